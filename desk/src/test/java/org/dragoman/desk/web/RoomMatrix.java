package org.dragoman.desk.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who may take which way in. Written by hand: it is the decision, the routes only follow it.
final class RoomMatrix {

    /// Who may.
    enum Row {
        /// Shows nothing of any talks but what was published, or what the asker holds a secret for.
        ANYONE,
        /// Shows the asker's own seats.
        SIGNED_IN,
        /// Shows and does what one person in one room may.
        OWN_ROOM,
        /// Shows and does what one member of the mediator's team may.
        DESK
    }

    private static final List<String> ANYONE =
            List.of(
                    "GET /",
                    "GET /assets/{stamp}/{file}",
                    "GET /sign-in",
                    "POST /sign-in",
                    "POST /sign-in/passkey",
                    "POST /set-up/{secret}/passkey",
                    "POST /invitation/{secret}/passkey",
                    "POST /sign-out",
                    "POST /language",
                    "GET /set-up/{secret}",
                    "POST /set-up/{secret}",
                    "GET /invitation/{secret}",
                    "POST /invitation/{secret}",
                    "GET /public/{talks}");

    private static final List<String> SIGNED_IN =
            List.of(
                    "GET /talks",
                    "POST /talks",
                    "GET /keys",
                    "POST /keys/add",
                    "POST /keys/remove");

    private static final List<String> ROOM_PAGES =
            List.of(
                    "",
                    "/received",
                    "/write",
                    "/ours",
                    "/offers",
                    "/text",
                    "/capital",
                    "/agreement",
                    "/talks",
                    "/experts",
                    "/sheet",
                    "/people",
                    "/record",
                    "/record/export",
                    "/files",
                    "/files/{digest}",
                    "/arrivals");

    private static final List<String> ROOM_FORMS = List.of("/files", "/files/enclose");

    private static final List<String> ROOM_ACTS =
            List.of(
                    "acknowledge",
                    "answer",
                    "attest",
                    "break-silence",
                    "confide",
                    "confirm-act",
                    "confirm-reading",
                    "confirm-record",
                    "consent-silence",
                    "consult",
                    "dismiss-act",
                    "dispute-record",
                    "empower",
                    "enter",
                    "grant",
                    "hand-over",
                    "instruct",
                    "leave",
                    "let-known",
                    "reserve",
                    "note",
                    "notice",
                    "personal-view",
                    "plenary",
                    "propose-words",
                    "release",
                    "revise",
                    "revoke",
                    "reword",
                    "seal",
                    "sequester",
                    "terms",
                    "withdraw-words");

    /// What a participant does about the conduct of the talks, the way to an instrument, and offers
    /// made openly.
    private static final List<String> FURTHER_ACTS =
            List.of(
                    "request-item",
                    "release-request",
                    "withdraw-request",
                    "answer-agenda",
                    "answer-terms",
                    "answer-handover",
                    "confirm-point",
                    "answer-correction",
                    "declare-interpretation",
                    "refer-dispute",
                    "agree-settlement",
                    "leave-stage",
                    "prolong-stage",
                    "consent-condition",
                    "certify-condition",
                    "correct-point",
                    "withdraw-point",
                    "accept-name",
                    "bar-term",
                    "allow-term",
                    "give-mandate",
                    "make-promise",
                    "hold-promise",
                    "tell-date",
                    "refer",
                    "give-opinion",
                    "agree-matter",
                    "submit-data",
                    "report-findings",
                    "consent-communique",
                    "refuse-communique",
                    "write-readout",
                    "withdraw-readout",
                    "confirm-concordance",
                    "sign",
                    "adopt",
                    "adhere",
                    "notify-outcome",
                    "deposit",
                    "declare-constituency",
                    "withdraw-constituency",
                    "put-to-constituency",
                    "meet-condition",
                    "record-ballot",
                    "report-step",
                    "certify",
                    "agree-reversal",
                    "report-principals",
                    "notify-principals",
                    "reaffirm",
                    "ask-reopening",
                    "mark-packages",
                    "answer-improvement",
                    "reply-offer",
                    "counter-offer",
                    "withdraw-offer",
                    "accept-clause",
                    "withdraw-acceptance",
                    "approve-version",
                    "initial",
                    "amend",
                    "withdraw-reservation",
                    "answer-merge",
                    "keep-sheet",
                    "open-sheet",
                    "lend-sheet",
                    "take-sheet-back");

    private static final List<String> DESK_PAGES =
            List.of(
                    "",
                    "/rooms",
                    "/rooms/{room}/mouth",
                    "/rooms/{room}/sheet",
                    "/rooms/{room}/as",
                    "/rooms/{room}/as/{person}",
                    "/rooms/{room}/as/{person}/{page}",
                    "/offers",
                    "/rounds",
                    "/text",
                    "/accord",
                    "/experts",
                    "/people",
                    "/journal",
                    "/record",
                    "/record/{report}",
                    "/positions",
                    "/positions/{party}/{issue}",
                    "/zone",
                    "/timeline",
                    "/map",
                    "/brief",
                    "/brief/brief.html",
                    "/brief/brief.pdf",
                    "/case",
                    "/case/file",
                    "/case/case.zip",
                    "/files",
                    "/files/{digest}",
                    "/second-look",
                    "/computing",
                    "/arrivals");

    private static final List<String> DESK_FORMS =
            List.of(
                    "/clearance",
                    "/offers/plan",
                    "/text/recall",
                    "/record/confirm",
                    "/record/discard",
                    "/record/enter",
                    "/record/merge",
                    "/record/add",
                    "/record/upload",
                    "/case/begin",
                    "/case/bring",
                    "/case/write",
                    "/files/clean",
                    "/second-look/confirm",
                    "/second-look/drop",
                    "/computing",
                    "/rooms/{room}/mouth",
                    "/people/invite",
                    "/people/link",
                    "/people/end");

    private static final List<String> DESK_ORDERS =
            List.of(
                    "adjourn",
                    "advance-inquiry",
                    "agree-communique",
                    "announce",
                    "announce-initials",
                    "ask-certificate",
                    "ask-condition",
                    "authenticate",
                    "call-promise",
                    "carry",
                    "circulate",
                    "close-error",
                    "close-session",
                    "compare",
                    "complete-merge",
                    "convene",
                    "convene-talks",
                    "convey-substance",
                    "declare",
                    "draft",
                    "drop-communique",
                    "establish",
                    "forward-referral",
                    "freeze",
                    "cite-point",
                    "drop-point",
                    "keep-term",
                    "let-term",
                    "neutral-name",
                    "note-point",
                    "read-point",
                    "give-promise",
                    "hand-over",
                    "introduce",
                    "join-team",
                    "leave-team",
                    "mark-concordance",
                    "meet",
                    "move",
                    "move-date",
                    "note-block",
                    "note-contact",
                    "note-date",
                    "note-failure",
                    "note-reliance",
                    "note-veto",
                    "notice-error",
                    "open-domestic",
                    "open-inquiry",
                    "open-room",
                    "open-session",
                    "open-text",
                    "override",
                    "propose",
                    "propose-agenda",
                    "propose-communique",
                    "propose-correction",
                    "propose-handover",
                    "propose-merge",
                    "propose-wording",
                    "put-data",
                    "put-improvement",
                    "put-matter",
                    "read-back",
                    "readmit",
                    "reauthenticate",
                    "recall",
                    "record-happening",
                    "reopen",
                    "withdraw-version",
                    "replace-team",
                    "reschedule",
                    "return-opinion",
                    "say",
                    "second",
                    "second-list",
                    "set-dispute-path",
                    "set-steps",
                    "settle-agenda",
                    "show",
                    "silence",
                    "sound-out",
                    "suspend",
                    "weigh-steps",
                    "withdraw-readout",
                    "write-readout");

    private RoomMatrix() {}

    static String name(Route route) {
        return route.method() + " " + route.path();
    }

    static Map<String, Row> rows() {
        var rows = new TreeMap<String, Row>();
        ANYONE.forEach(name -> rows.put(name, Row.ANYONE));
        SIGNED_IN.forEach(name -> rows.put(name, Row.SIGNED_IN));
        ROOM_PAGES.forEach(page -> rows.put("GET /talks/{talks}/room" + page, Row.OWN_ROOM));
        ROOM_ACTS.forEach(act -> rows.put("POST /talks/{talks}/room/do/" + act, Row.OWN_ROOM));
        FURTHER_ACTS.forEach(act -> rows.put("POST /talks/{talks}/room/do/" + act, Row.OWN_ROOM));
        ROOM_FORMS.forEach(form -> rows.put("POST /talks/{talks}/room" + form, Row.OWN_ROOM));
        DESK_PAGES.forEach(page -> rows.put("GET /talks/{talks}/desk" + page, Row.DESK));
        DESK_FORMS.forEach(form -> rows.put("POST /talks/{talks}/desk" + form, Row.DESK));
        for (var acts : List.of(ROOM_ACTS, FURTHER_ACTS)) {
            acts.forEach(act ->
                    rows.put("POST /talks/{talks}/desk/rooms/{room}/mouth/" + act, Row.DESK));
        }
        DESK_ORDERS.forEach(order -> rows.put("POST /talks/{talks}/desk/do/" + order, Row.DESK));
        return rows;
    }
}
