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
import org.dragoman.talks.Call;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
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

        List<Id> ids(String field) {
            return fields.all(field).stream().distinct().map(Id::new).toList();
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

        org.dragoman.talks.Language language(String field) {
            return tag(words(field));
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
                        RoomActs.all(),
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
}
