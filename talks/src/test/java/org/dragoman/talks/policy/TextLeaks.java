package org.dragoman.talks.policy;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.Texts;

/// Views that tell too much of the single negotiating text, one leak each.
final class TextLeaks {

    private TextLeaks() {}

    /// How the same texts stand in the other rooms.
    private static Stream<Texts.Shown> same(Talks talks, Seat seat) {
        return Leaks.others(talks, seat)
                .flatMap(r -> r.texts().shown().values().stream())
                .filter(t -> talks.room(seat.room()).orElseThrow().texts().shown().has(t.text()));
    }

    static List<Leak> all() {
        return List.of(
                Leak.shows(
                        "source",
                        "whose words stand in a bracket",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .map(r -> r.texts().own().keys())
                                        .toList()),
                Leak.shows(
                        "counts",
                        "how many words others put forward",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .mapToInt(r -> r.texts().own().size())
                                        .sum()),
                Leak.shows(
                        "source",
                        "who broke the silence",
                        (talks, seat) -> same(talks, seat).map(Texts.Shown::objected).toList()),
                Leak.shows(
                        "outcomes",
                        "who has consented to silence",
                        (talks, seat) -> same(talks, seat).map(Texts.Shown::consented).toList()),
                Leak.shows(
                        "time",
                        "that a later version was drafted",
                        (talks, seat) ->
                                talks.room(seat.room()).stream()
                                        .flatMap(r -> r.texts().shown().keys().stream())
                                        .flatMap(id -> talks.desk().texts().find(id).stream())
                                        .map(t -> t.number())
                                        .toList()),
                Leak.shows(
                        "order",
                        "who was shown the version first",
                        (talks, seat) ->
                                talks.room(seat.room()).stream()
                                        .flatMap(r -> r.texts().shown().keys().stream())
                                        .flatMap(id -> talks.desk().texts().find(id).stream())
                                        .map(t -> t.shownTo().stream().sorted().toList())
                                        .toList()),
                Leak.shows(
                        "time",
                        "that a version was withdrawn before the room was shown it",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(entry -> entry.event())
                                        .filter(TextEvent.VersionWithdrawn.class::isInstance)
                                        .map(TextEvent.VersionWithdrawn.class::cast)
                                        .filter(it -> !it.rooms().contains(seat.room()))
                                        .map(it -> it.reason())
                                        .toList()),
                Leak.shows(
                        "source",
                        "whose reservation stands in the text",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r -> r.texts().own().values().stream())
                                        .filter(o -> o.kind() == Texts.Kind.RESERVATION)
                                        .map(Texts.Own::words)
                                        .toList()),
                Leak.shows(
                        "source",
                        "an owner whom the room was not told of",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .filter(r ->
                                                r.texts().own().values().stream()
                                                        .anyMatch(Texts.Own::named))
                                        .map(r -> r.room())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "how many have accepted a clause",
                        (talks, seat) ->
                                same(talks, seat)
                                        .mapToInt(t -> t.assent().accepted().size())
                                        .sum()),
                Leak.shows(
                        "outcomes",
                        "who has initialled",
                        (talks, seat) ->
                                same(talks, seat).map(t -> t.assent().initialled()).toList()),
                Leak.shows(
                        "outcomes",
                        "who has approved the version",
                        (talks, seat) ->
                                same(talks, seat).map(t -> t.assent().approved()).toList()),
                Leak.shows(
                        "existence",
                        "that a merge is under way",
                        (talks, seat) ->
                                talks.room(seat.room()).stream()
                                        .flatMap(r -> r.texts().shown().keys().stream())
                                        .flatMap(id -> talks.desk().texts().find(id).stream())
                                        .map(t -> t.merges().size())
                                        .toList()),
                Leak.shows(
                        "outcomes",
                        "what another owner answers about a merge",
                        (talks, seat) ->
                                Leaks.others(talks, seat)
                                        .flatMap(r -> r.texts().asks().values().stream())
                                        .map(Texts.Ask::agreed)
                                        .toList()),
                Leak.shows(
                        "existence",
                        "titles of texts that others negotiate",
                        (talks, _) ->
                                talks.desk().texts().values().stream()
                                        .map(t -> t.title())
                                        .toList()));
    }
}
