package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/// `convert`: from each format of the field to each other, and back, without losing a digit.
class ConvertVerbIT {

    private static final String DOMAIN =
            """
            <negotiation_template><utility_space number_of_issues="2">
              <objective index="0" name="ferry">
               <issue index="1" name="Harbour">
                <item index="1" value="North &amp; quay"/><item index="2" value="South quay"/>
               </issue>
               <issue index="2" name="Crossings" vtype="integer" lowerbound="2" upperbound="6"/>
              </objective>
            </utility_space></negotiation_template>
            """;
    private static final String PROFILE =
            """
            <utility_space>
             <objective index="0" name="ferry">
              <issue index="1" name="Harbour">
               <item index="1" value="North &amp; quay" evaluation="%s"/>
               <item index="2" value="South quay" evaluation="%s"/>
              </issue>
              <issue index="2" name="Crossings" vtype="integer" lowerbound="2" upperbound="6">
               <evaluator ftype="linear" offset="%s" slope="%s"/>
              </issue>
              <weight index="1" value="0.39999999999999998"/>
              <weight index="2" value="0.6"/>
             </objective>
             <discount_factor value="%s"/><reservation value="%s"/>
            </utility_space>
            """;

    @TempDir private Path folder = Path.of("");
    private final StringWriter err = new StringWriter();

    private List<String> ferry(String discount, String reservation) throws IOException {
        return List.of(
                write("domain.xml", DOMAIN),
                write("island.xml", PROFILE.formatted("4", "1", "0", "0.25", "1", "0")),
                write(
                        "mainland.xml",
                        PROFILE.formatted("2", "5", "1", "-0.25", discount, reservation)));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> converted(List<String> sources, String format, String to)
            throws IOException {
        assertThat(run(new StringWriter(), with(sources, "convert", format, to)))
                .as(err.toString())
                .isZero();
        try (var files = Files.list(folder.resolve(to))) {
            return files.map(Path::toString)
                    .sorted((a, b) ->
                            Boolean.compare(!a.contains("domain."), !b.contains("domain.")) != 0
                                    ? Boolean.compare(
                                            !a.contains("domain."), !b.contains("domain."))
                                    : a.compareTo(b))
                    .toList();
        }
    }

    private List<String> with(List<String> sources, String verb, String format, String to) {
        var arguments = new ArrayList<String>();
        arguments.add(verb);
        arguments.addAll(sources);
        arguments.addAll(List.of("--to", format, "--out", folder.resolve(to).toString()));
        return arguments;
    }

    private int run(StringWriter out, List<String> arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private JsonNode zone(List<String> files) throws IOException {
        var out = new StringWriter();
        var arguments = new ArrayList<String>(List.of("zone", "--json"));
        arguments.addAll(files);
        assertThat(run(out, arguments)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void throughAllThreeFormatsAndBackTheAnswerStaysTheSame() throws IOException {
        var genius = ferry("1", "0");
        var before = zone(genius);
        assertThat(before.at("/frontier/points").asInt()).isGreaterThan(1);

        var web = converted(genius, "geniusweb", "web");
        assertThat(web)
                .extracting(each -> String.valueOf(Path.of(each).getFileName()))
                .containsExactly("domain.json", "island.json", "mainland.json");
        var log = converted(web, "negolog", "log");
        assertThat(log).hasSize(2);
        var again = converted(log, "genius", "again");

        assertThat(zone(web)).isEqualTo(before);
        assertThat(zone(log)).isEqualTo(before);
        assertThat(zone(again)).isEqualTo(before);
    }

    @Test
    void reservationAndDiscountAreKeptWhereTheFormatHasThem() throws IOException {
        var source = ferry("0.5", "0.3");
        var copy = converted(source, "genius", "copy");
        assertThat(zone(copy)).isEqualTo(zone(source));
        assertThat(Files.readString(folder.resolve("copy/mainland.xml")))
                .contains("discount_factor value=\"0.5\"", "reservation value=\"0.3\"");
    }

    @Test
    void whatAFormatCannotSayIsRefusedAndNothingIsWritten() throws IOException {
        int status = run(new StringWriter(), with(ferry("0.5", "0"), "convert", "negolog", "lost"));
        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .contains("NegoLog JSON has no discount", "\"mainland\" has 0.5", "GENIUS XML")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("lost")).doesNotExist();
    }

    @Test
    void aCaseWithNumbersBecomesADomainWithoutItsRedLinesAndSaysSo() throws IOException {
        var labour = Path.of(System.getProperty("dragoman.root", ".."), "cases/labour").toString();
        var files = converted(List.of(labour), "genius", "labour");
        assertThat(err.toString()).contains("no format of the field states red lines", "left out:");
        var json = zone(files);
        assertThat(json.at("/outcomes").asText()).isEqualTo("3645");
        assertThat(json.at("/parties/0/name").asText()).isEqualTo("company");
        assertThat(json.at("/parties/0/reservation").asText()).isEqualTo("0.5");
    }

    @Test
    void aCaseOfOrdersHasNoProfiles() {
        var river = Path.of(System.getProperty("dragoman.root", ".."), "cases/river").toString();
        assertThat(run(new StringWriter(), with(List.of(river), "convert", "genius", "orders")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(".yaml: gives no numbers", "weights and values");
    }

    @Test
    void aFullFolderIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/mine.txt"), "mine");
        assertThat(run(new StringWriter(), with(ferry("1", "0"), "convert", "genius", "full")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("full: is a folder with something in it");
        try (var files = Files.list(folder.resolve("full"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheOnesThatThereAre() throws IOException {
        assertThat(run(new StringWriter(), with(ferry("1", "0"), "convert", "excel", "x")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("excel", "genius, geniusweb, negolog");
    }
}
