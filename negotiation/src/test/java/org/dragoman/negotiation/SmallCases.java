package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/// Random small negotiations with every kind of utility, red line and linkage.
final class SmallCases {

    private final SplittableRandom random;
    private final int digits;
    private final int mostLines;

    SmallCases(SplittableRandom random) {
        this(random, 17, 7);
    }

    /// @param digits of the longest decimals
    /// @param mostLines more red lines than there are
    SmallCases(SplittableRandom random, int digits, int mostLines) {
        this.random = random;
        this.digits = digits;
        this.mostLines = mostLines;
    }

    Agenda agenda(int most) {
        var issues = new ArrayList<Issue>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            var options = new ArrayList<String>();
            int size = 1 + random.nextInt(4);
            for (int o = 0; o < size; o++) {
                options.add("option " + o);
            }
            issues.add(new Issue("issue " + i, options));
        }
        return new Agenda(issues);
    }

    Condition condition(Agenda agenda, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            int issue = random.nextInt(agenda.size());
            var among = new HashSet<Integer>();
            for (int o = 0; o < agenda.issue(issue).options().size(); o++) {
                if (random.nextInt(3) == 0) {
                    among.add(o);
                }
            }
            return new Condition.Is(issue, among);
        }
        if (random.nextInt(4) == 0) {
            return new Condition.Not(condition(agenda, depth - 1));
        }
        var parts = new ArrayList<Condition>();
        int count = 1 + random.nextInt(3);
        for (int k = 0; k < count; k++) {
            parts.add(condition(agenda, depth - 1));
        }
        return random.nextBoolean() ? new Condition.All(parts) : new Condition.Any(parts);
    }

    Rational number(int from, int to) {
        return random.nextInt(4) == 0
                ? new Rational(
                        BigInteger.valueOf(random.nextInt(1_000_000)), BigInteger.TEN.pow(digits))
                : Rational.of(random.nextInt(from, to + 1), 1 + random.nextInt(7));
    }

    Utility utility(Agenda agenda) {
        var cap = random.nextInt(3) == 0 ? Rational.of(1 + random.nextInt(6)) : Rational.of(1000);
        if (random.nextInt(4) == 0) {
            var boxes = new ArrayList<Utility.Box>();
            int count = 1 + random.nextInt(4);
            for (int b = 0; b < count; b++) {
                var sides = new ArrayList<Utility.Side>();
                int width = 1 + random.nextInt(3);
                for (int k = 0; k < width; k++) {
                    int issue = random.nextInt(agenda.size());
                    int min = random.nextInt(agenda.issue(issue).options().size());
                    sides.add(
                            new Utility.Side(
                                    issue, min, min + random.nextInt(2), random.nextInt(4) > 0));
                }
                boxes.add(new Utility.Box(sides, number(-2, 6)));
            }
            return new Utility.Boxes(agenda.size(), boxes, Rational.of(1 + random.nextInt(5)), cap);
        }
        var values = new ArrayList<List<Rational>>();
        for (var issue : agenda.issues()) {
            var row = new ArrayList<Rational>();
            for (int o = 0; o < issue.options().size(); o++) {
                row.add(number(0, 5));
            }
            values.add(row);
        }
        var interactions = new ArrayList<Utility.Interaction>();
        if (agenda.size() > 1 && random.nextInt(3) == 0) {
            int first = random.nextInt(agenda.size() - 1);
            int second = first + 1 + random.nextInt(agenda.size() - first - 1);
            int a = agenda.issue(first).options().size();
            int b = agenda.issue(second).options().size();
            var table = new ArrayList<Rational>();
            for (int k = 0; k < a * b; k++) {
                table.add(number(-3, 4));
            }
            interactions.add(new Utility.Interaction(List.of(first, second), List.of(a, b), table));
        }
        return new Utility.Additive(values, interactions, cap);
    }

    Ranking ranking(int size) {
        var tiers = new ArrayList<List<Integer>>();
        var tier = new ArrayList<Integer>();
        for (int item : shuffled(size)) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            if (!tier.isEmpty() && random.nextInt(4) > 0) {
                tiers.add(List.copyOf(tier));
                tier.clear();
            }
            tier.add(item);
        }
        if (!tier.isEmpty()) {
            tiers.add(tier);
        }
        return new Ranking(size, tiers);
    }

    private List<Integer> shuffled(int size) {
        var items = new ArrayList<Integer>();
        for (int k = 0; k < size; k++) {
            items.add(random.nextInt(k + 1), k);
        }
        return items;
    }

    Preference.Ordinal ordinal(Agenda agenda) {
        return new Preference.Ordinal(
                agenda.issues().stream().map(issue -> ranking(issue.options().size())).toList(),
                ranking(agenda.size()));
    }

    Outcome outcome(Agenda agenda) {
        return Outcome.of(
                agenda.issues().stream()
                        .mapToInt(issue -> random.nextInt(issue.options().size()))
                        .toArray());
    }

    Reservation reservation(Agenda agenda, Preference preference) {
        return switch (random.nextInt(3)) {
            case 0 -> new Reservation.Unknown();
            case 1 -> new Reservation.ReservationPackage(outcome(agenda));
            default ->
                    new Reservation.Value(
                            switch (preference) {
                                case Preference.Cardinal(var utility) ->
                                        utility.of(outcome(agenda));
                                case Preference.Ordinal _ -> Rational.of(random.nextInt(5), 4);
                            });
        };
    }

    Negotiation negotiation(int mostIssues, int parties, boolean ordinals) {
        var agenda = agenda(mostIssues);
        var sides = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            Preference preference =
                    ordinals && random.nextBoolean()
                            ? ordinal(agenda)
                            : new Preference.Cardinal(utility(agenda));
            sides.add(new Party("party " + p, preference, reservation(agenda, preference)));
        }
        var lines = new ArrayList<RedLine>();
        int count = random.nextInt(mostLines);
        for (int k = 0; k < count; k++) {
            lines.add(
                    new RedLine(
                            "line " + k,
                            "party " + random.nextInt(parties),
                            "words",
                            condition(agenda, 2)));
        }
        var linkages = new ArrayList<Linkage>();
        count = random.nextInt(3);
        for (int k = 0; k < count; k++) {
            linkages.add(new Linkage("linkage " + k, "words", condition(agenda, 2)));
        }
        return new Negotiation(agenda, sides, lines, linkages);
    }

    /// Every outcome of an agenda, in lexicographic order.
    static List<Outcome> outcomes(Agenda agenda) {
        var outcomes = new ArrayList<Outcome>();
        var settled = new int[agenda.size()];
        while (true) {
            outcomes.add(Outcome.of(settled));
            int i = settled.length - 1;
            while (i >= 0 && settled[i] == agenda.issue(i).options().size() - 1) {
                settled[i--] = 0;
            }
            if (i < 0) {
                return outcomes;
            }
            settled[i]++;
        }
    }
}
