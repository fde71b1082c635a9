package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// Draws small negotiations with every kind of red line, linkage, interaction, cap and reservation.
final class Spaces {

    private Spaces() {}

    /// A negotiation of two to four parties over at most a few thousand outcomes.
    static Negotiation draw(SplittableRandom random, int size) {
        int parties = 2 + random.nextInt(3);
        int n = 1 + random.nextInt(Math.min(6, 1 + size / 3));
        var issues = new ArrayList<Issue>();
        for (int i = 0; i < n; i++) {
            var options = new ArrayList<String>();
            int count = 1 + random.nextInt(4);
            for (int o = 0; o < count; o++) {
                options.add("option " + o);
            }
            issues.add(new Issue("issue " + i, options));
        }
        var agenda = new Agenda(issues);
        var all = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            all.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(utility(random, agenda)),
                            reservation(random, agenda)));
        }
        var redLines = new ArrayList<RedLine>();
        for (int k = random.nextInt(3); k > 0; k--) {
            redLines.add(
                    new RedLine(
                            "line " + k,
                            "party " + random.nextInt(parties),
                            "no",
                            new Condition.All(
                                    List.of(
                                            condition(random, agenda, 0),
                                            condition(random, agenda, 0)))));
        }
        var linkages = new ArrayList<Linkage>();
        for (int k = random.nextInt(4); k > 0; k--) {
            linkages.add(
                    new Linkage(
                            "tie " + k,
                            "tied",
                            random.nextBoolean()
                                    ? Condition.implies(
                                            condition(random, agenda, 0),
                                            condition(random, agenda, 0))
                                    : condition(random, agenda, 2)));
        }
        return new Negotiation(agenda, all, redLines, linkages);
    }

    /// A utility of few distinct values (so that ties are many) or of awkward fractions.
    static Utility utility(SplittableRandom random, Agenda agenda) {
        int kind = random.nextInt(4);
        var values = new ArrayList<List<Rational>>();
        for (var issue : agenda.issues()) {
            var row = new ArrayList<Rational>();
            for (int o = 0; o < issue.options().size(); o++) {
                row.add(value(random, kind));
            }
            values.add(row);
        }
        var interactions = new ArrayList<Utility.Interaction>();
        if (agenda.size() >= 2) {
            for (int k = random.nextInt(3); k > 0; k--) {
                interactions.add(interaction(random, agenda, kind));
            }
        }
        var cap = random.nextInt(3) == 0 ? Rational.of(agenda.size() * 2L, 5) : Rational.of(1000);
        return new Utility.Additive(values, interactions, cap);
    }

    private static Utility.Interaction interaction(
            SplittableRandom random, Agenda agenda, int kind) {
        var scope = new TreeSet<Integer>();
        int width = 2 + random.nextInt(2);
        while (scope.size() < Math.min(width, agenda.size())) {
            scope.add(random.nextInt(agenda.size()));
        }
        var issues = List.copyOf(scope);
        var sizes = issues.stream().map(i -> agenda.issue(i).options().size()).toList();
        int entries = sizes.stream().reduce(1, (a, b) -> a * b);
        var table = new ArrayList<Rational>();
        for (int e = 0; e < entries; e++) {
            table.add(
                    random.nextBoolean()
                            ? Rational.ZERO
                            : random.nextInt(3) == 0
                                    ? value(random, kind).negate()
                                    : value(random, kind));
        }
        return new Utility.Interaction(issues, sizes, table);
    }

    private static Rational value(SplittableRandom random, int kind) {
        return switch (kind) {
            case 0 -> Rational.of(random.nextInt(3));
            case 1 -> Rational.of(random.nextInt(10), 10);
            case 2 -> Rational.of(random.nextInt(60), 1 + random.nextInt(59));
            default ->
                    Rational.of(random.nextLong(Long.MAX_VALUE / 4), Long.MAX_VALUE / 2 - 12)
                            .times(Rational.of(1 + random.nextInt(9), 1_000_000_007L));
        };
    }

    private static Reservation reservation(SplittableRandom random, Agenda agenda) {
        return switch (random.nextInt(3)) {
            case 0 -> new Reservation.Unknown();
            case 1 -> new Reservation.Value(Rational.of(random.nextInt(12) - 2L, 10));
            default -> new Reservation.ReservationPackage(outcome(random, agenda));
        };
    }

    static Outcome outcome(SplittableRandom random, Agenda agenda) {
        return Outcome.of(
                agenda.issues().stream()
                        .mapToInt(issue -> random.nextInt(issue.options().size()))
                        .toArray());
    }

    static Condition condition(SplittableRandom random, Agenda agenda, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        return switch (kind) {
            case 1 ->
                    new Condition.All(
                            List.of(
                                    condition(random, agenda, depth - 1),
                                    condition(random, agenda, depth - 1)));
            case 2 ->
                    new Condition.Any(
                            List.of(
                                    condition(random, agenda, depth - 1),
                                    condition(random, agenda, depth - 1)));
            case 3 -> new Condition.Not(condition(random, agenda, depth - 1));
            default -> {
                int issue = random.nextInt(agenda.size());
                var options = new TreeSet<Integer>();
                int size = agenda.issue(issue).options().size();
                for (int k = random.nextInt(size + 1); k > 0; k--) {
                    options.add(random.nextInt(size));
                }
                yield new Condition.Is(issue, options);
            }
        };
    }
}
