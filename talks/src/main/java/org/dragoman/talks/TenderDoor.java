package org.dragoman.talks;

import java.time.Instant;

/// Decides what a participant does about offers that were made openly.
record TenderDoor(RoomState room, Instant at) {

    Decision decide(TenderAct act) {
        return switch (act) {
            case TenderAct.Reply(var id, var accept, var words) ->
                    reply(
                            id,
                            new TenderEvent.Replied(
                                    room.room(),
                                    id,
                                    accept ? Tenders.Standing.ACCEPTED : Tenders.Standing.REJECTED,
                                    words,
                                    new Id("")));
            case TenderAct.Counter(var id, var item) -> counter(id, item);
            case TenderAct.Withdraw(var id) -> withdraw(id);
        };
    }

    /// Only a formal offer is answered as one: what was exploratory or personal, or came without
    /// the name of whoever makes it, cannot be cited as an offer.
    private Decision reply(Id id, TenderEvent event) {
        var thing = room.confidences().received().find(id);
        if (thing.isEmpty()) {
            return Decision.unknown();
        }
        var message = thing.get().message();
        if (message.kind() != MessageKind.FORMAL_OFFER
                || message.binding().compareTo(Binding.AD_REFERENDUM) < 0
                || thing.get().from().isEmpty()) {
            return Decision.refuse(
                    Rule.NOT_AN_OFFER, "Ask the mediator for a formal offer in their name.");
        }
        var standing = room.shuttle().tenders().standing().find(id);
        if (standing.isPresent()) {
            return Decision.refuse(Rule.ALREADY_DONE, "It is %s.".formatted(standing.get()));
        }
        if (thing.get().use().compareTo(Confidences.Use.NOTICED) >= 0) {
            return Decision.refuse(Rule.NOT_NOW, "It was carried in error.");
        }
        return at.isBefore(message.valid())
                ? Decision.done(event)
                : Decision.refuse(Rule.PAST, "It was valid until %s.".formatted(message.valid()));
    }

    private Decision counter(Id id, Id own) {
        var item = room.confidences().items().find(own);
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        return item.get().message().kind() == MessageKind.FORMAL_OFFER
                ? reply(
                        id,
                        new TenderEvent.Replied(
                                room.room(), id, Tenders.Standing.COUNTERED, "", own))
                : Decision.refuse(Rule.NOT_AN_OFFER, "Confide a formal offer first.");
    }

    private Decision withdraw(Id id) {
        var grant = room.confidences().grants().find(id);
        var item = grant.flatMap(g -> room.confidences().items().find(g.item()));
        if (grant.isEmpty() || item.isEmpty()) {
            return Decision.unknown();
        }
        boolean carried =
                grant.get().stage() == Confidences.Stage.CARRIED
                        || grant.get().stage() == Confidences.Stage.ACKNOWLEDGED;
        if (!carried) {
            return Decision.refuse(Rule.NOT_NOW, "What was not carried is revoked.");
        }
        var standing = room.shuttle().tenders().standing().find(id);
        if (standing.isPresent()) {
            return Decision.refuse(Rule.ALREADY_DONE, "It is %s.".formatted(standing.get()));
        }
        return withdrawable(item.get().message().kind())
                ? Decision.done(new TenderEvent.Withdrawn(room.room(), id))
                : Decision.refuse(Rule.RELEASED, "Only offers and non-papers are withdrawn.");
    }

    private static boolean withdrawable(MessageKind kind) {
        return switch (kind) {
            case NON_PAPER, BOUT_DE_PAPIER, CONDITIONAL_OFFER, FORMAL_OFFER -> true;
            case QUESTION, CLARIFICATION, REPLY, PROCEDURAL -> false;
        };
    }
}
