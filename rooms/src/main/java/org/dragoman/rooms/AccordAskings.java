package org.dragoman.rooms;

import static org.dragoman.rooms.Askings.anyOf;
import static org.dragoman.rooms.Askings.id;
import static org.dragoman.rooms.Askings.listed;
import static org.dragoman.rooms.Askings.named;
import static org.dragoman.rooms.Askings.yesOrNo;

import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.Clause;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.StepAct;

/// What the forms about instruments, consent at home and steps ask for.
record AccordAskings(View view) {

    List<Field> fields(AccordAct act) {
        return switch (act) {
            case InstrumentAct it -> instrument(it);
            case DomesticAct it -> home(it);
            case PrincipalAct it -> principals(it);
            case StepAct.ReportStep(var id, var step, _) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("step", step),
                            new Field.Paragraph("evidence", true));
            case StepAct.Certify(var id, var step, var met, _) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("step", step),
                            yesOrNo("met", met),
                            new Field.Paragraph("words", true));
            case StepAct.AgreeReversal(var id, var group, _) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("group", String.valueOf(group)),
                            new Field.Paragraph("words", false));
            case DepositaryAct it -> depositary(it);
            case DisputeAct it -> dispute(it);
            case ConditionAct it -> condition(it);
        };
    }

    private List<Field> depositary(DepositaryAct act) {
        return switch (act) {
            case DepositaryAct.AnswerCorrection(var id, var consents, _) ->
                    List.of(
                            id("correction", id),
                            yesOrNo("consents", consents),
                            new Field.Paragraph("words", !consents));
            case DepositaryAct.DeclareInterpretation(var id, var clause, _) ->
                    List.of(
                            id("instrument", id),
                            named("clause", clause),
                            new Field.Paragraph("words", true));
        };
    }

    private static List<Field> dispute(DisputeAct act) {
        return switch (act) {
            case DisputeAct.ReferDispute(var id, _) ->
                    List.of(id("instrument", id), new Field.Paragraph("words", true));
            case DisputeAct.AgreeSettlement(var id, _) ->
                    List.of(id("dispute", id), new Field.Paragraph("words", false));
            case DisputeAct.LeaveStage(var id, _) ->
                    List.of(id("dispute", id), new Field.Paragraph("words", false));
            case DisputeAct.ProlongStage(var id, var days, _) ->
                    List.of(
                            id("dispute", id),
                            new Field.HowMany("days", days, DisputeAct.MOST_DAYS),
                            new Field.Paragraph("words", false));
        };
    }

    private static List<Field> condition(ConditionAct act) {
        return switch (act) {
            case ConditionAct.ConsentToCondition(var id, _) ->
                    List.of(id("instrument", id), new Field.Line("what", true));
            case ConditionAct.CertifyCondition(var id, var what, var met, _) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("condition", what),
                            yesOrNo("met", met),
                            new Field.Paragraph("words", true));
        };
    }

    private List<Field> instrument(InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.ConfirmConcordance(var id, var language) ->
                    List.of(id("instrument", id), named("language", language.tag()));
            case InstrumentAct.Sign(var id, var definitive) ->
                    List.of(id("instrument", id), yesOrNo("definitive", definitive));
            case InstrumentAct.Adopt(var id) -> List.of(id("instrument", id));
            case InstrumentAct.Adhere(var id) -> List.of(id("instrument", id));
            case InstrumentAct.Deposit(var id) -> List.of(id("instrument", id));
            case InstrumentAct.NotifyOutcome(var id, var outcome, _, _, var toAll) ->
                    List.of(
                            id("instrument", id),
                            listed("outcome", outcome),
                            anyOf("clauses", clauses(id)),
                            new Field.Paragraph("words", false),
                            yesOrNo("toAll", toAll));
        };
    }

    private List<String> clauses(Id instrument) {
        return view.state()
                .accords()
                .ratification()
                .instruments()
                .find(instrument)
                .map(it -> it.fixed().version().clauses().stream().map(Clause::name).toList())
                .orElse(List.of());
    }

    private static List<Field> home(DomesticAct act) {
        return switch (act) {
            case DomesticAct.DeclareConstituency(var constituency) ->
                    List.of(
                            new Field.Line("name", true),
                            named("home", constituency.home().name()),
                            rule(),
                            new Field.Lines("principals", true),
                            new Field.HowMany("needed", 1, 99),
                            new Field.Lines("conditions", false),
                            new Field.Line("voice", false));
            case DomesticAct.WithdrawConstituency(var name, _) ->
                    List.of(new Field.Hidden("name", name), new Field.Paragraph("reason", true));
            case DomesticAct.PutToConstituency(var id, var name, _) ->
                    List.of(
                            id("instrument", id),
                            named("constituency", name),
                            new Field.When("deadline"));
            case DomesticAct.MeetCondition(var id, var name, var condition) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("constituency", name),
                            named("condition", condition));
            case DomesticAct.RecordBallot(var id, var name, var principal, var ballot, _) ->
                    List.of(
                            id("instrument", id),
                            new Field.Hidden("constituency", name),
                            named("principal", principal),
                            listed("ballot", ballot),
                            new Field.Paragraph("words", false));
        };
    }

    private static Field rule() {
        var rules = new LinkedHashMap<String, String>();
        for (var rule : List.of("ONE", "AT_LEAST", "IN_SEQUENCE")) {
            rules.put(rule, "rule-of-consent." + rule);
        }
        return new Field.OneOf("rule", rules, false);
    }

    private static List<Field> principals(PrincipalAct act) {
        return switch (act) {
            case PrincipalAct.ReportNewPrincipals _, PrincipalAct.NotifyNewPrincipals _ ->
                    List.of(new Field.Paragraph("words", true));
            case PrincipalAct.Reaffirm(var text, var clauses) ->
                    List.of(id("text", text), anyOf("clauses", clauses));
            case PrincipalAct.AskReopening(var text, var clauses, _) ->
                    List.of(
                            id("text", text),
                            anyOf("clauses", clauses),
                            new Field.Paragraph("words", true));
        };
    }
}
