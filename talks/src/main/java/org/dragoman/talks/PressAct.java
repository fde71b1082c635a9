package org.dragoman.talks;

import java.time.Instant;

/// What a delegation does about the press.
public sealed interface PressAct extends ProceedingsAct {

    /// Consents to a communiqué of exactly these bytes.
    record ConsentToCommunique(Id communique, Digest digest) implements PressAct {}

    /// Does not consent, or no longer, as long as not all have.
    record RefuseCommunique(Id communique, String words) implements PressAct {}

    /// Writes one's readout of a round; it comes out at its embargo.
    record WriteReadout(Id round, String words, Instant embargo) implements PressAct {}

    /// Withdraws a readout before its embargo.
    record WithdrawReadout(Id readout) implements PressAct {}

    @Override
    default Power power() {
        return switch (this) {
            case ConsentToCommunique _, RefuseCommunique _, WriteReadout _ -> Power.RELEASE;
            case WithdrawReadout _ -> Power.SPEAK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ConsentToCommunique(var id, var digest) ->
                    Sight.of("consent to a communiqué", "communiqué", id, "digest", digest);
            case RefuseCommunique(var id, var words) ->
                    Sight.of("refuse a communiqué", "communiqué", id, "words", words);
            case WriteReadout(var round, var words, var embargo) ->
                    Sight.of("write a readout", "round", round, "words", words, "embargo", embargo);
            case WithdrawReadout(var id) -> Sight.of("withdraw a readout", "readout", id);
        };
    }
}
