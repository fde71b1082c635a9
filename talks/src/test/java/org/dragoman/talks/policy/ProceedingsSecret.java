package org.dragoman.talks.policy;

import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.Command;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;

/// How else commands about the conduct of the talks might have read.
final class ProceedingsSecret {

    private ProceedingsSecret() {}

    static Command otherwise(ProceedingsAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case AgendaAct.RequestItem(var item, _) ->
                    new AgendaAct.RequestItem(
                            random.nextBoolean() ? item : new AgendaItem(words, item.options()),
                            words);
            case AgendaAct.AnswerAgenda(var id, var disputed, _) ->
                    new AgendaAct.AnswerAgenda(
                            id,
                            random.nextBoolean() || disputed.isEmpty() ? disputed : Set.of(),
                            words);
            case AgendaAct.ReleaseRequest _, AgendaAct.WithdrawRequest _ -> act;
        };
    }

    static Command otherwise(ProceedingsOrder order, SplittableRandom random) {
        return switch (order) {
            case AgendaOrder.ProposeAgenda(_, var items) ->
                    new AgendaOrder.ProposeAgenda(
                            Set.of(Scene.DELEGATIONS.get(random.nextInt(3))), items);
            case AgendaOrder.SettleAgenda _ -> order;
        };
    }
}
