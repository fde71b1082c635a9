package org.dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dragoman.negotiation.Frontier;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Zone;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

/// Holds answers against the figures that other tools published beside their own domains; what each
/// tool means by a name is in `docs/formats/compare.md`.
class PublishedIT {

    private static final Offset<Double> NINE_DIGITS = within(1e-9);

    @Test
    void negologDomainsAgreeOnNashAndWelfareAndCallTheUtilitarianPointKalai() throws IOException {
        var folders = folders("domains/published/negolog");
        assertThat(folders).hasSize(44);
        for (var folder : folders) {
            var theirs = new ObjectMapper().readTree(folder.resolve("specs.json").toFile());
            var zone = zone(folder, "profileA.json", "profileB.json");
            var solutions = zone.solutions().orElseThrow();

            assertThat(zone.outcomes().toString()).isEqualTo(theirs.get("NumberOfBids").asText());
            var nash = solutions.nashFromZero().utility();
            assertThat(nash.get(0).toDouble())
                    .as("Nash of %s", folder)
                    .isEqualTo(theirs.get("Nash_A").asDouble(), NINE_DIGITS);
            assertThat(nash.get(1).toDouble())
                    .isEqualTo(theirs.get("Nash_B").asDouble(), NINE_DIGITS);

            var most = solutions.utilitarian().utility();
            double sum = most.get(0).plus(most.get(1)).toDouble();
            double a = theirs.get("Kalai_A").asDouble();
            double b = theirs.get("Kalai_B").asDouble();
            assertThat(theirs.get("Social Welfare").asDouble()).isEqualTo(sum, NINE_DIGITS);
            assertThat(a + b).isEqualTo(sum, NINE_DIGITS);
            assertThat(theirs.get("Opposition").asDouble())
                    .isEqualTo(Math.hypot(1 - a, 1 - b), NINE_DIGITS);
        }
    }

    @Test
    void ozuDomainsAgreeOnNashAndFrontierAndCallTheMostEvenPointKalai() throws IOException {
        var folders = folders("domains/published/ozu");
        assertThat(folders).hasSize(34);
        for (var folder : folders) {
            var theirs = new ObjectMapper().readTree(folder.resolve("specials.json").toFile());
            var zone =
                    zone(folder, folder.getFileName() + ".json", "profileA.json", "profileB.json");
            var frontier = zone.regardless();

            assertThat(zone.outcomes().toString()).isEqualTo(theirs.get("size").asText());
            same(
                    zone.solutions().orElseThrow().nashFromZero().utility(),
                    theirs.at("/nash/utility"));
            assertThat(frontier.size())
                    .as("%s", folder)
                    .isEqualTo(theirs.get("pareto_front").size());
            for (var point : theirs.get("pareto_front")) {
                assertThat(holds(frontier, point.get("utility"))).isTrue();
            }
            var even = mostEven(frontier);
            assertThat(even[0]).isEqualTo(theirs.at("/kalai/utility/0").asDouble(), NINE_DIGITS);
            assertThat(even[1]).isEqualTo(theirs.at("/kalai/utility/1").asDouble(), NINE_DIGITS);
            assertThat(theirs.get("opposition").asDouble())
                    .isEqualTo(Math.hypot(1 - even[0], 1 - even[1]), NINE_DIGITS);
        }
    }

    @Test
    void geniusWebDomainsAreReadWithTheirReservationBids() throws IOException {
        var partyFiles =
                reading(
                        Shared.path("domains/GeniusWeb-Party"),
                        "party.json",
                        "party1.json",
                        "party2.json");
        var party = zone(partyFiles);
        assertThat(party.outcomes()).isEqualTo(3072);
        assertThat(party.disagreement()).allMatch(each -> each.signum() > 0);

        var fitnessFiles =
                reading(
                        Shared.path("domains/GeniusWeb-Fitness"),
                        "fitness.json",
                        "fitness1.json",
                        "fitness2.json");
        var fitness = zone(fitnessFiles);
        assertThat(fitness.outcomes()).isEqualTo(1280);

        assertThat(points(party)).isEqualTo(ExactSearch.frontier(partyFiles));
        assertThat(points(fitness)).isEqualTo(ExactSearch.frontier(fitnessFiles));
    }

    private static void same(List<Rational> ours, JsonNode theirs) {
        for (int p = 0; p < ours.size(); p++) {
            assertThat(ours.get(p).toDouble()).isEqualTo(theirs.get(p).asDouble(), NINE_DIGITS);
        }
    }

    private static boolean holds(Frontier frontier, JsonNode point) {
        for (int k = 0; k < frontier.size(); k++) {
            if (Math.abs(frontier.utility(k, 0).toDouble() - point.get(0).asDouble()) < 1e-9
                    && Math.abs(frontier.utility(k, 1).toDouble() - point.get(1).asDouble())
                            < 1e-9) {
                return true;
            }
        }
        return false;
    }

    private static double[] mostEven(Frontier frontier) {
        var best = new double[] {2, 0};
        for (int k = 0; k < frontier.size(); k++) {
            double a = frontier.utility(k, 0).toDouble();
            double b = frontier.utility(k, 1).toDouble();
            if (Math.abs(a - b) < Math.abs(best[0] - best[1])) {
                best = new double[] {a, b};
            }
        }
        return best;
    }

    private static Zone zone(Path folder, String... files) {
        return zone(reading(folder, files));
    }

    private static Zone zone(Negotiation negotiation) {
        return Zone.of(negotiation, Limits.none());
    }

    private static Negotiation reading(Path folder, String... files) {
        var paths = new ArrayList<Path>();
        for (var file : files) {
            paths.add(folder.resolve(file));
        }
        return FieldFiles.read(paths).negotiation();
    }

    private static Set<List<Rational>> points(Zone zone) {
        var points = new HashSet<List<Rational>>();
        zone.regardless().points().forEach(point -> points.add(point.utility()));
        return points;
    }

    private static List<Path> folders(String name) throws IOException {
        try (var folders = Files.list(Shared.path(name))) {
            return folders.sorted().toList();
        }
    }
}
