package org.dragoman.talks.policy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.Command;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;

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
            case ExpertAct it -> PressSecret.otherwise(it, random);
            case PressAct it -> PressSecret.otherwise(it, random);
            case HandoverAct it -> PressSecret.otherwise(it);
            case PointAct it -> PointSecret.otherwise(it, random);
            case NameAct it -> PointSecret.otherwise(it, random);
            case SoundingOutAct.AnswerTerms(var id, var agrees, _) ->
                    new SoundingOutAct.AnswerTerms(id, random.nextBoolean() == agrees, words);
            case MandateAct.GiveMandate(var id, _, var redLines) ->
                    new MandateAct.GiveMandate(
                            id, words, random.nextBoolean() ? redLines : List.of(words));
            case PromiseAct.MakePromise(_, var due) ->
                    new PromiseAct.MakePromise(words, due.plusSeconds(10));
            case PromiseAct.HoldPromise(var id, _, _) ->
                    new PromiseAct.HoldPromise(id, end(random), words);
            case PromiseAct.TellDate(_, var at) ->
                    new PromiseAct.TellDate(words, at.plusSeconds(10));
        };
    }

    private static PromiseEnd end(SplittableRandom random) {
        return random.nextBoolean() ? PromiseEnd.KEPT : PromiseEnd.BROKEN;
    }

    static Command otherwise(ProceedingsOrder order, SplittableRandom random) {
        var words = Draw.words(random);
        var room = Scene.DELEGATIONS.get(random.nextInt(2));
        var other = Scene.DELEGATIONS.get(2);
        return switch (order) {
            case AgendaOrder.ProposeAgenda(_, var items) ->
                    new AgendaOrder.ProposeAgenda(
                            Set.of(Scene.DELEGATIONS.get(random.nextInt(3))), items);
            case AgendaOrder.SettleAgenda _, HandoverOrder _ -> order;
            case ExpertOrder it -> PressSecret.otherwise(it, random);
            case PressOrder it -> PressSecret.otherwise(it, random);
            case PointOrder it -> PointSecret.otherwise(it, random);
            case NameOrder it -> PointSecret.otherwise(it, random);
            case SessionOrder.Announce(_, var name, var place, var opens, var zone) ->
                    new SessionOrder.Announce(
                            Set.of(room, other),
                            random.nextBoolean() ? name : words,
                            place,
                            opens,
                            zone);
            case SessionOrder.Reschedule(var id, var opens, var zone) ->
                    new SessionOrder.Reschedule(id, opens.plusMinutes(5), zone);
            case SessionOrder.AdjournUntil(var id, var to, _, var expected, var zone) ->
                    new SessionOrder.AdjournUntil(id, to, words, expected, zone);
            case SessionOrder.OpenSession(var id, _, var form, var subject) ->
                    new SessionOrder.OpenSession(
                            id, Set.of(room), form, random.nextBoolean() ? subject : words);
            case SessionOrder.CloseSession(var id, _) -> new SessionOrder.CloseSession(id, words);
            case SoundingOutOrder.SoundOut(_, var terms, var until) ->
                    new SoundingOutOrder.SoundOut(Set.of(room, other), terms, until);
            case SoundingOutOrder.ConveneTalks _ -> order;
            case PromiseOrder.GivePromise(var was, _, var due) ->
                    new PromiseOrder.GivePromise(
                            random.nextBoolean() ? room : was, words, due.plusSeconds(10));
            case PromiseOrder.CallPromise(var id, _, _) ->
                    new PromiseOrder.CallPromise(id, end(random), words);
            case PromiseOrder.NoteReliance(var id, _, _) ->
                    new PromiseOrder.NoteReliance(id, Set.of(room, other), words);
            case PromiseOrder.NoteOutsideDate(_, var at) ->
                    new PromiseOrder.NoteOutsideDate(words, at.plusSeconds(10));
            case PromiseOrder.MoveOutsideDate(var id, var at, _) ->
                    new PromiseOrder.MoveOutsideDate(id, at.plusSeconds(10), words);
            case PromiseOrder.NoteVeto(_, var rooms, _) ->
                    new PromiseOrder.NoteVeto(words, rooms, words);
        };
    }
}
