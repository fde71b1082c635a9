package org.dragoman.brief.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The typefaces that travel with the program, so that a chart measures the same on every machine.
public enum Typeface {
    /// Labels and controls.
    SANS("NotoSans-Regular.ttf", "Noto Sans", 400, false),
    /// Labels that stand out.
    SANS_BOLD("NotoSans-Bold.ttf", "Noto Sans", 700, false),
    /// Running text.
    SERIF("NotoSerif-Regular.ttf", "Noto Serif", 400, false),
    /// Headings.
    SERIF_BOLD("NotoSerif-Bold.ttf", "Noto Serif", 700, false),
    /// Words set apart.
    SERIF_ITALIC("NotoSerif-Italic.ttf", "Noto Serif", 400, true);

    private final String file;
    private final String family;
    private final int weight;
    private final boolean italic;

    Typeface(String file, String family, int weight, boolean italic) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
    }

    /// The family's name in style sheets.
    public String family() {
        return family;
    }

    /// How heavy it is, in the numbers of style sheets.
    public int weight() {
        return weight;
    }

    /// Whether it slants.
    public boolean isItalic() {
        return italic;
    }

    /// Its TrueType bytes; the caller closes them.
    public InputStream open() {
        var stream = Typeface.class.getResourceAsStream("/org/dragoman/brief/fonts/" + file);
        if (stream == null) {
            throw new IllegalStateException(
                    """
                    The font %s is missing from the program.
                    Build it again.\
                    """
                            .formatted(file));
        }
        return stream;
    }

    /// This typeface at a size, for measuring and drawing.
    ///
    /// @param size in pixels of the chart
    Font at(float size) {
        return Objects.requireNonNull(Loaded.FONTS.get(this))
                .deriveFont(weight > 400 ? Font.BOLD : Font.PLAIN, size);
    }

    /// This typeface, read anew.
    public Font load() {
        try (var stream = open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(
                    """
                    The font %s in the program is damaged.
                    Build it again.\
                    """
                            .formatted(file),
                    broken);
        }
    }

    /// Each font, read once.
    private static final class Loaded {
        static final Map<Typeface, Font> FONTS = load();

        private static Map<Typeface, Font> load() {
            var fonts = new EnumMap<Typeface, Font>(Typeface.class);
            for (var face : values()) {
                fonts.put(face, face.load());
            }
            return fonts;
        }
    }
}
