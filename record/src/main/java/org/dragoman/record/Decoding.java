package org.dragoman.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// Bytes turned into text, and how.
///
/// Plain text never touches Tika: UTF-8 where the bytes are valid UTF-8, UTF-16 by its mark, else
/// Windows-1252, which agrees with Latin-1 on every printing character and adds curly quotes.
record Decoding(String text, String how, boolean plain) {

    static Decoding of(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException(
                    "%s: the report is empty.\nGive a file with text in it.".formatted(file));
        }
        if (isMarkedUp(file, bytes)) {
            return parsed(file, bytes);
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(file, bytes, 3, "UTF-8 with byte order mark");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return in(StandardCharsets.UTF_16LE, bytes, 2, "UTF-16 (little-endian)");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return in(StandardCharsets.UTF_16BE, bytes, 2, "UTF-16 (big-endian)");
        }
        requireText(file, bytes);
        return utf8(file, bytes, 0, "UTF-8");
    }

    private static Decoding utf8(String file, byte[] bytes, int from, String how) {
        try {
            var strict =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            var text = strict.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
            return new Decoding(text, how, true);
        } catch (CharacterCodingException _) {
            if (from > 0) {
                throw new IllegalArgumentException(
                        """
                        %s: begins with the mark of UTF-8 but is not valid UTF-8.
                        Save it again as UTF-8.\
                        """
                                .formatted(file));
            }
            return in(Charset.forName("windows-1252"), bytes, 0, guess(bytes));
        }
    }

    private static String guess(byte[] bytes) {
        for (byte unit : bytes) {
            int value = unit & 0xFF;
            if (value >= 0x80 && value < 0xA0) {
                return "windows-1252, guessed";
            }
        }
        return "ISO-8859-1, guessed";
    }

    private static Decoding in(Charset charset, byte[] bytes, int from, String how) {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), how, true);
    }

    private static boolean isMarkedUp(String file, byte[] bytes) {
        var head =
                new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^ï»¿", "");
        var ending = file.toLowerCase(Locale.ROOT);
        return head.startsWith("%pdf-")
                || (starts(bytes, 'P', 'K', 3, 4) && ending.endsWith(".docx"))
                || head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || (head.startsWith("<") && ending.matches(".*\\.x?html?"))
                || ending.matches(".*\\.(x?html?|pdf|docx)");
    }

    private static Decoding parsed(String file, byte[] bytes) {
        var handler = new BodyContentHandler(-1);
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file);
        try (var in = new ByteArrayInputStream(bytes)) {
            new AutoDetectParser().parse(in, handler, metadata, new ParseContext());
        } catch (TikaException | SAXException | IOException broken) {
            throw new IllegalArgumentException(
                    """
                    %s: no text can be won from it: %s.
                    Open it in its own program and save its text as a .txt file.\
                    """
                            .formatted(file, broken.getMessage()),
                    broken);
        }
        var type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        return new Decoding(tidy(handler.toString()), type.replaceFirst(";.*", ""), false);
    }

    /// One paragraph a line, no runs of blanks: the layout of the source is not part of the words.
    private static String tidy(String text) {
        return text.replace('\u00a0', ' ')
                .replaceAll("[ \\t\\x0B\\f]+", " ")
                .replaceAll(" ?\\R ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static void requireText(String file, byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 65_536);
        for (int at = 0; at < looked; at++) {
            int value = bytes[at] & 0xFF;
            if (value == 0) {
                throw binary(file);
            }
            if (value < 0x20 && value != '\n' && value != '\r' && value != '\t' && value != '\f') {
                controls++;
            }
        }
        if (controls * 50 > looked) {
            throw binary(file);
        }
    }

    private static IllegalArgumentException binary(String file) {
        return new IllegalArgumentException(
                """
                %s: this is not text but binary data.
                Give plain text, HTML, PDF or DOCX, and keep the file's own ending.\
                """
                        .formatted(file));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
