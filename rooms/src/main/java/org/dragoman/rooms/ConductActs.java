package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;
import static org.dragoman.rooms.Act.says;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.Digest;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.Finding;
import org.dragoman.talks.Findings;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseEnd;
import org.dragoman.talks.SoundingOutAct;

/// The forms about the conduct of the talks: agenda, promises, mandate, experts, press.
final class ConductActs {

    private static final String[] FINDINGS = {
        "words", "what", "low", "best", "high", "unit", "dissent"
    };

    private ConductActs() {}

    static Map<String, Act> all() {
        var acts = new java.util.TreeMap<String, Act>();
        acts.putAll(agenda());
        acts.putAll(promises());
        acts.putAll(experts());
        acts.putAll(press());
        acts.putAll(points());
        return acts;
    }

    private static Map<String, Act> points() {
        return Map.ofEntries(
                answers("confirm-point", r -> new PointAct.ConfirmPoint(r.id("point")), "point"),
                answers(
                        "correct-point",
                        r -> new PointAct.CorrectPoint(r.id("point"), r.words("words")),
                        "point",
                        "words"),
                answers(
                        "withdraw-point",
                        r -> new PointAct.WithdrawPoint(r.id("point"), r.words("words")),
                        "point",
                        "words"),
                says(
                        "accept-name",
                        r -> new NameAct.AcceptName(r.words("thing"), r.words("name")),
                        "thing",
                        "name"),
                says("bar-term", r -> new NameAct.BarTerm(r.words("term")), "term"),
                answers("allow-term", r -> new NameAct.AllowTerm(r.words("term")), "term"));
    }

    private static Map<String, Act> agenda() {
        return Map.ofEntries(
                says(
                        "request-item",
                        r -> new AgendaAct.RequestItem(item(r), r.words("words")),
                        "issue",
                        "options",
                        "words"),
                answers(
                        "release-request",
                        r -> new AgendaAct.ReleaseRequest(r.id("request")),
                        "request"),
                answers(
                        "withdraw-request",
                        r -> new AgendaAct.WithdrawRequest(r.id("request")),
                        "request"),
                answers(
                        "answer-agenda",
                        r ->
                                new AgendaAct.AnswerAgenda(
                                        r.id("agenda"), r.set("disputed"), r.words("words")),
                        "agenda",
                        "disputed",
                        "words"),
                answers(
                        "answer-terms",
                        r ->
                                new SoundingOutAct.AnswerTerms(
                                        r.id("sounding"), r.yes("agrees"), r.words("words")),
                        "sounding",
                        "agrees",
                        "words"),
                answers(
                        "answer-handover",
                        r -> new HandoverAct.AnswerHandover(r.id("handover"), r.yes("consents")),
                        "handover",
                        "consents"));
    }

    private static AgendaItem item(Act.Reader r) {
        var options = r.lines("options");
        if (new HashSet<>(options).size() < options.size()) {
            throw new Act.Unreadable("options", "form.twice");
        }
        return new AgendaItem(r.needed("issue"), options);
    }

    private static Map<String, Act> promises() {
        return Map.ofEntries(
                answers(
                        "give-mandate",
                        r ->
                                new MandateAct.GiveMandate(
                                        r.id("consultation"),
                                        r.words("words"),
                                        r.lines("redLines")),
                        "consultation",
                        "words",
                        "redLines"),
                says(
                        "make-promise",
                        r -> new PromiseAct.MakePromise(r.words("words"), r.moment("due")),
                        "words",
                        "due"),
                answers(
                        "hold-promise",
                        r ->
                                new PromiseAct.HoldPromise(
                                        r.id("promise"),
                                        r.choice("end", PromiseEnd.values()),
                                        r.words("words")),
                        "promise",
                        "end",
                        "words"),
                says(
                        "tell-date",
                        r -> new PromiseAct.TellDate(r.words("what"), r.moment("at")),
                        "what",
                        "at"));
    }

    private static Map<String, Act> experts() {
        return Map.ofEntries(
                says(
                        "refer",
                        r ->
                                new ExpertAct.Refer(
                                        r.room("experts"), r.words("question"), r.words("paper")),
                        "experts",
                        "question",
                        "paper"),
                answers(
                        "give-opinion",
                        r -> new ExpertAct.GiveOpinion(r.id("paper"), findings(r)),
                        with("paper")),
                answers(
                        "agree-matter",
                        r -> new ExpertAct.AgreeToMatter(r.id("inquiry")),
                        "inquiry"),
                says(
                        "submit-data",
                        r -> new ExpertAct.SubmitData(r.id("inquiry"), r.words("words")),
                        "inquiry",
                        "words"),
                answers(
                        "report-findings",
                        r -> new ExpertAct.ReportFindings(r.id("inquiry"), findings(r)),
                        with("inquiry")));
    }

    private static String[] with(String field) {
        var all = new ArrayList<>(List.of(FINDINGS));
        all.add(field);
        return all.toArray(String[]::new);
    }

    /// Figures stand in rows; a row that measures nothing is left out.
    private static Findings findings(Act.Reader r) {
        var what = r.fields().all("what");
        var figures = new ArrayList<Finding>();
        for (int row = 0; row < what.size(); row++) {
            if (!what.get(row).isBlank()) {
                figures.add(figure(r, row));
            }
        }
        return new Findings(figures, r.words("words"), r.lines("dissent"));
    }

    private static Finding figure(Act.Reader r, int row) {
        var low = decimal(r, "low", row);
        var best = decimal(r, "best", row);
        var high = decimal(r, "high", row);
        if (low.compareTo(best) > 0 || best.compareTo(high) > 0) {
            throw new Act.Unreadable("best", "form.range");
        }
        var unit = cell(r, "unit", row);
        if (unit.isEmpty()) {
            throw new Act.Unreadable("unit", "form.blank");
        }
        return new Finding(cell(r, "what", row), low, best, high, unit);
    }

    private static String cell(Act.Reader r, String field, int row) {
        var all = r.fields().all(field);
        return row < all.size() ? all.get(row).strip() : "";
    }

    private static BigDecimal decimal(Act.Reader r, String field, int row) {
        var cell = cell(r, field, row);
        if (!cell.matches("[+-]?\\d{1,12}(\\.\\d{1,12})?")) {
            throw new Act.Unreadable(field, "form.number");
        }
        return new BigDecimal(cell);
    }

    private static Map<String, Act> press() {
        return Map.ofEntries(
                answers(
                        "consent-communique",
                        r ->
                                new PressAct.ConsentToCommunique(
                                        r.id("communique"), digest(r.words("digest"))),
                        "communique",
                        "digest"),
                answers(
                        "refuse-communique",
                        r -> new PressAct.RefuseCommunique(r.id("communique"), r.words("words")),
                        "communique",
                        "words"),
                says(
                        "write-readout",
                        r ->
                                new PressAct.WriteReadout(
                                        r.id("round"), r.words("words"), r.moment("embargo")),
                        "round",
                        "words",
                        "embargo"),
                answers(
                        "withdraw-readout",
                        r -> new PressAct.WithdrawReadout(r.id("readout")),
                        "readout"));
    }

    static Digest digest(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new Act.Unreadable("digest", "form.choose");
        }
        return new Digest(hex);
    }
}
