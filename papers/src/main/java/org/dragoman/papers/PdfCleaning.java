package org.dragoman.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;

/// A PDF as pictures of its pages: no text under the picture, no layer, no form, no link is left.
final class PdfCleaning {

    private static final int MOST_PAGES = 200;
    private static final float POINTS = 72;
    private static final float DOTS = 150;
    private static final double MOST_DOTS = 8_000_000;
    private static final int LARGEST_STREAM = 64 << 20;
    private static final long LARGEST_WHOLE = 256L << 20;

    /// What a library logs of a file may quote it; held here, for loggers are kept weakly.
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private PdfCleaning() {}

    static Cleaned clean(byte[] file) throws IOException {
        bounded(file);
        // In memory: a photograph would else be unpacked by way of a temporary file.
        ImageIO.setUseCache(false);
        try (var source = Loader.loadPDF(file);
                var clean = new PDDocument()) {
            if (source.isEncrypted()) {
                throw locked();
            }
            if (source.getNumberOfPages() > MOST_PAGES || source.getNumberOfPages() == 0) {
                throw new Unclean(
                        "The file has %d pages.".formatted(source.getNumberOfPages()),
                        "Send between 1 and %d pages.".formatted(MOST_PAGES));
            }
            var removed = new LinkedHashSet<String>();
            leftBehind(source, removed);
            var renderer = new PdfRendering(source);
            for (int page = 0; page < source.getNumberOfPages(); page++) {
                add(clean, source.getPage(page), renderer, page);
            }
            clean.setDocumentId(0L);
            var out = new ByteArrayOutputStream();
            clean.save(out);
            return new Cleaned.Clean(
                    "document.pdf",
                    "application/pdf",
                    Bytes.of(out.toByteArray()),
                    List.copyOf(removed));
        }
    }

    private static void add(PDDocument clean, PDPage page, PdfRendering renderer, int number)
            throws IOException {
        var box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        if (!(width >= 1 && height >= 1 && width < 20_000 && height < 20_000)) {
            throw Unclean.broken("A page has no size that could be printed.");
        }
        double dots = (double) width * height * DOTS * DOTS / POINTS / POINTS;
        float scale = DOTS / POINTS * (float) Math.min(1, Math.sqrt(MOST_DOTS / dots));
        BufferedImage picture = renderer.renderImage(number, scale, ImageType.RGB);
        var sheet = new PDPage(new PDRectangle(width, height));
        clean.addPage(sheet);
        var image = LosslessFactory.createFromImage(clean, picture);
        try (var content = new PDPageContentStream(clean, sheet)) {
            content.drawImage(image, 0, 0, width, height);
        }
    }

    private static Unclean locked() {
        return new Unclean("The file is under a password.", "Send it without one.");
    }

    /// Refuses what would unpack beyond bounds, before a library unpacks it.
    private static void bounded(byte[] file) {
        var latin = new String(file, StandardCharsets.ISO_8859_1);
        if (latin.contains("/Encrypt")) {
            throw locked();
        }
        if (latin.matches("(?s).*/Filter\\s*\\[[^\\]]*/Fl[^\\]]*/Fl.*")
                || latin.contains("/LZWDecode")) {
            throw Unclean.broken("The file packs its parts in a way that is not read here.");
        }
        long whole = 0;
        int at = latin.indexOf("stream");
        while (at >= 0) {
            int from = at + "stream".length();
            while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
                from++;
            }
            whole += inflated(file, from);
            if (whole > LARGEST_WHOLE) {
                throw Unclean.broken("The file unpacks to more than it should.");
            }
            at = latin.indexOf("stream", from);
        }
    }

    private static long inflated(byte[] file, int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            var buffer = new byte[1 << 16];
            long size = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return size;
                }
                size += read;
                if (size > LARGEST_STREAM) {
                    throw Unclean.broken("The file unpacks to more than it should.");
                }
            }
            return size;
        } catch (DataFormatException _) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static void leftBehind(PDDocument source, Set<String> removed) throws IOException {
        if (source.getDocumentInformation().getCOSObject().size() > 0) {
            removed.add("properties (authors, times, programs)");
        }
        var catalog = source.getDocumentCatalog();
        if (catalog.getMetadata() != null) {
            removed.add("XMP (authors, history)");
        }
        if (catalog.getAcroForm() != null) {
            removed.add("forms");
        }
        if (catalog.getOCProperties() != null) {
            removed.add("layers");
        }
        for (var object : source.getDocument().getXrefTable().keySet()) {
            if (source.getDocument().getObjectFromPool(object).getObject()
                    instanceof COSDictionary dictionary) {
                part(dictionary, removed);
            }
        }
        removed.add("text under the pages");
    }

    private static void part(COSDictionary part, Set<String> removed) {
        if (part.containsKey(COSName.EF)) {
            removed.add("embedded files");
        }
        if (part.containsKey(COSName.JS) || part.containsKey(COSName.JAVA_SCRIPT)) {
            removed.add("scripts");
        }
        if (part.containsKey(COSName.URI)) {
            removed.add("links to other places");
        }
        if (COSName.ANNOT.equals(part.getCOSName(COSName.TYPE))) {
            removed.add("comments and marks");
        }
        if (part instanceof COSStream
                && COSName.IMAGE.equals(part.getCOSName(COSName.SUBTYPE))
                && (long) part.getInt(COSName.WIDTH, 0) * part.getInt(COSName.HEIGHT, 0)
                        > PictureCleaning.MOST_PIXELS) {
            throw new Unclean("A picture in the file is too large.", "Make it smaller.");
        }
    }
}
