package org.dragoman.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class CleaningTest {

    private static final String W = " xmlns:w=\"" + DocxText.WORD + "\"";

    private static Cleaned.Clean clean(byte[] file) {
        var cleaned = Cleaning.clean(Bytes.of(file));
        assertThat(cleaned).isInstanceOf(Cleaned.Clean.class);
        return (Cleaned.Clean) cleaned;
    }

    private static Cleaned.Refused refused(byte[] file) {
        var cleaned = Cleaning.clean(Bytes.of(file));
        assertThat(cleaned).isInstanceOf(Cleaned.Refused.class);
        return (Cleaned.Refused) cleaned;
    }

    private static void noCanary(byte[] before, Cleaned.Clean clean) {
        assertThat(Searched.everywhere(before))
                .as("the canaries are there before")
                .contains("CANARY");
        assertThat(Searched.everywhere(clean.file().copy()) + clean.name())
                .as("nor anywhere after")
                .doesNotContain("CANARY");
    }

    private static String text(Cleaned.Clean clean) {
        return new String(clean.file().copy(), StandardCharsets.UTF_8);
    }

    @Test
    void aPdfBecomesPicturesOfItsPagesAndNothingElse() throws IOException {
        var file = Hostile.pdf();
        var clean = clean(file);
        noCanary(file, clean);
        assertThat(clean.removed())
                .contains(
                        "properties (authors, times, programs)",
                        "XMP (authors, history)",
                        "comments and marks",
                        "scripts",
                        "embedded files");
        try (var pdf = Loader.loadPDF(clean.file().copy())) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(pdf.getDocumentInformation().getCOSObject().size()).isZero();
            var page = new PDFRenderer(pdf).renderImage(0);
            assertThat(page.getRGB(50, 60) & 0xFFFFFF)
                    .as("what was seen is seen")
                    .isLessThan(0x202020);
            assertThat(page.getRGB(150, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void theSameFileIsCleanedToTheSameBytes() throws IOException {
        var file = Hostile.pdf();
        assertThat(clean(file).file()).isEqualTo(clean(file).file());
    }

    @Test
    void picturesAreWrittenAnewFromTheirPixels() throws IOException {
        var png = clean(Hostile.png());
        noCanary(Hostile.png(), png);
        assertThat(png.removed())
                .contains(
                        "texts in the picture's file",
                        "EXIF (camera, time, place)",
                        "bytes behind the picture");
        var pixels = ImageIO.read(new ByteArrayInputStream(png.file().copy()));
        assertThat(pixels.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(pixels.getWidth()).isEqualTo(16);
        var jpeg = clean(Hostile.jpeg());
        noCanary(Hostile.jpeg(), jpeg);
        assertThat(jpeg.name()).isEqualTo("picture.png");
        assertThat(jpeg.removed())
                .contains(
                        "EXIF (camera, time, place, thumbnail)",
                        "XMP (authors, history)",
                        "IPTC (authors, captions)",
                        "comments in the picture's file",
                        "bytes behind the picture");
    }

    @Test
    void colourUnderWhatIsWhollyTransparentStaysBehind() throws IOException {
        var picture =
                new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 1, 0x00ABCDEF);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        var pixels = ImageIO.read(new ByteArrayInputStream(clean(out.toByteArray()).file().copy()));
        assertThat(pixels.getRGB(1, 1)).isZero();
    }

    private static Map<String, String> docx(String body) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "word/document.xml",
                "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    @Test
    void aDocumentBecomesTheTextThatAReaderSees() {
        var parts =
                docx(
                        """
                        <w:p><w:r><w:t>Seen </w:t></w:r>
                        <w:del w:author="CANARYdeleter"><w:r><w:delText>CANARYdeleted</w:delText></w:r></w:del>
                        <w:ins w:author="CANARYinserter"><w:r><w:t>words</w:t></w:r></w:ins>
                        <w:r><w:rPr><w:vanish/></w:rPr><w:t>CANARYhidden</w:t></w:r>
                        <w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>CANARYwhite</w:t></w:r>
                        <w:r><w:instrText>CANARYfield</w:instrText></w:r>
                        <w:moveFrom><w:r><w:t>CANARYmoved</w:t></w:r></w:moveFrom></w:p>
                        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                        """);
        parts.put("docProps/core.xml", "CANARYauthor");
        parts.put("docProps/app.xml", "CANARYcompany");
        parts.put("docProps/thumbnail.jpeg", "CANARYthumbnail");
        parts.put("word/comments.xml", "CANARYcomment");
        parts.put("word/vbaProject.bin", "CANARYmacro");
        parts.put("word/embeddings/CANARYembedded.bin", "CANARYembedded");
        parts.put("word/people.xml", "CANARYperson");
        parts.put("customXml/item1.xml", "CANARYcustom");
        parts.put("word/media/image1.png", "CANARYexif");
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationship Target=\"http://CANARYlink\" TargetMode=\"External\"/>");
        var file = Hostile.zip(parts);
        var clean = clean(file);
        noCanary(file, clean);
        assertThat(text(clean)).contains("Seen words", "cell");
        assertThat(clean.removed())
                .contains(
                        "properties (authors, times, company)",
                        "comments",
                        "macros",
                        "embedded files",
                        "thumbnail",
                        "hidden words",
                        "deleted words (revisions)",
                        "links to other places",
                        "pictures");
    }

    @Test
    void aDocumentOfAnotherProgramIsReadToo() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Five years.");
            word.getProperties().getCoreProperties().setCreator("CANARYcreator");
            var out = new ByteArrayOutputStream();
            word.write(out);
            var clean = clean(out.toByteArray());
            assertThat(text(clean)).contains("Five years.").doesNotContain("CANARY");
        }
    }

    @Test
    void aSheetBecomesItsValuesAndHiddenOnesAreLeftOrRefused() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("CANARYsheet");
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("Years");
            row.createCell(1).setCellValue(5);
            var hidden = sheet.createRow(1);
            hidden.createCell(0).setCellValue(7.25);
            hidden.setZeroHeight(true);
            book.getProperties().getCoreProperties().setCreator("CANARYcreator");
            var clean = clean(bytes(book));
            assertThat(text(clean)).contains("Years\t5").doesNotContain("7.25", "CANARY");
            assertThat(clean.removed()).contains("hidden rows");
            book.createSheet("secret");
            book.setSheetHidden(1, true);
            assertThat(refused(bytes(book)).why()).contains("hidden sheets");
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    @Test
    void slidesBecomeTheirTextWithoutTheSpeakersNotes() throws IOException {
        try (var show = new XMLSlideShow()) {
            var slide = show.createSlide();
            slide.createTextBox().setText("Fuel from outside");
            show.getProperties().getCoreProperties().setCreator("CANARYcreator");
            show.getNotesSlide(slide).getPlaceholders()[1].setText("CANARYnotes");
            var out = new ByteArrayOutputStream();
            show.write(out);
            var clean = clean(out.toByteArray());
            assertThat(text(clean)).contains("Fuel from outside").doesNotContain("CANARY");
            assertThat(clean.removed()).contains("speaker's notes");
        }
    }

    @Test
    void plainTextLosesWhatNobodySeesAndKeepsTheJoinersOfItsLetters() {
        var clean =
                clean(
                        "می\u200Cخواهیم five\u200B years\u202E\uDB40\uDC41\uFEFF and \u200Cx\r\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(text(clean)).isEqualTo("می\u200Cخواهیم five years and x\n");
        assertThat(clean.removed())
                .contains("invisible characters (4)", "overrides of direction (1)");
    }

    @Test
    void bombsAndEntitiesAndFalseSizesAreRefusedSoon() throws IOException {
        var bomb = docx("<w:p/>");
        bomb.put("word/media/bomb.bin", "\0".repeat(70 << 20));
        assertThat(refused(Hostile.zip(bomb)).why()).contains("unpacks");
        var entity = docx("");
        entity.put(
                "word/document.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThat(refused(Hostile.zip(entity)).why()).isNotBlank();
        var deep = docx("<w:p>".repeat(5000) + "</w:p>".repeat(5000));
        assertThat(refused(Hostile.zip(deep)).why()).isNotBlank();
        assertThat(refused(Hostile.hugePng(60_000, 60_000)).why()).contains("million pixels");
        assertThat(refused(new byte[Cleaning.LARGEST + 1]).why()).contains("larger");
    }

    @Test
    void aPdfThatUnpacksWithoutBoundIsRefusedBeforeItIsUnpacked() throws IOException {
        var deflated = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(deflated)) {
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 70; i++) {
                out.write(zeros);
            }
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n"
                        .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(deflated.toByteArray());
        pdf.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused(pdf.toByteArray()).why()).contains("unpacks");
    }

    @Test
    void whatIsNoneOfTheSortsOrBrokenIsRefusedWithAMend() {
        for (var file :
                new byte[][] {
                    {0x4D, 0x5A, 0, 1},
                    "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII),
                    "PK\u0003\u0004broken".getBytes(StandardCharsets.US_ASCII),
                    {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0},
                    {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0},
                    "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII),
                    Hostile.zip(Map.of("a", "b")),
                    {}
                }) {
            var refusal = refused(file);
            assertThat(refusal.why()).isNotBlank();
            assertThat(refusal.mend()).isNotBlank();
        }
    }

    @Test
    void everyCutOfAFileIsCleanedOrRefusedButNeverBreaks() throws IOException {
        for (var file :
                new byte[][] {
                    Hostile.pdf(), Hostile.png(), Hostile.jpeg(), Hostile.zip(docx("<w:p/>"))
                }) {
            for (int cut = 0; cut < file.length; cut += Math.max(1, file.length / 40)) {
                var part = java.util.Arrays.copyOf(file, cut);
                if (Cleaning.clean(Bytes.of(part)) instanceof Cleaned.Clean clean
                        && !clean.mediaType().startsWith("text/plain")) {
                    assertThat(Searched.everywhere(clean.file().copy())).doesNotContain("CANARY");
                }
            }
        }
    }
}
