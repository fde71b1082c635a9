package org.dragoman.talks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.talks.Basis;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.Entry;
import org.dragoman.talks.People;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;

/// Views that show too much, one leak each.
final class Leaks {

    private Leaks() {}

    static Stream<RoomState> others(Talks talks, Seat seat) {
        return talks.rooms().values().stream().filter(r -> !r.room().equals(seat.room()));
    }

    static Stream<Confidences.Grant> grants(Talks talks, Seat seat) {
        return others(talks, seat).flatMap(r -> r.confidences().grants().values().stream());
    }

    static Stream<Confidences.Item> items(Talks talks, Seat seat) {
        return others(talks, seat).flatMap(r -> r.confidences().items().values().stream());
    }

    /// What the source of each thing received gives away.
    static List<Object> ofReceived(
            Talks talks, Seat seat, Function<ConfidenceEvent.Held, Object> show) {
        var shown = new ArrayList<Object>();
        talks.room(seat.room()).stream()
                .flatMap(room -> room.confidences().received().keys().stream())
                .flatMap(id -> talks.desk().deliveries().find(id).stream())
                .forEach(held -> shown.add(show.apply(held)));
        return shown;
    }

    static Stream<Confidences.Item> source(Talks talks, ConfidenceEvent.Held held) {
        return switch (held.basis()) {
            case Basis.OnGrant(var room, var id) ->
                    talks
                            .room(room)
                            .flatMap(r ->
                                    r.confidences()
                                            .grants()
                                            .find(id)
                                            .flatMap(g -> r.confidences().items().find(g.item())))
                            .stream();
            case Basis.OnTerms(var room, var id) ->
                    talks.room(room).flatMap(r -> r.confidences().items().find(id)).stream();
            case Basis.OnOverride(var room, var id, _) ->
                    talks.room(room).flatMap(r -> r.confidences().items().find(id)).stream();
            case Basis.Own _ -> Stream.of();
        };
    }

    static Stream<Confidences.Grant> grant(Talks talks, ConfidenceEvent.Held held) {
        return held.basis() instanceof Basis.OnGrant(var room, var id)
                ? talks.room(room).flatMap(r -> r.confidences().grants().find(id)).stream()
                : Stream.of();
    }

    private static long events(Talks talks, Function<Entry, Boolean> which) {
        return talks.desk().journal().values().stream().filter(which::apply).count();
    }

    static List<Leak> views() {
        return List.of(
                Leak.shows(
                        "counts",
                        "entries of the whole journal",
                        (talks, _) -> talks.desk().journal().size()),
                Leak.shows(
                        "counts",
                        "versions of the other rooms, summed",
                        (talks, seat) -> others(talks, seat).mapToLong(RoomState::version).sum()),
                Leak.shows(
                        "counts",
                        "grants open elsewhere",
                        (talks, seat) -> grants(talks, seat).filter(g -> g.stage().open()).count()),
                Leak.shows(
                        "counts",
                        "an average whose size tells of others",
                        (talks, seat) ->
                                items(talks, seat)
                                        .mapToInt(i -> i.message().words().length())
                                        .average()),
                Leak.shows(
                        "counts",
                        "how many wait in hold",
                        (talks, _) -> talks.desk().holds().size()),
                Leak.shows(
                        "sequence",
                        "where its last entry stands in the whole journal",
                        (talks, seat) ->
                                talks.desk().journal().values().stream()
                                        .map(Entry::event)
                                        .map(e -> Audiences.includes(e, seat.room()))
                                        .toList()
                                        .lastIndexOf(true)),
                Leak.shows(
                        "time",
                        "when anyone last did anything",
                        (talks, _) -> talks.desk().journal().last().map(Entry::at)),
                Leak.shows(
                        "time",
                        "when the grant behind what was received would have run out",
                        (talks, seat) ->
                                ofReceived(
                                        talks,
                                        seat,
                                        h ->
                                                grant(talks, h)
                                                        .map(Confidences.Grant::until)
                                                        .toList())),
                Leak.shows(
                        "time",
                        "the next deadline of the case",
                        (talks, _) -> talks.desk().deadlines().next().map(d -> d.at())),
                Leak.shows(
                        "size",
                        "padding as long as what others wrote",
                        (talks, seat) ->
                                "x"
                                        .repeat(
                                                items(talks, seat)
                                                        .mapToInt(i -> i.message().words().length())
                                                        .sum())),
                Leak.shows(
                        "words",
                        "drafts meant for this room",
                        (talks, seat) ->
                                grants(talks, seat)
                                        .filter(g -> g.to().equals(seat.room()))
                                        .filter(g -> g.stage() == Confidences.Stage.DRAFT)
                                        .map(Confidences.Grant::words)
                                        .toList()),
                Leak.shows(
                        "words",
                        "granted words not yet carried",
                        (talks, seat) ->
                                grants(talks, seat)
                                        .filter(g -> g.stage() == Confidences.Stage.READ_BACK)
                                        .map(Confidences.Grant::words)
                                        .toList()),
                Leak.shows(
                        "words",
                        "what was confided, where its substance was received",
                        (talks, seat) ->
                                ofReceived(
                                        talks,
                                        seat,
                                        h ->
                                                source(talks, h)
                                                        .map(i -> i.message().words())
                                                        .toList())),
                Leak.shows(
                        "words",
                        "notes of another room",
                        (talks, seat) ->
                                others(talks, seat)
                                        .map(r -> r.confidences().notes().values())
                                        .toList()),
                Leak.shows(
                        "words",
                        "what was called back from hold",
                        (talks, _) ->
                                events(
                                        talks,
                                        e -> e.event() instanceof ConfidenceEvent.HoldDropped)),
                Leak.shows(
                        "source",
                        "whose words were received without attribution",
                        (talks, seat) -> ofReceived(talks, seat, h -> h.basis().toString())),
                Leak.shows(
                        "source",
                        "whether it rests on a grant, on terms or on an override",
                        (talks, seat) ->
                                ofReceived(talks, seat, h -> h.basis().getClass().getSimpleName())),
                Leak.shows(
                        "source",
                        "the terms of the source, as they stand",
                        (talks, seat) ->
                                ofReceived(
                                        talks,
                                        seat,
                                        h ->
                                                source(talks, h)
                                                        .map(Confidences.Item::terms)
                                                        .toList())),
                Leak.shows(
                        "source",
                        "to whom of the team the source is kept",
                        (talks, seat) ->
                                ofReceived(
                                        talks,
                                        seat,
                                        h ->
                                                source(talks, h)
                                                        .map(i ->
                                                                i.keptTo().stream()
                                                                        .sorted()
                                                                        .toList())
                                                        .toList())),
                Leak.shows(
                        "biography",
                        "how often drafts were revised",
                        (talks, _) ->
                                events(
                                        talks,
                                        e -> e.event() instanceof ConfidenceEvent.DraftRevised)),
                Leak.shows(
                        "biography",
                        "who spoke in the other rooms",
                        (talks, seat) ->
                                others(talks, seat)
                                        .flatMap(r -> r.entries().values().stream())
                                        .map(e -> e.by())
                                        .toList()),
                Leak.shows(
                        "biography",
                        "what the team recorded for others",
                        (talks, seat) ->
                                others(talks, seat)
                                        .mapToInt(r -> r.people().recorded().size())
                                        .sum()),
                Leak.shows(
                        "counts",
                        "how much was ever delivered, to anyone",
                        (talks, _) -> talks.desk().deliveries().size()),
                Leak.shows(
                        "identifiers",
                        "the source's grant",
                        (talks, seat) ->
                                ofReceived(
                                        talks,
                                        seat,
                                        h ->
                                                grant(talks, h)
                                                        .map(Confidences.Grant::grant)
                                                        .toList())),
                Leak.shows(
                        "presence",
                        "who is present elsewhere",
                        (talks, seat) ->
                                others(talks, seat)
                                        .flatMap(r -> r.people().persons().values().stream())
                                        .filter(p -> p.standing() == People.Standing.PRESENT)
                                        .count()),
                Leak.shows(
                        "presence",
                        "a read receipt of what it sent",
                        (talks, seat) ->
                                talks.desk().deliveries().keys().stream()
                                        .filter(id ->
                                                talks.desk()
                                                                        .deliveries()
                                                                        .find(id)
                                                                        .orElseThrow()
                                                                        .basis()
                                                                instanceof
                                                                Basis.OnGrant(var room, _)
                                                        && room.equals(seat.room()))
                                        .flatMap(id ->
                                                others(talks, seat)
                                                        .flatMap(r ->
                                                                r
                                                                        .confidences()
                                                                        .received()
                                                                        .find(id)
                                                                        .stream()))
                                        .map(Confidences.Received::use)
                                        .toList()),
                Leak.shows(
                        "people",
                        "names and powers of other delegations",
                        (talks, seat) ->
                                others(talks, seat)
                                        .flatMap(r -> r.people().persons().values().stream())
                                        .map(p -> p.name() + p.authority().limits())
                                        .toList()),
                Leak.shows(
                        "people",
                        "acts that wait for a head elsewhere",
                        (talks, seat) ->
                                others(talks, seat)
                                        .mapToInt(r -> r.people().waiting().size())
                                        .sum()),
                Leak.shows(
                        "existence", "every room that is open", (talks, _) -> talks.rooms().keys()),
                Leak.shows(
                        "existence",
                        "an empty place for each delegation, known or not",
                        (talks, seat) ->
                                others(talks, seat)
                                        .filter(r -> r.kind() == RoomKind.OBSERVER)
                                        .map(_ -> "·")
                                        .toList()),
                Leak.shows(
                        "existence",
                        "who knows of this room",
                        (talks, seat) ->
                                others(talks, seat)
                                        .filter(r -> r.people().parties().has(seat.room()))
                                        .count()),
                Leak.shows(
                        "order",
                        "what was received, by the age of its source",
                        (talks, seat) ->
                                ofReceived(talks, seat, h -> source(talks, h).count()).toString()
                                        + items(talks, seat).map(i -> i.item()).findFirst()),
                Leak.shows(
                        "search",
                        "completions from what anyone wrote",
                        (talks, seat) ->
                                items(talks, seat)
                                        .map(i -> i.message().words())
                                        .filter(words -> words.startsWith("t"))
                                        .distinct()
                                        .sorted()
                                        .toList()),
                Leak.shows(
                        "suggestions",
                        "whether both sides wrote the same",
                        (talks, seat) ->
                                talks.room(seat.room()).stream()
                                        .flatMap(r -> r.confidences().items().values().stream())
                                        .anyMatch(mine ->
                                                items(talks, seat)
                                                        .anyMatch(i ->
                                                                i.message()
                                                                        .words()
                                                                        .equals(
                                                                                mine.message()
                                                                                        .words())))));
    }
}
