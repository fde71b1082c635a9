package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Decides an order that one member of the team asked for and another confirms.
///
/// @param member who confirms it
record SecondLook(Talks talks, String member, Instant at, Identifiers ids) {

    Decision decide(Seconded it) {
        var team = talks.desk().team();
        var first = team.find(it.first());
        var second = team.find(member);
        if (first.isEmpty() || second.isEmpty()) {
            return Decision.unknown();
        }
        if (it.first().equals(member)) {
            return Decision.refuse(Rule.TWO_PERSONS, "Ask another member of the team.");
        }
        var higher = first.get().compareTo(second.get()) < 0 ? first.get() : second.get();
        if (first.get().compareTo(Role.MEDIATOR) > 0 || higher.compareTo(it.order().needs()) > 0) {
            return Decision.refuse(
                    Rule.NOT_YOUR_ROLE,
                    "One of the two needs the role of %s.".formatted(it.order().needs()));
        }
        if (at.isBefore(it.asked())) {
            return Decision.refuse(Rule.PAST, "Confirm it after it was asked for.");
        }
        var refusal = InstrumentDesk.refusal(talks, it.order());
        return refusal.orElseGet(() -> both(it));
    }

    /// What either of them may not order, or may not read, both together do not.
    private Decision both(Seconded it) {
        var alone = talks.decided(it.first(), at, it.order(), _ -> new Id(""));
        if (alone instanceof Decision.Refused) {
            return alone;
        }
        return switch (talks.decided(member, at, it.order(), ids)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                var all = new ArrayList<Event>();
                all.add(
                        new ConfidenceEvent.ConveyanceConfirmed(
                                about(events), it.first(), it.asked(), member));
                all.addAll(events);
                yield new Decision.Accepted(all);
            }
        };
    }

    /// The thing whose readers alone see who confirmed, or none: whoever may not read a confidence
    /// is not told that it was conveyed either.
    private static Id about(List<Event> events) {
        for (var event : events) {
            if (event instanceof ConfidenceEvent confidence) {
                return confidence.about();
            }
            if (event instanceof ShuttleEvent shuttle) {
                return shuttle.about();
            }
        }
        return new Id("");
    }
}
