package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.Agendas;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of the conduct of the talks, one leak each.
final class ProceedingsLeaks {

    private ProceedingsLeaks() {}

    private static Stream<Agendas.Request> requests(Talks talks, Seat seat) {
        return talks.desk().proceedings().agendas().requests().values().stream()
                .filter(r -> !r.room().equals(seat.room()));
    }

    private static Stream<Agendas.Tabled> shown(Talks talks, Seat seat) {
        return talks.desk().proceedings().agendas().agendas().values().stream()
                .filter(a -> a.rooms().contains(seat.room()));
    }

    static List<Leak> all() {
        var all = new ArrayList<>(agenda());
        all.addAll(ConductLeaks.all());
        all.addAll(PointLeaks.all());
        return all;
    }

    private static List<Leak> agenda() {
        return List.of(
                Leak.shows(
                        "words",
                        "issues that others asked to be put on the agenda",
                        (talks, seat) -> requests(talks, seat).map(r -> r.item().issue()).toList()),
                Leak.shows(
                        "counts",
                        "how many requests for the agenda there are",
                        (talks, seat) -> requests(talks, seat).count()),
                Leak.shows(
                        "words",
                        "who disputes which item of the agenda",
                        (talks, seat) ->
                                shown(talks, seat)
                                        .map(a ->
                                                a.answers().values().stream()
                                                        .map(Agendas.Answer::disputed)
                                                        .toList())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many have answered the agenda",
                        (talks, seat) -> shown(talks, seat).map(a -> a.answers().size()).toList()),
                Leak.shows(
                        "existence",
                        "how many are shown the agenda",
                        (talks, seat) -> shown(talks, seat).map(a -> a.rooms().size()).toList()));
    }
}
