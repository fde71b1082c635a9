package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFormatsIT {
    private static final String FIRST =
            "Ana Petrova, the water minister, said that the gates would stay open.";
    private static final String SECOND = "Delta Union rejected the plan for a second dam.";

    @TempDir Path folder = Path.of("");

    @Test
    void aPdfIsReadToStatementsWithTheirPlaces() throws IOException {
        var document = Document.open(pdf("report.pdf"));
        assertThat(document.decoded()).isEqualTo("application/pdf");
        assertBothAreFound(document);
    }

    @Test
    void aWordDocumentIsReadToStatementsWithTheirPlaces() throws IOException {
        var file = folder.resolve("report.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (var paragraph : List.of(FIRST, SECOND)) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        var document = Document.open(file);
        assertThat(document.decoded()).contains("wordprocessingml");
        assertBothAreFound(document);
    }

    @Test
    void aWebPageIsReadToStatementsWithTheirPlaces() throws IOException {
        var page =
                "<!DOCTYPE html><html><head><title>No</title><style>p{}</style></head><body><p>"
                        + FIRST.replace("Ana", "<b>Ana</b>")
                        + "</p><p>"
                        + SECOND
                        + "</p></body></html>";
        var file = Files.writeString(folder.resolve("report.html"), page);
        var document = Document.open(file);
        assertThat(document.decoded()).isEqualTo("text/html");
        assertBothAreFound(document);
    }

    @Test
    void aTruncatedPdfIsRefusedInOneMessage() throws IOException {
        var bytes = Files.readAllBytes(pdf("whole.pdf"));
        var file = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, 120));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(file))
                .withMessageContainingAll("cut.pdf", "\n", ".txt");
    }

    @Test
    void aPictureCalledTextIsRefusedInOneMessage() throws IOException {
        var bytes = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
        var file = Files.write(folder.resolve("picture.txt"), bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.open(file))
                .withMessageContainingAll("picture.txt", "binary", "PDF or DOCX");
    }

    private Path pdf(String name) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var writing = new PDPageContentStream(document, page)) {
                writing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                writing.beginText();
                writing.newLineAtOffset(72, 700);
                writing.showText(FIRST);
                writing.newLineAtOffset(0, -60);
                writing.showText(SECOND);
                writing.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void assertBothAreFound(Document document) {
        var text = document.text();
        var top =
                Reader.load().read(document, Actors.NONE, IssuePhrases.NONE).statements().stream()
                        .filter(statement -> statement.level() == Level.TOP)
                        .toList();
        assertThat(top)
                .extracting(statement -> statement.speaker().name())
                .containsExactly("Ana Petrova", "Delta Union");
        assertPlace(text, top.getFirst(), "the gates would stay open");
        assertPlace(text, top.getLast(), "the plan for a second dam");
    }

    private static void assertPlace(String text, Statement statement, String words) {
        var span = statement.content().getFirst();
        assertThat(span.start()).isEqualTo(text.indexOf(words));
        assertThat(text.substring(span.start(), span.end())).isEqualTo(words);
    }
}
