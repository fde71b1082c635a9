package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue.Origin;
import org.dragoman.casefile.Findings.Assumption;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.casefile.PositionEntry.EnteredPosition;
import org.dragoman.casefile.StatedRedLine.Scope;

/// Counts what rests on an analyst's assumption: every such entry of the folder, in its order.
final class Assumptions {

    private final CaseFile caseFile;
    private final List<Assumption> found = new ArrayList<>();

    private Assumptions(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    static List<Assumption> of(CaseFile caseFile) {
        var assumptions = new Assumptions(caseFile);
        assumptions.collect();
        return assumptions.found;
    }

    private void collect() {
        for (var round : caseFile.rounds()) {
            add("timeline: %s".formatted(round.what()), round.grounds().entered());
        }
        for (var issue : caseFile.issues()) {
            for (var option : issue.options()) {
                var where = "option \"%s\" on %s".formatted(option.words(), issue.name());
                switch (option.origin()) {
                    case Origin.PutForward(_, var grounds) -> add(where, grounds.entered());
                    case Origin.Added(var entered) -> add(where, List.of(entered));
                }
            }
        }
        for (var standing : caseFile.standing()) {
            add("how things stand", standing.grounds().entered());
        }
        for (var weights : caseFile.weights()) {
            add("the mediator's weights of concessions", weights.grounds().entered());
        }
        caseFile.views().forEach(this::collect);
        for (var entry : caseFile.entries()) {
            if (entry instanceof EnteredPosition position) {
                add(
                        "position of %s on %s"
                                .formatted(
                                        caseFile.nameOf(position.party()),
                                        caseFile.issue(position.issue()).name()),
                        position.grounds().entered());
            }
        }
    }

    private void collect(PartyView view) {
        var name = caseFile.nameOf(view.party());
        switch (view.preferences()) {
            case Preferences.Ranked(_, var rankings) ->
                    rankings.values()
                            .forEach(order ->
                                    add(
                                            "ranking of %s on %s"
                                                    .formatted(
                                                            name,
                                                            caseFile.issue(order.issue()).name()),
                                            order.grounds().entered()));
            case Preferences.Valued(_, _, var grounds) ->
                    add("numbers of %s".formatted(name), grounds.entered());
        }
        for (var line : view.redLines()) {
            add("red line of %s: \"%s\"".formatted(name, line.words()), line.grounds().entered());
            if (line.scope() instanceof Scope.OnIssue(_, var readings)) {
                for (var reading : readings) {
                    add(
                            "reading of \"%s\" against the red line of %s"
                                    .formatted(
                                            caseFile.issue(reading.issue())
                                                    .option(reading.option())
                                                    .words(),
                                            name),
                            reading.decided());
                }
            }
        }
        var without = "what %s has without an agreement".formatted(name);
        switch (view.reservation()) {
            case StatedReservation.AsPackage(_, var grounds) -> add(without, grounds.entered());
            case StatedReservation.AsValue(_, var grounds) -> add(without, grounds.entered());
            case StatedReservation.NotKnown _ -> {}
        }
    }

    private void add(String where, List<Grounds.Entered> entered) {
        entered.stream()
                .filter(Grounds.Entered::isAssumption)
                .forEach(each -> found.add(new Assumption(where, each)));
    }
}
