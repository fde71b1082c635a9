package org.dragoman.rooms;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Authority;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.Power;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.Wording;

/// An act as a form asks for it: its fields, and how they are read.
///
/// @param name the last part of the address to which the form is sent
/// @param fields the fields that the form may have
/// @param onSeen whether the act answers something: it is refused when the room has moved on since
///   the page was made
public record Act(String name, Set<String> fields, boolean onSeen, How how) {

    /// How many characters a field may hold.
    public static final int LONGEST = 20_000;

    /// The field that holds the version of the room that the page was made from.
    public static final String SEEN = "seen";

    /// Reads the fields of an act.
    @FunctionalInterface
    interface How {

        /// The act that these fields ask for.
        RoomCommand read(Reader reader);
    }

    /// A field that cannot be read.
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;
        private final String why;

        Unreadable(String field, String why) {
            super(field);
            this.field = field;
            this.why = why;
        }
    }

    /// The fields of one form.
    record Reader(Fields fields, Times times) {

        String words(String field) {
            return fields.one(field).replace("\r\n", "\n");
        }

        Id id(String field) {
            return new Id(fields.one(field));
        }

        RoomId room(String field) {
            return new RoomId(fields.one(field));
        }

        boolean ticked(String field) {
            return fields.ticked(field);
        }

        Set<String> set(String field) {
            return new TreeSet<>(fields.all(field));
        }

        List<String> lines(String field) {
            return fields.lines(field);
        }

        int number(String field) {
            try {
                return Integer.parseInt(fields.one(field));
            } catch (NumberFormatException _) {
                throw new Unreadable(field, "form.choose");
            }
        }

        <E extends Enum<E>> E choice(String field, E[] among) {
            return Arrays.stream(among)
                    .filter(each -> each.name().equals(fields.one(field)))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(field, "form.choose"));
        }

        /// Words side by side in several languages: each `language` with its `words`, blank ones
        /// left out.
        Wording wording() {
            var languages = fields.all("language");
            var words = fields.all("words");
            if (languages.size() != words.size()) {
                throw new Unreadable("language", "form.choose");
            }
            var wording = Wording.NONE;
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).isBlank()) {
                    wording = wording.with(tag(languages.get(i)), exact(words.get(i)));
                }
            }
            return wording;
        }

        private static org.dragoman.talks.Language tag(String tag) {
            try {
                return new org.dragoman.talks.Language(tag);
            } catch (IllegalArgumentException _) {
                throw new Unreadable("language", "form.choose");
            }
        }

        private static String exact(String words) {
            return words.replace("\r\n", "\n");
        }

        /// Words that have to be there: a field that the domain does not take blank.
        String needed(String field) {
            var words = words(field);
            if (words.isEmpty()) {
                throw new Unreadable(field, "form.blank");
            }
            return words;
        }

        boolean yes(String field) {
            return switch (fields.one(field)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw new Unreadable(field, "form.choose");
            };
        }

        Set<Integer> places(String field) {
            var places = new TreeSet<Integer>();
            for (var value : fields.all(field)) {
                try {
                    places.add(Integer.parseInt(value));
                } catch (NumberFormatException _) {
                    throw new Unreadable(field, "form.choose");
                }
            }
            return places;
        }

        Instant moment(String field) {
            return times.read(fields.one(field))
                    .orElseThrow(() -> new Unreadable(field, "form.moment"));
        }

        Instant momentOrNever(String field) {
            return fields.one(field).isEmpty() ? Instant.MAX : moment(field);
        }
    }

    private static final Map<String, Act> ALL = all();

    /// Every act that has a form, by name.
    public static Map<String, Act> known() {
        return ALL;
    }

    /// The act of a name, or nothing.
    public static Optional<Act> of(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /// The page on which its form stands.
    public RoomPage home() {
        return switch (name) {
            case "acknowledge", "sequester", "attest" -> RoomPage.RECEIVED;
            case "confide",
                    "reword",
                    "terms",
                    "grant",
                    "revise",
                    "release",
                    "confirm-reading",
                    "revoke" ->
                    RoomPage.OURS;
            case "note", "keep-sheet", "open-sheet", "lend-sheet", "take-sheet-back" ->
                    RoomPage.SHEET;
            case "seal", "answer" -> RoomPage.OFFERS;
            case "consult", "instruct", "personal-view", "plenary" -> RoomPage.CAPITAL;
            case "consent-silence",
                    "propose-words",
                    "withdraw-words",
                    "reserve",
                    "let-known",
                    "break-silence" ->
                    RoomPage.TEXT;
            case "enter" -> RoomPage.NOW;
            default -> Family.ofAct(name).map(Family::page).orElse(RoomPage.PEOPLE);
        };
    }

    /// Reads a form.
    ///
    /// @param times whose zone the moments are in
    public Reading read(Fields given, Times times) {
        for (var field : given.values().entrySet()) {
            if (field.getValue().stream().anyMatch(value -> value.length() > LONGEST)) {
                return new Reading.Wrong(field.getKey(), "form.long");
            }
        }
        try {
            var command = how.read(new Reader(given, times));
            if (!onSeen) {
                return new Reading.Asks(command, Call.ANY);
            }
            return new Reading.Asks(command, Long.parseLong(given.one(SEEN)));
        } catch (Unreadable field) {
            return new Reading.Wrong(field.field, field.why);
        } catch (NumberFormatException _) {
            return new Reading.Wrong(SEEN, "form.choose");
        }
    }

    private static Map<String, Act> all() {
        var acts = new TreeMap<String, Act>();
        for (var act :
                List.of(
                        people(),
                        confidences(),
                        offers(),
                        capitals(),
                        texts(),
                        ConductActs.all(),
                        AccordActs.all(),
                        ShuttleActs.all(),
                        SheetActs.all())) {
            acts.putAll(act);
        }
        return Map.copyOf(acts);
    }

    static Map.Entry<String, Act> says(String name, How how, String... fields) {
        return entry(name, new Act(name, Set.of(fields), false, how));
    }

    static Map.Entry<String, Act> answers(String name, How how, String... fields) {
        var all = new HashSet<>(Set.of(fields));
        all.add(SEEN);
        return entry(name, new Act(name, Set.copyOf(all), true, how));
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

    private static Set<Power> powers(Reader reader) {
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
                        Act::confide,
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
    private static RoomCommand confide(Reader r) {
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
                                                .map(Act::place)
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
            throw new Unreadable("accept", "form.choose");
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
                                        r.moment("deadline")),
                        "capital",
                        "question",
                        "options",
                        "deadline"),
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
