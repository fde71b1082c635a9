package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// Decides what a participant does about offers under seal.
record OfferDoor(RoomState room, Instant at) {

    Decision decide(OfferAct act) {
        return switch (act) {
            case OfferAct.Seal(var id, var give, var want) -> seal(id, give, want);
            case OfferAct.Answer(var id, var accepts) -> answer(id, accepts);
        };
    }

    private Decision seal(Id id, Set<String> give, Set<String> want) {
        var slot = room.offers().slots().find(id);
        if (slot.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(slot.get().deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        if (slot.get().stage() != Offers.Stage.OPEN) {
            return Decision.refuse(Rule.ALREADY_DONE, "There is one attempt.");
        }
        return give.isEmpty() || want.isEmpty()
                ? Decision.refuse(Rule.BLANK, "Say what you would do, and if they do what.")
                : Decision.done(
                        new OfferEvent.Sealed(
                                room.room(), id, give, want, room.settings().sealedFromDesk()));
    }

    private Decision answer(Id id, Set<Integer> accepts) {
        var proposal = room.offers().proposals().find(id);
        if (proposal.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(proposal.get().deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        if (proposal.get().stage() != Offers.Stage.OPEN) {
            return Decision.refuse(Rule.ALREADY_DONE, "There is one attempt.");
        }
        int packages = proposal.get().packages().size();
        return accepts.stream().anyMatch(place -> place < 0 || place >= packages)
                ? Decision.unknown()
                : Decision.done(
                        new OfferEvent.Answered(
                                room.room(), id, accepts, room.settings().sealedFromDesk()));
    }
}
