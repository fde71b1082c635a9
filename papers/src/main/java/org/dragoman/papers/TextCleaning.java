package org.dragoman.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plain text without what nobody sees.
///
/// A text can carry a message in characters without shape: zero-width spaces, tags, variation
/// selectors, overrides of direction. The zero-width joiner and non-joiner stay: Persian and other
/// languages are written with them, though only between letters.
final class TextCleaning {

    private TextCleaning() {}

    static Cleaned clean(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            if (text.indexOf('\0') >= 0) {
                throw unknown();
            }
            return text(text, List.of());
        } catch (CharacterCodingException _) {
            throw unknown();
        }
    }

    private static Unclean unknown() {
        return new Unclean(
                "This is none of the sorts of file that are cleaned.",
                "Send PDF, DOCX, XLSX, PPTX, PNG, JPEG or plain text in UTF-8.");
    }

    /// Text as a clean file.
    ///
    /// @param removed what was left behind before
    static Cleaned text(String text, List<String> removed) {
        var counts = new TreeMap<String, Integer>();
        var clean = visible(text, counts);
        if (clean.isBlank()) {
            throw new Unclean("Nothing in it can be read.", "Send it as a picture.");
        }
        var all = new ArrayList<>(removed);
        counts.forEach((what, count) -> all.add("%s (%d)".formatted(what, count)));
        return new Cleaned.Clean(
                "document.txt",
                "text/plain; charset=utf-8",
                Bytes.of(clean.getBytes(StandardCharsets.UTF_8)),
                all);
    }

    /// The text without characters that have no shape, and a count of those by sort.
    static String visible(String text, Map<String, Integer> counts) {
        var clean = new StringBuilder(text.length());
        int i = 0;
        int before = -1;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int after = i < text.length() ? text.codePointAt(i) : -1;
            var sort = invisible(c, before, after);
            if (sort.isEmpty()) {
                clean.appendCodePoint(c);
                before = c;
            } else if (!sort.equals("line")) {
                counts.merge(sort, 1, Integer::sum);
            } else {
                clean.append(after == '\n' ? "" : "\n");
            }
        }
        return clean.toString();
    }

    private static String invisible(int c, int before, int after) {
        return switch (c) {
            case '\n', '\t' -> "";
            case '\r' -> "line";
            case 0x200C, 0x200D ->
                    Character.isLetter(before) && (Character.isLetter(after) || after == ' ')
                            ? ""
                            : "invisible characters";
            case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> "overrides of direction";
            case 0x200E, 0x200F, 0x061C, 0x2066, 0x2067, 0x2068, 0x2069 -> "marks of direction";
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> "invisible characters";
            default ->
                    switch (Character.getType(c)) {
                        case Character.FORMAT,
                                Character.CONTROL,
                                Character.SURROGATE,
                                Character.PRIVATE_USE,
                                Character.UNASSIGNED ->
                                "invisible characters";
                        default ->
                                (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF)
                                        ? "invisible characters"
                                        : "";
                    };
        };
    }
}
