package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.desk.web.TwoSides.LEAD;
import static org.dragoman.desk.web.TwoSides.LOWER;
import static org.dragoman.desk.web.TwoSides.NORR;
import static org.dragoman.desk.web.TwoSides.SECOND;
import static org.dragoman.desk.web.TwoSides.SYD;
import static org.dragoman.desk.web.TwoSides.UPPER;
import static org.dragoman.desk.web.TwoSides.one;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Ballot;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.dragoman.talks.StepAct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the mediator does for an instrument whose text is fixed, and to hand the mediation over.
class AccordPagesIT {

    private static final RoomId AGENCY = new RoomId("Agency");

    private final TwoSides talks = new TwoSides(Settings.USUAL);

    @AfterEach
    void close() {
        talks.close();
    }

    /// An instrument whose text is fixed, by its identifier.
    private String fixed() {
        talks.lead(new PeopleOrder.OpenRoom(AGENCY, RoomKind.EXPERTS, AGENCY));
        talks.does(
                "/do/open-text",
                Map.of("with", List.of("Upstream", "Downstream"), "title", one("Pact")));
        var text = talks.talks().now().talks().desk().texts().keys().getFirst().text();
        talks.does(
                "/do/draft",
                Map.of(
                        "text",
                        one(text),
                        "clauses",
                        one("pause\nEnrichment pauses for tree years.")));
        for (var seat : List.of(NORR, SYD)) {
            talks.does("/do/show", Map.of("text", one(text), "room", one(seat.room().name())));
        }
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.AcceptClause(new Id(text), "pause"));
        }
        assertThat(talks.page(LEAD, "")).contains("Tell all what every delegation has accepted");
        talks.does("/do/establish", Map.of("text", one(text), "clause", one("pause")));
        assertThat(talks.page(LEAD, "")).doesNotContain("Tell all what every delegation");
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.ApproveVersion(new Id(text)));
        }
        assertThat(talks.page(LEAD, "")).contains("Freeze the version of “Pact”");
        talks.does("/do/freeze", Map.of("text", one(text)));
        assertThat(talks.page(LEAD, "/text")).doesNotContain("/do/freeze");
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.Initial(new Id(text)));
        }
        assertThat(talks.page(LEAD, "")).contains("“Pact” is initialled by every head");
        talks.does("/do/announce-initials", Map.of("text", one(text)));
        assertThat(talks.page(LEAD, "/text"))
                .contains("is initialled by every head, and all were told")
                .doesNotContain("/do/announce-initials");
        for (var seat : List.of(NORR, SYD)) {
            talks.in(
                    seat,
                    new DomesticAct.DeclareConstituency(
                            new Constituency(
                                    "the council",
                                    seat.room(),
                                    new ConsentRule.OnePrincipal("the chair"),
                                    List.of(),
                                    seat.name())));
        }
        talks.does(
                "/do/authenticate",
                Map.of(
                        "text", one(text),
                        "form", one("COMMITMENT"),
                        "days", one("0"),
                        "after", one("")));
        return talks.talks()
                .now()
                .talks()
                .desk()
                .accords()
                .ratification()
                .instruments()
                .keys()
                .getFirst()
                .text();
    }

    /// Every side adopts it, and those at home may be asked.
    private void adopt(String instrument) {
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new InstrumentAct.Adopt(new Id(instrument)));
        }
        talks.does(
                "/do/open-domestic",
                Map.of("instrument", one(instrument), "deadline", one("2026-03-20T10:00")));
    }

    /// Every side adopts it, has the consent of those at home and tells all so.
    private void bind(String instrument) {
        var id = new Id(instrument);
        adopt(instrument);
        assertThat(talks.page(LEAD, "/accord")).contains("<p class=\"when\">until ");
        for (var seat : List.of(NORR, SYD)) {
            talks.in(
                    seat,
                    new DomesticAct.PutToConstituency(
                            id, "the council", Instant.parse("2026-03-19T10:00:00Z")));
            talks.in(
                    seat,
                    new DomesticAct.RecordBallot(
                            id, "the council", "the chair", Ballot.CONSENTS, ""));
            talks.in(
                    seat,
                    new InstrumentAct.NotifyOutcome(id, Outcome.ACCEPTED, List.of(), "", true));
        }
    }

    /// Who is told that it was refused reads by whom and in which words; who was not, nothing.
    @Test
    void aRefusalToldToAllIsReadWithItsWordsAndOneToldToTheMediatorStaysThere() {
        var id = fixed();
        adopt(id);
        var before = talks.site.page(LOWER, "/talks/t/room/agreement").body();
        refuses(NORR, id, "canary-first", false);
        assertThat(talks.site.page(LOWER, "/talks/t/room/agreement").body()).isEqualTo(before);
        refuses(SYD, id, "canary-second", true);
        for (var page :
                List.of(
                        talks.page(LEAD, "/accord"),
                        talks.site.page(UPPER, "/talks/t/room/agreement").body(),
                        talks.site.page(LOWER, "/talks/t/room/agreement").body())) {
            assertThat(page)
                    .contains("told all that it rejects the whole", "canary-second")
                    .doesNotContain("Party to the instrument", "nothing yet", "ad referendum</dd>");
        }
        assertThat(talks.page(LEAD, "")).contains("Instrument: <bdi>Pact</bdi></a> <span>rejected");
        assertThat(talks.page(LEAD, "/accord"))
                .contains("Its text is open")
                .doesNotContain("/do/reauthenticate");
    }

    /// What those at home said stays with their side and waits for nobody once they have decided.
    @Test
    void aRefusalAtHomeIsReadWithItsWordsWaitsNoMoreAndTellsNobodyElse() {
        var id = fixed();
        adopt(id);
        talks.in(
                NORR,
                new DomesticAct.PutToConstituency(
                        new Id(id), "the council", Instant.parse("2026-03-19T10:00:00Z")));
        assertThat(room(UPPER, "")).contains("An instrument waits for consent at home");
        assertThat(room(UPPER, "/agreement")).contains("<dt>adopted</dt>");
        var lower = room(LOWER, "/agreement");
        var desk = talks.page(LEAD, "/accord");
        talks.in(
                NORR,
                new DomesticAct.RecordBallot(
                        new Id(id), "the council", "the chair", Ballot.REFUSES, "canary-why"));
        assertThat(room(UPPER, "/agreement")).contains("the chair: “canary-why”");
        assertThat(room(UPPER, ""))
                .contains("notify the mediator")
                .doesNotContain("An instrument waits for consent at home");
        assertThat(room(LOWER, "/agreement")).isEqualTo(lower);
        assertThat(talks.page(LEAD, "/accord")).isEqualTo(desk);
        refuses(NORR, id, "", true);
        assertThat(room(UPPER, "/agreement"))
                .contains("“Pact” lay before it and is void now: rejected");
        assertThat(room(UPPER, "/record")).contains("void: rejected").doesNotContain("REJECTED");
    }

    private void refuses(
            org.dragoman.talks.Seat seat, String instrument, String words, boolean toAll) {
        talks.in(
                seat,
                new InstrumentAct.NotifyOutcome(
                        new Id(instrument), Outcome.REJECTED, List.of(), words, toAll));
    }

    @Test
    void aStepTellsWhenItIsDueWhatWaitsAndWhatWasShownForIt() {
        var id = fixed();
        bind(id);
        assertThat(talks.page(LEAD, "/accord"))
                .contains("in force")
                .doesNotContain("<p class=\"when\">until ");
        talks.does(
                "/do/set-steps",
                Map.of(
                        "instrument",
                        one(id),
                        "steps",
                        one(
                                """
                                1 | Upstream | opens the gate | 30 after complete | Agency
                                2 | Downstream | pays the toll | 60 after harvest | Agency
                                3 | Upstream | opens the other gate | 5 after spring | Agency\
                                """)));
        // Each due day in words; nothing is called overdue before its day.
        assertThat(talks.page(LEAD, "/accord"))
                .contains(
                        "30 days after the day all are bound: 5 Apr 2026",
                        "60 days after “harvest”, which is not recorded yet")
                .doesNotContain("/do/note-failure");
        assertThat(room(UPPER, "/agreement"))
                .contains("30 days after the day all are bound", "done once")
                .doesNotContain("ONE_SHOT", "not known yet");
        assertThat(room(UPPER, "")).contains("“opens the gate” falls due");
        assertThat(room(LOWER, "")).doesNotContain("falls due");

        talks.does(
                "/do/record-happening",
                Map.of("instrument", one(id), "name", one("harvest"), "day", one("2026-01-01")));
        assertThat(talks.page(LEAD, ""))
                .contains("“pays the toll” was due and Downstream has not reported it");
        talks.does("/do/note-failure", Map.of("instrument", one(id), "step", one("pays the toll")));
        assertThat(talks.page(LEAD, "")).contains("“pays the toll” is to be made good by");
        assertThat(room(LOWER, "")).contains("“pays the toll” is to be made good");
        assertThat(room(UPPER, "")).doesNotContain("made good");

        talks.in(NORR, new StepAct.ReportStep(new Id(id), "opens the gate", "The gate is up."));
        assertThat(talks.page(LEAD, "")).contains("ask Agency for its certificate");
        assertThat(talks.page(LEAD, "/accord")).contains("The gate is up.");
        talks.does(
                "/do/ask-certificate",
                Map.of("instrument", one(id), "step", one("opens the gate")));
        assertThat(talks.page(LEAD, "")).doesNotContain("ask Agency for its certificate");
    }

    private String room(int number, String path) {
        return talks.site.page(number, "/talks/t/room" + path).body();
    }

    @Test
    void aFixedInstrumentIsCorrectedGetsItsDisputeClauseAndItsCertificates() {
        var id = fixed();
        assertThat(talks.page(LEAD, "/accord"))
                .contains("/do/propose-correction", "/do/set-dispute-path", "/do/ask-condition");
        talks.does(
                "/do/propose-correction",
                Map.of(
                        "instrument", one(id),
                        "clause", one("pause"),
                        "now", one("Enrichment pauses for three years."),
                        "reason", one("a letter is missing"),
                        "until", one("2026-03-08T10:00")));
        talks.does(
                "/do/set-dispute-path",
                Map.of(
                        "instrument", one(id),
                        "stages", one("talks | 35\narbitration | 60"),
                        "rule", one("DAY_NOT_COUNTED")));
        talks.does(
                "/do/ask-condition",
                Map.of(
                        "instrument", one(id),
                        "what", one("the stock"),
                        "verifier", one("Agency")));
        assertThat(talks.page(LEAD, "/accord"))
                .contains(
                        "a letter is missing",
                        "35 days",
                        "certificate asked for",
                        "has not answered");
        assertThat(talks.page(LEAD, "/journal"))
                .contains("arbitration, 60 days")
                .doesNotContain("Stage[");
        var wrong =
                talks.form(
                        "/do/set-dispute-path",
                        Map.of(
                                "instrument", one(id),
                                "stages", one("talks"),
                                "rule", one("FULL_HOURS")));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("no number of days");
    }

    @Test
    void theMediationIsHandedToAnotherTeamOnceTheRoomsHaveSaidWhatGoesAlong() {
        talks.does(
                "/do/propose-handover",
                Map.of("person", one("Nila"), "names", one("Nila\nSecond")));
        assertThat(talks.page(LEAD, "/people"))
                .contains("led by Nila", "its confidences stay behind", "/do/replace-team");
        assertThat(talks.page(LEAD, "/people")).contains("Make Second the lead");
        assertThat(talks.page(SECOND, "/people"))
                .contains("led by Nila")
                .doesNotContain("/do/replace-team", "/do/propose-handover");
    }
}
