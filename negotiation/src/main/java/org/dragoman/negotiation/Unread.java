package org.dragoman.negotiation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Conditions and utilities as they stand when some issues are not read.
final class Unread {

    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Condition NEVER = new Condition.Any(List.of());

    private Unread() {}

    /// A requirement that a condition hold (`sign`) or fail, with every mention of some issues
    /// taken to speak for it (`helps`) or against it.
    static Condition by(Condition condition, boolean sign, Set<Integer> issues, boolean helps) {
        return switch (condition) {
            case Condition.Is(int issue, _) ->
                    !issues.contains(issue) ? condition : helps == sign ? ALWAYS : NEVER;
            case Condition.Not(var part) -> new Condition.Not(by(part, !sign, issues, helps));
            case Condition.All(var parts) ->
                    new Condition.All(
                            parts.stream().map(part -> by(part, sign, issues, helps)).toList());
            case Condition.Any(var parts) ->
                    new Condition.Any(
                            parts.stream().map(part -> by(part, sign, issues, helps)).toList());
        };
    }

    /// A utility without what some issues bring, and without its cap.
    static Utility by(Utility utility, Set<Integer> issues) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, _) ->
                    new Utility.Additive(
                            IntStream.range(0, values.size())
                                    .mapToObj(i ->
                                            issues.contains(i)
                                                    ? Collections.nCopies(
                                                            values.get(i).size(), Rational.ZERO)
                                                    : values.get(i))
                                    .toList(),
                            interactions.stream()
                                    .filter(part -> Collections.disjoint(part.issues(), issues))
                                    .toList(),
                            Rational.of(Long.MAX_VALUE));
            case Utility.Boxes(int size, var boxes, var divisor, _) ->
                    new Utility.Boxes(
                            size,
                            boxes.stream()
                                    .filter(box ->
                                            box.sides().stream()
                                                    .noneMatch(
                                                            side -> issues.contains(side.issue())))
                                    .toList(),
                            divisor,
                            Rational.of(Long.MAX_VALUE));
        };
    }

    /// The most that a utility can be by its cap.
    static Rational cap(Utility utility) {
        return switch (utility) {
            case Utility.Additive(_, _, var cap) -> cap;
            case Utility.Boxes(_, _, _, var cap) -> cap;
        };
    }
}
