package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Exact answers of SMAA-2, found as areas of polygons in the weight triangle (the shared cases
/// `smaa-4x3-free`, `smaa-4x3-ordinal` and `smaa-exact-small`). A share of n draws must lie within
/// four standard errors of the exact one, a central weight within 0.005.
class StandingTest {

    private static final int DRAWS = 100_000;

    private static final String[][] VALUES = {
        {"9/10", "1/5", "3/10"},
        {"2/5", "4/5", "2/5"},
        {"3/10", "2/5", "9/10"},
        {"11/20", "11/20", "1/2"}
    };

    /// Known values, unknown weights.
    private static final class Known implements Standing.Source {

        private final List<List<Rational>> values;
        private final Ranking importance;
        private final long[] weights;

        Known(List<List<Rational>> values, Ranking importance) {
            this.values = values;
            this.importance = importance;
            weights = new long[importance.size()];
        }

        static Known of(String[][] values, Ranking importance) {
            var rows = new ArrayList<List<Rational>>();
            for (var row : values) {
                rows.add(Arrays.stream(row).map(Rational::parse).toList());
            }
            return new Known(rows, importance);
        }

        @Override
        public int criteria() {
            return importance.size();
        }

        @Override
        public void draw(SplittableRandom random) {
            Completion.drawWeights(Gains.extremes(importance), weights, random);
        }

        @Override
        public void drawValues(double[] given, SplittableRandom random) {
            for (int c = 0; c < weights.length; c++) {
                weights[c] = Math.round(given[c] * Completion.TOP);
            }
        }

        @Override
        public long worth(int alternative) {
            long sum = 0;
            for (int c = 0; c < weights.length; c++) {
                var value = values.get(alternative).get(c).times(Rational.of(20));
                sum += weights[c] * value.numerator().longValueExact();
            }
            return sum;
        }

        @Override
        public double weight(int criterion) {
            long total = 0;
            for (long weight : weights) {
                total += weight;
            }
            return (double) weights[criterion] / total;
        }
    }

    private static void expect(List<Standing.Row> rows, String[][] ranks) {
        for (int a = 0; a < ranks.length; a++) {
            for (int r = 0; r < ranks[a].length; r++) {
                double exact = Rational.parse(ranks[a][r]).toDouble();
                assertThat(rows.get(a).ranks().get(r).value())
                        .as("alternative %d, rank %d", a + 1, r + 1)
                        .isBetween(
                                exact - 4 * Math.sqrt(exact * (1 - exact) / DRAWS),
                                exact + 4 * Math.sqrt(exact * (1 - exact) / DRAWS));
            }
        }
    }

    private static void expectWeights(Standing.Row row, String... weights) {
        for (int c = 0; c < weights.length; c++) {
            double exact = Rational.parse(weights[c]).toDouble();
            assertThat(row.centralWeights().get(c)).isBetween(exact - 0.005, exact + 0.005);
        }
    }

    @Test
    void withNothingKnownOfTheWeightsRanksAndCentralWeightsAreTheExactOnes() {
        var rows = Standing.rows(Known.of(VALUES, Ranking.unknown(3)), 4, 1, DRAWS);
        expect(
                rows,
                new String[][] {
                    {"9081/32560", "15019/341880", "33597/227920", "89/168"},
                    {"3752/10989", "69101/615384", "6635/18648", "4/21"},
                    {"787/2160", "93593/1081080", "194099/720720", "47/168"},
                    {"17/1110", "3365359/4444440", "1011013/4444440", "0"}
                });
        expectWeights(rows.get(0), "286504379/443516040", "74718263/443516040", "3740609/20159820");
        expectWeights(rows.get(3), "5407/13320", "4039/13320", "1937/6660");
    }

    @Test
    void withTheCriteriaRankedRanksAndCentralWeightsAreTheExactOnes() {
        var ranked = new Ranking(3, List.of(List.of(0), List.of(1), List.of(2)));
        var rows = Standing.rows(Known.of(VALUES, ranked), 4, 2, DRAWS);
        expect(
                rows,
                new String[][] {
                    {"8022/10175", "11301/172975", "3051/25160", "1/40"},
                    {"65/407", "3555/27676", "1791/2516", "0"},
                    {"0", "0", "1/40", "39/40"},
                    {"48/925", "2983/3700", "21/148", "0"}
                });
        expectWeights(rows.get(0), "1275194/1943425", "1448984/5830275", "50519/530025");
        expectWeights(rows.get(1), "216083/476190", "194261/476190", "2993/21645");
        assertThat(rows.get(2).centralWeights()).isEmpty();
        assertThat(rows.get(2).confidence()).isEmpty();
        assertThat(rows.get(0).confidence().getFirst().value()).isEqualTo(1);
    }

    @Test
    void aCompromiseIsFirstAsOftenAsTheTriangleSays() {
        var two =
                Standing.rows(
                        Known.of(
                                new String[][] {{"1", "0"}, {"3/5", "3/5"}, {"0", "1"}},
                                Ranking.unknown(2)),
                        3,
                        3,
                        DRAWS);
        expect(
                two,
                new String[][] {
                    {"2/5", "1/10", "1/2"}, {"1/5", "4/5", "0"}, {"2/5", "1/10", "1/2"}
                });
        var three =
                Standing.rows(
                        Known.of(
                                new String[][] {
                                    {"1", "0", "0"},
                                    {"0", "1", "0"},
                                    {"0", "0", "1"},
                                    {"2/5", "2/5", "2/5"}
                                },
                                Ranking.unknown(3)),
                        4,
                        4,
                        DRAWS);
        expect(three, new String[][] {{"8/25"}, {"8/25"}, {"8/25"}, {"1/25"}});
    }

    /// With n tiers the mean weight of tier k over the ordered simplex is (1/n) Σ_{j ≥ k} 1/j (rank
    /// order centroid, Barron & Barrett 1996), and order statistics of the uniform are evenly
    /// spaced.
    @Test
    void weightsAndValuesOfAnOrderHaveTheMeansOfTheirPrior() {
        var four = List.of(List.of(0), List.of(1), List.of(2), List.of(3));
        var ordinal =
                new Preference.Ordinal(
                        IntStream.range(0, 4).mapToObj(_ -> new Ranking(4, four)).toList(),
                        new Ranking(4, four));
        var completion = new Completion(ordinal);
        var weights = new double[4];
        double second = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            completion.draw(Acceptability.source(5, draw));
            for (int i = 0; i < 4; i++) {
                weights[i] += completion.weight(i) / DRAWS;
            }
            second += (double) completion.worth(0, 1) / completion.worth(0, 0) / DRAWS;
        }
        assertThat(weights[0]).isBetween(25.0 / 48 - 0.003, 25.0 / 48 + 0.003);
        assertThat(weights[1]).isBetween(13.0 / 48 - 0.003, 13.0 / 48 + 0.003);
        assertThat(weights[2]).isBetween(7.0 / 48 - 0.003, 7.0 / 48 + 0.003);
        assertThat(weights[3]).isBetween(3.0 / 48 - 0.003, 3.0 / 48 + 0.003);
        assertThat(second).isBetween(2.0 / 3 - 0.003, 2.0 / 3 + 0.003);
    }

    @Test
    void aPackageBetterOnEveryIssueIsFirstInEveryDraw() {
        var agenda =
                new Agenda(
                        List.of(
                                new Issue("x", List.of("a", "b", "c")),
                                new Issue("y", List.of("a", "b", "c"))));
        var order = new Ranking(3, List.of(List.of(0), List.of(1), List.of(2)));
        var party =
                new Party(
                        "A",
                        new Preference.Ordinal(List.of(order, order), Ranking.unknown(2)),
                        new Reservation.Unknown());
        var standing =
                Standing.of(
                                new Negotiation(agenda, List.of(party), List.of(), List.of()),
                                List.of(Outcome.of(1, 1), Outcome.of(0, 0), Outcome.of(2, 1)),
                                1,
                                500)
                        .getFirst();
        assertThat(standing.packages().get(1).ranks().getFirst().hits()).isEqualTo(500);
        assertThat(standing.packages().get(0).ranks().get(1).hits()).isEqualTo(500);
        assertThat(standing.packages().get(2).ranks().get(2).hits()).isEqualTo(500);
        assertThat(standing.packages().get(1).confidence().getFirst().hits()).isEqualTo(500);
    }
}
