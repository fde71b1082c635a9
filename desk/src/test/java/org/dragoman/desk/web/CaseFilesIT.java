package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.desk.casework.CaseEdits;
import org.dragoman.desk.casework.CaseZip;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A case that is begun, written and brought at the desk, as a team does that works in a browser
/// alone.
class CaseFilesIT {

    private static final int LEAD = 1;
    private static final int NORTHERN = 2;
    private static final String CASE = "/talks/t/desk/case";
    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");

    private final Site site =
            new Site(List.of(new Seat(RoomId.DESK, "Lead"), new Seat(NORTH, "Norr")));

    @BeforeEach
    void openTalks() {
        opened(site);
    }

    private static Site opened(Site site) {
        site.show(
                List.of(),
                Instant.parse("2026-03-06T09:00:00Z"),
                Identifiers.random(new SplittableRandom(1)));
        var lead = new Seat(RoomId.DESK, "Lead");
        site.order(lead, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        site.seat(lead, List.of(new Seat(NORTH, "Norr"), new Seat(SOUTH, "Sven")));
        return site;
    }

    private String page(String address) {
        var answer = site.page(LEAD, address);
        assertThat(answer.status()).as(address + " " + site.log()).isEqualTo(200);
        return answer.body();
    }

    private static Site.Response send(Site site, String address, Map<String, String> fields) {
        var all = new TreeMap<String, List<String>>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        return site.form(LEAD, address, all);
    }

    private static Site.Response bring(Site site, byte[] zip) {
        return site.file(LEAD, CASE + "/bring", Map.of(), "file", "case.zip", zip);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Casebook begun() {
        var answer =
                send(
                        site,
                        CASE + "/begin",
                        Map.of(
                                "mediator", "Ilvar Commission",
                                "issues", "Minimum flow: none / seasonal\nJoint gauge: yes / no"));
        assertThat(answer.status()).isEqualTo(303);
        return site.books().find(Site.TALKS).orElseThrow();
    }

    private static String read(Casebook book) {
        for (int i = 0; i < 600 && book.open().isEmpty(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        return book.open().orElseThrow().findings().caseFile().title();
    }

    private String stamp(String name) {
        var page = page(CASE + "/file?name=" + name);
        var stamp = Pattern.compile("name=\"stamp\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(stamp.find()).isTrue();
        return stamp.group(1);
    }

    @Test
    void aCaseIsBegunWithTheRoomsOfTheTalksAndAnAgenda() {
        assertThat(page("/talks/t/desk/record")).contains("href=\"" + CASE + "\"");
        var book = begun();
        read(book);
        var caseFile = book.open().orElseThrow().findings().caseFile();
        assertThat(caseFile.parties())
                .extracting(it -> it.name())
                .containsExactly("North", "South");
        assertThat(caseFile.issues())
                .extracting(it -> it.name())
                .containsExactly("Minimum flow", "Joint gauge");
        for (var page : List.of("/record", "/positions", "/zone", "/brief", "/map", "/timeline")) {
            assertThat(site.page(LEAD, "/talks/t/desk" + page).status()).as(page).isEqualTo(200);
        }
        assertThat(page("/talks/t/desk/zone")).contains("every package is as good as every other");
        assertThat(page(CASE)).contains("agenda.yaml", "parties/north.yaml");
    }

    @Test
    void anIssueWithoutTwoWaysToSettleItIsShownWithWhatWasTyped() {
        var answer =
                send(
                        site,
                        CASE + "/begin",
                        Map.of("mediator", "Commission", "issues", "Flow: none / all\nGauge: one"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Gauge: one", "Flow: none / all");
        assertThat(site.books().find(Site.TALKS)).isEmpty();
    }

    @Test
    void aRedLineIsWrittenAndChangesWhatCanBeAgreed() {
        var book = begun();
        read(book);
        var text =
                """
                dragoman: 1
                party: north
                red lines:
                  - id: no-flow
                    words: "Not a drop."
                    entered: {by: Lead, on: 2026-11-26, why: "said by telephone"}
                    issue: minimum-flow
                    readings:
                      seasonal: {crosses: yes, by: Lead, on: 2026-11-26, why: plain}
                      none: {crosses: no, by: Lead, on: 2026-11-26, why: plain}
                """;
        var written = write("parties/north.yaml", text, stamp("parties/north.yaml"));
        assertThat(written.status()).isEqualTo(303);
        assertThat(page("/talks/t/desk/zone")).contains("Not a drop.");
    }

    private Site.Response write(String name, String text, String stamp) {
        return send(site, CASE + "/write", Map.of("name", name, "text", text, "stamp", stamp));
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndNothingChanges() {
        var book = begun();
        read(book);
        var before = book.files();
        var wrong = before.text("agenda.yaml").replace("phrases:", "phrase:");
        var answer = write("agenda.yaml", wrong, stamp("agenda.yaml"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("agenda.yaml:", "phrase:", "Minimum flow");
        assertThat(answer.body()).doesNotContain("/case/agenda.yaml");
        assertThat(book.files()).isSameAs(before);
    }

    @Test
    void ofTwoWhoWriteOneFileTheSecondIsTold() {
        var book = begun();
        read(book);
        var stamp = stamp("positions.yaml");
        var first = book.files().text("positions.yaml") + "# first\n";
        assertThat(write("positions.yaml", first, stamp).status()).isEqualTo(303);
        var second = write("positions.yaml", "dragoman: 1\npositions: [] # second\n", stamp);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("Somebody changed positions.yaml", "# second");
        assertThat(book.files().text("positions.yaml")).isEqualTo(first);
    }

    @Test
    void aPartyThatIsDeclaredAnewGetsItsFile() {
        var book = begun();
        read(book);
        var text =
                book.files()
                        .text("case.yaml")
                        .replace("parties:\n", "parties:\n  - {id: east, name: East}\n");
        assertThat(write("case.yaml", text, stamp("case.yaml")).status()).isEqualTo(303);
        assertThat(CaseEdits.written(book.files())).contains("parties/east.yaml");
    }

    @Test
    void aCopyThatIsKeptCanBeBroughtBackElsewhere() throws Exception {
        var book = begun();
        read(book);
        var answer = site.page(LEAD, CASE + "/case.zip");
        assertThat(answer.headers().get("Content-Type")).containsExactly("application/zip");
        var copy = CaseZip.of(book.files());
        try (var other =
                new Site(List.of(new Seat(RoomId.DESK, "Lead"), new Seat(NORTH, "Norr")))) {
            opened(other);
            var brought = bring(other, copy);
            assertThat(brought.status()).isEqualTo(303);
            var there = other.books().find(Site.TALKS).orElseThrow();
            assertThat(read(there)).isEqualTo(read(book));
            assertThat(CaseZip.of(there.files())).isEqualTo(copy);
        }
    }

    @Test
    void whatIsNoCaseFolderIsRefusedAndLeavesNothing() throws Exception {
        for (var wrong :
                List.of(
                        "no zip".getBytes(StandardCharsets.UTF_8),
                        zip(Map.of("case.yaml", "dragoman: 1\n")),
                        zip(Map.of("../case.yaml", "dragoman: 1\n")),
                        zip(Map.of("a\nb.yaml", "dragoman: 1\n")),
                        zip(Map.of("reports/a.pdf", "%PDF-1.7")),
                        zip(Map.of("case.yaml", "x".repeat(65 << 20))))) {
            var answer = bring(site, wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("class=\"warn\"").doesNotContain("Exception");
            assertThat(site.books().find(Site.TALKS)).isEmpty();
        }
    }

    private static byte[] zip(Map<String, String> files) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void noFileButThoseThatAreWrittenByHandIsShownAndNoneInARoom() {
        var book = begun();
        read(book);
        for (var name : List.of("reports/x.txt", "../case.yaml", "", "nothing.yaml")) {
            assertThat(site.page(LEAD, CASE + "/file?name=" + name).status()).isEqualTo(404);
        }
        for (var path : List.of("", "/file?name=case.yaml", "/case.zip")) {
            assertThat(site.page(NORTHERN, CASE + path).status()).isEqualTo(404);
        }
        var kept = book.files();
        var answer =
                site.form(
                        NORTHERN,
                        CASE + "/write",
                        Map.of(
                                "name",
                                List.of("case.yaml"),
                                "text",
                                List.of("x"),
                                "stamp",
                                List.of("")));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(book.files()).isSameAs(kept);
    }
}
