package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `zone` on domains and profiles, as users and scripts see it.
class ZoneVerbIT {

    private static final String LAND =
            """
            {"reservationValue": %s,
             "issueWeights": {"border": 0.5, "water": 0.5},
             "issues": {
               "border": {"river": 1, "ridge": 0.2},
               "water": {"shared": 0.7, "upstream": 1, "downstream": 0}
             }}
            """;
    private static final String SEA =
            """
            {"reservationValue": %s,
             "issueWeights": {"border": 0.25, "water": 0.75},
             "issues": {
               "border": {"river": 0.4, "ridge": 1},
               "water": {"shared": 0.6, "upstream": 0, "downstream": 1}
             }}
            """;

    @TempDir private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int zone(String land, String sea, String... more) throws IOException {
        var a = Files.writeString(folder.resolve("land.json"), land);
        var b = Files.writeString(folder.resolve("sea.json"), sea);
        var arguments = new String[3 + more.length];
        arguments[0] = "zone";
        arguments[1] = a.toString();
        arguments[2] = b.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void anOpenZoneIsPrintedWithItsFrontierAndItsSolutions() throws IOException {
        assertThat(zone(LAND.formatted("0.1"), SEA.formatted("0.3"), "--json")).isZero();

        var json = json();
        assertThat(json.get("outcomes").asText()).isEqualTo("6");
        assertThat(json.get("exact").asBoolean()).isTrue();
        assertThat(json.at("/parties/0").toString())
                .isEqualTo("{\"name\":\"land\",\"reservation\":\"0.1\"}");
        assertThat(json.at("/zopa/empty").asBoolean()).isFalse();
        assertThat(json.at("/frontier/points").asInt()).isEqualTo(3);
        assertThat(json.at("/frontier/entries/0").toString())
                .isEqualTo(
                        "{\"utility\":[\"0.85\",\"0.55\"],"
                                + "\"package\":{\"border\":\"river\",\"water\":\"shared\"}}");
        assertThat(json.at("/solutions/nash/utility").toString()).isEqualTo("[\"0.5\",\"0.85\"]");
        assertThat(json.at("/solutions/nash/package/water").asText()).isEqualTo("downstream");
        assertThat(json.at("/solutions/nash/tied")).hasSize(1);
        assertThat(json.at("/solutions/nash/disagreement").toString())
                .isEqualTo("[\"0.1\",\"0.3\"]");
        assertThat(json.at("/solutions/utilitarian/utility/0").asText()).isEqualTo("0.85");
        assertThat(json.get("blocked").isNull()).isTrue();
    }

    @Test
    void anEmptyZoneEndsWithStatusThreeAndSaysWhatBlocks() throws IOException {
        assertThat(zone(LAND.formatted("0.9"), SEA.formatted("0.9"), "--json")).isEqualTo(3);

        var json = json();
        assertThat(json.at("/zopa/empty").asBoolean()).isTrue();
        assertThat(json.get("solutions").isNull()).isTrue();
        assertThat(json.at("/blocked/minimalBlockingSets/0")).hasSize(2);
        assertThat(json.at("/blocked/minimalBlockingSets/0/0/kind").asText())
                .isEqualTo("reservation");
        assertThat(json.at("/blocked/minimalConcessionSets")).hasSize(2);
    }

    @Test
    void withAllReservationsAreSetAside() throws IOException {
        assertThat(zone(LAND.formatted("0.9"), SEA.formatted("0.9"), "--all", "--json")).isZero();

        assertThat(json().at("/frontier/points").asInt()).isEqualTo(4);
        assertThat(json().at("/solutions/nash/disagreement/0").asText()).isEqualTo("0");
    }

    @Test
    void aNumberWithoutEndCarriesItsFraction() throws IOException {
        var third = LAND.formatted("0").replace("\"upstream\": 1", "\"upstream\": 0.9");
        var xml =
                """
                <utility_space><objective index="0" name="o">
                <issue index="1" name="border"><item index="1" value="river" evaluation="1"/>
                <item index="2" value="ridge" evaluation="3"/></issue>
                <issue index="2" name="water"><item index="1" value="shared" evaluation="3"/>
                <item index="2" value="upstream" evaluation="0"/>
                <item index="3" value="downstream" evaluation="2"/></issue>
                <weight index="1" value="0.5"/><weight index="2" value="0.5"/>
                </objective></utility_space>
                """;
        Files.writeString(folder.resolve("third.xml"), xml);
        assertThat(
                        zone(
                                third,
                                SEA.formatted("0"),
                                folder.resolve("third.xml").toString(),
                                "--json"))
                .isZero();

        assertThat(json().at("/frontier/entries/0/exact/2").asText()).contains("/");
        assertThat(json().at("/frontier/entries/0/utility/2").asText()).hasSizeGreaterThan(14);
    }

    @Test
    void aPageForAPersonFitsEightyColumns() throws IOException {
        assertThat(zone(LAND.formatted("0.1"), SEA.formatted("0.3"))).isZero();

        assertThat(out.toString())
                .contains("6 outcomes, 2 parties", "Nash", "water: downstream", "0.8500");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    private static String discounted(String factor, int river, int ridge) {
        return """
        <utility_space><objective index="0" name="o">
        <issue index="1" name="border"><item index="1" value="river" evaluation="%d"/>
        <item index="2" value="ridge" evaluation="%d"/></issue>
        <weight index="1" value="1"/>
        </objective><discount_factor value="%s"/><reservation value="0.2"/></utility_space>
        """
                .formatted(river, ridge, factor);
    }

    private int late(String... more) throws IOException {
        var a = Files.writeString(folder.resolve("a.xml"), discounted("0.25", 4, 2));
        var b = Files.writeString(folder.resolve("b.xml"), discounted("1", 1, 2));
        var arguments = new ArrayList<>(List.of("zone", a.toString(), b.toString(), "--json"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void atATimeEachSideIsDiscountedByItsOwnFactor() throws IOException {
        assertThat(late("--at", "0.5")).isZero();
        assertThat(json().at("/frontier/entries/0/utility").toString())
                .isEqualTo("[\"0.5\",\"0.5\"]");
        assertThat(json().at("/frontier/entries/1/utility").toString())
                .isEqualTo("[\"0.25\",\"1\"]");
        assertThat(json().at("/parties/0/reservation").asText()).isEqualTo("0.1");
        assertThat(json().at("/parties/1/reservation").asText()).isEqualTo("0.2");
        assertThat(err.toString()).doesNotContain("taken as");
    }

    @Test
    void aPowerThatIsNoFractionIsRoundedAndSaidSo() throws IOException {
        assertThat(late("--at", "0.3")).isZero();
        assertThat(err.toString())
                .contains("a: the discount 0.25 to the power of 0.3", "15 digits");
    }

    @Test
    void aTimeBeyondTheDeadlineIsRefused() throws IOException {
        assertThat(late("--at", "1.5")).isEqualTo(2);
        assertThat(err.toString()).contains("--at 1.5", "from 0 to 1");
    }

    @Test
    void timeEnoughLeavesAnAnswerExact() throws IOException {
        assertThat(late("--within", "600")).isZero();
        assertThat(json().get("exact").asBoolean()).isTrue();
        assertThat(json().has("slack")).isFalse();
    }

    @Test
    void whatIsAskedBeyondTheFiveSolutionsStandsUnderMore() throws IOException {
        assertThat(
                        zone(
                                LAND.formatted("0.1"),
                                SEA.formatted("0.1"),
                                "--json",
                                "--suggest",
                                "2",
                                "--bargaining",
                                "9,1",
                                "--agreed",
                                "border=ridge; water=shared",
                                "--proposal",
                                "border=river; water=downstream",
                                "--proposal",
                                "border=river; water=shared",
                                "--figures"))
                .isZero();
        var more = json().get("more");
        assertThat(more.at("/suggestions")).hasSize(2);
        assertThat(more.at("/asymmetricNash/0/utility").toString())
                .isEqualTo("[\"0.85\",\"0.55\"]");
        assertThat(more.at("/improvements/0/utility").toString()).isEqualTo("[\"0.45\",\"0.7\"]");
        assertThat(more.at("/improvements/1/name").asText()).isEqualTo("greatestSmallestGain");
        assertThat(more.at("/improvements/1/utility").toString()).isEqualTo("[\"0.5\",\"0.85\"]");
        assertThat(more.at("/improvements")).hasSize(3);
        assertThat(more.at("/commonBase/0/name").asText()).isEqualTo("base");
        assertThat(more.at("/commonBase/0/utility").toString()).isEqualTo("[\"0.5\",\"0.85\"]");
        assertThat(Double.parseDouble(more.at("/figures/0/value").asText()))
                .isCloseTo(Math.hypot(0.15, 0.45), within(1e-12));
        assertThat(more.at("/figures/3/name").asText()).isEqualTo("meanUtility: land");
    }

    @Test
    void whereNoPackageIsLeftEachQuestionIsAnsweredInOneLine() throws IOException {
        assertThat(
                        zone(
                                LAND.formatted("0.99"),
                                SEA.formatted("0.99"),
                                "--json",
                                "--suggest",
                                "3",
                                "--closest",
                                "--figures"))
                .isEqualTo(3);
        var more = json().get("more");
        assertThat(more.at("/suggestions/0/note").asText()).contains("no package is left");
        assertThat(more.at("/closest/0/note").asText()).contains("no package is left");
        assertThat(more.at("/figures/0/name").asText()).isEqualTo("oppositionByDistanceToOnes");
    }

    @Test
    void withoutRedLinesEverySolutionIsClosestToItself() throws IOException {
        assertThat(zone(LAND.formatted("0.1"), SEA.formatted("0.1"), "--json", "--closest"))
                .isZero();
        var closest = json().at("/more/closest");
        assertThat(closest).hasSize(8);
        for (int k = 0; k < 8; k += 2) {
            assertThat(closest.get(k + 1).get("utility")).isEqualTo(closest.get(k).get("utility"));
        }
        assertThat(closest.get(0).get("utility")).isEqualTo(json().at("/solutions/nash/utility"));
    }

    @Test
    void twoSidesDivideTheIssuesByPoints() throws IOException {
        assertThat(
                        zone(
                                LAND.formatted("0"),
                                SEA.formatted("0"),
                                "--json",
                                "--points",
                                "border=70; water=30",
                                "--points",
                                "border=50; water=50"))
                .isZero();
        var won = json().at("/more/adjustedWinner");
        assertThat(won.at("/0").toString())
                .isEqualTo(
                        "{\"name\":\"border\",\"value\":\"0.833333333333333\",\"exact\":\"5/6\"}");
        assertThat(won.at("/1").toString()).isEqualTo("{\"name\":\"water\",\"value\":\"0\"}");
        assertThat(won.at("/2/exact").asText()).isEqualTo("175/3");
        assertThat(won.at("/3/exact").asText()).isEqualTo("175/3");
    }

    @Test
    void aPackageOfAnotherAgendaIsRefusedWithTheOptionsThatThereAre() throws IOException {
        assertThat(
                        zone(
                                LAND.formatted("0"),
                                SEA.formatted("0"),
                                "--agreed",
                                "border=river; water=upriver"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--agreed", "no option \"upriver\"", "shared, upstream, downstream");
    }

    @Test
    void onePartyIsTooFew() throws IOException {
        var only = Files.writeString(folder.resolve("only.json"), LAND.formatted("0"));
        assertThat(run("zone", only.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("only.json", "two parties or more");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var first = folder.resolve("nowhere.xml").toString();
        assertThat(run("zone", first, first)).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.xml", "no such file").doesNotContain("\tat ");
    }
}
