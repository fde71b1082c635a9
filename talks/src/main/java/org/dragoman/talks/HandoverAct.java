package org.dragoman.talks;

/// What a room does when the mediation passes to another team.
public sealed interface HandoverAct extends ProceedingsAct {

    /// Consents, or not, that what the room confided goes along; may be said again until the team
    /// is replaced.
    record AnswerHandover(Id handover, boolean consents) implements HandoverAct {}

    @Override
    default Power power() {
        return Power.RELEASE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AnswerHandover(var id, var consents) ->
                    Sight.of("answer the handover", "handover", id, "consents", consents);
        };
    }
}
