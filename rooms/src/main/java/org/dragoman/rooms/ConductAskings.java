package org.dragoman.rooms;

import static org.dragoman.rooms.Askings.anyOf;
import static org.dragoman.rooms.Askings.id;
import static org.dragoman.rooms.Askings.listed;
import static org.dragoman.rooms.Askings.yesOrNo;

import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.SoundingOutAct;

/// What the forms about the conduct of the talks ask for.
record ConductAskings(View view) {

    List<Field> fields(ProceedingsAct act) {
        return switch (act) {
            case AgendaAct it -> agenda(it);
            case SoundingOutAct.AnswerTerms(var id, var agrees, _) ->
                    List.of(
                            id("sounding", id),
                            yesOrNo("agrees", agrees),
                            new Field.Paragraph("words", false));
            case MandateAct.GiveMandate _ ->
                    List.of(
                            consultations(),
                            new Field.Paragraph("words", true),
                            new Field.Lines("redLines", false));
            case PromiseAct it -> promise(it);
            case ExpertAct it -> expert(it);
            case PressAct it -> press(it);
            case HandoverAct.AnswerHandover(var id, var consents) ->
                    List.of(id("handover", id), yesOrNo("consents", consents));
            case PointAct.ConfirmPoint(var id) -> List.of(id("point", id));
            case PointAct.CorrectPoint(var id, _) ->
                    List.of(id("point", id), new Field.Paragraph("words", true));
            case PointAct.WithdrawPoint(var id, _) ->
                    List.of(id("point", id), new Field.Paragraph("words", false));
            case NameAct.AcceptName _ ->
                    List.of(new Field.Line("thing", true), new Field.Line("name", true));
            case NameAct.BarTerm _ -> List.of(new Field.Line("term", true));
            case NameAct.AllowTerm(var term) -> List.of(new Field.Hidden("term", term));
        };
    }

    private List<Field> agenda(AgendaAct act) {
        return switch (act) {
            case AgendaAct.RequestItem _ ->
                    List.of(
                            new Field.Line("issue", true),
                            new Field.Lines("options", false),
                            new Field.Paragraph("words", false));
            case AgendaAct.ReleaseRequest(var id) -> List.of(id("request", id));
            case AgendaAct.WithdrawRequest(var id) -> List.of(id("request", id));
            case AgendaAct.AnswerAgenda(var id, _, _) ->
                    List.of(
                            id("agenda", id),
                            anyOf("disputed", issues(id)),
                            new Field.Paragraph("words", false));
        };
    }

    private List<String> issues(Id agenda) {
        return view.state()
                .proceedings()
                .agendas()
                .agendas()
                .find(agenda)
                .map(tabled -> tabled.items().issues())
                .orElse(List.of());
    }

    /// A mandate may answer a question that was asked, or stand by itself.
    private Field consultations() {
        var options = new LinkedHashMap<String, String>();
        options.put("", view.words().of("ask.mandate.none"));
        for (var asked : view.state().consultations().asked().values()) {
            options.put(asked.consultation().text(), asked.question());
        }
        return new Field.OneOf("consultation", options, true);
    }

    private static List<Field> promise(PromiseAct act) {
        return switch (act) {
            case PromiseAct.MakePromise _ ->
                    List.of(new Field.Paragraph("words", true), new Field.When("due"));
            case PromiseAct.HoldPromise(var id, var end, _) ->
                    List.of(
                            id("promise", id),
                            listed("end", end),
                            new Field.Paragraph("words", false));
            case PromiseAct.TellDate _ ->
                    List.of(new Field.Line("what", true), new Field.When("at"));
        };
    }

    private static List<Field> expert(ExpertAct act) {
        return switch (act) {
            case ExpertAct.Refer(var experts, _, _) ->
                    List.of(
                            Askings.named("experts", experts.name()),
                            new Field.Paragraph("question", true),
                            new Field.Paragraph("paper", true));
            case ExpertAct.GiveOpinion(var id, _) -> findings("paper", id);
            case ExpertAct.AgreeToMatter(var id) -> List.of(id("inquiry", id));
            case ExpertAct.SubmitData(var id, _) ->
                    List.of(id("inquiry", id), new Field.Paragraph("words", true));
            case ExpertAct.ReportFindings(var id, _) -> findings("inquiry", id);
        };
    }

    private static List<Field> findings(String name, Id id) {
        return List.of(
                id(name, id),
                new Field.Figures("figures"),
                new Field.Paragraph("words", true),
                new Field.Lines("dissent", false));
    }

    private static List<Field> press(PressAct act) {
        return switch (act) {
            case PressAct.ConsentToCommunique(var id, var digest) ->
                    List.of(id("communique", id), new Field.Hidden("digest", digest.hex()));
            case PressAct.RefuseCommunique(var id, _) ->
                    List.of(id("communique", id), new Field.Paragraph("words", true));
            case PressAct.WriteReadout(var round, _, _) ->
                    List.of(
                            id("round", round),
                            new Field.Paragraph("words", true),
                            new Field.When("embargo"));
            case PressAct.WithdrawReadout(var id) -> List.of(id("readout", id));
        };
    }
}
