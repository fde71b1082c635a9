package org.dragoman.talks.policy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.ShuttleOrder;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Wording;

/// Which commands of a script are others' secrets, and how else they might have read.
final class Secret {

    private Secret() {}

    /// Whether a step is no act of the observer's, nor an act towards it.
    static boolean of(Step step, RoomId observer) {
        if (step.idle() || step.room().equals(observer)) {
            return false;
        }
        return switch (step.command().getFirst()) {
            case Seconded(var order, _, _) ->
                    of(new Step(step.at(), step.by(), List.of(order)), observer);
            case PeopleOrder order -> team(order, observer);
            case ConfidenceOrder order -> !towards(order, observer);
            case ShuttleOrder order -> !ShuttleSecret.towards(order, observer);
            case OfferOrder _, RoundOrder _, TextOrder _ -> true;
            default -> true;
        };
    }

    private static boolean team(PeopleOrder order, RoomId observer) {
        return switch (order) {
            case PeopleOrder.OpenTalks _,
                    PeopleOrder.JoinTeam _,
                    PeopleOrder.LeaveTeam _,
                    PeopleOrder.HandOver _ ->
                    false;
            case PeopleOrder.OpenRoom(var room, _, var of) ->
                    !room.equals(observer) && !of.equals(observer);
            case PeopleOrder.Invite(var room, _, _) -> !room.equals(observer);
            case PeopleOrder.Suspend(var room, _) -> !room.equals(observer);
            case PeopleOrder.Readmit(var room, _) -> !room.equals(observer);
            case PeopleOrder.Introduce(_, var to) -> !to.equals(observer);
        };
    }

    private static boolean towards(ConfidenceOrder order, RoomId observer) {
        return switch (order) {
            case ConfidenceOrder.ReadBack(var room, _, _) -> room.equals(observer);
            case ConfidenceOrder.ProposeWording propose -> propose.room().equals(observer);
            case ConfidenceOrder.NoticeError(var room, _) -> room.equals(observer);
            case ConfidenceOrder.CloseError(var room, _) -> room.equals(observer);
            case ConfidenceOrder.Carry _,
                    ConfidenceOrder.ConveySubstance _,
                    ConfidenceOrder.OverrideTerms _,
                    ConfidenceOrder.Say _,
                    ConfidenceOrder.Recall _ ->
                    false;
        };
    }

    /// The same command in other words, on other terms, to the same things.
    static Command otherwise(Command command, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (command) {
            case Seconded(var order, var first, var asked) ->
                    otherwise(order, random) instanceof DeskCommand other
                            ? new Seconded(other, first, asked)
                            : command;
            case ConfidenceAct.WriteNote _ -> new ConfidenceAct.WriteNote(words);
            case ConfidenceAct.Confide(var m, var terms, var first, var kept) ->
                    new ConfidenceAct.Confide(
                            ShuttleSecret.otherwise(m, words),
                            terms,
                            random.nextBoolean() ? first : !first,
                            random.nextInt(3) > 0 ? kept : Set.of("lead", "second"));
            case ConfidenceAct.Reword(var item, _) -> new ConfidenceAct.Reword(item, words);
            case ConfidenceAct.ReviseDraft(var id, _) -> new ConfidenceAct.ReviseDraft(id, words);
            case ConfidenceAct.DraftGrant(var item, var was, var to, var attributed, var until) ->
                    random.nextBoolean()
                            ? new ConfidenceAct.DraftGrant(item, words, to, attributed, until)
                            : new ConfidenceAct.DraftGrant(
                                    item, was, to, attributed, until.plusSeconds(10));
            case ConfidenceAct.Attest(var id, _) -> new ConfidenceAct.Attest(id, words);
            case ConfidenceAct.Acknowledge(var id, var tell) ->
                    new ConfidenceAct.Acknowledge(id, !tell);
            case PeopleAct.DisputeRecord(var n, _) -> new PeopleAct.DisputeRecord(n, words);
            case PeopleAct.GiveNotice(var names) ->
                    new PeopleAct.GiveNotice(names.stream().map(_ -> words).toList());
            case ConfidenceOrder.ConveySubstance(var room, var item, _, var to, var found) ->
                    new ConfidenceOrder.ConveySubstance(room, item, words, to, found);
            case ConfidenceOrder.OverrideTerms(var room, var item, var w, var to, _, var found) ->
                    new ConfidenceOrder.OverrideTerms(room, item, w, to, words, found);
            case PeopleOrder.Invite(var room, _, var role) ->
                    new PeopleOrder.Invite(room, words, role);
            case OfferAct.Seal(var slot, var give, _) ->
                    new OfferAct.Seal(
                            slot,
                            give,
                            Set.of(
                                    random.nextInt(6) == 0
                                            ? words
                                            : random.nextBoolean() ? "ten years" : "five years"));
            case CapitalAct.Consult(var capital, _, var options, var deadline, var texts) ->
                    new CapitalAct.Consult(
                            capital,
                            words,
                            options,
                            deadline,
                            random.nextBoolean() ? texts : List.of());
            case CapitalAct.Instruct(var id, var choice, _) ->
                    new CapitalAct.Instruct(id, random.nextBoolean() ? 1 - choice : choice, words);
            case CapitalAct.GivePersonalView(var id, _) ->
                    new CapitalAct.GivePersonalView(id, words);
            case RoundOrder.Meet(_, _) ->
                    new RoundOrder.Meet(Scene.DELEGATIONS.get(random.nextInt(3)), words);
            case RoundOrder.NoteContact(var one, var other, _) ->
                    new RoundOrder.NoteContact(one, other, words);
            case RoundOrder.Convene(_, var name, var place) ->
                    new RoundOrder.Convene(
                            Set.of(
                                    Scene.DELEGATIONS.get(random.nextInt(2)),
                                    Scene.DELEGATIONS.get(2)),
                            name,
                            place);
            case ProceedingsAct act -> ProceedingsSecret.otherwise(act, random);
            case ProceedingsOrder order -> ProceedingsSecret.otherwise(order, random);
            case AccordAct act -> AccordSecret.otherwise(act, random);
            case AccordOrder order -> AccordSecret.otherwise(order, random);
            case TextAct.ProposeVariant(var id, var clause, _) ->
                    new TextAct.ProposeVariant(id, clause, Wording.of("en", words));
            case TextAct.BreakSilence(var id, _) -> new TextAct.BreakSilence(id, words);
            case ShuttleAct act -> ShuttleSecret.otherwise(act, random);
            case ShuttleOrder order -> ShuttleSecret.otherwise(order, random);
            case TextAct.Amend(var id, var clause, _, var reason) ->
                    new TextAct.Amend(id, clause, Wording.of("en", words), reason);
            case ReplyAct.EnterReservation(var id, var clause, _) ->
                    new ReplyAct.EnterReservation(id, clause, Wording.of("en", words));
            case ReplyAct.AnswerMerge(var id, var agree) -> new ReplyAct.AnswerMerge(id, !agree);
            case OfferAct.Answer(var id, var accepts) ->
                    new OfferAct.Answer(id, accepts.isEmpty() ? Set.of(0) : Set.of());
            case OfferOrder.OpenComparison(var one, var other, var question, var deadline) -> {
                var third =
                        Scene.DELEGATIONS.stream()
                                .filter(r -> !r.equals(one) && !r.equals(other))
                                .findFirst()
                                .orElseThrow();
                yield random.nextBoolean()
                        ? new OfferOrder.OpenComparison(one, third, question, deadline)
                        : new OfferOrder.OpenComparison(third, other, question, deadline);
            }
            case OfferOrder.Propose plan ->
                    new OfferOrder.Propose(
                            Set.of(
                                    Scene.DELEGATIONS.get(random.nextInt(2)),
                                    Scene.DELEGATIONS.get(2)),
                            plan.subject(),
                            plan.packages(),
                            plan.binding(),
                            plan.deadline());
            default -> command;
        };
    }
}
