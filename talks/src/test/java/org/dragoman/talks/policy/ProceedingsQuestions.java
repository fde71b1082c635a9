package org.dragoman.talks.policy;

import java.util.List;
import java.util.Set;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.Command;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.SoundingOutAct;

/// Commands about the conduct of the talks that try what one might learn by asking.
final class ProceedingsQuestions {

    private ProceedingsQuestions() {}

    static List<Command> about(Id id, String words) {
        return List.of(
                new AgendaAct.RequestItem(new AgendaItem(words, List.of()), words),
                new AgendaAct.ReleaseRequest(id),
                new AgendaAct.AnswerAgenda(id, Set.of(), words),
                new SoundingOutAct.AnswerTerms(id, true, words),
                new MandateAct.GiveMandate(id, words, List.of(words)),
                new PromiseAct.HoldPromise(id, PromiseEnd.KEPT, words),
                new ExpertAct.AgreeToMatter(id),
                new ExpertAct.SubmitData(id, words),
                new ExpertAct.Refer(new RoomId("observer"), words, words),
                new PressAct.RefuseCommunique(id, words),
                new PressAct.WithdrawReadout(id),
                new HandoverAct.AnswerHandover(id, true),
                new PointAct.ConfirmPoint(id),
                new PointAct.WithdrawPoint(id, words),
                new NameAct.BarTerm(words),
                new NameAct.AllowTerm(words));
    }
}
