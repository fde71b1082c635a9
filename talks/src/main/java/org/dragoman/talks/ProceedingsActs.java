package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every act about the conduct of the talks on every thing that a room sees.
final class ProceedingsActs {

    private ProceedingsActs() {}

    static List<RoomCommand> possible(RoomState room) {
        var acts = new ArrayList<RoomCommand>();
        var conduct = room.proceedings();
        agenda(conduct.agendas(), acts);
        for (var sounding : conduct.soundings().soundings().keys()) {
            acts.add(new SoundingOutAct.AnswerTerms(sounding, true, Acts.WORDS));
            acts.add(new SoundingOutAct.AnswerTerms(sounding, false, Acts.WORDS));
        }
        acts.add(new MandateAct.GiveMandate(new Id(""), Acts.WORDS, List.of(Acts.WORDS)));
        acts.add(new PromiseAct.MakePromise(Acts.WORDS, Instant.MAX));
        acts.add(new PromiseAct.TellDate(Acts.WORDS, Instant.MAX));
        for (var promise : conduct.promises().promises().keys()) {
            for (var end : PromiseEnd.values()) {
                acts.add(new PromiseAct.HoldPromise(promise, end, Acts.WORDS));
            }
        }
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
