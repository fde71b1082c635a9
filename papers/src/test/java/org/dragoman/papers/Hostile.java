package org.dragoman.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/// Files with a canary in every place where a file can carry more than a reader sees.
final class Hostile {

    private Hostile() {}

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(new PDRectangle(200, 100));
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.addRect(20, 20, 60, 40);
                content.fill();
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.setRenderingMode(RenderingMode.NEITHER);
                content.showText("CANARYhiddentext");
                content.endText();
            }
            var about = pdf.getDocumentInformation();
            about.setAuthor("CANARYauthor");
            about.setTitle("CANARYtitle");
            about.setProducer("CANARYproducer");
            about.setCustomMetadataValue("CANARYkey", "CANARYvalue");
            var xmp = new PDMetadata(pdf);
            xmp.importXMPMetadata("<x>CANARYxmp</x>".getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(xmp);
            var note = new PDAnnotationText();
            note.setContents("CANARYcomment");
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("CANARYscript"));
            var file = new PDComplexFileSpecification();
            file.setFile("CANARYfilename");
            var embedded =
                    new PDEmbeddedFile(
                            pdf,
                            new java.io.ByteArrayInputStream(
                                    "CANARYembedded".getBytes(StandardCharsets.UTF_8)));
            file.setEmbeddedFile(embedded);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("CANARYname", file));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), "CANARYpiece");
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            out.writeBytes("\n%CANARYtrailing".getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }

    static byte[] picture(String format) throws IOException {
        var picture = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0xFF0000);
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    static byte[] png() throws IOException {
        var plain = picture("png");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        chunk(out, "tEXt", "Author\0CANARYtext");
        chunk(out, "iTXt", "XML:com.adobe.xmp\0\0\0\0\0CANARYxmp");
        chunk(out, "eXIf", "CANARYexif");
        chunk(out, "prVt", "CANARYprivate");
        out.write(plain, 33, plain.length - 33);
        out.writeBytes("CANARYtrailing".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String sort, String words) {
        var bytes = (sort + words).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(bytes);
        number(out, bytes.length - 4);
        out.writeBytes(bytes);
        number(out, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >>> shift);
        }
    }

    /// A PNG that says it is as large as given, and is not.
    static byte[] hugePng(int width, int height) throws IOException {
        var plain = picture("png");
        var head = new ByteArrayOutputStream();
        head.write(plain, 0, 8);
        var size = new ByteArrayOutputStream();
        number(size, width);
        number(size, height);
        size.write(plain, 24, 5);
        chunk(head, "IHDR", size.toString(StandardCharsets.ISO_8859_1));
        head.write(plain, 33, plain.length - 33);
        return head.toByteArray();
    }

    static byte[] jpeg() throws IOException {
        var plain = picture("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, "Exif\0\0CANARYexif GPS CANARYplace");
        segment(out, 0xE1, "http://ns.adobe.com/xap/1.0/\0CANARYxmp");
        segment(out, 0xED, "CANARYiptc");
        segment(out, 0xFE, "CANARYcomment");
        out.write(plain, 2, plain.length - 2);
        out.writeBytes("PK\u0003\u0004CANARYpolyglot".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String words) {
        var bytes = words.getBytes(StandardCharsets.ISO_8859_1);
        out.write(0xFF);
        out.write(marker);
        out.write((bytes.length + 2) >>> 8);
        out.write(bytes.length + 2);
        out.writeBytes(bytes);
    }
}
