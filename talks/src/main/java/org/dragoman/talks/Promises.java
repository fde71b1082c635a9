package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Promises and dates, as one room, or the mediator's team, knows them.
///
/// @param promises each promise
/// @param dates dates that were told or noted
/// @param relied who relies on which of them
/// @param vetoes constituencies that could veto, and who speaks for each
public record Promises(
        Table<Id, Promise> promises,
        Table<Id, Day> dates,
        Table<Id, Set<RoomId>> relied,
        Table<String, Set<RoomId>> vetoes) {

    /// A promise between a room and the mediator.
    ///
    /// @param end what became of it; at most one, none while it stands
    public record Promise(
            Id promise,
            RoomId room,
            boolean byRoom,
            String words,
            Instant due,
            List<PromiseEnd> end) {

        public Promise {
            end = List.copyOf(end);
        }
    }

    /// A date that matters.
    ///
    /// @param room who told it; the desk for a date that the team noted
    public record Day(Id date, RoomId room, String what, Instant at) {}

    static final Promises NONE =
            new Promises(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    Promises after(PromiseEvent event) {
        return switch (event) {
            case PromiseEvent.PromiseMade(var room, var id, var byRoom, var words, var due) ->
                    promises(
                            promises.with(
                                    id, new Promise(id, room, byRoom, words, due, List.of())));
            case PromiseEvent.PromiseEnded(_, var id, var end, _) ->
                    promises(
                            promises.change(
                                    id,
                                    p ->
                                            new Promise(
                                                    id,
                                                    p.room,
                                                    p.byRoom,
                                                    p.words,
                                                    p.due,
                                                    List.of(end))));
            case PromiseEvent.RelianceNoted(var on, var rooms, _) ->
                    new Promises(promises, dates, relied.with(on, rooms), vetoes);
            case PromiseEvent.DateTold(var room, var id, var what, var at) ->
                    dates(dates.with(id, new Day(id, room, what, at)));
            case PromiseEvent.OutsideDateNoted(var id, var what, var at) ->
                    dates(dates.with(id, new Day(id, RoomId.DESK, what, at)));
            case PromiseEvent.OutsideDateMoved(var id, var at, _) ->
                    dates(dates.change(id, d -> new Day(id, d.room, d.what, at)));
            case PromiseEvent.VetoNoted(var constituency, var rooms, _) ->
                    new Promises(promises, dates, relied, vetoes.with(constituency, rooms));
        };
    }

    private Promises promises(Table<Id, Promise> next) {
        return new Promises(next, dates, relied, vetoes);
    }

    private Promises dates(Table<Id, Day> next) {
        return new Promises(promises, next, relied, vetoes);
    }

    List<Id> ids() {
        var ids = new ArrayList<>(promises.keys());
        ids.addAll(dates.keys());
        return ids;
    }

    /// Who relies on a promise or a date, in order.
    public List<RoomId> reliesOn(Id id) {
        return List.copyOf(new TreeSet<>(relied.find(id).orElse(Set.of())));
    }

    /// How promises and dates stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var promise : promises.values()) {
            sights.add(
                    Sight.of(
                            "promise",
                            "promise",
                            promise.promise,
                            "by",
                            promise.byRoom ? promise.room : "the mediator",
                            "to",
                            promise.byRoom ? "the mediator" : promise.room,
                            "words",
                            promise.words,
                            "due",
                            promise.due,
                            "stands",
                            promise.end.isEmpty() ? "OPEN" : promise.end.getFirst()));
        }
        for (var date : dates.values()) {
            sights.add(
                    Sight.of(
                            "date", "date", date.date, "of", date.room, "what", date.what, "at",
                            date.at));
        }
        for (var id : relied.keys()) {
            sights.add(Sight.of("relied on", "on", id, "by", reliesOn(id)));
        }
        for (var constituency : vetoes.keys()) {
            var rooms = new TreeSet<>(vetoes.find(constituency).orElse(Set.of()));
            sights.add(
                    Sight.of(
                            rooms.isEmpty() ? "a veto without a seat" : "a veto with a seat",
                            "constituency",
                            constituency,
                            "spoken for by",
                            rooms));
        }
        return sights;
    }
}
