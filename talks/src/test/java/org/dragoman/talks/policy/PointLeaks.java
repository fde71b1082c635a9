package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.PointEvent;
import org.dragoman.talks.Points;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that tell too much of the points of meetings and of names, one leak each.
final class PointLeaks {

    private PointLeaks() {}

    private static Stream<Points.Point> others(Talks talks, Seat seat) {
        return talks.desk().proceedings().points().points().values().stream()
                .filter(point -> !point.room().equals(seat.room()));
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "words",
                        "points of meetings with others",
                        (talks, seat) -> others(talks, seat).map(Points.Point::words).toList()),
                Leak.shows(
                        "counts",
                        "how many points of others were read back",
                        (talks, seat) ->
                                others(talks, seat)
                                        .filter(p -> p.stage() != Points.Stage.NOTED)
                                        .count()),
                Leak.shows(
                        "words",
                        "what the team noted of one and has not read back",
                        (talks, seat) ->
                                talks.desk().proceedings().points().points().values().stream()
                                        .filter(p -> p.room().equals(seat.room()))
                                        .filter(p -> p.stage() == Points.Stage.NOTED)
                                        .map(Points.Point::words)
                                        .toList()),
                Leak.shows(
                        "biography",
                        "what the team noted of one and dropped",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(entry -> entry.event())
                                        .filter(e ->
                                                e instanceof PointEvent.NoteDropped dropped
                                                        && dropped.room().equals(seat.room()))
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many points others withdrew",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(entry -> entry.event())
                                        .filter(e ->
                                                e instanceof PointEvent.PointWithdrawn withdrawn
                                                        && !withdrawn.room().equals(seat.room()))
                                        .count()),
                Leak.shows(
                        "exports",
                        "in what one's points are cited",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(entry -> entry.event())
                                        .filter(e ->
                                                e instanceof PointEvent.PointCited cited
                                                        && cited.room().equals(seat.room()))
                                        .toList()),
                Leak.shows(
                        "words",
                        "what others call a thing",
                        (talks, seat) -> {
                            var names = talks.desk().proceedings().names().accepted();
                            return names.keys().stream()
                                    .filter(room -> !room.equals(seat.room()))
                                    .map(room -> names.find(room).orElseThrow().values().toString())
                                    .toList();
                        }),
                Leak.shows(
                        "search",
                        "which words another room bars",
                        (talks, seat) -> {
                            var barred = talks.desk().proceedings().names().barred();
                            return barred.keys().stream()
                                    .filter(room -> !room.equals(seat.room()))
                                    .map(room -> barred.find(room).orElseThrow().keys())
                                    .toList();
                        }),
                Leak.shows(
                        "words",
                        "which terms the team keeps from one",
                        (talks, seat) ->
                                talks.desk()
                                        .proceedings()
                                        .names()
                                        .kept()
                                        .find(seat.room())
                                        .map(terms -> terms.keys().toString())
                                        .orElse("")),
                Leak.shows(
                        "suggestions",
                        "what the wrong-room check found",
                        (talks, _) ->
                                talks.desk().journal().values().stream()
                                        .map(entry -> entry.event())
                                        .filter(ConfidenceEvent.FindingsConfirmed.class::isInstance)
                                        .toList()));
    }
}
