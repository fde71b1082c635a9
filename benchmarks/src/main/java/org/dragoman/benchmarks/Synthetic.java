package org.dragoman.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Condition;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Linkage;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;

/// Spaces drawn from a seed: weights and evaluations uniform with four decimals.
///
/// *Opposed*: the second party's evaluation of an option is one less the first party's, plus noise
/// uniform in ±0.1, kept within [0, 1]. Weights are drawn apart, and so is every further party.
final class Synthetic {

    private Synthetic() {}

    static Negotiation space(int parties, int issues, int options, boolean opposed, long seed) {
        return space(parties, issues, options, opposed, seed, new int[0][]);
    }

    /// A space whose pairs of issues in `linked` are each tied by a linkage: half of the first
    /// issue's options, drawn, demand one of three drawn options of the second.
    static Negotiation space(
            int parties, int issues, int options, boolean opposed, long seed, int[][] linked) {
        var random = new SplittableRandom(seed);
        var evaluations = new int[parties][issues][options];
        var all = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            var values = new ArrayList<List<Rational>>();
            for (int i = 0; i < issues; i++) {
                long weight = 1L + random.nextInt(10_000);
                var row = new ArrayList<Rational>();
                for (int o = 0; o < options; o++) {
                    int evaluation = random.nextInt(10_001);
                    if (opposed && p == 1) {
                        int noise = random.nextInt(2001) - 1000;
                        evaluation = Math.clamp(10_000 - evaluations[0][i][o] + noise, 0, 10_000);
                    }
                    evaluations[p][i][o] = evaluation;
                    row.add(Rational.of(weight * evaluation, 100_000_000));
                }
                values.add(row);
            }
            all.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(Utility.additive(values)),
                            new Reservation.Unknown()));
        }
        var linkages = new ArrayList<Linkage>();
        for (var pair : linked) {
            linkages.add(linkage(random, pair[0], pair[1], options));
        }
        return new Negotiation(agenda(issues, options), all, List.of(), linkages);
    }

    private static Agenda agenda(int issues, int options) {
        var agenda = new ArrayList<Issue>();
        for (int i = 0; i < issues; i++) {
            var words = new ArrayList<String>();
            for (int o = 0; o < options; o++) {
                words.add("option " + o);
            }
            agenda.add(new Issue("issue " + i, words));
        }
        return new Agenda(agenda);
    }

    private static Linkage linkage(SplittableRandom random, int from, int to, int options) {
        return new Linkage(
                "tie of " + from + " to " + to,
                "tied",
                Condition.implies(
                        new Condition.Is(from, some(random, options / 2, options)),
                        new Condition.Is(to, some(random, 3, options))));
    }

    private static Set<Integer> some(SplittableRandom random, int count, int options) {
        var some = new TreeSet<Integer>();
        while (some.size() < count) {
            some.add(random.nextInt(options));
        }
        return some;
    }

    /// Pairs of issues that form part of a 4-tree: every issue but the first five is joined to
    /// issues of one clique of four, so the treewidth is at most 4.
    ///
    /// @param pairs how many, at most four an issue
    static int[][] fourTree(int issues, int pairs, long seed) {
        var random = new SplittableRandom(seed);
        var order = new int[issues];
        for (int i = 0; i < issues; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        var cliques = new ArrayList<int[]>();
        cliques.add(new int[] {order[0], order[1], order[2], order[3]});
        var edges = new ArrayList<int[]>();
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < a; b++) {
                edges.add(new int[] {order[a], order[b]});
            }
        }
        for (int k = 4; edges.size() < pairs; k++) {
            var clique = cliques.get(random.nextInt(cliques.size()));
            for (int member : clique) {
                edges.add(new int[] {order[k], member});
            }
            for (int out = 0; out < 4; out++) {
                var next = clique.clone();
                next[out] = order[k];
                cliques.add(next);
            }
        }
        return edges.subList(0, pairs).toArray(int[][]::new);
    }

    /// Pairs of issues drawn at random.
    static int[][] scattered(int issues, int pairs, long seed) {
        var random = new SplittableRandom(seed);
        var edges = new int[pairs][];
        for (int k = 0; k < pairs; k++) {
            int a = random.nextInt(issues);
            int b = (a + 1 + random.nextInt(issues - 1)) % issues;
            edges[k] = new int[] {a, b};
        }
        return edges;
    }
}
