package org.dragoman.talks;

/// What a participant does about a round.
public sealed interface RoundAct extends RoomCommand {

    /// Agrees to meet in plenary.
    record AgreeToPlenary(Id round) implements RoundAct {}

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case AgreeToPlenary(var round) -> Sight.of("agree to a plenary", "round", round);
        };
    }
}
