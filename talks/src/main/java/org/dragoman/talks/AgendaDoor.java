package org.dragoman.talks;

import java.util.Set;

/// Decides what a delegation does about the agenda.
record AgendaDoor(RoomState room, Identifiers ids) {

    Decision decide(AgendaAct act) {
        return switch (act) {
            case AgendaAct.RequestItem(var item, var words) -> request(item, words);
            case AgendaAct.ReleaseRequest(var id) -> release(id);
            case AgendaAct.WithdrawRequest(var id) -> withdraw(id);
            case AgendaAct.AnswerAgenda(var id, var disputed, var words) ->
                    answer(id, disputed, words);
        };
    }

    private Agendas agendas() {
        return room.proceedings().agendas();
    }

    private Decision request(AgendaItem item, String words) {
        if (room.kind() != RoomKind.DELEGATION) {
            return Decision.unknown();
        }
        boolean asked =
                agendas().requests().values().stream()
                        .anyMatch(r -> r.item().issue().equals(item.issue()));
        return asked
                ? Decision.refuse(Rule.ALREADY_DONE, "You have asked for this issue.")
                : Decision.done(
                        new AgendaEvent.ItemRequested(
                                room.room(), ids.next(room.room()), item, words));
    }

    private Decision release(Id id) {
        var request = agendas().requests().find(id);
        if (request.isEmpty()) {
            return Decision.unknown();
        }
        return request.get().released()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have released it.")
                : Decision.done(new AgendaEvent.RequestReleased(room.room(), id));
    }

    private Decision withdraw(Id id) {
        var request = agendas().requests().find(id);
        if (request.isEmpty()) {
            return Decision.unknown();
        }
        return request.get().released()
                ? Decision.refuse(Rule.RELEASED, "Dispute the item when an agenda is proposed.")
                : Decision.done(new AgendaEvent.RequestWithdrawn(room.room(), id));
    }

    private Decision answer(Id id, Set<String> disputed, String words) {
        var agenda = agendas().agendas().find(id);
        if (agenda.isEmpty()) {
            return Decision.unknown();
        }
        if (agenda.get().standing() != AgendaStanding.PROPOSED) {
            return Decision.refuse(Rule.NOT_NOW, "The agenda was settled.");
        }
        return agenda.get().items().issues().containsAll(disputed)
                ? Decision.done(new AgendaEvent.AgendaAnswered(room.room(), id, disputed, words))
                : Decision.refuse(Rule.UNKNOWN, "Dispute issues of this agenda.");
    }
}
