package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a file is told in one message that names file and line; status 2.
class ZoneBadInputIT {

    private static final String DOMAIN =
            """
            <negotiation_template>
             <utility_space number_of_issues="2">
              <objective index="0" name="peace">
               <issue index="1" name="border">
                <item index="1" value="river"/>
                <item index="2" value="ridge"/>
               </issue>
               <issue index="2" name="toll" vtype="integer" lowerbound="0" upperbound="4"/>
              </objective>
             </utility_space>
            </negotiation_template>
            """;
    private static final String PROFILE =
            """
            <utility_space>
             <reservation value="0.1"/>
             <objective index="0" name="peace">
              <issue index="1" name="border">
               <item index="1" value="river" evaluation="2"/>
               <item index="2" value="ridge" evaluation="1"/>
              </issue>
              <issue index="2" name="toll" vtype="integer" lowerbound="0" upperbound="4">
               <evaluator ftype="linear" offset="0" slope="0.25"/>
              </issue>
              <weight index="1" value="0.5"/>
              <weight index="2" value="0.5"/>
             </objective>
            </utility_space>
            """;
    private static final String NEGOLOG =
            """
            {"reservationValue": 0.1,
             "issueWeights": {"border": 1},
             "issues": {"border": {"river": 1, "ridge": 0}}}
            """;
    private static final String GENIUSWEB =
            """
            {"LinearAdditiveUtilitySpace": {
              "issueUtilities": {"border": {"discreteutils": {
                "valueUtilities": {"river": 1, "ridge": 0.5}}}},
              "issueWeights": {"border": 1},
              "domain": {"name": "peace",
                "issuesValues": {"border": {"values": ["river", "ridge"]}}},
              "name": "land"}}
            """;

    @TempDir private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int zone(Path... files) {
        var arguments = new String[files.length + 1];
        arguments[0] = "zone";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Asks the zone of a domain with one good profile and one that is bad.
    private AbstractStringAssert<?> refusal(String domain, String good, String bad)
            throws IOException {
        err.getBuffer().setLength(0);
        assertThat(zone(file("domain", domain), file("good", good), file("bad", bad))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        var last = err.toString().lines().filter(line -> !line.startsWith("warning: ")).toList();
        assertThat(last).as(err.toString()).hasSize(2);
        assertThat(last.getLast()).matches(".*[.?]$");
        return assertThat(String.join("\n", last)).doesNotContain("Exception");
    }

    private AbstractStringAssert<?> refusal(String bad) throws IOException {
        return refusal(DOMAIN, PROFILE, bad);
    }

    @Test
    void theSoundFilesHaveAZone() throws IOException {
        assertThat(zone(file("domain", DOMAIN), file("a", PROFILE), file("b", PROFILE))).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aProfileOfAnotherDomainIsRecognised() throws IOException {
        refusal(PROFILE.replace("border", "harbour").replace("ridge", "bay"))
                .contains("bad:3:", "\"border\"", "profile of another domain?", "toll");
        refusal(NEGOLOG, NEGOLOG.replace("\"border\"", "\"harbour\""), NEGOLOG)
                .contains("good:2:", "\"harbour\"", "profile of another domain?");
        refusal(GENIUSWEB, GENIUSWEB, GENIUSWEB.replace("\"border\"", "\"harbour\""))
                .contains("bad:2:", "\"harbour\"", "profile of another domain?");
    }

    @Test
    void anOptionWithoutEvaluationIsNamed() throws IOException {
        refusal(PROFILE.replace(" evaluation=\"1\"", ""))
                .contains("bad:4:", "\"border\"", "\"ridge\"", "no evaluation");
        refusal(NEGOLOG, NEGOLOG, NEGOLOG.replace(", \"ridge\": 0", ""))
                .contains("bad:3:", "\"ridge\"", "no evaluation");
        refusal(GENIUSWEB, GENIUSWEB, GENIUSWEB.replace(", \"ridge\": 0.5", ""))
                .contains("bad:3:", "\"ridge\"", "no utility");
    }

    @Test
    void weightsThatDoNotSumToOneAreTakenWithAWarning() throws IOException {
        var bad =
                PROFILE.replace(
                        "<weight index=\"2\" value=\"0.5\"", "<weight index=\"2\" value=\"0.7\"");
        assertThat(zone(file("domain", DOMAIN), file("good", PROFILE), file("bad", bad))).isZero();
        assertThat(err.toString()).contains("warning: ", "bad:3:", "sum to 1.2, not to 1");
    }

    @Test
    void negativeNumbersAndNotANumberAreRefused() throws IOException {
        refusal(PROFILE.replace("evaluation=\"1\"", "evaluation=\"-1\""))
                .contains("bad:6:", "evaluation is -1", "negative");
        refusal(PROFILE.replace("evaluation=\"1\"", "evaluation=\"NaN\""))
                .contains("bad:6:", "\"NaN\"", "no number");
        refusal(PROFILE.replace("value=\"0.1\"", "value=\"-0.1\"")).contains("bad:2:", "negative");
        refusal(PROFILE.replace("value=\"0.1\"", "value=\"Infinity\"")).contains("bad:2:");
        refusal(PROFILE.replace("value=\"0.1\"", "value=\"1e999999999\"")).contains("bad:2:");
        refusal(PROFILE.replace("value=\"0.1\"", "value=\"" + "9".repeat(1000) + "\""))
                .contains("bad:2:", "1000 characters");
        refusal(NEGOLOG, NEGOLOG, NEGOLOG.replace("\"ridge\": 0", "\"ridge\": -0.2"))
                .contains("bad:3:", "negative");
        refusal(NEGOLOG, NEGOLOG, NEGOLOG.replace("\"ridge\": 0", "\"ridge\": NaN"))
                .contains("bad:3:");
        refusal(GENIUSWEB, GENIUSWEB, GENIUSWEB.replace("0.5", "1.5"))
                .contains("bad:3:", "may not exceed 1");
    }

    @Test
    void aDomainWithoutIssuesIsRefused() throws IOException {
        var empty =
                "<negotiation_template><utility_space><objective"
                        + " index=\"0\"/></utility_space></negotiation_template>";
        refusal(empty, PROFILE, PROFILE).contains("domain:1:", "no issue");
        refusal("{\"name\": \"x\", \"issuesValues\": {}}", GENIUSWEB, GENIUSWEB)
                .contains("domain:1:", "no issue");
        refusal("{\"issueWeights\": {}, \"issues\": {}}", NEGOLOG, NEGOLOG)
                .contains("domain:1:", "no issue");
    }

    @Test
    void aFileThatIsCutShortIsToldWithItsLine() throws IOException {
        refusal(PROFILE.substring(0, PROFILE.length() / 2)).contains("bad:");
        refusal(NEGOLOG, NEGOLOG, NEGOLOG.substring(0, NEGOLOG.length() / 2)).contains("bad:");
        refusal(GENIUSWEB, GENIUSWEB, GENIUSWEB.substring(0, GENIUSWEB.length() / 2))
                .contains("bad:");
        refusal("").contains("bad:1:", "empty");
    }

    @Test
    void kindsThatAreNotReadAreNamed() throws IOException {
        refusal("<utility_space type=\"constraint\"><objective/></utility_space>")
                .contains("bad:1:", "constraint", "ranks options", "hash map", "case folder");
        refusal(GENIUSWEB, GENIUSWEB, "{\"SumOfGroupsUtilitySpace\": {\"domain\": {}}}")
                .contains("bad:1:", "SumOfGroupsUtilitySpace");
        refusal("<html/>").contains("bad:1:", "<html>", "GENIUS XML, GeniusWeb JSON and NegoLog");
        refusal("{\"Nash_A\": 1}").contains("bad:1:", "Nash_A");
        refusal("PDF 1.4").contains("bad:1:");
    }

    @Test
    @Timeout(20)
    void bombsAreRefusedAtOnce() throws IOException {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n");
        bomb.append("<!ENTITY a0 \"lol\">\n");
        for (int k = 1; k < 12; k++) {
            bomb.append("<!ENTITY a").append(k).append(" \"");
            bomb.append(("&a" + (k - 1) + ";").repeat(10)).append("\">\n");
        }
        refusal(bomb + "]>\n" + PROFILE.replace("peace", "&a11;"))
                .contains("bad:2:", "document type declaration");
        refusal("<!DOCTYPE u SYSTEM \"file:///etc/passwd\">\n" + PROFILE)
                .contains("bad:1:", "document type declaration");
        refusal("<utility_space>" + "<a>".repeat(100_000)).contains("nested");
        refusal(NEGOLOG, NEGOLOG, "{\"issues\": " + "[".repeat(100_000)).contains("bad:1:");
        refusal(DOMAIN.replace("upperbound=\"4\"", "upperbound=\"2000000000\""), PROFILE, PROFILE)
                .contains("domain:8:", "toll", "more than 100000");
    }

    @Test
    @Timeout(5)
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        var huge = folder.resolve("huge.xml");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write(PROFILE.getBytes(StandardCharsets.UTF_8));
            file.setLength(100L << 20);
        }
        assertThat(zone(file("domain", DOMAIN), huge, huge)).isEqualTo(2);
        assertThat(err.toString()).contains("huge.xml", "104857600 bytes").doesNotContain("\tat ");
    }

    @Test
    void whatTheArchiveHasWrongIsMendedWithAWarning() throws IOException {
        var odd =
                "<!-- profile 1 -->\n<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n"
                        + PROFILE.replace("river", "R & D < 3")
                                .replace("index=\"2\" value=\"R", "index=\"2\"value=\"R")
                                .replace("<weight index=\"1\" value", "<weight index=\"1\"value");
        var domain =
                DOMAIN.replace("river", "R &amp; D &lt; 3")
                        .replace("index=\"2\" name", "index=\"7\" name");
        assertThat(zone(file("domain", domain), file("odd", odd), file("good", odd))).isZero();
        assertThat(err.toString())
                .contains(
                        "odd:2: mended: the XML declaration does not stand first",
                        "odd:7: mended: a bare & in an attribute",
                        "odd:7: mended: a bare < in an attribute",
                        "odd:13: mended: no space between two attributes",
                        "issue \"toll\" has index 2 here and 7 in the domain");
    }
}
