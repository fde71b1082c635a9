package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The agenda as one room, or the mediator's team, knows it: a fold of the events it has seen.
///
/// @param requests what delegations asked to be put on it
/// @param agendas each agenda that was proposed
/// @param current the one settled last of which some items are taken up; the blank identifier where
///   there is none
public record Agendas(Table<Id, Request> requests, Table<Id, Tabled> agendas, Id current) {

    /// A request for an item.
    public record Request(
            Id request, RoomId room, AgendaItem item, String words, boolean released) {}

    /// What a delegation said to an agenda.
    public record Answer(Set<String> disputed, String words) {}

    /// An agenda that was proposed.
    ///
    /// @param answers of those rooms whose answers were seen
    /// @param agreed the issues taken up now; none before it is settled
    /// @param later the issues left for later
    public record Tabled(
            Id agenda,
            Set<RoomId> rooms,
            Agenda items,
            Table<RoomId, Answer> answers,
            AgendaStanding standing,
            List<String> agreed,
            List<String> later,
            String words) {

        Tabled answered(RoomId room, Answer answer) {
            return new Tabled(
                    agenda,
                    rooms,
                    items,
                    answers.with(room, answer),
                    standing,
                    agreed,
                    later,
                    words);
        }

        Tabled settled(AgendaEvent.AgendaSettled event) {
            return new Tabled(
                    agenda,
                    rooms,
                    items,
                    answers,
                    event.standing(),
                    event.agreed(),
                    event.later(),
                    event.words());
        }
    }

    static final Agendas NONE = new Agendas(Table.empty(), Table.empty(), new Id(""));

    Agendas after(AgendaEvent event) {
        return switch (event) {
            case AgendaEvent.ItemRequested(var room, var id, var item, var words) ->
                    requests(requests.with(id, new Request(id, room, item, words, false)));
            case AgendaEvent.RequestReleased(_, var id) ->
                    requests(
                            requests.change(
                                    id, r -> new Request(id, r.room, r.item, r.words, true)));
            case AgendaEvent.RequestWithdrawn(_, var id) -> requests(requests.without(id));
            case AgendaEvent.AgendaProposed(var id, var rooms, var items) ->
                    new Agendas(
                            requests,
                            agendas.with(
                                    id,
                                    new Tabled(
                                            id,
                                            rooms,
                                            items,
                                            Table.empty(),
                                            AgendaStanding.PROPOSED,
                                            List.of(),
                                            List.of(),
                                            "")),
                            current);
            case AgendaEvent.AgendaAnswered(var room, var id, var disputed, var words) ->
                    change(id, it -> it.answered(room, new Answer(disputed, words)));
            case AgendaEvent.AgendaSettled settled -> {
                var next = change(settled.agenda(), it -> it.settled(settled));
                yield settled.agreed().isEmpty()
                        ? next
                        : new Agendas(next.requests, next.agendas, settled.agenda());
            }
        };
    }

    private Agendas requests(Table<Id, Request> next) {
        return new Agendas(next, agendas, current);
    }

    private Agendas change(Id id, UnaryOperator<Tabled> change) {
        return new Agendas(requests, agendas.change(id, change), current);
    }

    /// What is amiss with a package by the agreed agenda, in one sentence; nothing where it stands,
    /// or as long as no agenda is agreed.
    ///
    /// @param options the option for each issue it settles
    Optional<String> amiss(Map<String, String> options) {
        var agenda = agendas.find(current);
        if (agenda.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        var later = options.keySet().stream().filter(agenda.get().later::contains).findFirst();
        if (later.isPresent()) {
            return Optional.of("\"%s\" was left for later.".formatted(later.get()));
        }
        return agenda.get()
                .items
                .amiss(
                        options.entrySet().stream()
                                .map(e -> new AgendaChoice(e.getKey(), e.getValue()))
                                .toList());
    }

    /// Why packages cannot be put to these rooms by the agenda that each agreed to, or nothing.
    static Optional<Decision> refusal(Talks talks, Set<RoomId> rooms, List<PackageDeal> packages) {
        for (var room : rooms.stream().sorted().toList()) {
            var agendas = talks.room(room).orElseThrow().proceedings().agendas();
            for (var pack : packages) {
                var amiss = agendas.amiss(pack.options());
                if (amiss.isPresent()) {
                    return Optional.of(Decision.refuse(Rule.AGENDA, amiss.get()));
                }
            }
        }
        return Optional.empty();
    }

    List<Id> ids() {
        var ids = new ArrayList<>(requests.keys());
        ids.addAll(agendas.keys());
        return ids;
    }

    /// How the agenda stands.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var request : requests.values()) {
            sights.add(
                    Sight.of(
                            "agenda request",
                            "request",
                            request.request,
                            "of",
                            request.room,
                            "issue",
                            request.item.issue(),
                            "options",
                            request.item.options(),
                            "words",
                            request.words,
                            "released",
                            request.released));
        }
        for (var agenda : agendas.values()) {
            sights.add(
                    Sight.of(
                            "agenda",
                            "agenda",
                            agenda.agenda,
                            "items",
                            agenda.items.lines(),
                            "standing",
                            agenda.standing,
                            "agreed",
                            agenda.agreed,
                            "later",
                            agenda.later,
                            "words",
                            agenda.words));
            for (var room : agenda.answers.keys()) {
                var answer = agenda.answers.find(room).orElseThrow();
                sights.add(
                        Sight.of(
                                "answer to the agenda",
                                "agenda",
                                agenda.agenda,
                                "of",
                                room,
                                "disputed",
                                answer.disputed.stream().sorted().toList(),
                                "words",
                                answer.words));
            }
        }
        return sights;
    }
}
