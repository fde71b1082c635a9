package org.dragoman.talks;

import java.time.Instant;

/// What a participant does about promises and dates.
public sealed interface PromiseAct extends ProceedingsAct {

    /// Promises something to the mediator.
    record MakePromise(String words, Instant due) implements PromiseAct {}

    /// Says what became of a promise that the mediator made.
    record HoldPromise(Id promise, PromiseEnd end, String words) implements PromiseAct {}

    /// Tells the mediator of a date that matters.
    record TellDate(String what, Instant at) implements PromiseAct {}

    @Override
    default Power power() {
        return switch (this) {
            case MakePromise _, HoldPromise _ -> Power.NEGOTIATE;
            case TellDate _ -> Power.SPEAK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case MakePromise(var words, var due) -> Sight.of("promise", "words", words, "due", due);
            case HoldPromise(var id, var end, var words) ->
                    Sight.of(
                            "say what became of a promise",
                            "promise",
                            id,
                            "end",
                            end,
                            "words",
                            words);
            case TellDate(var what, var at) -> Sight.of("tell a date", "what", what, "at", at);
        };
    }
}
