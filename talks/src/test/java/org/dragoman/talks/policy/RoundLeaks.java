package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.Consultations;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of rounds and consultations, one leak each.
final class RoundLeaks {

    private RoundLeaks() {}

    private static Stream<Consultations.Asked> asked(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.consultations().asked().values().stream())
                .filter(a -> !a.room().equals(seat.room()) && !a.capital().equals(seat.room()));
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "counts",
                        "consultations that run elsewhere",
                        (talks, seat) ->
                                asked(talks, seat)
                                        .filter(a -> a.stage() == Consultations.Stage.ASKED)
                                        .count()),
                Leak.shows(
                        "words",
                        "what another capital answered",
                        (talks, seat) ->
                                asked(talks, seat).map(Consultations.Asked::answer).toList()),
                Leak.shows(
                        "words",
                        "which text a side has laid before its capital",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(e -> e.event())
                                        .filter(e ->
                                                e instanceof CapitalEvent.TextLaid laid
                                                        && !laid.room().equals(seat.room())
                                                        && !laid.capital().equals(seat.room()))
                                        .count()),
                Leak.shows(
                        "time",
                        "that another capital is late",
                        (talks, seat) ->
                                asked(talks, seat)
                                        .anyMatch(a -> a.stage() == Consultations.Stage.OVERDUE)),
                Leak.shows(
                        "presence",
                        "how often the mediator met each room",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .filter(e -> e.event() instanceof RoundEvent.Met)
                                        .count()),
                Leak.shows(
                        "presence",
                        "that two others spoke in the corridor",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .filter(e -> e.event() instanceof RoundEvent.ContactNoted)
                                        .count()),
                Leak.shows(
                        "presence",
                        "who has agreed to a plenary",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .map(r -> r.consultations().plenaries().keys())
                                        .toList()),
                Leak.shows(
                        "existence",
                        "how many rooms take part in the round",
                        (talks, seat) ->
                                talks.room(seat.room()).stream()
                                        .flatMap(r -> r.consultations().rounds().keys().stream())
                                        .flatMap(id -> talks.desk().rounds().find(id).stream())
                                        .map(r -> r.rooms().size())
                                        .toList()));
    }
}
