package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.OfferEvent;
import org.dragoman.talks.Offers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of offers under seal, one leak each.
final class OfferLeaks {

    private OfferLeaks() {}

    private static Stream<Offers.Slot> slots(Talks talks, Seat seat) {
        return Leaks.others(talks, seat).flatMap(r -> r.offers().slots().values().stream());
    }

    private static Stream<Offers.Proposal> answers(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.offers().proposals().values().stream())
                .filter(p ->
                        talks.room(seat.room())
                                .orElseThrow()
                                .offers()
                                .proposals()
                                .has(p.proposal()));
    }

    private static Stream<OfferEvent.ComparisonOpened> comparisons(Talks talks, RoomId room) {
        return talks.desk().journal().values().stream()
                .map(entry -> entry.event())
                .filter(OfferEvent.ComparisonOpened.class::isInstance)
                .map(OfferEvent.ComparisonOpened.class::cast)
                .filter(c -> c.one().equals(room) || c.other().equals(room));
    }

    private static Stream<Offers.Slot> opposite(Talks talks, RoomId room) {
        return comparisons(talks, room)
                .flatMap(c -> {
                    var them = c.one().equals(room) ? c.other() : c.one();
                    var slot = c.one().equals(room) ? c.slotOfOther() : c.slotOfOne();
                    return talks.room(them).flatMap(r -> r.offers().slots().find(slot)).stream();
                });
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "counts",
                        "how many sealed anything",
                        (talks, seat) ->
                                slots(talks, seat)
                                        .filter(s -> s.stage() != Offers.Stage.OPEN)
                                        .count()),
                Leak.shows(
                        "outcomes",
                        "whether the other side sealed, too",
                        (talks, seat) ->
                                opposite(talks, seat.room())
                                        .map(s -> s.stage() == Offers.Stage.OPEN)
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "why there was no match",
                        (talks, seat) ->
                                opposite(talks, seat.room())
                                        .filter(s -> s.stage() == Offers.Stage.NO_MATCH)
                                        .map(s -> s.want().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "what the other side gives beyond what was asked",
                        (talks, seat) ->
                                opposite(talks, seat.room())
                                        .filter(s -> s.stage() == Offers.Stage.MATCH)
                                        .map(s -> s.want().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "existence",
                        "with whom the comparison is",
                        (talks, seat) ->
                                comparisons(talks, seat.room())
                                        .map(c -> c.one() + "/" + c.other())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "the outcome, to who sealed nothing",
                        (talks, seat) ->
                                opposite(talks, seat.room())
                                        .map(s -> s.stage() == Offers.Stage.NO_MATCH)
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many have answered the proposal",
                        (talks, seat) ->
                                answers(talks, seat)
                                        .filter(p -> p.stage() == Offers.Stage.SEALED)
                                        .count()),
                Leak.shows(
                        "outcomes",
                        "the votes, once the proposal is closed",
                        (talks, seat) ->
                                answers(talks, seat)
                                        .filter(p -> p.stage().compareTo(Offers.Stage.MATCH) >= 0)
                                        .map(p -> p.accepts().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "time",
                        "the outcome as soon as one refuses",
                        (talks, seat) ->
                                answers(talks, seat)
                                        .anyMatch(p ->
                                                p.stage() == Offers.Stage.SEALED
                                                        && p.accepts().isEmpty())),
                Leak.shows(
                        "existence",
                        "to whom else the proposal went",
                        (talks, seat) ->
                                answers(talks, seat).map(Offers.Proposal::proposal).toList()),
                Leak.shows(
                        "suggestions",
                        "what the answers of all sides have in common",
                        (talks, seat) ->
                                answers(talks, seat)
                                        .map(p -> p.accepts().contains(0))
                                        .reduce(Boolean::logicalAnd)),
                Leak.shows(
                        "counts",
                        "proposals that wait for a second person",
                        (talks, _) -> talks.desk().plans().size()));
    }
}
