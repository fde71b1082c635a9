package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/// A negotiation cut into parts that nothing ties to each other.
///
/// Two issues lie in one part when a red line, a linkage, an interaction or a box reads both. Of
/// each part only the combinations of options are kept that cross no red line and keep every
/// linkage; of combinations that every party values alike in every completion, the first stands for
/// all.
///
/// @param list the parts, in the order of their first issues
/// @param admitsNone whether a condition that reads no issue rules everything out
record Parts(List<Part> list, boolean admitsNone) {

    /// The most combinations that a part may have before it is refused.
    static final int MOST = 300_000;

    /// Issues tied together and what can be agreed on them.
    ///
    /// @param issues places on the agenda, ascending
    /// @param combinations option indexes in the order of `issues`
    /// @param alike how many combinations each stands for
    /// @param cardinal `cardinal.get(p).get(c)`: what combination `c` brings party `p`, where its
    ///   preference is cardinal; an empty row where it is not
    record Part(
            List<Integer> issues,
            List<int[]> combinations,
            List<Long> alike,
            List<List<Rational>> cardinal) {}

    static Parts of(Negotiation negotiation) {
        var agenda = negotiation.agenda();
        var union = new int[agenda.size()];
        Arrays.setAll(union, i -> i);
        boolean admitsNone = false;
        var anywhere = Outcome.of(new int[agenda.size()]);
        var forbidden = new ArrayList<Condition>();
        negotiation.redLines().forEach(line -> forbidden.add(line.crossedBy()));
        negotiation.linkages().forEach(tie -> forbidden.add(new Condition.Not(tie.requires())));
        for (var condition : forbidden) {
            join(union, condition.scope());
            admitsNone |= condition.scope().isEmpty() && condition.holds(anywhere);
        }
        for (var party : negotiation.parties()) {
            if (party.preference() instanceof Preference.Cardinal(var utility)) {
                joinUtility(agenda, union, utility);
            }
        }
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int i = 0; i < union.length; i++) {
            members.computeIfAbsent(root(union, i), _ -> new ArrayList<>()).add(i);
        }
        var parts = new ArrayList<Part>();
        for (var issues : members.values()) {
            parts.add(part(negotiation, issues, forbidden));
        }
        return new Parts(List.copyOf(parts), admitsNone);
    }

    /// One part that holds just these packages, whatever rules them out.
    static Parts whole(Negotiation negotiation, List<Outcome> outcomes) {
        var issues = IntStream.range(0, negotiation.agenda().size()).boxed().toList();
        var cardinal = new ArrayList<List<Rational>>();
        for (var party : negotiation.parties()) {
            var worth = PartWorth.of(party.preference(), issues);
            var row = new ArrayList<Rational>();
            outcomes.forEach(outcome -> worth.add(outcome, row));
            cardinal.add(List.copyOf(row));
        }
        var combinations = outcomes.stream().map(Outcome::toArray).toList();
        var alike = outcomes.stream().map(_ -> 1L).toList();
        return new Parts(List.of(new Part(issues, combinations, alike, cardinal)), false);
    }

    private static void joinUtility(Agenda agenda, int[] union, Utility utility) {
        switch (utility) {
            case Utility.Additive(var values, var interactions, var cap) -> {
                var most = Rational.ZERO;
                for (var issue : values) {
                    most = most.plus(issue.stream().reduce(Rational::max).orElseThrow());
                }
                for (var interaction : interactions) {
                    interaction.issues().forEach(i -> join(union, interaction.issues().get(0), i));
                    most =
                            most.plus(
                                    interaction.table().stream()
                                            .reduce(Rational::max)
                                            .orElseThrow());
                }
                joinAllIf(most.compareTo(cap) > 0, agenda, union);
            }
            case Utility.Boxes(_, var boxes, var divisor, var cap) -> {
                var most = Rational.ZERO;
                for (var box : boxes) {
                    box.sides().forEach(s -> join(union, box.sides().get(0).issue(), s.issue()));
                    most = most.plus(box.utility().max(Rational.ZERO));
                }
                joinAllIf(most.dividedBy(divisor).compareTo(cap) > 0, agenda, union);
            }
        }
    }

    private static void joinAllIf(boolean capped, Agenda agenda, int[] union) {
        for (int i = 1; capped && i < agenda.size(); i++) {
            join(union, 0, i);
        }
    }

    private static void join(int[] union, SortedSet<Integer> issues) {
        issues.forEach(i -> join(union, issues.first(), i));
    }

    private static void join(int[] union, int a, int b) {
        union[root(union, b)] = root(union, a);
    }

    private static int root(int[] union, int issue) {
        int at = issue;
        while (union[at] != at) {
            at = union[at];
        }
        return at;
    }

    private static Part part(
            Negotiation negotiation, List<Integer> issues, List<Condition> forbidden) {
        var agenda = negotiation.agenda();
        long size = 1;
        for (int issue : issues) {
            size = Math.min(Long.MAX_VALUE / 1000, size) * agenda.issue(issue).options().size();
        }
        if (size > MOST) {
            throw new IllegalArgumentException(
                    """
                    Red lines, linkages or interactions tie %d issues together, from "%s" on: \
                    %d combinations, more than %d.
                    Leave out a linkage, or settle one of these issues first.\
                    """
                            .formatted(
                                    issues.size(),
                                    agenda.issue(issues.getFirst()).name(),
                                    size,
                                    MOST));
        }
        var here = forbidden.stream().filter(c -> !c.scope().isEmpty()).toList();
        here = here.stream().filter(c -> issues.contains(c.scope().first())).toList();
        var worth =
                negotiation.parties().stream()
                        .map(p -> PartWorth.of(p.preference(), issues))
                        .toList();
        var kept = new HashMap<List<Object>, Integer>();
        var combinations = new ArrayList<int[]>();
        var alike = new ArrayList<Long>();
        var cardinal = new ArrayList<List<Rational>>();
        worth.forEach(_ -> cardinal.add(new ArrayList<>()));
        var settled = new int[agenda.size()];
        for (long n = 0; n < size; n++) {
            var outcome = Outcome.of(settled);
            if (here.stream().noneMatch(condition -> condition.holds(outcome))) {
                var signature = new ArrayList<>();
                worth.forEach(w -> w.describe(outcome, signature));
                var known = kept.putIfAbsent(signature, combinations.size());
                if (known == null) {
                    combinations.add(issues.stream().mapToInt(i -> settled[i]).toArray());
                    alike.add(1L);
                    for (int p = 0; p < worth.size(); p++) {
                        worth.get(p).add(outcome, cardinal.get(p));
                    }
                } else {
                    alike.set(known, alike.get(known) + 1);
                }
            }
            for (int k = issues.size() - 1; k >= 0; k--) {
                int issue = issues.get(k);
                settled[issue] = (settled[issue] + 1) % agenda.issue(issue).options().size();
                if (settled[issue] != 0) {
                    break;
                }
            }
        }
        return new Part(
                issues,
                List.copyOf(combinations),
                List.copyOf(alike),
                cardinal.stream().map(List::copyOf).toList());
    }
}
