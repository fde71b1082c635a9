package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened between a delegation and its capitals.
///
/// The mediator's team is told that a consultation runs, was answered or is overdue. What the
/// capital answered stays with its own side.
public sealed interface CapitalEvent extends Event {

    /// A delegation asked its capital.
    record Consulted(
            RoomId room,
            RoomId capital,
            Id consultation,
            String question,
            List<String> options,
            Instant deadline)
            implements CapitalEvent {

        public Consulted {
            options = List.copyOf(options);
        }
    }

    /// A text was laid before the capital with a question, as its delegation was shown it.
    record TextLaid(RoomId room, RoomId capital, Id consultation, String title, FixedText words)
            implements CapitalEvent {}

    /// The mediator's team was told that a delegation consults until a moment.
    record ConsultationNoted(RoomId room, Id consultation, Instant deadline)
            implements CapitalEvent {}

    /// The capital instructed its delegation.
    record Instructed(RoomId room, RoomId capital, Id consultation, int choice, String words)
            implements CapitalEvent {}

    /// The capital gave a personal view and no instruction.
    record PersonalViewGiven(RoomId room, RoomId capital, Id consultation, String words)
            implements CapitalEvent {}

    /// The mediator's team was told that a consultation was answered.
    record AnswerNoted(RoomId room, Id consultation) implements CapitalEvent {}

    /// No answer came in time.
    record Overdue(RoomId room, RoomId capital, Id consultation) implements CapitalEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case Consulted(var room, var capital, _, _, _, _) -> ownSide(room, capital);
            case TextLaid(var room, var capital, _, _, _) -> ownSide(room, capital);
            case Instructed(var room, var capital, _, _, _) -> ownSide(room, capital);
            case PersonalViewGiven(var room, var capital, _, _) -> ownSide(room, capital);
            case ConsultationNoted _, AnswerNoted _ -> Audience.DESK;
            case Overdue(var room, var capital, _) -> new Audience.Only(Set.of(room, capital));
        };
    }

    private static Audience ownSide(RoomId room, RoomId capital) {
        return new Audience.Sealed(Set.of(room, capital));
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Consulted(_, var capital, var id, var question, var options, var deadline) ->
                    Sight.of(
                            "consulted",
                            "capital",
                            capital,
                            "consultation",
                            id,
                            "question",
                            question,
                            "options",
                            options,
                            "deadline",
                            deadline);
            case TextLaid(_, var capital, var id, var title, var words) ->
                    TextSight.of(
                            "text laid before the capital",
                            words.version(),
                            "capital",
                            capital,
                            "consultation",
                            id,
                            "title",
                            title,
                            "version",
                            words.number(),
                            "nonce",
                            words.nonce());
            case ConsultationNoted(var room, var id, var deadline) ->
                    Sight.of(
                            "consults its capital",
                            "room",
                            room,
                            "consultation",
                            id,
                            "deadline",
                            deadline);
            case Instructed(_, _, var id, var choice, var words) ->
                    Sight.of("instructed", "consultation", id, "choice", choice, "words", words);
            case PersonalViewGiven(_, _, var id, var words) ->
                    Sight.of("personal view only", "consultation", id, "words", words);
            case AnswerNoted(var room, var id) ->
                    Sight.of("the capital answered", "room", room, "consultation", id);
            case Overdue(_, _, var id) -> Sight.of("overdue", "consultation", id);
        };
    }
}
