package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every act about the conduct of the talks on every thing that a room sees.
final class ProceedingsActs {

    private ProceedingsActs() {}

    static List<RoomCommand> possible(RoomState room) {
        var acts = new ArrayList<RoomCommand>();
        agenda(room.proceedings().agendas(), acts);
        return acts;
    }

    private static void agenda(Agendas agendas, List<RoomCommand> acts) {
        acts.add(new AgendaAct.RequestItem(new AgendaItem(Acts.WORDS, List.of()), Acts.WORDS));
        for (var request : agendas.requests().keys()) {
            acts.add(new AgendaAct.ReleaseRequest(request));
            acts.add(new AgendaAct.WithdrawRequest(request));
        }
        for (var agenda : agendas.agendas().keys()) {
            acts.add(new AgendaAct.AnswerAgenda(agenda, Set.of(), Acts.WORDS));
        }
    }
}
