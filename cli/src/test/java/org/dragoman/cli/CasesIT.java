package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// What the shipped cases show when the verbs are run on them.
class CasesIT {

    private static final Path CASES = Path.of(System.getProperty("dragoman.root", ".."), "cases");
    private static final Set<String> ENRICHMENT_LINES =
            Set.of("usa-zero-enrichment", "iran-giving-in-on-zero");

    @Test
    void theTwoEnrichmentLinesAreTheOnlyThingThatBlocksTheStatedOptions() {
        var zone = zone(3, "geneva", "--stated");
        assertThat(zone.at("/zopa/empty").asBoolean()).isTrue();
        assertThat(sets(zone.at("/blocked/minimalBlockingSets"))).containsExactly(ENRICHMENT_LINES);
        assertThat(sets(zone.at("/blocked/minimalConcessionSets")))
                .containsExactlyInAnyOrder(
                        Set.of("usa-zero-enrichment"), Set.of("iran-giving-in-on-zero"));
    }

    @Test
    void missilesAreDemandedByOneSideAndRefusedByTheOther() {
        var conflict = conflict(zone(3, "geneva", "--stated"), "missiles");
        assertThat(conflict.at("/demand/party").asText()).isEqualTo("usa");
        assertThat(conflict.at("/refusal/party").asText()).isEqualTo("iran");
        assertThat(conflict.at("/demand/statements")).isNotEmpty();
        assertThat(conflict.at("/refusal/statements")).isNotEmpty();
    }

    @Test
    void everyBridgeOverEnrichmentHangsOnAReadingThatOneSideCanGive() {
        var zone = zone(3, "geneva");
        assertThat(zone.at("/zopa/empty").asBoolean()).isTrue();
        assertThat(openings(zone))
                .containsExactlyInAnyOrder(
                        Set.of("iran-giving-in-on-zero: pause"),
                        Set.of("iran-giving-in-on-zero: consortium-abroad"),
                        Set.of("usa-zero-enrichment: term", "iran-giving-in-on-zero: term"));
    }

    @Test
    void threeLinesOfThreeStatesCloseTheRiverTogether() {
        var stated = zone(3, "river", "--stated");
        assertThat(sets(stated.at("/blocked/minimalBlockingSets")))
                .containsExactlyInAnyOrder(
                        Set.of(
                                "halvern-no-fixed-quantity",
                                "merrin-no-share-of-canals",
                                "dorrin-dry-months"),
                        Set.of(
                                "halvern-no-foreign-staff",
                                "floor-needs-gauges",
                                "dorrin-dry-months"));
    }

    @Test
    void aFloorThatFollowsTheSeasonOpensTheRiver() {
        var all = zone(0, "river");
        assertThat(all.at("/zopa/empty").asBoolean()).isFalse();
        assertThat(all.at("/packages")).isNotEmpty();
        for (var each : all.at("/packages")) {
            assertThat(each.at("/package/flow").asText()).isEqualTo("seasonal");
            assertThat(each.at("/package/gauges").asText()).isEqualTo("panel");
        }
    }

    /// The figures were found by listing all 3,645 packages in another language.
    @Test
    void theTramwaysHaveTheirExactSolutions() {
        var zone = zone(0, "labour");
        assertThat(zone.at("/exact").asBoolean()).isTrue();
        assertThat(zone.at("/outcomes").asText()).isEqualTo("3645");
        assertThat(zone.at("/frontier/points").asInt()).isEqualTo(27);
        assertThat(utility(zone, "nash")).containsExactly("0.695", "0.56");
        assertThat(utility(zone, "kalaiSmorodinsky")).containsExactly("0.6775", "0.575");
        assertThat(utility(zone, "egalitarian")).containsExactly("0.6775", "0.575");
        assertThat(utility(zone, "utilitarian")).containsExactly("0.6075", "0.65");
        assertThat(zone.at("/solutions/nash/package/contractors").asText()).isEqualTo("tenth");
        assertThat(zone(0, "labour", "--stated").at("/frontier/points").asInt()).isEqualTo(6);
    }

    @Test
    void theTramwaysGainByOnePackageOnly() {
        var linking = zone(0, "labour").at("/linking");
        assertThat(linking.at("/gains/0/apart").asText()).isEqualTo("0");
        assertThat(linking.at("/gains/0/together").asText()).isEqualTo("0.115");
        assertThat(linking.at("/gains/1/worth").asText()).isEqualTo("0.17");
        assertThat(linking.at("/ordersInAll").asText()).isEqualTo("6");
        assertThat(linking.at("/orders")).hasSize(3);
    }

    @Test
    void aNewWayOverEnrichmentIsDraftedToKeepBothLines() {
        var options = list(zone(3, "geneva").at("/newOptions"));
        assertThat(options)
                .filteredOn(each -> each.at("/issues").toString().equals("[\"enrichment\"]"))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(
                                        list(each.at("/keeps")).stream()
                                                .map(kept -> kept.at("/id").asText())
                                                .toList())
                                .containsAll(ENRICHMENT_LINES));
        assertThat(zone(0, "river").at("/linking").isNull()).isTrue();
    }

    @Test
    void theDepotIsAConflictOnTheAgendaOfTheTramways() {
        var conflict = conflict(zone(0, "labour"), "depot");
        assertThat(conflict.at("/demand/party").asText()).isEqualTo("union");
        assertThat(conflict.at("/refusal/party").asText()).isEqualTo("company");
    }

    private static JsonNode conflict(JsonNode zone, String issue) {
        return list(zone.at("/agendaConflicts")).stream()
                .filter(each -> each.at("/issue").asText().equals(issue))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no conflict on " + issue + " in " + zone));
    }

    private static List<Set<String>> sets(JsonNode sets) {
        return list(sets).stream()
                .map(set ->
                        list(set).stream()
                                .map(each -> each.at("/id").asText())
                                .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private static List<Set<String>> openings(JsonNode zone) {
        return list(zone.at("/zopaIf")).stream()
                .map(each ->
                        list(each.at("/readings")).stream()
                                .map(reading ->
                                        reading.at("/redLine").asText()
                                                + ": "
                                                + reading.at("/option").asText())
                                .collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private static List<String> utility(JsonNode zone, String solution) {
        return list(zone.at("/solutions/" + solution + "/utility")).stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode zone(int status, String folder, String... options) {
        var arguments =
                new ArrayList<>(List.of("zone", CASES.resolve(folder).toString(), "--json"));
        arguments.addAll(List.of(options));
        return run(status, arguments.toArray(String[]::new));
    }

    static JsonNode run(int status, String... arguments) {
        var ran = Ran.of(arguments);
        assertThat(ran.status())
                .as("%s %s", String.join(" ", arguments), ran.err())
                .isEqualTo(status);
        try {
            return new ObjectMapper().readTree(ran.out());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + ran.out(), e);
        }
    }
}
