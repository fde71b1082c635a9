package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;
import static org.dragoman.rooms.Act.says;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Authority;
import org.dragoman.talks.Binding;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.Power;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextAct;

/// The forms of what a room does every day: its people, what it confides, offers, its capitals, the
/// text.
final class RoomActs {

    private RoomActs() {}

    static Map<String, Act> all() {
        var acts = new TreeMap<String, Act>();
        acts.putAll(people());
        acts.putAll(confidences());
        acts.putAll(offers());
        acts.putAll(capitals());
        acts.putAll(texts());
        return acts;
    }

    private static Map<String, Act> people() {
        return Map.ofEntries(
                says("enter", _ -> new PeopleAct.Enter()),
                says("leave", _ -> new PeopleAct.Leave()),
                answers("hand-over", r -> new PeopleAct.HandOverHead(r.words("to")), "to"),
                answers(
                        "empower",
                        r ->
                                new PeopleAct.Empower(
                                        r.words("person"),
                                        new Authority(
                                                powers(r),
                                                r.words("limits"),
                                                r.momentOrNever("until"))),
                        "person",
                        "power",
                        "limits",
                        "until"),
                says("notice", r -> new PeopleAct.GiveNotice(r.lines("names")), "names"),
                says(
                        "confirm-record",
                        r -> new PeopleAct.ConfirmRecord(r.number("entry")),
                        "entry"),
                says(
                        "dispute-record",
                        r -> new PeopleAct.DisputeRecord(r.number("entry"), r.words("words")),
                        "entry",
                        "words"),
                answers("confirm-act", r -> new PeopleAct.ConfirmAct(r.id("waiting")), "waiting"),
                answers("dismiss-act", r -> new PeopleAct.DismissAct(r.id("waiting")), "waiting"));
    }

    private static Set<Power> powers(Act.Reader reader) {
        var powers = new TreeSet<Power>();
        for (var power : Power.values()) {
            if (reader.fields().all("power").contains(power.name())) {
                powers.add(power);
            }
        }
        return powers;
    }

    private static Map<String, Act> confidences() {
        return Map.ofEntries(
                says("note", r -> new ConfidenceAct.WriteNote(r.words("words")), "words"),
                says(
                        "confide",
                        RoomActs::confide,
                        "terms",
                        "kind",
                        "binding",
                        "words",
                        "they",
                        "we",
                        "first",
                        "kept"),
                answers(
                        "reword",
                        r -> new ConfidenceAct.Reword(r.id("item"), r.words("words")),
                        "item",
                        "words"),
                answers(
                        "terms",
                        r ->
                                new ConfidenceAct.ChangeTerms(
                                        r.id("item"), r.choice("terms", Terms.values())),
                        "item",
                        "terms"),
                answers(
                        "grant",
                        r ->
                                new ConfidenceAct.DraftGrant(
                                        r.id("item"),
                                        r.words("words"),
                                        r.room("to"),
                                        r.words("named").equals("yes"),
                                        r.momentOrNever("until")),
                        "item",
                        "words",
                        "to",
                        "named",
                        "until"),
                answers(
                        "revise",
                        r -> new ConfidenceAct.ReviseDraft(r.id("grant"), r.words("words")),
                        "grant",
                        "words"),
                answers("release", r -> new ConfidenceAct.Release(r.id("grant")), "grant"),
                answers(
                        "confirm-reading",
                        r -> new ConfidenceAct.ConfirmReading(r.id("grant")),
                        "grant"),
                says("revoke", r -> new ConfidenceAct.Revoke(r.id("grant")), "grant"),
                says(
                        "acknowledge",
                        r -> new ConfidenceAct.Acknowledge(r.id("received"), r.ticked("tell")),
                        "received",
                        "tell"),
                says("sequester", r -> new ConfidenceAct.Sequester(r.id("received")), "received"),
                says(
                        "attest",
                        r -> new ConfidenceAct.Attest(r.id("received"), r.words("words")),
                        "received",
                        "words"));
    }

    /// "If they …, we could …" is one message; the halves are asked apart.
    private static RoomCommand confide(Act.Reader r) {
        var kind = r.choice("kind", MessageKind.values());
        var words = r.words("words");
        if (kind == MessageKind.CONDITIONAL_OFFER && !r.words("they").isEmpty()) {
            words =
                    "If they %s, we could %s.".formatted(bare(r.words("they")), bare(r.words("we")))
                            + (words.isEmpty() ? "" : "\n" + words);
        }
        return new ConfidenceAct.Confide(
                new Message(kind, r.choice("binding", Binding.values()), words),
                r.choice("terms", Terms.values()),
                r.ticked("first"),
                r.set("kept"));
    }

    private static String bare(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static Map<String, Act> offers() {
        return Map.ofEntries(
                answers(
                        "seal",
                        r ->
                                new OfferAct.Seal(
                                        r.id("slot"),
                                        Set.copyOf(r.lines("give")),
                                        Set.copyOf(r.lines("want"))),
                        "slot",
                        "give",
                        "want"),
                answers(
                        "answer",
                        r ->
                                new OfferAct.Answer(
                                        r.id("proposal"),
                                        r.fields().all("accept").stream()
                                                .map(RoomActs::place)
                                                .collect(
                                                        java.util.stream.Collectors
                                                                .toUnmodifiableSet())),
                        "proposal",
                        "accept"));
    }

    private static Integer place(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException _) {
            throw new Act.Unreadable("accept", "form.choose");
        }
    }

    private static Map<String, Act> capitals() {
        return Map.ofEntries(
                answers("plenary", r -> new RoundAct.AgreeToPlenary(r.id("round")), "round"),
                says(
                        "consult",
                        r ->
                                new CapitalAct.Consult(
                                        r.room("capital"),
                                        r.words("question"),
                                        r.lines("options"),
                                        r.moment("deadline"),
                                        r.ids("texts")),
                        "capital",
                        "question",
                        "options",
                        "deadline",
                        "texts"),
                answers(
                        "instruct",
                        r ->
                                new CapitalAct.Instruct(
                                        r.id("consultation"), r.number("choice"), r.words("words")),
                        "consultation",
                        "choice",
                        "words"),
                answers(
                        "personal-view",
                        r ->
                                new CapitalAct.GivePersonalView(
                                        r.id("consultation"), r.words("words")),
                        "consultation",
                        "words"));
    }

    private static Map<String, Act> texts() {
        return Map.ofEntries(
                answers("consent-silence", r -> new TextAct.ConsentToSilence(r.id("text")), "text"),
                answers(
                        "propose-words",
                        r ->
                                new TextAct.ProposeVariant(
                                        r.id("text"), r.words("clause"), r.wording()),
                        "text",
                        "clause",
                        "language",
                        "words"),
                answers(
                        "reserve",
                        r ->
                                new ReplyAct.EnterReservation(
                                        r.id("text"), r.words("clause"), r.wording()),
                        "text",
                        "clause",
                        "language",
                        "words"),
                answers(
                        "let-known",
                        r ->
                                new ReplyAct.LetOwnerBeKnown(
                                        r.id("text"), r.words("clause"), r.wording()),
                        "text",
                        "clause",
                        "language",
                        "words"),
                answers(
                        "withdraw-words",
                        r ->
                                new TextAct.WithdrawVariant(
                                        r.id("text"), r.words("clause"), r.wording()),
                        "text",
                        "clause",
                        "language",
                        "words"),
                says(
                        "break-silence",
                        r -> new TextAct.BreakSilence(r.id("text"), r.words("words")),
                        "text",
                        "words"));
    }
}
