package org.dragoman.talks;

/// What a delegation does when it is sounded out.
public sealed interface SoundingOutAct extends ProceedingsAct {

    /// Agrees to the terms or does not; may be said again until the talks are convened.
    record AnswerTerms(Id sounding, boolean agrees, String words) implements SoundingOutAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AnswerTerms(var id, var agrees, var words) ->
                    Sight.of("answer terms", "sounding", id, "agrees", agrees, "words", words);
        };
    }
}
