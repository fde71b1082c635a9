package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.CaseLinkage;
import org.dragoman.casefile.CaseZone.LeftOut;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Condition;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Linkage;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.RedLine;
import org.dragoman.negotiation.Reservation;

/// A case as a question to the engine, on some of its options.
///
/// An issue none of whose options is asked is left out, and with it the red lines, linkages and
/// reservations that hang on it; each is named with the reason. Issues and options go by their ids.
final class Asked {

    private final CaseFile caseFile;
    private final List<CaseIssue> issues = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Asked(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /// On every option.
    static Asked onAll(CaseFile caseFile) {
        var asked = new Asked(caseFile);
        asked.issues.addAll(caseFile.issues());
        return asked;
    }

    /// On the options that parties put forward themselves.
    static Asked onStated(CaseFile caseFile) {
        var asked = new Asked(caseFile);
        for (var issue : caseFile.issues()) {
            var stated = issue.options().stream().filter(CaseOption::isStated).toList();
            if (stated.isEmpty()) {
                asked.leftOut.add(
                        new LeftOut(
                                issue.id(), "no party has put forward an option on this issue"));
                continue;
            }
            if (stated.size() == 1) {
                asked.leftOut.add(
                        new LeftOut(
                                issue.id(),
                                "only one option was put forward, \"%s\": every package takes it"
                                        .formatted(stated.getFirst().id())));
            }
            asked.issues.add(
                    new CaseIssue(issue.id(), issue.name(), issue.phrases(), stated, issue.line()));
        }
        return asked;
    }

    /// Whether there is any issue to ask about.
    boolean isEmpty() {
        return issues.isEmpty();
    }

    /// What the question leaves out or narrows; complete once [#negotiation] was called.
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /// How each red line reads against each option asked.
    List<OptionReading> readings() {
        var readings = new ArrayList<OptionReading>();
        for (var line : caseFile.redLines()) {
            if (line.scope() instanceof Scope.OnIssue(var issue, var all)) {
                all.stream()
                        .filter(reading -> place(issue, reading.option()) >= 0)
                        .forEach(readings::add);
            }
        }
        return readings;
    }

    /// The question, with some readings answered "allows" whatever the case says.
    Negotiation negotiation(Set<OptionReading> allowed, boolean withReservations) {
        leftOut.removeIf(
                each -> caseFile.issues().stream().noneMatch(i -> i.id().equals(each.id())));
        var agenda =
                new Agenda(
                        issues.stream()
                                .map(issue ->
                                        new Issue(
                                                issue.id(),
                                                issue.options().stream()
                                                        .map(CaseOption::id)
                                                        .toList()))
                                .toList());
        var parties = new ArrayList<Party>();
        var wants = new Wants(issues);
        for (var view : caseFile.views()) {
            var reservation =
                    withReservations
                            ? wants.reservation(view)
                            : Optional.<Reservation>of(new Reservation.Unknown());
            if (reservation.isEmpty()) {
                leftOut.add(
                        new LeftOut(
                                view.party(),
                                "what this party has without an agreement takes an option that is not"
                                        + " asked about, so nothing is held against it"));
            }
            parties.add(
                    new Party(
                            view.party(),
                            wants.preference(view.preferences()),
                            reservation.orElseGet(Reservation.Unknown::new)));
        }
        var lines = new ArrayList<RedLine>();
        for (var line : caseFile.redLines()) {
            redLine(line, allowed, lines);
        }
        var linkages = new ArrayList<Linkage>();
        for (var linkage : caseFile.linkages()) {
            linkage(linkage, linkages);
        }
        return new Negotiation(agenda, parties, lines, linkages);
    }

    /// The condition that a package takes the option of a reading.
    Condition takes(OptionReading reading) {
        return Condition.is(issue(reading.issue()), place(reading.issue(), reading.option()));
    }

    private void redLine(StatedRedLine line, Set<OptionReading> allowed, List<RedLine> lines) {
        switch (line.scope()) {
            case Scope.OnIssue(var issue, var readings) -> {
                if (issue(issue) < 0) {
                    leftOut.add(
                            new LeftOut(
                                    line.id(),
                                    "this red line bears on %s, which is left out"
                                            .formatted(issue)));
                    return;
                }
                var crossing =
                        readings.stream()
                                .filter(reading -> reading.answer() != Answer.ALLOWS)
                                .filter(reading -> !allowed.contains(reading))
                                .map(reading -> place(issue, reading.option()))
                                .filter(place -> place >= 0)
                                .collect(Collectors.toSet());
                lines.add(
                        new RedLine(
                                line.id(),
                                line.party(),
                                line.words(),
                                new Condition.Is(issue(issue), crossing)));
            }
            case Scope.Across(var options) -> {
                if (refuses(line.id(), "red line", options)) {
                    return;
                }
                lines.add(new RedLine(line.id(), line.party(), line.words(), together(options)));
            }
        }
    }

    private void linkage(CaseLinkage linkage, List<Linkage> linkages) {
        switch (linkage) {
            case CaseLinkage.IfThen(var id, var words, var premise, var conclusion) -> {
                if (!refuses(id, "linkage", premise) && !refuses(id, "linkage", conclusion)) {
                    linkages.add(
                            new Linkage(
                                    id,
                                    words,
                                    Condition.implies(together(premise), together(conclusion))));
                }
            }
            case CaseLinkage.Never(var id, var words, var combination) -> {
                if (!refuses(id, "linkage", combination)) {
                    linkages.add(new Linkage(id, words, new Condition.Not(together(combination))));
                }
            }
        }
    }

    private boolean refuses(String id, String what, Map<String, List<String>> options) {
        for (var issue : options.keySet()) {
            if (issue(issue) < 0) {
                leftOut.add(
                        new LeftOut(
                                id,
                                "this %s bears on %s, which is left out".formatted(what, issue)));
                return true;
            }
        }
        return false;
    }

    private Condition together(Map<String, List<String>> options) {
        return new Condition.All(
                options.entrySet().stream()
                        .<Condition>map(each ->
                                new Condition.Is(
                                        issue(each.getKey()),
                                        each.getValue().stream()
                                                .map(id -> place(each.getKey(), id))
                                                .filter(place -> place >= 0)
                                                .collect(Collectors.toSet())))
                        .toList());
    }

    private int issue(String id) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int place(String issue, String option) {
        int at = issue(issue);
        return at < 0 ? -1 : Wants.place(issues.get(at), option);
    }
}
