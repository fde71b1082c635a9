package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Merges the frontiers of parts of the agenda that do not touch each other, in exact fractions.
final class Merging implements Attained {

    /// A partial outcome: what the settled issues bring, and how they are settled.
    @SuppressWarnings("ArrayRecordComponent")
    private record Partial(List<Rational> worth, int[] options) {}

    private final List<List<Partial>> parts;
    private final List<List<Partial>> rests;
    private final List<Rational> caps;
    private final List<Partial> points;

    private Merging(List<List<Partial>> parts, List<Rational> caps, int issues) {
        this.parts = parts;
        this.caps = caps;
        rests = new ArrayList<>();
        var nothing = new ArrayList<Rational>();
        for (int p = 0; p < caps.size(); p++) {
            nothing.add(Rational.ZERO);
        }
        rests.add(List.of(new Partial(nothing, blank(issues))));
        for (int k = parts.size() - 1; k >= 0; k--) {
            var sums = new ArrayList<Partial>();
            for (var rest : rests.getLast()) {
                for (var part : efficient(parts.get(k))) {
                    sums.add(join(part, rest));
                }
            }
            rests.add(efficient(sums));
        }
        Collections.reverse(rests);
        var capped = new ArrayList<Partial>();
        for (var each : rests.getFirst()) {
            capped.add(new Partial(capped(each.worth()), each.options()));
        }
        points = efficient(capped);
    }

    static Frontier of(Negotiation negotiation, Limits limits) {
        var agenda = negotiation.agenda();
        int n = agenda.size();
        var worths = new ArrayList<Worth>();
        var scopes = new ArrayList<List<Integer>>();
        for (var party : negotiation.parties()) {
            var worth = Worth.of(Disagreement.utility(party), agenda);
            worths.add(worth);
            worth.tables().forEach(table -> scopes.add(table.issues()));
        }
        var forbidden = new ArrayList<Condition>();
        negotiation.redLines().forEach(line -> forbidden.add(line.crossedBy()));
        negotiation
                .linkages()
                .forEach(linkage -> forbidden.add(new Condition.Not(linkage.requires())));
        forbidden.forEach(condition -> scopes.add(List.copyOf(condition.scope())));
        var part = new int[n];
        for (int i = 0; i < n; i++) {
            part[i] = i;
        }
        for (var scope : scopes) {
            for (int i : scope) {
                int from = part[i];
                int to = part[scope.getFirst()];
                for (int j = 0; j < n; j++) {
                    part[j] = part[j] == from ? to : part[j];
                }
            }
        }
        var parts = new ArrayList<List<Partial>>();
        for (int root = 0; root < n; root++) {
            var members = new TreeSet<Integer>();
            for (int i = 0; i < n; i++) {
                if (part[i] == root) {
                    members.add(i);
                }
            }
            if (!members.isEmpty()) {
                limits.hurry("list parts of the agenda", root, n, 0);
                parts.add(list(agenda, List.copyOf(members), worths, forbidden, parts.isEmpty()));
            }
        }
        var zero = Collections.nCopies(worths.size(), Rational.ZERO);
        return Frontier.of(
                new Merging(parts, worths.stream().map(Worth::cap).toList(), n),
                zero,
                "merging of independent parts");
    }

    private static int[] blank(int issues) {
        var options = new int[issues];
        java.util.Arrays.fill(options, -1);
        return options;
    }

    private static List<Partial> list(
            Agenda agenda,
            List<Integer> members,
            List<Worth> worths,
            List<Condition> forbidden,
            boolean first) {
        var all = new ArrayList<Partial>();
        var options = new int[agenda.size()];
        while (true) {
            var outcome = Outcome.of(options);
            boolean allowed = true;
            for (var condition : forbidden) {
                var scope = condition.scope();
                boolean here = scope.isEmpty() ? first : members.contains(scope.getFirst());
                allowed &= !here || !condition.holds(outcome);
            }
            if (allowed) {
                var worth = new ArrayList<Rational>();
                for (var each : worths) {
                    worth.add(worth(each, members, options, first));
                }
                var partial = blank(agenda.size());
                members.forEach(i -> partial[i] = options[i]);
                all.add(new Partial(worth, partial));
            }
            int k = members.size() - 1;
            while (k >= 0
                    && ++options[members.get(k)] == agenda.issue(members.get(k)).options().size()) {
                options[members.get(k--)] = 0;
            }
            if (k < 0) {
                return all;
            }
        }
    }

    private static Rational worth(
            Worth worth, List<Integer> members, int[] options, boolean first) {
        var sum = Rational.ZERO;
        for (var table : worth.tables()) {
            boolean here =
                    table.issues().isEmpty() ? first : members.contains(table.issues().getFirst());
            if (here) {
                int place = 0;
                for (int k = 0; k < table.issues().size(); k++) {
                    place = place * table.sizes().get(k) + options[table.issues().get(k)];
                }
                sum = sum.plus(table.values().get(place));
            }
        }
        return sum;
    }

    private static Partial join(Partial a, Partial b) {
        var worth = new ArrayList<Rational>();
        for (int p = 0; p < a.worth().size(); p++) {
            worth.add(a.worth().get(p).plus(b.worth().get(p)));
        }
        var options = a.options().clone();
        for (int i = 0; i < options.length; i++) {
            options[i] = Math.max(options[i], b.options()[i]);
        }
        return new Partial(worth, options);
    }

    private List<Rational> capped(List<Rational> worth) {
        var capped = new ArrayList<Rational>();
        for (int p = 0; p < worth.size(); p++) {
            capped.add(worth.get(p).min(caps.get(p)));
        }
        return capped;
    }

    private static List<Partial> efficient(List<Partial> all) {
        var sorted = new ArrayList<>(all);
        Comparator<Partial> best = (a, b) -> compare(b.worth(), a.worth());
        sorted.sort(best);
        var kept = new ArrayList<Partial>();
        for (var each : sorted) {
            boolean fresh = true;
            for (int k = kept.size() - 1; fresh && k >= 0; k--) {
                fresh = !reaches(kept.get(k).worth(), each.worth());
            }
            if (fresh) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private static boolean reaches(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).compareTo(b.get(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public Rational utility(int point, int party) {
        return points.get(point).worth().get(party);
    }

    @Override
    public double approximately(int point, int party) {
        return utility(point, party).toDouble();
    }

    @Override
    public Outcome outcome(int point) {
        return Outcome.of(points.get(point).options());
    }

    @Override
    public BigInteger count(int point) {
        return BigInteger.valueOf(outcomes(point, Integer.MAX_VALUE).size());
    }

    @Override
    public List<Outcome> outcomes(int point, int most) {
        var found = new ArrayList<Outcome>();
        find(0, rests.getLast().getFirst(), points.get(point).worth(), most, found);
        return found.stream().sorted().toList();
    }

    private void find(int k, Partial so, List<Rational> goal, int most, List<Outcome> found) {
        if (found.size() >= most) {
            return;
        }
        if (k == parts.size()) {
            found.add(Outcome.of(so.options()));
            return;
        }
        for (var part : parts.get(k)) {
            var next = join(so, part);
            boolean possible = false;
            for (var rest : rests.get(k + 1)) {
                possible = possible || reaches(capped(join(next, rest).worth()), goal);
            }
            if (possible) {
                find(k + 1, next, goal, most, found);
            }
        }
    }
}
