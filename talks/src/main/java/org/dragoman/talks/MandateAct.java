package org.dragoman.talks;

import java.util.List;

/// What a side does about its mandate.
public sealed interface MandateAct extends ProceedingsAct {

    /// Gives the delegation a mandate in place of the last; from a capital, or from the delegation
    /// where its capital has no room.
    ///
    /// @param consultation the consultation it answers; an empty identifier for none
    record GiveMandate(Id consultation, String words, List<String> redLines) implements MandateAct {

        public GiveMandate {
            redLines = List.copyOf(redLines);
        }
    }

    @Override
    default Power power() {
        return Power.BIND;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case GiveMandate(var consultation, var words, var redLines) ->
                    Sight.of(
                            "give a mandate",
                            "consultation",
                            consultation,
                            "words",
                            words,
                            "red lines",
                            redLines);
        };
    }
}
