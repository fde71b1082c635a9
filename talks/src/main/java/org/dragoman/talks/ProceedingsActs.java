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
        for (var point : conduct.points().points().keys()) {
            acts.add(new PointAct.ConfirmPoint(point));
            acts.add(new PointAct.CorrectPoint(point, Acts.WORDS));
            acts.add(new PointAct.WithdrawPoint(point, Acts.WORDS));
        }
        names(room.room(), conduct.names(), acts);
        press(conduct, acts);
        experts(room, acts);
        for (var handover : conduct.handovers().proposed().keys()) {
            acts.add(new HandoverAct.AnswerHandover(handover, true));
            acts.add(new HandoverAct.AnswerHandover(handover, false));
        }
        for (var round : room.consultations().rounds().keys()) {
            acts.add(new PressAct.WriteReadout(round, Acts.WORDS, Instant.MAX));
        }
        return acts;
    }

    private static void names(RoomId room, AcceptedNames names, List<RoomCommand> acts) {
        acts.add(new NameAct.AcceptName(Acts.WORDS, Acts.WORDS));
        acts.add(new NameAct.BarTerm(Acts.WORDS));
        for (var term : names.barred().find(room).orElse(Table.empty()).keys()) {
            acts.add(new NameAct.AllowTerm(term));
        }
    }

    private static void press(Proceedings conduct, List<RoomCommand> acts) {
        for (var communique : conduct.press().communiques().values()) {
            acts.add(
                    new PressAct.ConsentToCommunique(
                            communique.communique(), Digest.of(communique.words())));
            acts.add(new PressAct.RefuseCommunique(communique.communique(), Acts.WORDS));
        }
        for (var readout : conduct.press().readouts().keys()) {
            acts.add(new PressAct.WithdrawReadout(readout));
        }
    }

    private static void experts(RoomState room, List<RoomCommand> acts) {
        var expertise = room.proceedings().expertise();
        var findings = new Findings(List.of(), Acts.WORDS, List.of());
        for (var party : room.people().bodies()) {
            acts.add(new ExpertAct.Refer(party, Acts.WORDS, Acts.WORDS));
        }
        for (var paper : expertise.papers().keys()) {
            acts.add(new ExpertAct.GiveOpinion(paper, findings));
        }
        for (var inquiry : expertise.inquiries().keys()) {
            acts.add(new ExpertAct.AgreeToMatter(inquiry));
            acts.add(new ExpertAct.SubmitData(inquiry, Acts.WORDS));
            acts.add(new ExpertAct.ReportFindings(inquiry, findings));
        }
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
