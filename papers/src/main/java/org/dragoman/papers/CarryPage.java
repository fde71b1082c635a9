package org.dragoman.papers;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A carry sheet as a PDF of exactly one page of A4: in the largest type in which it fits.
///
/// Letters are drawn as shapes, so that Arabic and Persian are joined and run from the right, and
/// the file holds no text, no font and no properties.
public final class CarryPage {

    private static final float EDGE = 40;
    private static final float GAP = 16;
    private static final float LARGEST = 11.5f;
    private static final float SMALLEST = 6;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Font> faces;

    /// @param faces in the order in which they are tried for each letter; the machine's own serif
    ///   is tried last
    public CarryPage(List<Font> faces) {
        var all = new ArrayList<>(faces);
        all.add(new Font(Font.SERIF, Font.PLAIN, 1));
        this.faces = List.copyOf(all);
    }

    /// A paragraph of the page.
    ///
    /// @param scale its size, as a part of the page's type
    /// @param before the room above it, in lines
    /// @param indent how far it stands in, in its own sizes
    private record Piece(String text, float scale, float before, float indent) {}

    /// A line in its place on the page, from the top left.
    private record Placed(TextLayout layout, float x, float y) {}

    /// @throws IllegalArgumentException if it does not fit one page even in the smallest type
    public byte[] pdf(CarryPaper paper) {
        var pieces = pieces(paper);
        for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
            for (int columns = 1; columns <= (size > 9 ? 1 : 2); columns++) {
                var placed = placed(pieces, size, columns);
                if (!placed.isEmpty()) {
                    return pdf(placed);
                }
            }
        }
        throw new IllegalArgumentException(
                """
                The carry sheet for %s does not fit one page: %d lines.
                Take it as .html, which may run over, or first close what is done.\
                """
                        .formatted(paper.sheet().room(), paper.lines().size()));
    }

    private static List<Piece> pieces(CarryPaper paper) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(paper.heading(), 1.5f, 0, 0));
        pieces.add(new Piece(paper.drawn(), 0.8f, 0.2f, 0));
        for (var part : paper.parts()) {
            pieces.add(new Piece(part.heading().toUpperCase(java.util.Locale.ROOT), 1, 0.9f, 0));
            if (part.lines().isEmpty()) {
                pieces.add(new Piece(CarryPaper.NOTHING, 1, 0.2f, 0));
            }
            for (var line : part.lines()) {
                pieces.add(new Piece(part.mark() + " " + line.what(), 1, 0.3f, 1.2f));
                pieces.add(new Piece(paper.terms(line), 0.8f, 0, 1.5f));
            }
        }
        return pieces;
    }

    /// Every line in its place; none where the page is too small.
    private List<Placed> placed(List<Piece> pieces, float size, int columns) {
        var placed = new ArrayList<Placed>();
        float width = (PDRectangle.A4.getWidth() - 2 * EDGE - (columns - 1) * GAP) / columns;
        float bottom = PDRectangle.A4.getHeight() - EDGE;
        int column = 0;
        float y = EDGE;
        for (var piece : pieces) {
            float letter = size * piece.scale;
            float indent = letter * piece.indent;
            y += piece.before * size;
            for (var layout : lines(piece.text, letter, width - indent)) {
                float height = letter * 1.32f;
                if (y + height > bottom) {
                    column++;
                    y = EDGE;
                }
                if (column == columns) {
                    return List.of();
                }
                float left = EDGE + column * (width + GAP);
                float x = layout.isLeftToRight() ? indent : width - indent - layout.getAdvance();
                placed.add(new Placed(layout, left + x, y + letter));
                y += height;
            }
        }
        return placed;
    }

    private List<TextLayout> lines(String words, float size, float width) {
        var lines = new ArrayList<TextLayout>();
        for (var paragraph : words.split("\\R", -1)) {
            if (!paragraph.isBlank()) {
                var text = dressed(paragraph, size).getIterator();
                var measure = new LineBreakMeasurer(text, EXACT);
                while (measure.getPosition() < text.getEndIndex()) {
                    lines.add(measure.nextLayout(width));
                }
            }
        }
        return lines;
    }

    /// The words, each letter in the first face that has it.
    private AttributedString dressed(String words, float size) {
        var text = new AttributedString(words);
        int start = 0;
        while (start < words.length()) {
            var face = face(words.codePointAt(start));
            int end = start;
            while (end < words.length() && face(words.codePointAt(end)).equals(face)) {
                end += Character.charCount(words.codePointAt(end));
            }
            text.addAttribute(TextAttribute.FONT, face.deriveFont(size), start, end);
            start = end;
        }
        return text;
    }

    private Font face(int letter) {
        return faces.stream()
                .filter(face -> face.canDisplay(letter))
                .findFirst()
                .orElse(faces.getLast());
    }

    private static byte[] pdf(List<Placed> placed) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var ink = new PDPageContentStream(document, page)) {
                for (var line : placed) {
                    float y = PDRectangle.A4.getHeight() - line.y;
                    var upright = new AffineTransform(1, 0, 0, -1, line.x, y);
                    draw(line.layout.getOutline(upright).getPathIterator(null), ink);
                }
            }
            document.setDocumentId(0L);
            document.save(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static void draw(PathIterator path, PDPageContentStream ink) throws IOException {
        var at = new float[6];
        float x = 0;
        float y = 0;
        boolean any = false;
        for (; !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> ink.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> ink.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO ->
                        ink.curveTo(
                                x + (at[0] - x) * 2 / 3,
                                y + (at[1] - y) * 2 / 3,
                                at[2] + (at[0] - at[2]) * 2 / 3,
                                at[3] + (at[1] - at[3]) * 2 / 3,
                                at[2],
                                at[3]);
                case PathIterator.SEG_CUBICTO ->
                        ink.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> ink.closePath();
            }
            int last =
                    switch (path.currentSegment(at)) {
                        case PathIterator.SEG_QUADTO -> 2;
                        case PathIterator.SEG_CUBICTO -> 4;
                        default -> 0;
                    };
            x = at[last];
            y = at[last + 1];
        }
        if (any) {
            ink.fill();
        }
    }
}
