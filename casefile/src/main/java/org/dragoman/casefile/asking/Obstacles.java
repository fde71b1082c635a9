package org.dragoman.casefile.asking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone.Blocked;
import org.dragoman.casefile.CaseZone.Concession;
import org.dragoman.casefile.CaseZone.NewOptionTerms;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.CaseZone.Weighed;
import org.dragoman.negotiation.Blocking;
import org.dragoman.negotiation.Concessions;
import org.dragoman.negotiation.Demand;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.NewOption;
import org.dragoman.negotiation.Rational;

/// Says in the case's words what blocks an empty zone and what would open it.
final class Obstacles {

    /// How far each search for a new option goes.
    private static final Blocking.Limit LIMIT = new Blocking.Limit(20, 2_000_000L);

    private Obstacles() {}

    static Blocked of(CaseFile caseFile, Negotiation negotiation, Blocking blocking) {
        return new Blocked(
                sets(caseFile, blocking.blockingSets()),
                sets(caseFile, blocking.concessionSets()),
                blocking.complete(),
                Concessions.byLoss(negotiation, blocking).stream()
                        .map(each ->
                                new Concession(
                                        set(caseFile, each.set()),
                                        inOrder(negotiation, each.loss()),
                                        each.unmeasured()))
                        .toList(),
                weighed(caseFile, blocking),
                NewOption.anywhere(negotiation, LIMIT).stream()
                        .map(each -> terms(caseFile, negotiation, each))
                        .toList());
    }

    private static List<Weighed> weighed(CaseFile caseFile, Blocking blocking) {
        return caseFile.weights().stream()
                .flatMap(weights ->
                        Concessions.byWeight(
                                blocking, demand -> weights.of(obstacle(caseFile, demand)))
                                .stream())
                .map(each -> new Weighed(set(caseFile, each.set()), each.weight()))
                .toList();
    }

    private static NewOptionTerms terms(
            CaseFile caseFile, Negotiation negotiation, NewOption option) {
        return new NewOptionTerms(
                option.issues().stream().map(i -> negotiation.agenda().issue(i).name()).toList(),
                set(caseFile, option.keeps()),
                option.sides().isEmpty()
                        ? List.of()
                        : option.needs().stream()
                                .map(needs -> {
                                    var bySide = new LinkedHashMap<String, Rational>();
                                    for (int p = 0; p < needs.size(); p++) {
                                        bySide.put(option.sides().get(p), needs.get(p));
                                    }
                                    return Collections.unmodifiableMap(bySide);
                                })
                                .toList(),
                option.favours(),
                option.complete());
    }

    private static Map<String, Rational> inOrder(
            Negotiation negotiation, Map<String, Rational> losses) {
        var ordered = new LinkedHashMap<String, Rational>();
        for (var party : negotiation.parties()) {
            var loss = losses.get(party.name());
            if (loss != null) {
                ordered.put(party.name(), loss);
            }
        }
        return Collections.unmodifiableMap(ordered);
    }

    private static List<Obstacle> set(CaseFile caseFile, List<Demand> set) {
        return set.stream().map(demand -> obstacle(caseFile, demand)).toList();
    }

    private static List<List<Obstacle>> sets(CaseFile caseFile, List<List<Demand>> sets) {
        return sets.stream().map(set -> set(caseFile, set)).toList();
    }

    private static Obstacle obstacle(CaseFile caseFile, Demand demand) {
        return switch (demand) {
            case Demand.OfRedLine(var line) ->
                    new Obstacle(ObstacleKind.RED_LINE, line.party(), line.id(), line.words());
            case Demand.OfReservation(var holder) ->
                    new Obstacle(
                            ObstacleKind.RESERVATION,
                            holder.name(),
                            demand.id(),
                            "%s signs nothing worth less to it than what it has without an agreement"
                                    .formatted(caseFile.nameOf(holder.name())));
            case Demand.OfLinkage(var linkage) ->
                    new Obstacle(ObstacleKind.LINKAGE, "", linkage.id(), linkage.words());
        };
    }
}
