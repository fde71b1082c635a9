package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Turns conditions into tables of few issues each.
///
/// A condition over many issues gets auxiliary issues of two options that say whether a part of it
/// holds (Tseitin 1968), so that its tables stay narrow. Each outcome settles the auxiliary issues
/// in exactly one way, so outcomes are counted right.
final class Conditions {

    /// How many combinations one table may have before its condition is taken apart.
    private static final int NARROW = 256;

    private final List<Integer> sizes = new ArrayList<>();
    private final List<Factor> factors = new ArrayList<>();
    private boolean possible = true;

    Conditions(Agenda agenda) {
        for (var issue : agenda.issues()) {
            sizes.add(issue.options().size());
        }
    }

    /// The conditions of a negotiation: no red line crossed, every linkage kept.
    static Conditions of(Negotiation negotiation) {
        var conditions = new Conditions(negotiation.agenda());
        for (var line : negotiation.redLines()) {
            conditions.require(line.crossedBy(), false);
        }
        for (var linkage : negotiation.linkages()) {
            conditions.require(linkage.requires(), true);
        }
        return conditions;
    }

    /// How many options each issue has, auxiliary issues at the end.
    int[] sizes() {
        return sizes.stream().mapToInt(size -> size).toArray();
    }

    List<Factor> factors() {
        return factors;
    }

    /// Whether the conditions that read no issue hold.
    boolean possible() {
        return possible;
    }

    private void require(Condition condition, boolean truth) {
        if (narrow(condition.scope())) {
            state(condition, truth);
            return;
        }
        switch (condition) {
            case Condition.Is _ -> state(condition, truth);
            case Condition.Not(var part) -> require(part, !truth);
            case Condition.All(var parts) -> {
                if (truth) {
                    parts.forEach(part -> require(part, true));
                } else {
                    settled(chain(parts, true), false);
                }
            }
            case Condition.Any(var parts) -> {
                if (truth) {
                    settled(chain(parts, false), true);
                } else {
                    parts.forEach(part -> require(part, false));
                }
            }
        }
    }

    private boolean narrow(SortedSet<Integer> scope) {
        long combinations = 1;
        for (int issue : scope) {
            combinations = Math.min(combinations * sizes.get(issue), Integer.MAX_VALUE);
        }
        return scope.size() <= 2 || combinations <= NARROW;
    }

    private void state(Condition condition, boolean truth) {
        var scope = condition.scope().stream().mapToInt(issue -> issue).toArray();
        if (scope.length == 0) {
            possible &= condition.holds(Outcome.of(new int[1])) == truth;
            return;
        }
        add(scope, options -> condition.holds(Outcome.of(options)) == truth);
    }

    private void settled(int auxiliary, boolean truth) {
        add(new int[] {auxiliary}, options -> (options[auxiliary] == 1) == truth);
    }

    /// An auxiliary issue that says whether a condition holds.
    private int define(Condition condition) {
        if (narrow(condition.scope())) {
            int auxiliary = auxiliary();
            var scope = condition.scope();
            scope.add(auxiliary);
            add(
                    scope.stream().mapToInt(issue -> issue).toArray(),
                    options -> (options[auxiliary] == 1) == condition.holds(Outcome.of(options)));
            return auxiliary;
        }
        return switch (condition) {
            case Condition.Is _ -> throw new IllegalStateException("one issue is always narrow");
            case Condition.Not(var part) -> {
                int inner = define(part);
                int auxiliary = auxiliary();
                add(new int[] {inner, auxiliary}, options -> options[inner] != options[auxiliary]);
                yield auxiliary;
            }
            case Condition.All(var parts) -> chain(parts, true);
            case Condition.Any(var parts) -> chain(parts, false);
        };
    }

    /// An auxiliary issue that says whether all parts hold, or any, by one part after the other.
    private int chain(List<Condition> parts, boolean all) {
        int last = define(parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            int before = last;
            int inner = define(part);
            int auxiliary = auxiliary();
            add(
                    new int[] {before, inner, auxiliary},
                    options -> {
                        boolean a = options[before] == 1;
                        boolean b = options[inner] == 1;
                        return (options[auxiliary] == 1) == (all ? a && b : a || b);
                    });
            last = auxiliary;
        }
        return last;
    }

    private int auxiliary() {
        sizes.add(2);
        return sizes.size() - 1;
    }

    private interface Rule {
        boolean allows(int[] options);
    }

    private void add(int[] scope, Rule rule) {
        var all = sizes();
        int entries = 1;
        for (int issue : scope) {
            entries = Math.multiplyExact(entries, all[issue]);
        }
        var options = new int[all.length];
        var allowed = new boolean[entries];
        for (int entry = 0; entry < entries; entry++) {
            int rest = entry;
            for (int k = scope.length - 1; k >= 0; k--) {
                options[scope[k]] = rest % all[scope[k]];
                rest /= all[scope[k]];
            }
            allowed[entry] = rule.allows(options);
        }
        factors.add(Factor.allowed(scope, all, allowed));
    }
}
