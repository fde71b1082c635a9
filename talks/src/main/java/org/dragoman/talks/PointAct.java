package org.dragoman.talks;

/// What a speaker does about a point that was read back.
public sealed interface PointAct extends ProceedingsAct {

    /// Confirms the wording; only whoever said it does, or the head.
    record ConfirmPoint(Id point) implements PointAct {}

    /// Puts it in the words that count.
    record CorrectPoint(Id point, String words) implements PointAct {}

    /// Withdraws what was read back and not yet confirmed; only whoever said it does, or the head.
    record WithdrawPoint(Id point, String words) implements PointAct {}

    @Override
    default Power power() {
        return Power.SPEAK;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConfirmPoint(var point) -> Sight.of("confirm the point", "point", point);
            case CorrectPoint(var point, var words) ->
                    Sight.of("correct the point", "point", point, "words", words);
            case WithdrawPoint(var point, var words) ->
                    Sight.of("withdraw the point", "point", point, "words", words);
        };
    }
}
