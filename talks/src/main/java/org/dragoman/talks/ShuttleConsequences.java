package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What an act of one room about an open offer brings to the other: a reply is addressed to whoever
/// made the offer, a withdrawal to whoever received it.
record ShuttleConsequences(Talks talks) {

    List<Event> of(ShuttleEvent event) {
        return switch (event) {
            case TenderEvent.Replied replied -> replied(replied);
            case TenderEvent.Withdrawn(_, var grant) ->
                    talks.desk().carriage().arrived().find(grant).stream()
                            .<Event>map(
                                    it -> new TenderEvent.WithdrawalTold(it.room(), it.received()))
                            .toList();
            case ShortlistEvent _, ImprovementEvent _, TenderEvent _, EnclosureEvent _ -> List.of();
        };
    }

    private List<Event> replied(TenderEvent.Replied reply) {
        var held = talks.desk().deliveries().find(reply.received());
        if (held.isEmpty() || !(held.get().basis() instanceof Basis.OnGrant(var room, var grant))) {
            return List.of();
        }
        var events = new ArrayList<Event>();
        events.add(new TenderEvent.ReplyTold(room, grant, reply.reply(), reply.words()));
        if (reply.reply() == Tenders.Standing.ACCEPTED) {
            var message = held.get().message();
            events.add(
                    new TenderEvent.OfferSettled(
                            reply.received(),
                            Set.of(room, reply.room()),
                            message.deal(),
                            message.binding()));
        }
        return events;
    }
}
