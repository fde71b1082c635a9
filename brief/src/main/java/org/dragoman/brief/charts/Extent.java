package org.dragoman.brief.charts;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/// How much room words take: by the typeface where it has their letters, else by what letters of
/// their script take in most typefaces.
///
/// The typefaces of the program have no Arabic; the reader's own draws it, fitted into this room.
final class Extent {

    private static final String SLIM = "اأإآبتثنيئلىٱپچ";
    private static final String WIDE = "سشصضطظ";

    /// Letters that end in a sweep where no letter follows.
    private static final String SWEEPING = "بتثنيىئلسشصضفقكپ";

    private static final double BOLDER = 1.15;

    private Extent() {}

    /// How wide some words are, in pixels.
    static double width(Font font, FontRenderContext context, String words) {
        return font.canDisplayUpTo(words) < 0
                ? font.getStringBounds(words, context).getWidth()
                : estimate(font, context, words);
    }

    private static double estimate(Font font, FontRenderContext context, String words) {
        double ems = 0;
        double measured = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int letter = words.codePointAt(i);
            if (isInvisible(letter)) {
                continue;
            }
            if (font.canDisplay(letter)) {
                measured += font.getStringBounds(Character.toString(letter), context).getWidth();
            } else {
                ems += ems(letter);
                int next = i + Character.charCount(letter);
                boolean last =
                        next >= words.length() || !Character.isLetter(words.codePointAt(next));
                if (last && SWEEPING.indexOf(letter) >= 0) {
                    ems += 0.4;
                }
            }
        }
        return measured + ems * font.getSize2D() * (font.isBold() ? BOLDER : 1);
    }

    private static double ems(int letter) {
        if (SLIM.indexOf(letter) >= 0) {
            return 0.32;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.88;
        }
        if (Character.isIdeographic(letter)) {
            return 1;
        }
        return Character.isLetter(letter) ? 0.54 : 0.4;
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    /// The same room for whoever lays words out by a font's metrics.
    static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1L;

        private final FontMetrics own;

        Metrics(FontMetrics own) {
            super(own.getFont());
            this.own = own;
        }

        @Override
        public int getAscent() {
            return own.getAscent();
        }

        @Override
        public int getDescent() {
            return own.getDescent();
        }

        @Override
        public int getLeading() {
            return own.getLeading();
        }

        @Override
        public int stringWidth(String words) {
            return font.canDisplayUpTo(words) < 0
                    ? own.stringWidth(words)
                    : (int) Math.ceil(width(font, getFontRenderContext(), words));
        }

        @Override
        public FontRenderContext getFontRenderContext() {
            return own.getFontRenderContext();
        }

        @Override
        public Rectangle2D getStringBounds(String words, Graphics canvas) {
            var bounds = own.getStringBounds(words, canvas);
            if (font.canDisplayUpTo(words) >= 0) {
                bounds.setRect(
                        bounds.getX(),
                        bounds.getY(),
                        width(font, getFontRenderContext(), words),
                        bounds.getHeight());
            }
            return bounds;
        }

        @Override
        public LineMetrics getLineMetrics(String words, Graphics canvas) {
            return own.getLineMetrics(words, canvas);
        }
    }
}
