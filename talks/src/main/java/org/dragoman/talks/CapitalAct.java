package org.dragoman.talks;

import java.time.Instant;
import java.util.List;

/// What a delegation asks its capital, and what the capital answers.
public sealed interface CapitalAct extends RoomCommand {

    /// Asks a capital of one's own for instructions.
    ///
    /// @param texts those that are laid before it, as this delegation was last shown them
    record Consult(
            RoomId capital, String question, List<String> options, Instant deadline, List<Id> texts)
            implements CapitalAct {

        public Consult {
            options = List.copyOf(options);
            texts = List.copyOf(texts);
        }

        /// A question without a text.
        public Consult(RoomId capital, String question, List<String> options, Instant deadline) {
            this(capital, question, options, deadline, List.of());
        }
    }

    /// Instructs the delegation.
    ///
    /// @param choice the place of an option from 0
    record Instruct(Id consultation, int choice, String words) implements CapitalAct {}

    /// Answers with a personal view that is no instruction.
    record GivePersonalView(Id consultation, String words) implements CapitalAct {}

    @Override
    default Power power() {
        return switch (this) {
            case Consult _, GivePersonalView _ -> Power.SPEAK;
            case Instruct _ -> Power.BIND;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Consult(var capital, var question, var options, var deadline, var texts) ->
                    Sight.of(
                            "consult",
                            "capital",
                            capital,
                            "question",
                            question,
                            "options",
                            options,
                            "deadline",
                            deadline,
                            "texts",
                            texts);
            case Instruct(var id, var choice, var words) ->
                    Sight.of("instruct", "consultation", id, "choice", choice, "words", words);
            case GivePersonalView(var id, var words) ->
                    Sight.of("give a personal view", "consultation", id, "words", words);
        };
    }
}
