package org.dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.data.Offset;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solution;
import org.dragoman.negotiation.Zone;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds every linear domain of the archive against the exact reference answers.
class ReferenceIT {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6issues-1e6",
                "7issues-1e7",
                "AMPOvsCity",
                "Camera-2011",
                "Energy-2011",
                "EnergyGrid-AgentHp2-2016",
                "EnglandZimbabwe-2010",
                "EnglandvsZimbabwe-A-2012",
                "EnglandvsZimbabwe-C-2012",
                "FiftyFifty-A-2012",
                "Fitness-A-2012",
                "Grocery-2011",
                "ItexvsCypress-2010",
                "Jobs",
                "KillerRobot-2015",
                "Laptop-2011",
                "NiceOrDie-2011",
                "Party",
                "SmartPhone-2013",
                "Supermarket-A-2012",
                "ThompsonEmployment",
                "Travel-2010",
                "Ultimatum-2013"
            })
    void theArchiveGetsItsExactAnswers(String name) throws IOException {
        var reference = reference(name);
        var negotiation = read(name).negotiation();
        var all = Zone.regardless(negotiation, Limits.none());
        var zone = Zone.of(negotiation, Limits.none());

        assertThat(zone.outcomes().toString()).isEqualTo(reference.get("outcomes").asText());
        assertThat(all.exact()).isTrue();
        assertThat(all.frontier().size()).isEqualTo(reference.get("frontier_points_exact").asInt());
        assertThat(zone.frontier().size())
                .isEqualTo(reference.get("rational_points_exact").asInt());
        for (int p = 0; p < 2; p++) {
            assertThat(zone.disagreement().get(p).toDouble())
                    .isEqualTo(reference.get("reserved").get(p).asDouble(), NINE_DIGITS);
        }
        var solutions = zone.solutions().orElseThrow();
        compare(solutions.nashFromZero(), reference.get("nash_r0"));
        compare(solutions.nash(), reference.get("nash_res"));
        compare(solutions.egalitarian(), reference.get("kalai_maxmin"));
        if (reference.has("ks_ratio")) {
            compare(solutions.kalaiSmorodinsky(), reference.get("ks_ratio"));
        }
        assertThat(
                        solutions.utilitarian().utility().stream()
                                .reduce(Rational.ZERO, Rational::plus)
                                .toDouble())
                .isEqualTo(reference.get("max_welfare_res").asDouble(), NINE_DIGITS);
        assertThat(solutions.nash().points()).isEqualTo(reference.get("nash_res_ties").asInt());

        var points = new HashSet<List<Rational>>();
        all.frontier().points().forEach(point -> points.add(point.utility()));
        assertThat(points).isEqualTo(ExactSearch.frontier(negotiation));
    }

    private static void compare(Solution solution, JsonNode expected) {
        for (int p = 0; p < 2; p++) {
            assertThat(solution.utility().get(p).toDouble())
                    .as("%s for party %d", solution.rule(), p)
                    .isEqualTo(expected.get(p).asDouble(), NINE_DIGITS);
        }
    }

    private static FieldFiles.Reading read(String name) {
        var folder = Shared.path("domains/" + name);
        var paths = new ArrayList<java.nio.file.Path>();
        for (var file : List.of("domain.xml", "profileA.xml", "profileB.xml")) {
            paths.add(folder.resolve(file));
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
