package org.dragoman.brief;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.dragoman.brief.charts.Typeface;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Pages as a tagged PDF (PDF/UA) with its fonts embedded. Nothing is fetched.
final class PdfPage {

    private PdfPage() {}

    /// The PDF's bytes: the same for the same page, whatever the clock says.
    ///
    /// @param html as [HtmlPage#forPaper] writes it
    /// @param date stands in the file as the day it was made
    static byte[] of(String html, String title, LocalDate date) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(parse(html), "");
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((_, _) -> null);
        for (var face : Typeface.values()) {
            FSSupplier<InputStream> bytes = face::open;
            builder.useFont(
                    bytes,
                    face.family(),
                    face.weight(),
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
        }
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                var about = document.getDocumentInformation();
                about.setTitle(title);
                about.setProducer("Dragoman");
                about.setCreationDate(midnight(date));
                about.setModificationDate(midnight(date));
                document.setDocumentId(date.toEpochDay());
                document.save(out);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static Calendar midnight(LocalDate date) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(date.toEpochDay() * 86_400_000L);
        return calendar;
    }

    private static Document parse(String html) {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The brief's own markup is broken.", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
