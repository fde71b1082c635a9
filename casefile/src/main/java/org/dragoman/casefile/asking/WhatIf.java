package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.OptionOrder;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;

/// A supposition about a case: what it would be if a red line were moved or an order were another.
///
/// The case itself stays as it is.
///
/// @param aside ids of red lines set aside
/// @param answers readings supposed to be answered so: what is undecided, decided, or a line moved
///   so that it lets an option pass
/// @param places options supposed to stand elsewhere in a side's order; given for every option they
///   are a whole order
public record WhatIf(Set<String> aside, List<Answered> answers, List<Placed> places) {

    /// Nothing supposed.
    public static final WhatIf NOTHING = new WhatIf(Set.of(), List.of(), List.of());

    public WhatIf {
        aside = Set.copyOf(aside);
        answers = List.copyOf(answers);
        places = List.copyOf(places);
    }

    /// A red line read against an option of its issue.
    public record Answered(String redLine, String option, Answer answer) {}

    /// Where an option is supposed to stand in a side's order of its issue.
    ///
    /// @param rank from 1; options of one rank are liked alike
    public record Placed(String party, String issue, String option, int rank) {}

    /// Whether anything is supposed.
    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// The case as it would be. What is supposed of something the case does not have changes
    /// nothing.
    public CaseFile of(CaseFile it) {
        var views = it.views().stream().map(this::of).toList();
        return new CaseFile(
                it.folder(),
                it.title(),
                it.summary(),
                it.date(),
                it.venue(),
                it.mediator(),
                it.parties(),
                it.expertBodies(),
                it.rounds(),
                it.places(),
                it.actors(),
                it.issues(),
                it.linkages(),
                it.standing(),
                views,
                it.weights(),
                it.entries(),
                it.reports());
    }

    private PartyView of(PartyView view) {
        var lines = new ArrayList<StatedRedLine>();
        for (var line : view.redLines()) {
            if (!aside.contains(line.id())) {
                lines.add(of(line));
            }
        }
        return new PartyView(
                view.party(), of(view.party(), view.preferences()), lines, view.reservation());
    }

    private StatedRedLine of(StatedRedLine line) {
        return switch (line.scope()) {
            case Scope.Across _ -> line;
            case Scope.OnIssue(var issue, var readings) ->
                    new StatedRedLine(
                            line.id(),
                            line.party(),
                            line.words(),
                            line.grounds(),
                            new Scope.OnIssue(issue, readings.stream().map(this::of).toList()),
                            line.line());
        };
    }

    private OptionReading of(OptionReading reading) {
        for (var answered : answers) {
            if (answered.redLine().equals(reading.redLine())
                    && answered.option().equals(reading.option())) {
                return new OptionReading(
                        reading.redLine(),
                        reading.party(),
                        reading.issue(),
                        reading.option(),
                        answered.answer(),
                        reading.decided(),
                        reading.ask());
            }
        }
        return reading;
    }

    private Preferences of(String party, Preferences preferences) {
        return switch (preferences) {
            case Preferences.Valued valued -> valued;
            case Preferences.Ranked(var importance, var rankings) -> {
                var moved = new LinkedHashMap<>(rankings);
                for (var order : rankings.values()) {
                    moved.put(order.issue(), of(party, order));
                }
                yield new Preferences.Ranked(importance, moved);
            }
        };
    }

    /// The order with what is supposed of it: the other options keep theirs around it.
    private OptionOrder of(String party, OptionOrder order) {
        var placed = new TreeMap<Integer, List<String>>();
        for (var place : places) {
            if (place.party().equals(party) && place.issue().equals(order.issue())) {
                placed.computeIfAbsent(place.rank(), _ -> new ArrayList<>()).add(place.option());
            }
        }
        var moved = placed.values().stream().flatMap(List::stream).toList();
        var tiers = new ArrayList<List<String>>();
        for (var tier : order.order()) {
            var rest = tier.stream().filter(option -> !moved.contains(option)).toList();
            if (!rest.isEmpty()) {
                tiers.add(rest);
            }
        }
        placed.forEach((rank, options) ->
                tiers.add(Math.clamp(rank - 1L, 0, tiers.size()), List.copyOf(options)));
        return new OptionOrder(order.issue(), tiers, order.grounds());
    }
}
