package org.dragoman.negotiation;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What an outcome may or may not satisfy: a formula over the options that settle its issues.
public sealed interface Condition {

    /// Whether the issue is settled with one of these options.
    ///
    /// @param issue its place on the agenda
    /// @param options option indexes of that issue; empty means never
    record Is(int issue, Set<Integer> options) implements Condition {
        public Is {
            options = Set.copyOf(options);
        }
    }

    /// Whether all of the parts hold; an empty list always holds.
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// Whether at least one of the parts holds; an empty list never holds.
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Whether the part does not hold.
    record Not(Condition part) implements Condition {}

    /// The condition that an issue is settled with one option.
    static Condition is(int issue, int option) {
        return new Is(issue, Set.of(option));
    }

    /// The condition that `premise` does not hold or `conclusion` does.
    static Condition implies(Condition premise, Condition conclusion) {
        return new Any(List.of(new Not(premise), conclusion));
    }

    /// Whether an outcome satisfies this condition.
    default boolean holds(Outcome outcome) {
        return switch (this) {
            case Is(int issue, var options) -> options.contains(outcome.option(issue));
            case All(var parts) -> parts.stream().allMatch(part -> part.holds(outcome));
            case Any(var parts) -> parts.stream().anyMatch(part -> part.holds(outcome));
            case Not(var part) -> !part.holds(outcome);
        };
    }

    /// The issues that this condition reads, ascending.
    default SortedSet<Integer> scope() {
        var scope = new TreeSet<Integer>();
        switch (this) {
            case Is(int issue, _) -> scope.add(issue);
            case All(var parts) -> parts.forEach(part -> scope.addAll(part.scope()));
            case Any(var parts) -> parts.forEach(part -> scope.addAll(part.scope()));
            case Not(var part) -> scope.addAll(part.scope());
        }
        return scope;
    }
}
