package org.dragoman.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dragoman.talks.Article;
import org.dragoman.talks.CarryReason;
import org.dragoman.talks.CarrySheet;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Language;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers are cleaned, drawn, written and read in memory. A process whose folder for temporary
/// files does not exist does all of it: whoever wanted to put a word there would fail.
class TemporaryFilesIT {

    private static final String DONE = "cleaned and drawn";

    @TempDir private Path folder = Path.of("");

    @Test
    void noPaperIsPutIntoATemporaryFile() throws IOException, InterruptedException {
        var nowhere = folder.resolve("nowhere");
        assertThat(said(nowhere)).endsWith(DONE);
        assertThat(nowhere).doesNotExist();
    }

    /// The process is one in which a temporary file would be noticed.
    @Test
    void aTemporaryFileWouldBeNoticed() throws IOException, InterruptedException {
        assertThat(said(folder.resolve("nowhere"), "planted")).contains("IOException");
    }

    private String said(Path temporary, String... arguments)
            throws IOException, InterruptedException {
        var out = folder.resolve("said-" + arguments.length);
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + temporary,
                                "-Dpdfbox.fontcache=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                TemporaryFilesIT.class.getName()));
        command.addAll(List.of(arguments));
        var child =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        try {
            assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        return Files.readString(out).strip();
    }

    /// Does with papers all that there is to do.
    ///
    /// @param arguments anything, to plant a temporary file
    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0) {
            Files.createTempFile("CANARY", "");
        }
        // The pictures of the test are made in memory; whoever cleans them must see to it itself.
        ImageIO.setUseCache(false);
        var files =
                List.of(
                        Hostile.pdf(),
                        photographed(),
                        Hostile.png(),
                        Hostile.jpeg(),
                        document(),
                        "CANARY in plain text".getBytes(StandardCharsets.UTF_8));
        ImageIO.setUseCache(true);
        for (var file : files) {
            if (!(Cleaning.clean(Bytes.of(file)) instanceof Cleaned.Clean)) {
                throw new IllegalStateException("A paper was refused.\nLook why.");
            }
        }
        seen(files.get(1));
        var sheet =
                new CarrySheet(
                        new RoomId("north"),
                        List.of(
                                new CarrySheet.Line(
                                        "CANARY \u063a\u0646\u06cc",
                                        new CarryReason.Granted(
                                                org.dragoman.talks.MessageKind.CLARIFICATION,
                                                org.dragoman.talks.Binding.PERSONAL,
                                                "",
                                                new java.util.TreeMap<>()),
                                        Instant.MAX)),
                        List.of(),
                        List.of());
        var carry =
                new CarryPaper(
                        "Amira", Instant.parse("2026-02-26T09:00:00Z"), ZoneOffset.UTC, sheet);
        new CarryPage(List.of()).pdf(carry);
        var text =
                new TextPaper(
                        "CANARY",
                        1,
                        new Version(
                                Language.ENGLISH,
                                List.of(Language.ENGLISH),
                                List.of(),
                                List.of(
                                        new Article(
                                                "1",
                                                Wording.of("en", "CANARY"),
                                                List.of(
                                                        Clause.of(
                                                                "2",
                                                                Wording.of("en", "CANARY")))))));
        if (!DocxText.read("text.docx", DocxText.write(text)).equals(text)
                || !HtmlText.write(text).contains("CANARY")) {
            throw new IllegalStateException("The text did not come back.\nLook why.");
        }
        System.out.println(DONE);
    }

    /// A picture that could not be unpacked would be left out without a word.
    private static void seen(byte[] file) throws IOException {
        if (Cleaning.clean(Bytes.of(file)) instanceof Cleaned.Clean clean) {
            try (var pdf = Loader.loadPDF(clean.file().copy())) {
                int red = new PDFRenderer(pdf).renderImage(0).getRGB(40, 60) & 0xFFFFFF;
                if (red < 0xF00000 || (red & 0xFFFF) > 0x2020) {
                    throw new IllegalStateException(
                            "The photograph is gone (%06x).\nLook why.".formatted(red));
                }
            }
        }
    }

    private static byte[] document() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body><w:p><w:r><w:t>CANARY</w:t></w:r></w:p></w:body></w:document>"
                        .formatted(DocxText.WORD));
        return Hostile.zip(parts);
    }

    /// A page with a photograph, as a scanner or a telephone makes it.
    private static byte[] photographed() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 100));
            pdf.addPage(page);
            var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 64 * 64; i++) {
                picture.setRGB(i % 64, i / 64, 0xFF0000);
            }
            var jpeg = JPEGFactory.createFromImage(pdf, picture);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(jpeg, 10, 10);
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
