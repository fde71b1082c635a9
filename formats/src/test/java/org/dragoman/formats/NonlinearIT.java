package org.dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Frontier;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Utility;
import org.dragoman.negotiation.Zone;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the nonlinear domains of ANAC 2014 against their exact answers and GENIUS's own formula.
class NonlinearIT {

    @ParameterizedTest
    @ValueSource(strings = {"Nonlinear-10issues-2014", "Nonlinear-S-1NIKFRT-1"})
    void withTenIssuesTheShippedFrontierIsExact(String name) throws IOException {
        var frontier = Frontier.regardless(read(name).negotiation(), Limits.none());
        var shipped = shipped(name);

        assertThat(frontier.size()).isEqualTo(shipped.size());
        for (int k = 0; k < frontier.size(); k++) {
            var point = frontier.point(k).utility();
            assertThat(shipped)
                    .anyMatch(pair ->
                            Math.abs(pair[0] - point.get(0).toDouble()) < 1e-6
                                    && Math.abs(pair[1] - point.get(1).toDouble()) < 1e-6);
        }
        assertThat(frontier.size())
                .isEqualTo(reference(name).at("/nonlinear/frontier_points_clipped").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nonlinear-10issues-2014",
                "Nonlinear-S-1NIKFRT-1",
                "Nonlinear-S-1NAGUNL-255",
                "Nonlinear-50issues-2014"
            })
    void geniusGivesEachBidOfTheFrontierItsUtility(String name) throws IOException {
        var frontier = Frontier.regardless(read(name).negotiation(), Limits.none());
        var folder = Shared.path("domains/" + name);
        var first = GeniusFormula.of(folder.resolve("profileA.xml"));
        var second = GeniusFormula.of(folder.resolve("profileB.xml"));

        assertThat(frontier.exact()).isTrue();
        assertThat(frontier.size()).isPositive();
        for (int k = 0; k < frontier.size(); k++) {
            var point = frontier.point(k);
            var bid = bid(point.outcome());
            assertThat(first.utility(bid))
                    .isEqualTo(point.utility().get(0).toDouble(), within(1e-12));
            assertThat(second.utility(bid))
                    .isEqualTo(point.utility().get(1).toDouble(), within(1e-12));
        }
    }

    @Test
    void fortyIssuesGiveFortySixPointsBeforeTheCap() throws IOException {
        var reference = reference("Nonlinear-50issues-2014").get("nonlinear");
        var expected = new ArrayList<List<Rational>>();
        for (var point : reference.get("frontier_integer")) {
            expected.addFirst(
                    List.of(
                            Rational.of(point.get(0).asLong(), 2445),
                            Rational.of(point.get(1).asLong(), 3012)));
        }
        var negotiation = uncapped(read("Nonlinear-50issues-2014").negotiation());
        var frontier = Frontier.regardless(negotiation, Limits.none());

        assertThat(frontier.points().stream().map(each -> each.utility()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void fortyIssuesGiveTwentyThreePointsAndEveryShippedOneIsDominated() throws IOException {
        var zone = Zone.of(read("Nonlinear-50issues-2014").negotiation(), Limits.none());
        var frontier = zone.frontier();

        assertThat(frontier.size()).isEqualTo(23);
        var nash = zone.solutions().orElseThrow().nash().utility();
        assertThat(nash.get(0)).isEqualTo(Rational.of(2402, 2445));
        assertThat(nash.get(1)).isEqualTo(Rational.of(2722, 3012));
        for (var pair : shipped("Nonlinear-50issues-2014")) {
            assertThat(dominatedByMoreThanRounding(frontier, pair)).isTrue();
        }
    }

    @Test
    void fiftyIssuesWithExcludedBoxesBeatFiftySixOfTheShippedPoints() throws IOException {
        var frontier =
                Frontier.regardless(read("Nonlinear-S-1NAGUNL-255").negotiation(), Limits.none());
        var shipped = shipped("Nonlinear-S-1NAGUNL-255");

        assertThat(frontier.size()).isEqualTo(169);
        assertThat(shipped).hasSize(150);
        long beaten =
                shipped.stream()
                        .filter(pair -> dominatedByMoreThanRounding(frontier, pair))
                        .count();
        assertThat(beaten).isEqualTo(56);
        for (var pair : shipped) {
            assertThat(reached(frontier, pair)).isTrue();
        }
    }

    /// Whether some point gives both at least as much, but for what eight digits round off.
    private static boolean reached(Frontier frontier, double[] pair) {
        for (int k = 0; k < frontier.size(); k++) {
            if (more(frontier, k, 0, pair) > -1e-6 && more(frontier, k, 1, pair) > -1e-6) {
                return true;
            }
        }
        return false;
    }

    private static boolean dominatedByMoreThanRounding(Frontier frontier, double[] pair) {
        for (int k = 0; k < frontier.size(); k++) {
            double a = more(frontier, k, 0, pair);
            double b = more(frontier, k, 1, pair);
            if (a > -1e-6 && b > -1e-6 && Math.max(a, b) > 1e-5) {
                return true;
            }
        }
        return false;
    }

    private static double more(Frontier frontier, int point, int party, double[] pair) {
        return frontier.utility(point, party).toDouble() - pair[party];
    }

    private static Negotiation uncapped(Negotiation negotiation) {
        var parties = new ArrayList<Party>();
        for (var party : negotiation.parties()) {
            var utility = (Utility.Boxes) ((Preference.Cardinal) party.preference()).utility();
            parties.add(
                    new Party(
                            party.name(),
                            new Preference.Cardinal(
                                    new Utility.Boxes(
                                            utility.issues(),
                                            utility.boxes(),
                                            utility.divisor(),
                                            Rational.of(100))),
                            party.reservation()));
        }
        return new Negotiation(negotiation.agenda(), parties, List.of(), List.of());
    }

    private static Map<Integer, Integer> bid(Outcome outcome) {
        var bid = new HashMap<Integer, Integer>();
        for (int i = 0; i < outcome.size(); i++) {
            bid.put(i + 1, outcome.option(i));
        }
        return bid;
    }

    private static List<double[]> shipped(String name) throws IOException {
        var pairs = new ArrayList<double[]>();
        for (var line : Files.readAllLines(Shared.path("domains/" + name + "/pareto.xml"))) {
            if (!line.isBlank()) {
                var parts = line.split(",");
                pairs.add(
                        new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
            }
        }
        return pairs;
    }

    private static FieldFiles.Reading read(String name) {
        var paths = new ArrayList<Path>();
        for (var file : List.of("domain.xml", "profileA.xml", "profileB.xml")) {
            paths.add(Shared.path("domains/" + name).resolve(file));
        }
        return FieldFiles.read(paths);
    }

    private static JsonNode reference(String name) throws IOException {
        return JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build()
                .readTree(Shared.path("domains/reference.json").toFile())
                .get(name);
    }
}
