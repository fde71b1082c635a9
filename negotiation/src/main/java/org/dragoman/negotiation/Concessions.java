package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Concession sets in an order worth discussing: by the mediator's weights, or by what their
/// holders lose. Ranks of different sides are never added up.
public final class Concessions {

    private Concessions() {}

    /// A concession set and how heavy it is by the mediator's weights.
    public record Weighed(List<Demand> set, Rational weight) {
        public Weighed {
            set = List.copyOf(set);
        }
    }

    /// A concession set and what the sides that concede lose by it.
    ///
    /// @param loss for each conceding side that gave numbers: the most it could have while keeping
    ///   every demand of its own and every linkage, less the most it can have in the zone that this
    ///   set opens; negative where it gains
    /// @param unmeasured conceding sides that gave only an order
    public record Measured(List<Demand> set, Map<String, Rational> loss, List<String> unmeasured) {
        public Measured {
            set = List.copyOf(set);
            unmeasured = List.copyOf(unmeasured);
        }

        private List<Rational> heaviestFirst() {
            return loss.values().stream().sorted(Comparator.reverseOrder()).toList();
        }
    }

    /// Orders concession sets by the sum of weights that the mediator gave their demands, lightest
    /// first; sets of one weight stay in their order.
    public static List<Weighed> byWeight(Blocking blocking, Function<Demand, Rational> weight) {
        return blocking.concessionSets().stream()
                .map(set ->
                        new Weighed(
                                set,
                                set.stream().map(weight).reduce(Rational.ZERO, Rational::plus)))
                .sorted(Comparator.comparing(Weighed::weight))
                .toList();
    }

    /// Orders concession sets by what their holders lose: the heaviest loss first counts, then the
    /// next (so no two sides' losses are added up); sets in which a side that gave only an order
    /// concedes come last, in their order, since its loss has no size.
    ///
    /// Utilities of different sides are compared on their common scale from 0 to 1. Cost: one
    /// search for the best package for each conceding side of each set.
    public static List<Measured> byLoss(Negotiation negotiation, Blocking blocking) {
        var demands = blocking.demands();
        var packages = new Packages(negotiation.agenda());
        var levers = Surrogate.pose(packages, demands);
        var climb = new Climb(packages);
        var hoped = new TreeMap<String, Rational>();
        var measured = new ArrayList<Measured>();
        for (var set : blocking.concessionSets()) {
            var loss = new TreeMap<String, Rational>();
            var unmeasured = new ArrayList<String>();
            for (var party : negotiation.parties()) {
                if (set.stream()
                        .noneMatch(d -> d.party().filter(party.name()::equals).isPresent())) {
                    continue;
                }
                switch (party.preference()) {
                    case Preference.Ordinal _ -> unmeasured.add(party.name());
                    case Preference.Cardinal(var utility) -> {
                        var before =
                                hoped.computeIfAbsent(
                                        party.name(),
                                        name -> hoped(climb, utility, name, demands, levers));
                        var kept = new IntList();
                        for (int k = 0; k < levers.length; k++) {
                            if (!set.contains(demands.get(k))) {
                                kept.add(levers[k]);
                            }
                        }
                        var after = climb.most(utility, kept.toArray()).orElseThrow();
                        loss.put(party.name(), before.minus(after));
                    }
                }
            }
            measured.add(new Measured(set, loss, unmeasured));
        }
        measured.sort(
                Comparator.<Measured, Boolean>comparing(each -> !each.unmeasured().isEmpty())
                        .thenComparing((a, b) ->
                                a.unmeasured().isEmpty()
                                        ? compare(a.heaviestFirst(), b.heaviestFirst())
                                        : 0));
        return List.copyOf(measured);
    }

    /// The most a side could have with its own demands and the linkages; where these contradict
    /// each other, with the linkages; where these do, with nothing asked.
    private static Rational hoped(
            Climb climb, Utility utility, String name, List<Demand> demands, int[] levers) {
        var linkages =
                IntStream.range(0, levers.length)
                        .filter(k -> demands.get(k).party().isEmpty())
                        .map(k -> levers[k])
                        .toArray();
        var own =
                IntStream.range(0, levers.length)
                        .filter(k -> demands.get(k).party().map(name::equals).orElse(true))
                        .map(k -> levers[k])
                        .toArray();
        return climb.most(utility, own)
                .or(() -> climb.most(utility, linkages))
                .or(() -> climb.most(utility))
                .orElseThrow();
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int order = a.get(k).compareTo(b.get(k));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
