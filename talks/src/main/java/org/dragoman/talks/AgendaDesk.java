package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides what the mediator's team does about the agenda.
record AgendaDesk(Talks talks, Identifiers ids) {

    Decision decide(AgendaOrder order) {
        return switch (order) {
            case AgendaOrder.ProposeAgenda(var rooms, var items) -> propose(rooms, items);
            case AgendaOrder.SettleAgenda(var id, var words) -> settle(id, words);
        };
    }

    private Decision propose(Set<RoomId> rooms, Agenda items) {
        if (!talks.delegations(rooms)) {
            return Decision.unknown();
        }
        if (items.items().isEmpty()) {
            return Decision.refuse(Rule.BLANK, "Put at least one item on the agenda.");
        }
        var own = items.issues().stream().filter(issue -> ownRequest(issue, rooms)).findFirst();
        return own.isPresent()
                ? Decision.refuse(
                        Rule.NO_GRANT,
                        "Ask whoever requested \"%s\" to release the request.".formatted(own.get()))
                : Decision.done(
                        new AgendaEvent.AgendaProposed(ids.next(RoomId.DESK), rooms, items));
    }

    /// Whether an issue was asked for, never released, and would be shown to another than who
    /// asked.
    private boolean ownRequest(String issue, Set<RoomId> rooms) {
        var requests =
                talks.desk().proceedings().agendas().requests().values().stream()
                        .filter(request -> request.item().issue().equals(issue))
                        .toList();
        return !requests.isEmpty()
                && requests.stream().noneMatch(Agendas.Request::released)
                && !rooms.stream()
                        .allMatch(room -> requests.stream().anyMatch(r -> r.room().equals(room)));
    }

    private Decision settle(Id id, String words) {
        var agenda = talks.desk().proceedings().agendas().agendas().find(id);
        if (agenda.isEmpty()) {
            return Decision.unknown();
        }
        var it = agenda.get();
        if (it.standing() != AgendaStanding.PROPOSED) {
            return Decision.refuse(Rule.ALREADY_DONE, "The agenda was settled.");
        }
        if (!it.rooms().stream().allMatch(it.answers()::has)) {
            return Decision.refuse(Rule.NOT_NOW, "Wait until every delegation has answered.");
        }
        var agreed = new ArrayList<String>();
        var later = new ArrayList<String>();
        for (var issue : it.items().issues()) {
            boolean disputed =
                    it.answers().values().stream().anyMatch(a -> a.disputed().contains(issue));
            (disputed ? later : agreed).add(issue);
        }
        return Decision.done(
                new AgendaEvent.AgendaSettled(
                        id, it.rooms(), standing(agreed, later), agreed, later, words));
    }

    private static AgendaStanding standing(List<String> agreed, List<String> later) {
        if (later.isEmpty()) {
            return AgendaStanding.AGREED;
        }
        return agreed.isEmpty() ? AgendaStanding.DISPUTED : AgendaStanding.PARTIAL;
    }
}
