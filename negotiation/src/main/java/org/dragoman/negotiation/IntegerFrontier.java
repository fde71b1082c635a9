package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// A frontier of additive whole-number worths, for callers that solve thousands of them: prepared
/// once for an agenda with its red lines and linkages, asked for each draw of worths.
public final class IntegerFrontier {

    private final Negotiation shape;

    private IntegerFrontier(Negotiation shape) {
        this.shape = shape;
    }

    /// Prepares for an agenda, red lines and linkages; what the parties prefer is not read.
    public static IntegerFrontier of(Negotiation shape) {
        return new IntegerFrontier(shape);
    }

    /// The frontier of one draw.
    ///
    /// @param worth `worth[i][o][p]` is what option `o` of issue `i` brings party `p`; the sum of
    ///   the largest magnitudes of a party lies below 2^62
    /// @return points by descending worth of the first party, then of the second, and so on
    public Points solve(long[][][] worth) {
        int parties = worth[0][0].length;
        var all = new ArrayList<Party>();
        for (int p = 0; p < parties; p++) {
            var values = new ArrayList<List<Rational>>();
            for (var issue : worth) {
                var row = new ArrayList<Rational>();
                for (var option : issue) {
                    row.add(Rational.of(option[p]));
                }
                values.add(row);
            }
            all.add(
                    new Party(
                            "party " + p,
                            new Preference.Cardinal(Utility.additive(values)),
                            new Reservation.Unknown()));
        }
        var redLines = new ArrayList<RedLine>();
        for (var line : shape.redLines()) {
            redLines.add(new RedLine(line.id(), "party 0", line.words(), line.crossedBy()));
        }
        var frontier =
                Frontier.regardless(
                        new Negotiation(shape.agenda(), all, redLines, shape.linkages()),
                        Limits.none());
        var worths = new long[frontier.size()][parties];
        var options = new int[frontier.size()][];
        for (int k = 0; k < worths.length; k++) {
            for (int p = 0; p < parties; p++) {
                worths[k][p] = frontier.utility(k, p).numerator().longValueExact();
            }
            options[k] = frontier.point(k).outcome().toArray();
        }
        return new Points(worths, options);
    }

    /// What one draw gave: points by descending worth of the first party, then of the second, and
    /// so on.
    public static final class Points {

        private final long[][] worth;
        private final int[][] options;

        Points(long[][] worth, int[][] options) {
            this.worth = worth;
            this.options = options;
        }

        /// How many points there are; zero when the red lines and linkages allow nothing.
        public int size() {
            return worth.length;
        }

        /// What a point brings a party.
        public long worth(int point, int party) {
            return worth[point][party];
        }

        /// An outcome that attains a point.
        public Outcome outcome(int point) {
            return Outcome.of(options[point]);
        }
    }
}
