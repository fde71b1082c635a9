package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.Offers;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Shortlists;
import org.dragoman.talks.Talks;

/// Views that tell too much of secret acceptances and improvements, one leak each.
final class ShortlistLeaks {

    private ShortlistLeaks() {}

    /// How the lists of this room stand in the other rooms.
    private static Stream<Shortlists.Listed> lists(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.shuttle().shortlists().lists().values().stream())
                .filter(l ->
                        talks.room(seat.room())
                                .orElseThrow()
                                .shuttle()
                                .shortlists()
                                .lists()
                                .has(l.shortlist()));
    }

    private static Stream<Shortlists.Improvement> improvements(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.shuttle().shortlists().improvements().values().stream())
                .filter(l ->
                        talks.room(seat.room())
                                .orElseThrow()
                                .shuttle()
                                .shortlists()
                                .improvements()
                                .has(l.improvement()));
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "counts",
                        "how many have marked packages of its list",
                        (talks, seat) ->
                                lists(talks, seat)
                                        .filter(l -> l.stage() != Offers.Stage.OPEN)
                                        .count()),
                Leak.shows(
                        "outcomes",
                        "what others marked beyond what all marked",
                        (talks, seat) ->
                                lists(talks, seat)
                                        .filter(l -> l.stage() == Offers.Stage.MATCH)
                                        .map(l -> l.acceptable().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "what others marked where nothing matched",
                        (talks, seat) ->
                                lists(talks, seat)
                                        .filter(l -> l.stage() == Offers.Stage.NO_MATCH)
                                        .map(l -> l.acceptable().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "time",
                        "that there can be no match, before the deadline",
                        (talks, seat) ->
                                lists(talks, seat)
                                        .anyMatch(l ->
                                                l.stage() == Offers.Stage.SEALED
                                                        && l.acceptable().isEmpty())),
                Leak.shows(
                        "existence",
                        "to whom else a list went",
                        (talks, seat) ->
                                lists(talks, seat).map(Shortlists.Listed::shortlist).toList()),
                Leak.shows(
                        "suggestions",
                        "the package that most have marked",
                        (talks, seat) ->
                                lists(talks, seat)
                                        .flatMap(l -> l.acceptable().stream())
                                        .sorted()
                                        .toList()),
                Leak.shows(
                        "size",
                        "a list as long as the marks of all",
                        (talks, seat) ->
                                "x"
                                        .repeat(
                                                lists(talks, seat)
                                                        .mapToInt(l -> l.acceptable().size())
                                                        .sum())),
                Leak.shows(
                        "counts",
                        "lists that wait for a second person, with their bits",
                        (talks, _) ->
                                talks.desk().shuttle().plans().values().stream()
                                        .map(p -> p.costs())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "who refused the improvement",
                        (talks, seat) ->
                                improvements(talks, seat)
                                        .map(i -> i.stage() + " " + i.yes())
                                        .toList()),
                Leak.shows(
                        "existence",
                        "what others settled",
                        (talks, _) -> talks.desk().shuttle().settled().keys()));
    }
}
