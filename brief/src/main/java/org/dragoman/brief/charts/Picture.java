package org.dragoman.brief.charts;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.dom.util.DOMUtilities;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.dragoman.brief.words.Words;
import org.w3c.dom.Element;

/// A drawing as SVG markup, ready to stand inside a page.
///
/// @param markup one `svg` element, text escaped, nothing fetched from elsewhere
/// @param width in pixels
/// @param height in pixels
public record Picture(String markup, int width, int height) {

    /// Draws a picture.
    ///
    /// @param id of the element, unique on the page
    /// @param title what the picture shows, in a sentence
    /// @param description where the same is found in words
    /// @param words in which language it speaks
    /// @param drawing what to draw, from (0, 0) to (width, height)
    static Picture draw(
            String id,
            String title,
            String description,
            Words words,
            int width,
            int height,
            Consumer<Graphics2D> drawing) {
        var document =
                SVGDOMImplementation.getDOMImplementation()
                        .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new Names(id));
        var canvas = new Lettering(context, words);
        canvas.setSVGCanvasSize(new Dimension(width, height));
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setFont(Typeface.SANS.at(12f));
        drawing.accept(canvas);
        var root = canvas.getRoot();
        canvas.dispose();
        root.setAttributeNS(null, "id", id);
        root.setAttributeNS(null, "viewBox", "0 0 %d %d".formatted(width, height));
        if (words.leftward()) {
            // What is placed from the left stays so on a page that runs from right to left.
            root.setAttributeNS(null, "direction", "ltr");
        }
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-labelledby", id + "-title " + id + "-desc");
        var first = root.getFirstChild();
        root.insertBefore(words(root, "title", id + "-title", title), first);
        root.insertBefore(words(root, "desc", id + "-desc", description), first);
        return new Picture(write(root), width, height);
    }

    private static Element words(Element root, String name, String id, String words) {
        var element =
                root.getOwnerDocument()
                        .createElementNS(SVGDOMImplementation.SVG_NAMESPACE_URI, name);
        element.setAttributeNS(null, "id", id);
        element.appendChild(root.getOwnerDocument().createTextNode(words));
        return element;
    }

    private static String write(Element root) {
        var writer = new StringWriter();
        try {
            DOMUtilities.writeNode(root, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }

    /// How wide some words are in a font, in pixels.
    static double width(Graphics2D canvas, Font font, String words) {
        return Extent.width(font, canvas.getFontRenderContext(), words);
    }

    /// Gives words the room for which they were placed, whatever font the reader has: wider letters
    /// would run over stems, dots and frames.
    private static final class Lettering extends SVGGraphics2D {

        private final Words words;

        Lettering(SVGGeneratorContext context, Words words) {
            super(context, false);
            this.words = words;
        }

        private Lettering(Lettering other) {
            super(other);
            words = other.words;
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            return new Extent.Metrics(super.getFontMetrics(font));
        }

        @Override
        public Graphics create() {
            return new Lettering(this);
        }

        @Override
        public void drawString(String said, float x, float y) {
            var context = getGeneratorContext();
            var text =
                    getDOMFactory().createElementNS(SVGDOMImplementation.SVG_NAMESPACE_URI, "text");
            double wide = width(this, getFont(), said);
            boolean leftward =
                    Bidi.requiresBidi(said.toCharArray(), 0, said.length())
                            && !new Bidi(said, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                                    .baseIsLeftToRight();
            text.setAttributeNS(null, "x", context.doubleString(leftward ? x + wide : x));
            text.setAttributeNS(null, "y", context.doubleString(y));
            if (wide > 0) {
                text.setAttributeNS(null, "textLength", context.doubleString(wide));
                text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
            }
            if (leftward) {
                text.setAttributeNS(null, "direction", "rtl");
            }
            var foreign = leftward ? null : words.foreign(said);
            if (foreign != null) {
                text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", foreign);
                text.setAttributeNS(null, "lang", foreign);
            }
            text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            text.appendChild(getDOMFactory().createTextNode(said));
            domGroupManager.addElement(text, DOMGroupManager.FILL);
        }
    }

    /// Gives the parts of a picture names that no other picture of the page uses.
    private static final class Names extends SVGIDGenerator {
        private final String picture;

        Names(String picture) {
            this.picture = picture;
        }

        @Override
        public String generateID(String part) {
            return picture + "-" + super.generateID(part);
        }
    }
}
