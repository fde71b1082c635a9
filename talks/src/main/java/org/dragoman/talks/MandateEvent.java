package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// What happened to the mandate of a side. It stays with its own side; the mediator's accounts do
/// not see it either.
public sealed interface MandateEvent extends ProceedingsEvent {

    /// A side gave its delegation a mandate, or another in place of the last.
    ///
    /// @param by the capital, or the delegation itself where it writes down what it was told
    /// @param consultation the consultation it answers; nothing where there was none
    record MandateGiven(
            RoomId room, RoomId by, Id consultation, String words, List<String> redLines)
            implements MandateEvent {

        public MandateGiven {
            redLines = List.copyOf(redLines);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case MandateGiven(var room, var by, _, _, _) ->
                    room.equals(by) ? Audience.sealed(room) : new Audience.Sealed(Set.of(room, by));
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case MandateGiven(_, var by, var consultation, var words, var redLines) ->
                    Sight.of(
                            "mandate given",
                            "by",
                            by,
                            "consultation",
                            consultation,
                            "words",
                            words,
                            "red lines",
                            redLines);
        };
    }
}
