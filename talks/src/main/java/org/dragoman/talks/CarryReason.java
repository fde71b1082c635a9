package org.dragoman.talks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why a line stands on a carry sheet: on which terms words may be said, what is to be asked, why
/// something is kept silent.
public sealed interface CarryReason {

    /// These exact words, once.
    ///
    /// @param from whose name is said with them; empty where it is not said whose they are
    /// @param options the options that go with them
    record Granted(
            MessageKind kind, Binding binding, String from, SortedMap<String, String> options)
            implements CarryReason {

        public Granted {
            options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        }

        Granted(MessageKind kind, Binding binding, String from, Map<String, String> options) {
            this(kind, binding, from, new TreeMap<>(options));
        }
    }

    /// A question conveyed to the room that it has not answered.
    record Unanswered() implements CarryReason {}

    /// Something conveyed that the room has not acknowledged.
    record Unacknowledged() implements CarryReason {}

    /// Words drafted for another room and not granted.
    record Drafted(RoomId to) implements CarryReason {}

    /// Words granted for another room, to be read back.
    record ToReadBack(RoomId to) implements CarryReason {}

    /// Words read back, to be confirmed.
    record ToConfirm(RoomId to) implements CarryReason {}

    /// A point of a meeting that does not yet count as heard.
    ///
    /// @param readBack whether it was read back and only waits to be confirmed
    record Point(String speaker, boolean readBack) implements CarryReason {}

    /// Something recorded on behalf of the room, to be confirmed.
    ///
    /// @param entry its number in the room's own record
    record Recorded(long entry) implements CarryReason {}

    /// A consultation with the capital of which no more is known than how far it has come.
    ///
    /// @param since from when
    record Capital(Answer answer, Instant since) implements CarryReason {}

    /// How far a consultation with the capital has come, as far as the team is told.
    enum Answer {
        AWAITED,
        OVERDUE,
        /// What it says stays with its own side.
        GIVEN
    }

    /// A promise that stands.
    ///
    /// @param byThem whether the room made it; else it was made to the room
    record Promised(boolean byThem) implements CarryReason {}

    /// A promise that stands and is past due.
    ///
    /// @param since from when
    record PastDue(boolean byThem, Instant since) implements CarryReason {}

    /// A term that the room must not see.
    record Term() implements CarryReason {}

    /// A party of which the room was not told.
    record NotIntroduced() implements CarryReason {}

    /// What another room confided and has not let go.
    record Confided(RoomId by, Terms terms) implements CarryReason {}

    /// From when the reason holds; nothing where that does not matter.
    default Optional<Instant> heldSince() {
        return switch (this) {
            case Capital(_, var since) -> Optional.of(since);
            case PastDue(_, var since) -> Optional.of(since);
            case Granted _,
                    Unanswered _,
                    Unacknowledged _,
                    Drafted _,
                    ToReadBack _,
                    ToConfirm _,
                    Point _,
                    Recorded _,
                    Promised _,
                    Term _,
                    NotIntroduced _,
                    Confided _ ->
                    Optional.empty();
        };
    }

    /// The same reason with rooms called otherwise.
    default CarryReason calling(Function<RoomId, String> names) {
        return switch (this) {
            case Granted(var kind, var binding, var from, var options) ->
                    new Granted(kind, binding, from.isEmpty() ? "" : called(from, names), options);
            case Drafted(var to) -> new Drafted(new RoomId(names.apply(to)));
            case ToReadBack(var to) -> new ToReadBack(new RoomId(names.apply(to)));
            case ToConfirm(var to) -> new ToConfirm(new RoomId(names.apply(to)));
            case Confided(var by, var terms) -> new Confided(new RoomId(names.apply(by)), terms);
            case Unanswered _,
                    Unacknowledged _,
                    Point _,
                    Recorded _,
                    Capital _,
                    Promised _,
                    PastDue _,
                    Term _,
                    NotIntroduced _ ->
                    this;
        };
    }

    /// Rooms, listed by their identifiers, as they are called.
    static String called(String rooms, Function<RoomId, String> names) {
        return Arrays.stream(rooms.split(", "))
                .map(room -> room.isEmpty() ? "" : names.apply(new RoomId(room)))
                .collect(Collectors.joining(", "));
    }

    /// The reason in English, for the command line.
    default String words() {
        return switch (this) {
            case Granted(var kind, var binding, var from, _) ->
                    "exactly, once, %s, %s, %s"
                            .formatted(
                                    kind,
                                    binding,
                                    from.isEmpty() ? "without saying whose" : "as said by " + from);
            case Unanswered _ -> "question not answered";
            case Unacknowledged _ -> "not acknowledged";
            case Drafted(var to) -> "drafted for %s, not granted: may it go?".formatted(to);
            case ToReadBack _ -> "to be read back";
            case ToConfirm _ -> "read back, to be confirmed";
            case Point(var speaker, var readBack) ->
                    readBack
                            ? "said by %s, read back, to be confirmed".formatted(speaker)
                            : "said by %s, to be read back".formatted(speaker);
            case Recorded(var entry) ->
                    "recorded for them as entry %d, to be confirmed".formatted(entry);
            case Capital(var answer, _) ->
                    switch (answer) {
                        case AWAITED -> "instructions are asked for; ask whether they have come";
                        case OVERDUE -> "the instructions are overdue; ask when they will come";
                        case GIVEN -> "an answer has come; ask what of it may be said";
                    };
            case Promised(var byThem) -> byThem ? "promised by them" : "promised to them";
            case PastDue(var byThem, _) ->
                    (byThem ? "promised by them" : "promised to them") + ", past due";
            case Term _ -> "a term this room must not see";
            case NotIntroduced _ -> "not introduced to this room";
            case Confided(var by, var terms) -> "confided by %s, %s".formatted(by, terms);
        };
    }
}
