package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.ComingUp;
import org.dragoman.talks.MandateEvent;
import org.dragoman.talks.Promises;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.SoundingsOut;
import org.dragoman.talks.Talks;

/// Views that tell too much of sessions, soundings, mandates and promises, one leak each.
final class ConductLeaks {

    private ConductLeaks() {}

    private static Stream<Promises.Promise> promises(Talks talks, Seat seat) {
        return talks.desk().proceedings().promises().promises().values().stream()
                .filter(p -> !p.room().equals(seat.room()));
    }

    private static Stream<SoundingsOut.SoundingOut> soundings(Talks talks) {
        return talks.desk().proceedings().soundings().soundings().values().stream();
    }

    private static Stream<RoomState> otherSides(Talks talks, Seat seat) {
        return Leaks.others(talks, seat).filter(r -> !r.of().equals(seat.room()));
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "presence",
                        "with whom the mediator sits now",
                        (talks, _) ->
                                talks.desk().proceedings().sessions().sessions().values().stream()
                                        .filter(s -> s.open())
                                        .map(s -> s.rooms().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many sessions there were",
                        (talks, _) -> talks.desk().proceedings().sessions().sessions().size()),
                Leak.shows(
                        "existence",
                        "how many were sounded out on the same terms",
                        (talks, seat) ->
                                soundings(talks)
                                        .filter(s -> s.rooms().contains(seat.room()))
                                        .map(s -> s.rooms().size())
                                        .toList()),
                Leak.shows(
                        "words",
                        "whether all but this one agreed to the terms",
                        (talks, seat) ->
                                soundings(talks)
                                        .filter(s -> s.rooms().contains(seat.room()))
                                        .map(SoundingsOut.SoundingOut::stage)
                                        .toList()),
                Leak.shows(
                        "words",
                        "another side's mandate",
                        (talks, seat) ->
                                otherSides(talks, seat)
                                        .filter(r ->
                                                !r.room().equals(Scene.NORTH)
                                                        || !seat.room().equals(Scene.CAPITAL))
                                        .flatMap(r ->
                                                r
                                                        .proceedings()
                                                        .mandates()
                                                        .current()
                                                        .values()
                                                        .stream())
                                        .map(m -> m.redLines())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how often mandates changed",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .filter(e -> e.event() instanceof MandateEvent)
                                        .count()),
                Leak.shows(
                        "words",
                        "what others promised the mediator",
                        (talks, seat) ->
                                promises(talks, seat).map(Promises.Promise::words).toList()),
                Leak.shows(
                        "time",
                        "how many promises are past due",
                        (talks, seat) -> promises(talks, seat).map(p -> p.end()).toList()),
                Leak.shows(
                        "counts",
                        "who relies on one's promise",
                        (talks, _) ->
                                talks.desk().proceedings().promises().relied().values().stream()
                                        .map(r -> r.stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "time",
                        "what comes near on the desk",
                        (talks, _) ->
                                ComingUp.until(talks, "lead", Step.START, Step.moment(100_000))));
    }
}
