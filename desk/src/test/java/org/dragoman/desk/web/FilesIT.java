package org.dragoman.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dragoman.desk.casework.ReportText;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files over HTTP: cleaned before they are conveyed, fetched only by whom they are for, and
/// harmless to the server whatever they hold.
class FilesIT {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");
    private static final int LEAD = 1;
    private static final int NORTHERN = 2;
    private static final int SOUTHERN = 3;
    private static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");
    private static final String ROOM = "/talks/t/room";
    private static final String DESK = "/talks/t/desk";
    private static final Map<String, List<String>> SAID =
            Map.of("words", List.of("the map"), "terms", List.of("WITHOUT_ATTRIBUTION"));

    private final Site site =
            new Site(List.of(LEADS, new Seat(NORTH, "Norr"), new Seat(SOUTH, "Syd")));

    @BeforeEach
    void openTalks() {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(3)));
        lead(
                new PeopleOrder.OpenTalks(
                        "talks",
                        new Settings(
                                Settings.USUAL.disclosure(),
                                Duration.ZERO,
                                Settings.USUAL.sourceToldOfOverride(),
                                Settings.USUAL.sealedFromDesk(),
                                Settings.USUAL.silenceToldAtOnce(),
                                Settings.USUAL.leakBudget())));
        site.seat(LEADS, List.of(new Seat(NORTH, "Norr"), new Seat(SOUTH, "Syd")));
        site.introduce(LEADS, NORTH, SOUTH);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void lead(DeskCommand order) {
        site.order(LEADS, order);
    }

    private void in(Seat seat, RoomCommand act) {
        site.act(seat, act);
    }

    /// A picture with a comment in it that must not leave.
    private static byte[] picture() {
        try {
            var out = new ByteArrayOutputStream();
            assertThat(
                            ImageIO.write(
                                    new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB),
                                    "png",
                                    out))
                    .isTrue();
            var bytes = out.toByteArray();
            var hidden = "canary of the author".getBytes(UTF_8);
            var all = java.util.Arrays.copyOf(bytes, bytes.length + hidden.length);
            System.arraycopy(hidden, 0, all, bytes.length, hidden.length);
            return all;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Id only(boolean grant) {
        var room = site.proceedings().now().talks().room(NORTH).orElseThrow().confidences();
        return grant ? room.grants().keys().getFirst() : room.items().keys().getFirst();
    }

    @Test
    void aFileIsCleanedSeenByTheMediatorEnclosedByItsSourceAndFetchedByItsReceiverAlone() {
        var file = picture();
        var handed = Digest.of(file).hex();
        assertThat(
                        site.file(NORTHERN, ROOM + "/files", SAID, "file", "../Minister.png", file)
                                .status())
                .isEqualTo(303);
        assertThat(site.page(NORTHERN, ROOM + "/files").body()).contains("Minister.png");
        assertThat(site.page(LEAD, DESK + "/files").body()).contains("Minister.png", "image/png");
        var unknown = site.page(SOUTHERN, "/nowhere");
        for (int number : List.of(NORTHERN, SOUTHERN)) {
            assertThat(site.page(number, ROOM + "/files/" + handed))
                    .as("nobody fetches what was not cleaned")
                    .isEqualTo(unknown);
        }
        assertThat(site.page(LEAD, DESK + "/files/" + handed)).isEqualTo(unknown);

        var clean =
                site.form(
                        LEAD,
                        DESK + "/files/clean",
                        Map.of(
                                "room", List.of("North"),
                                "item", List.of(only(false).text()),
                                "file", List.of(handed)));
        assertThat(clean.status()).isEqualTo(303);
        assertThat(site.page(LEAD, DESK + "/files").body()).contains("Left behind");
        var cleaned =
                site.proceedings()
                        .now()
                        .talks()
                        .room(NORTH)
                        .orElseThrow()
                        .shuttle()
                        .enclosures()
                        .cleaned()
                        .values()
                        .getFirst();
        var address = ROOM + "/files/" + cleaned.digest().hex();
        assertThat(site.page(NORTHERN, address).status()).as("its source").isEqualTo(200);
        assertThat(site.page(SOUTHERN, address)).as("not yet").isEqualTo(unknown);

        var norr = new Seat(NORTH, "Norr");
        in(norr, new ConfidenceAct.DraftGrant(only(false), "the map", SOUTH, false, Instant.MAX));
        var grant = only(true);
        assertThat(
                        site.form(
                                        NORTHERN,
                                        ROOM + "/files/enclose",
                                        Map.of(
                                                "grant", List.of(grant.text()),
                                                "file", List.of(cleaned.digest().hex())))
                                .status())
                .isEqualTo(303);
        in(norr, new ConfidenceAct.Release(grant));
        lead(new ConfidenceOrder.ReadBack(NORTH, grant, "the map"));
        in(norr, new ConfidenceAct.ConfirmReading(grant));
        assertThat(site.page(SOUTHERN, address)).as("still not").isEqualTo(unknown);
        lead(new ConfidenceOrder.Carry(NORTH, grant, "the map"));

        var fetched = site.page(SOUTHERN, address);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.headers().get("Content-Type")).containsExactly("image/png");
        assertThat(fetched.headers().getOrDefault("Content-Disposition", List.of("")).getFirst())
                .startsWith("attachment")
                .doesNotContain("Minister");
        assertThat(fetched.body()).doesNotContain("canary");
        assertThat(site.page(SOUTHERN, ROOM + "/files").body())
                .contains("the map")
                .doesNotContain("Minister", "Left behind", handed);
        assertThat(site.page(SOUTHERN, ROOM + "/files/" + handed)).isEqualTo(unknown);
    }

    /// Files made to break what reads them.
    private static Map<String, byte[]> hostile() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("zip bomb.docx", zip("word/document.xml", new byte[80 << 20]));
        files.put(
                "xml bomb.docx",
                zip(
                        "word/document.xml",
                        ("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b"
                                        + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d SYSTEM"
                                        + " \"file:///etc/passwd\">]><w>&c;&d;</w>")
                                .getBytes(UTF_8)));
        files.put(
                "script.pdf",
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"
                                + "endobj\ntrailer<</Root 1 0 R>>\n")
                        .getBytes(UTF_8));
        files.put("half.pdf", "%PDF-1.7\n".getBytes(UTF_8));
        files.put("program.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 3});
        files.put("old.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
        files.put(
                "noise.png",
                "\u0089PNG noise".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        files.putAll(nested());
        files.putAll(polyglots());
        return files;
    }

    /// Far deeper than any text: what reads by calling itself runs out of stack.
    private static Map<String, byte[]> nested() throws IOException {
        int deep = 100_000;
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "deep.docx",
                zip(
                        "word/document.xml",
                        ("<w>" + "<p>".repeat(deep) + "x" + "</p>".repeat(deep) + "</w>")
                                .getBytes(UTF_8)));
        files.put(
                "deep.html", ("<html><body>" + "<div>".repeat(deep) + "ten years").getBytes(UTF_8));
        files.put(
                "deep.pdf",
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/X "
                                + "[".repeat(deep)
                                + "]".repeat(deep)
                                + ">>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                                + "trailer<</Root 1 0 R>>\n")
                        .getBytes(UTF_8));
        files.put("deep.svg", ("<svg>" + "<g>".repeat(deep)).getBytes(UTF_8));
        files.put("one line.txt", "a".repeat(19 << 20).getBytes(UTF_8));
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("../../word/" + i + ".xml"));
                zip.closeEntry();
            }
        }
        files.put("many parts.docx", many.toByteArray());
        files.put("zip in zip.docx", zip("word/document.xml", zip("a", new byte[40 << 20])));
        return files;
    }

    /// Two kinds of file in one: what is one to the sender is another to the receiver.
    private static Map<String, byte[]> polyglots() throws IOException {
        var script = "<html><script>canary of a script</script>".getBytes(UTF_8);
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n";
        var files = new LinkedHashMap<String, byte[]>();
        files.put("page in a pdf.pdf", joined(pdf.getBytes(UTF_8), script));
        files.put("pdf in a page.html", joined(script, pdf.getBytes(UTF_8)));
        files.put("archive in a picture.png", joined(picture(), zip("canary.class", script)));
        files.put(
                "picture in an archive.docx", joined(zip("word/document.xml", script), picture()));
        files.put("script in a picture.gif", joined("GIF89a/*".getBytes(UTF_8), script));
        files.put("page as a picture.png", script);
        return files;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] zip(String name, byte[] part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void hostileFilesAreRefusedOrReadHarmlesslyAndTheServerStaysFast() throws IOException {
        for (var file : hostile().entrySet()) {
            long start = System.nanoTime();
            var text = ReportText.of(file.getValue());
            if (text instanceof ReportText.Text(var words)) {
                assertThat(words).as(file.getKey()).doesNotContain("root:", "app.alert");
            }
            assertThat(
                            site.file(
                                            NORTHERN,
                                            ROOM + "/files",
                                            SAID,
                                            "file",
                                            file.getKey(),
                                            file.getValue())
                                    .status())
                    .isEqualTo(303);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(file.getKey())
                    .isLessThan(Duration.ofSeconds(45));
        }
        var room = site.proceedings().now().talks().room(NORTH).orElseThrow();
        for (var item : room.confidences().items().values()) {
            var digest = item.message().attachments().getFirst().digest().hex();
            int status =
                    site.form(
                                    LEAD,
                                    DESK + "/files/clean",
                                    Map.of(
                                            "room", List.of("North"),
                                            "item", List.of(item.item().text()),
                                            "file", List.of(digest)))
                            .status();
            assertThat(status).as(item.message().toString()).isIn(303, 422);
        }
        // What was cleaned is of one kind alone, is handed out as a file to keep, and holds nothing
        // of the other kind.
        int served = 0;
        var enclosures =
                site.proceedings().now().talks().room(NORTH).orElseThrow().shuttle().enclosures();
        for (var cleaned : enclosures.cleaned().values()) {
            var answer = site.page(NORTHERN, ROOM + "/files/" + cleaned.digest().hex());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().toString())
                    .contains("attachment", "nosniff", "default-src 'none'")
                    .doesNotContain("text/html", "svg");
            // Plain text is what it says, in whatever language: no browser runs it.
            if (!answer.headers()
                    .getOrDefault("Content-Type", List.of(""))
                    .getFirst()
                    .startsWith("text/plain")) {
                assertThat(answer.body())
                        .doesNotContain("<script", "canary", "JavaScript", "alert");
            }
            served++;
        }
        System.out.printf(
                "hostile files: %d handed in, %d could be cleaned%n",
                room.confidences().items().size(), served);
        long start = System.nanoTime();
        assertThat(site.page(SOUTHERN, ROOM).status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(site.log()).as("nothing broke").isEmpty();
    }

    @Test
    void whatIsTooLargeOrComesFromAStrangerIsNotRead() {
        var large = new byte[UploadGate.LARGEST + (1 << 20)];
        assertThat(site.file(NORTHERN, ROOM + "/files", SAID, "file", "a", large).status())
                .isEqualTo(413);
        assertThat(site.file(0, ROOM + "/files", SAID, "file", "a", new byte[1]).status())
                .isEqualTo(403);
        assertThat(site.file(NORTHERN, ROOM + "/do/note", SAID, "file", "a", new byte[1]).status())
                .as("a form that has no file")
                .isEqualTo(400);
        assertThat(
                        site.proceedings()
                                .now()
                                .talks()
                                .room(NORTH)
                                .orElseThrow()
                                .confidences()
                                .items()
                                .size())
                .isZero();
    }

    /// A page that is asked for with a file behind the question is answered as it is without.
    @Test
    void whoAsksForAPageAndBringsAFileIsAnsweredLikeWhoBringsNone() {
        for (var route : site.routes()) {
            if (!route.method().equals("GET") || route.path().endsWith("/arrivals")) {
                continue;
            }
            var path =
                    route.path().replace("{talks}", Site.TALKS).replaceAll("\\{[a-z]+}", "North");
            for (int number : List.of(0, NORTHERN, LEAD)) {
                for (var length : List.of("5", "999999999", "")) {
                    var request =
                            get(java.net.URI.create(path))
                                    .contentType("multipart/form-data; boundary=x")
                                    .content("--x\r\n");
                    if (!length.isEmpty()) {
                        request.header("Content-Length", length);
                    }
                    assertThat(site.asked(number, request))
                            .as(number + " " + path + " " + length)
                            .isEqualTo(site.page(number, path));
                }
            }
        }
    }

    @Test
    void textIsReadByContentWhateverTheNameSays() {
        assertThat(ReportText.of("Ten years, said the minister.".getBytes(UTF_8)))
                .isEqualTo(new ReportText.Text("Ten years, said the minister."));
        assertThat(ReportText.of("<html><body><p>Ten years</p></body></html>".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ReportText.Text.class,
                        it -> assertThat(it.text()).contains("Ten years").doesNotContain("<p>"));
        assertThat(ReportText.of(new byte[0])).isInstanceOf(ReportText.Unread.class);
    }

    @Test
    void aFileComesWithAMessageOnItsOwnTermsAndAnotherRoomKnowsNothingOfIt() {
        var file = picture();
        var fields =
                Map.of(
                        "terms", List.of("WITHOUT_ATTRIBUTION"),
                        "kind", List.of("REPLY"),
                        "binding", List.of("PERSONAL"),
                        "words", List.of("The line as we would draw it."));
        var before = site.page(SOUTHERN, ROOM + "/files");
        assertThat(site.file(NORTHERN, ROOM + "/do/confide", fields, "file", "line.png", file))
                .extracting(Site.Response::status)
                .isEqualTo(303);
        var item =
                site.proceedings()
                        .now()
                        .talks()
                        .room(NORTH)
                        .orElseThrow()
                        .confidences()
                        .items()
                        .values()
                        .getFirst();
        assertThat(item.message().attachments()).hasSize(1);
        assertThat(item.terms().name()).isEqualTo("WITHOUT_ATTRIBUTION");
        assertThat(site.page(NORTHERN, ROOM + "/files").body()).contains("line.png");
        assertThat(site.page(SOUTHERN, ROOM + "/files")).isEqualTo(before);
        assertThat(
                        site.file(NORTHERN, ROOM + "/do/note", fields, "file", "line.png", file)
                                .status())
                .as("a form that takes no file")
                .isEqualTo(400);
    }
}
