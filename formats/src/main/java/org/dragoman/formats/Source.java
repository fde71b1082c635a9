package org.dragoman.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A file's text, with the name that messages call it by.
///
/// @param name as the user gave it
/// @param text decoded, without a byte order mark
record Source(String name, String text) {

    /// The largest file that is read: the largest domain of the archive has 60 KB.
    static final long LIMIT = 16L << 20;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)[\"']");

    /// Reads a file: in the encoding that its XML declaration names, else UTF-8, else (with a
    /// warning) Windows-1252.
    ///
    /// @throws IllegalArgumentException if it is absent, a folder, empty or larger than [#LIMIT]
    /// @throws UncheckedIOException if the disk fails
    static Source read(Path path, List<String> warnings) {
        var name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw new IllegalArgumentException(
                        """
                        %s: is a folder.
                        Name the files in it: a domain and one profile for each party.\
                        """
                                .formatted(name));
            }
            long size = Files.size(path);
            if (size > LIMIT) {
                throw new IllegalArgumentException(
                        """
                        %s: has %d bytes, more than the %d that a domain or profile may have.
                        Check that this is the right file.\
                        """
                                .formatted(name, size, LIMIT));
            }
            var source = new Source(name, decode(name, Files.readAllBytes(path), warnings));
            if (source.text.isBlank()) {
                throw source.error(1, "the file is empty.", "Name a domain or a profile.");
            }
            return source;
        } catch (NoSuchFileException absent) {
            throw new IllegalArgumentException(
                    """
                    %s: there is no such file.
                    Check the path.\
                    """
                            .formatted(name),
                    absent);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The fault of a line, to be thrown.
    ///
    /// @param line counts from 1
    /// @param what what is wrong, a sentence
    /// @param mend how to mend it, a sentence
    IllegalArgumentException error(int line, String what, String mend) {
        return new IllegalArgumentException("%s:%d: %s%n%s".formatted(name, line, what, mend));
    }

    /// What was mended or let pass at a line, as a warning.
    String warning(int line, String what) {
        return "%s:%d: %s".formatted(name, line, what);
    }

    private static String decode(String name, byte[] bytes, List<String> warnings) {
        var head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        var declared = ENCODING.matcher(head);
        var charset = StandardCharsets.UTF_8;
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            charset = StandardCharsets.UTF_16;
        } else if (declared.find()) {
            charset = named(name, declared.group(1), warnings);
        }
        try {
            return withoutMark(strictly(bytes, charset));
        } catch (CharacterCodingException _) {
            warnings.add(
                    "%s:1: is not %s as it should be; read as Windows-1252."
                            .formatted(name, charset.name()));
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static Charset named(String name, String encoding, List<String> warnings) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException _) {
            warnings.add(
                    "%s:1: names an unknown encoding \"%s\"; read as UTF-8."
                            .formatted(name, encoding));
            return StandardCharsets.UTF_8;
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
