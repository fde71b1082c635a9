package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Published examples, each with its source in its folder, and the answers their authors give.
class LiteratureIT {

    private static final Path LITERATURE =
            Path.of(System.getProperty("dragoman.root", ".."), "cases", "literature");

    @Test
    void billAndJackTradeAsNashSays() throws IOException {
        var expected = expected("nash-1950");
        var zone = zone(0, "nash-1950");
        assertThat(zone.at("/outcomes")).isEqualTo(expected.at("/outcomes"));
        assertThat(
                        list(zone.at("/frontier/entries")).stream()
                                .map(each -> each.at("/utility"))
                                .toList())
                .containsExactlyInAnyOrderElementsOf(list(expected.at("/frontier")));
        for (var each : expected.at("/solutions").properties()) {
            assertThat(zone.at("/solutions/" + each.getKey() + "/utility"))
                    .as(each.getKey())
                    .isEqualTo(each.getValue());
        }
        assertThat(zone.at("/solutions/nash/package")).isEqualTo(expected.at("/nashPackage"));
        assertThat(zone.at("/solutions/nash/tied")).hasSize(1);
    }

    @Test
    void sixClausesBlockAndOpenAsLiffitonAndSakallahSay() throws IOException {
        var expected = expected("liffiton-sakallah-2008");
        var zone = zone(3, "liffiton-sakallah-2008");
        assertThat(zone.at("/zopa")).isEqualTo(expected.at("/zopa"));
        for (var kind : List.of("minimalBlockingSets", "minimalConcessionSets")) {
            assertThat(list(zone.at("/blocked/" + kind)).stream().map(LiteratureIT::ids).toList())
                    .as(kind)
                    .containsExactlyInAnyOrderElementsOf(
                            list(expected.at("/" + kind)).stream()
                                    .map(set -> list(set).stream().map(JsonNode::asText).toList())
                                    .toList());
        }
    }

    private static List<String> ids(JsonNode set) {
        return list(set).stream().map(each -> each.at("/id").asText()).sorted().toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode zone(int status, String folder) {
        return CasesIT.run(status, "zone", LITERATURE.resolve(folder).toString(), "--json");
    }

    private static JsonNode expected(String folder) throws IOException {
        return new ObjectMapper()
                .readTree(LITERATURE.resolve(folder).resolve("expected.json").toFile());
    }
}
