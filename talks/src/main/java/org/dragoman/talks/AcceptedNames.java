package org.dragoman.talks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of places and parties, as one room, or the mediator's team, knows them.
///
/// @param neutral the name of the common text, by thing
/// @param accepted what a room calls a thing, by room and thing
/// @param barred terms that a room said must not be put before it, by room
/// @param kept terms that the team keeps from a room, by room; the team's alone
public record AcceptedNames(
        Table<String, String> neutral,
        Table<RoomId, Table<String, String>> accepted,
        Table<RoomId, Table<String, Boolean>> barred,
        Table<RoomId, Table<String, Boolean>> kept) {

    static final AcceptedNames NONE =
            new AcceptedNames(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    AcceptedNames after(NameEvent event) {
        return switch (event) {
            case NameEvent.NameAccepted(var room, var thing, var name) ->
                    new AcceptedNames(
                            neutral,
                            accepted.with(
                                    room,
                                    accepted.find(room).orElse(Table.empty()).with(thing, name)),
                            barred,
                            kept);
            case NameEvent.TermBarred(var room, var term) ->
                    new AcceptedNames(neutral, accepted, with(barred, room, term), kept);
            case NameEvent.TermAllowed(var room, var term) ->
                    new AcceptedNames(
                            neutral, accepted, barred.change(room, it -> it.without(term)), kept);
            case NameEvent.NeutralNameSet(_, var thing, var name) ->
                    new AcceptedNames(neutral.with(thing, name), accepted, barred, kept);
            case NameEvent.TermKept(var room, var term) ->
                    new AcceptedNames(neutral, accepted, barred, with(kept, room, term));
            case NameEvent.TermLet(var room, var term) ->
                    new AcceptedNames(
                            neutral, accepted, barred, kept.change(room, it -> it.without(term)));
        };
    }

    private static Table<RoomId, Table<String, Boolean>> with(
            Table<RoomId, Table<String, Boolean>> terms, RoomId room, String term) {
        return terms.with(room, terms.find(room).orElse(Table.empty()).with(term, true));
    }

    private static boolean has(
            Table<RoomId, Table<String, Boolean>> terms, RoomId room, String term) {
        return terms.find(room).filter(it -> it.has(term)).isPresent();
    }

    /// The list by which texts and carriages are checked.
    public Terminology terminology() {
        Map<String, String> common = new HashMap<>();
        neutral.keys().forEach(thing -> common.put(thing, neutral.find(thing).orElse("")));
        Map<RoomId, Map<String, String>> own = new HashMap<>();
        for (var room : accepted.keys()) {
            Map<String, String> names = new HashMap<>();
            var table = accepted.find(room).orElse(Table.empty());
            table.keys().forEach(thing -> names.put(thing, table.find(thing).orElse("")));
            own.put(room, names);
        }
        Map<RoomId, Set<String>> strange = new HashMap<>();
        for (var terms : List.of(barred, kept)) {
            for (var room : terms.keys()) {
                strange.computeIfAbsent(room, _ -> new HashSet<>())
                        .addAll(terms.find(room).orElse(Table.empty()).keys());
            }
        }
        return new Terminology(common, own, strange);
    }

    /// Decides what a room says, from its view alone.
    static Decision decide(RoomState room, NameAct act) {
        var names = room.proceedings().names();
        return switch (act) {
            case NameAct.AcceptName(var thing, var name) -> {
                var own = names.accepted.find(room.room()).flatMap(it -> it.find(thing));
                if (thing.isBlank() || name.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Say what is called how.");
                }
                yield own.filter(name::equals).isPresent()
                        ? Decision.refuse(Rule.ALREADY_DONE, "It is called so.")
                        : Decision.done(new NameEvent.NameAccepted(room.room(), thing, name));
            }
            case NameAct.BarTerm(var term) -> {
                if (term.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Write the term.");
                }
                yield has(names.barred, room.room(), term)
                        ? Decision.refuse(Rule.ALREADY_DONE, "It is barred.")
                        : Decision.done(new NameEvent.TermBarred(room.room(), term));
            }
            case NameAct.AllowTerm(var term) ->
                    has(names.barred, room.room(), term)
                            ? Decision.done(new NameEvent.TermAllowed(room.room(), term))
                            : Decision.unknown();
        };
    }

    /// Decides what the mediator's team does.
    static Decision decide(Talks talks, NameOrder order) {
        var names = talks.desk().proceedings().names();
        return switch (order) {
            case NameOrder.SetNeutralName(var rooms, var thing, var name) -> {
                if (!talks.delegations(rooms)) {
                    yield Decision.unknown();
                }
                yield thing.isBlank() || name.isBlank()
                        ? Decision.refuse(Rule.BLANK, "Say what is called how.")
                        : Decision.done(new NameEvent.NeutralNameSet(rooms, thing, name));
            }
            case NameOrder.KeepTermFrom(var room, var term) -> {
                if (talks.room(room).isEmpty()) {
                    yield Decision.unknown();
                }
                if (term.isBlank()) {
                    yield Decision.refuse(Rule.BLANK, "Write the term.");
                }
                yield has(names.kept, room, term)
                        ? Decision.refuse(Rule.ALREADY_DONE, "It is kept from them.")
                        : Decision.done(new NameEvent.TermKept(room, term));
            }
            case NameOrder.LetTermPass(var room, var term) ->
                    has(names.kept, room, term)
                            ? Decision.done(new NameEvent.TermLet(room, term))
                            : Decision.unknown();
        };
    }

    /// How the names stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var thing : neutral.keys()) {
            sights.add(
                    Sight.of(
                            "neutral name",
                            "thing",
                            thing,
                            "name",
                            neutral.find(thing).orElse("")));
        }
        for (var room : accepted.keys()) {
            var names = accepted.find(room).orElse(Table.empty());
            for (var thing : names.keys()) {
                sights.add(
                        Sight.of(
                                "accepted name",
                                "room",
                                room,
                                "thing",
                                thing,
                                "name",
                                names.find(thing).orElse("")));
            }
        }
        terms("barred term", barred, sights);
        terms("term kept from a room", kept, sights);
        return sights;
    }

    private static void terms(
            String title, Table<RoomId, Table<String, Boolean>> terms, List<Sight> sights) {
        for (var room : terms.keys()) {
            for (var term : terms.find(room).orElse(Table.empty()).keys()) {
                sights.add(Sight.of(title, "room", room, "term", term));
            }
        }
    }
}
