package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How packages on a list stand with one party when all that is known of it is an order (SMAA-2,
/// Lahdelma & Salminen, Operations Research 49, 2001).
///
/// The draws are those of [Acceptability]. Ranks count from the best: a package's rank is one more
/// than how many on the list are strictly better.
///
/// @param party whose view this is
/// @param draws how many draws
/// @param packages one row for each package of the list, in its order
public record Standing(String party, int draws, List<Row> packages) {

    /// How one package stands.
    ///
    /// @param ranks rank acceptability indices: `ranks.get(r)` is the share of draws in which
    ///   exactly `r` packages of the list are strictly better
    /// @param centralWeights the mean weight of each issue over the draws in which no package of
    ///   the list is better; empty where there is no such draw, or the party is cardinal and has no
    ///   unknown weights
    /// @param confidence the share of draws of the values alone in which no package of the list is
    ///   better while the weights are the central ones: one share, none where there are no such
    ///   weights
    public record Row(List<Share> ranks, List<Double> centralWeights, List<Share> confidence) {
        public Row {
            ranks = List.copyOf(ranks);
            centralWeights = List.copyOf(centralWeights);
            confidence = List.copyOf(confidence);
        }
    }

    public Standing {
        packages = List.copyOf(packages);
    }

    /// Draws of what a list of alternatives is worth.
    interface Source {

        /// How many weights there are.
        int criteria();

        /// Draws weights and values anew.
        void draw(SplittableRandom random);

        /// Draws values anew and takes these weights.
        void drawValues(double[] weights, SplittableRandom random);

        /// What an alternative is worth, up to a positive factor that all share.
        long worth(int alternative);

        /// The drawn weight of a criterion; all sum to one.
        double weight(int criterion);
    }

    /// How a list of packages stands with each party, in the order of the parties.
    ///
    /// @param packages at least one
    /// @param seed one seed gives one answer
    /// @param draws how many, positive
    /// @throws IllegalArgumentException if there is no package or no draw
    public static List<Standing> of(
            Negotiation negotiation, List<Outcome> packages, long seed, int draws) {
        if (packages.isEmpty() || draws < 1) {
            throw new IllegalArgumentException(
                    """
                    %d packages in %d draws have no ranks.
                    Name at least one package and ask for at least one draw.\
                    """
                            .formatted(packages.size(), draws));
        }
        var standings = new ArrayList<Standing>();
        for (var party : negotiation.parties()) {
            var rows =
                    switch (party.preference()) {
                        case Preference.Cardinal(var utility) -> rows(utility, packages, draws);
                        case Preference.Ordinal ordinal ->
                                rows(
                                        new OfOrders(ordinal, packages),
                                        packages.size(),
                                        seed * 31 + standings.size(),
                                        draws);
                    };
            standings.add(new Standing(party.name(), draws, rows));
        }
        return List.copyOf(standings);
    }

    private static List<Row> rows(Utility utility, List<Outcome> packages, int draws) {
        var worths = packages.stream().map(utility::of).toList();
        var rows = new ArrayList<Row>();
        for (var worth : worths) {
            int rank = (int) worths.stream().filter(other -> other.compareTo(worth) > 0).count();
            var ranks = new ArrayList<Share>();
            for (int r = 0; r < packages.size(); r++) {
                ranks.add(new Share(r == rank ? draws : 0, draws));
            }
            rows.add(new Row(ranks, List.of(), List.of()));
        }
        return rows;
    }

    /// Ranks, central weights and confidence factors of alternatives over the draws of a source.
    static List<Row> rows(Source source, int alternatives, long seed, int draws) {
        var ranks = new int[alternatives][alternatives];
        var sums = new double[alternatives][source.criteria()];
        var worth = new long[alternatives];
        var sorted = new long[alternatives];
        for (int draw = 0; draw < draws; draw++) {
            source.draw(Acceptability.source(seed, draw));
            for (int a = 0; a < alternatives; a++) {
                worth[a] = source.worth(a);
                sorted[a] = worth[a];
            }
            Arrays.sort(sorted);
            for (int a = 0; a < alternatives; a++) {
                int rank = better(sorted, worth[a]);
                ranks[a][rank]++;
                for (int c = 0; rank == 0 && c < sums[a].length; c++) {
                    sums[a][c] += source.weight(c);
                }
            }
        }
        var rows = new ArrayList<Row>();
        for (int a = 0; a < alternatives; a++) {
            var central = new ArrayList<Double>();
            for (int c = 0; ranks[a][0] > 0 && c < source.criteria(); c++) {
                central.add(sums[a][c] / ranks[a][0]);
            }
            rows.add(
                    new Row(
                            Arrays.stream(ranks[a])
                                    .mapToObj(hits -> new Share(hits, draws))
                                    .toList(),
                            central,
                            confidence(source, alternatives, a, central, seed, draws)));
        }
        return rows;
    }

    /// How many of the ascending worths lie above one of them.
    private static int better(long[] sorted, long worth) {
        int better = 0;
        while (sorted[sorted.length - 1 - better] > worth) {
            better++;
        }
        return better;
    }

    private static List<Share> confidence(
            Source source,
            int alternatives,
            int alternative,
            List<Double> central,
            long seed,
            int draws) {
        if (central.isEmpty()) {
            return List.of();
        }
        var weights = central.stream().mapToDouble(w -> w).toArray();
        int hits = 0;
        for (int draw = 0; draw < draws; draw++) {
            source.drawValues(weights, Acceptability.source(~seed, draw));
            long worth = source.worth(alternative);
            boolean first = true;
            for (int a = 0; a < alternatives; a++) {
                first &= source.worth(a) <= worth;
            }
            hits += first ? 1 : 0;
        }
        return List.of(new Share(hits, draws));
    }

    /// Draws completions of a party's orders.
    private static final class OfOrders implements Source {
        private final Completion completion;
        private final int[][] options;

        OfOrders(Preference.Ordinal ordinal, List<Outcome> packages) {
            completion = new Completion(ordinal);
            options = packages.stream().map(Outcome::toArray).toArray(int[][]::new);
        }

        @Override
        public int criteria() {
            return options[0].length;
        }

        @Override
        public void draw(SplittableRandom random) {
            completion.draw(random);
        }

        @Override
        public void drawValues(double[] weights, SplittableRandom random) {
            completion.drawValues(weights, random);
        }

        @Override
        public long worth(int alternative) {
            long sum = 0;
            for (int i = 0; i < options[alternative].length; i++) {
                sum += completion.worth(i, options[alternative][i]);
            }
            return sum;
        }

        @Override
        public double weight(int criterion) {
            return completion.weight(criterion);
        }
    }
}
