package org.dragoman.talks;

import java.util.Set;

/// What a participant does about offers under seal.
public sealed interface OfferAct extends RoomCommand {

    /// Seals a conditional offer: "if they …, we could …". One attempt, never withdrawn.
    ///
    /// @param give what this side could do, at most
    /// @param want what it asks of the other side, at least
    record Seal(Id slot, Set<String> give, Set<String> want) implements OfferAct {

        public Seal {
            give = Set.copyOf(give);
            want = Set.copyOf(want);
        }
    }

    /// Answers a mediator's proposal: which of its packages this side accepts, by place from 0;
    /// none means no. One attempt, never withdrawn.
    record Answer(Id proposal, Set<Integer> accepts) implements OfferAct {

        public Answer {
            accepts = Set.copyOf(accepts);
        }
    }

    @Override
    default Power power() {
        return Power.NEGOTIATE;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Seal(var slot, var give, var want) ->
                    Sight.of(
                            "seal a conditional offer",
                            "slot",
                            slot,
                            "if they",
                            want.stream().sorted().toList(),
                            "we could",
                            give.stream().sorted().toList());
            case Answer(var proposal, var accepts) ->
                    Sight.of(
                            "answer the mediator's proposal",
                            "proposal",
                            proposal,
                            "accepts",
                            accepts.stream().sorted().toList());
        };
    }
}
