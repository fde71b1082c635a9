package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders in which the issues of an agreed package can be settled, step by step, so that no side
/// ever stands below a floor on the way.
///
/// Each step settles one issue as agreed, or several at once where no part of them could go first;
/// what is not settled yet is as it stood. Every package on the way crosses no red line and keeps
/// every linkage. Cost: 2ⁿ packages for n issues that change.
///
/// @param orders orders as lists of steps, each the places of the issues settled at once; by steps,
///   smaller ones first, then in agenda order
/// @param count how many orders there are
public record Sequencing(List<List<List<Integer>>> orders, BigInteger count) {

    /// Below what no side may fall on the way.
    public enum Floor {
        /// Below where it stood at the start.
        START,
        /// Below where it stood before the step.
        EACH_STEP
    }

    /// The most issues that may change.
    public static final int MOST_ISSUES = 16;

    public Sequencing {
        orders = List.copyOf(orders);
    }

    /// Whether these are all the orders there are.
    public boolean complete() {
        return count.equals(BigInteger.valueOf(orders.size()));
    }

    /// Finds the orders.
    ///
    /// @param negotiation every party cardinal; its reservations are not read
    /// @param from the package as things stand
    /// @param to the package agreed
    /// @param atOnce the most issues that one step may settle, at least 1
    /// @param most how many orders to list
    /// @throws IllegalArgumentException if more than [#MOST_ISSUES] issues change or a party gives
    ///   only an order
    public static Sequencing of(
            Negotiation negotiation, Outcome from, Outcome to, Floor floor, int atOnce, int most) {
        return new Search(negotiation, from, to, floor, atOnce, most).run();
    }

    private static final class Search {
        private final Negotiation negotiation;
        private final Outcome from;
        private final Outcome to;
        private final Floor floor;
        private final int atOnce;
        private final int most;
        private final List<Integer> changed = new ArrayList<>();
        private final Map<Integer, List<Rational>> utilities = new HashMap<>();
        private final Map<Integer, BigInteger> counts = new HashMap<>();
        private final List<List<List<Integer>>> orders = new ArrayList<>();
        private final int all;

        Search(
                Negotiation negotiation,
                Outcome from,
                Outcome to,
                Floor floor,
                int atOnce,
                int most) {
            this.negotiation = negotiation;
            this.from = from;
            this.to = to;
            this.floor = floor;
            this.atOnce = atOnce;
            this.most = most;
            for (int i = 0; i < from.size(); i++) {
                if (from.option(i) != to.option(i)) {
                    changed.add(i);
                }
            }
            if (changed.size() > MOST_ISSUES) {
                throw new IllegalArgumentException(
                        """
                        %d issues change between the two packages, more than %d.
                        Settle some of them beforehand, or take issues together.\
                        """
                                .formatted(changed.size(), MOST_ISSUES));
            }
            all = (1 << changed.size()) - 1;
        }

        Sequencing run() {
            var count = count(0);
            list(0, new ArrayList<>());
            return new Sequencing(orders, count);
        }

        private Outcome after(int settled) {
            var options = from.toArray();
            for (int k = 0; k < changed.size(); k++) {
                if (((settled >> k) & 1) == 1) {
                    options[changed.get(k)] = to.option(changed.get(k));
                }
            }
            return Outcome.of(options);
        }

        private List<Rational> utilities(int settled) {
            return utilities.computeIfAbsent(
                    settled,
                    _ -> {
                        var outcome = after(settled);
                        return negotiation.parties().stream()
                                .map(party -> Disagreement.utility(party).of(outcome))
                                .toList();
                    });
        }

        private boolean holds(int before, int settled) {
            var floors = utilities(floor == Floor.START ? 0 : before);
            var here = utilities(settled);
            for (int p = 0; p < here.size(); p++) {
                if (here.get(p).compareTo(floors.get(p)) < 0) {
                    return false;
                }
            }
            return negotiation.admits(after(settled));
        }

        /// The steps that may follow, in lexicographic order of their issues.
        private List<Integer> steps(int settled) {
            var steps = new ArrayList<Integer>();
            int open = all & ~settled;
            for (int step = open; step > 0; step = (step - 1) & open) {
                if (Integer.bitCount(step) <= atOnce
                        && holds(settled, settled | step)
                        && !divisible(settled, step)) {
                    steps.add(step);
                }
            }
            steps.sort(
                    Comparator.<Integer>comparingInt(Integer::bitCount)
                            .thenComparing((a, b) ->
                                    Integer.compareUnsigned(
                                            Integer.reverse(b), Integer.reverse(a))));
            return steps;
        }

        private boolean divisible(int settled, int step) {
            for (int part = (step - 1) & step; part > 0; part = (part - 1) & step) {
                if (holds(settled, settled | part)) {
                    return true;
                }
            }
            return false;
        }

        private BigInteger count(int settled) {
            if (settled == all) {
                return BigInteger.ONE;
            }
            var known = counts.get(settled);
            if (known != null) {
                return known;
            }
            var sum = BigInteger.ZERO;
            for (int step : steps(settled)) {
                sum = sum.add(count(settled | step));
            }
            counts.put(settled, sum);
            return sum;
        }

        private void list(int settled, List<List<Integer>> order) {
            if (settled == all) {
                orders.add(List.copyOf(order));
                return;
            }
            for (int step : steps(settled)) {
                if (orders.size() < most && count(settled | step).signum() > 0) {
                    var issues = new ArrayList<Integer>();
                    for (int k = 0; k < changed.size(); k++) {
                        if (((step >> k) & 1) == 1) {
                            issues.add(changed.get(k));
                        }
                    }
                    order.add(List.copyOf(issues));
                    list(settled | step, order);
                    order.removeLast();
                }
            }
        }
    }
}
