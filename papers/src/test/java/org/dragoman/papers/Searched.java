package org.dragoman.papers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks for words in a file, in whatever is packed in it too.
final class Searched {

    private Searched() {}

    /// The file's bytes and everything that inflates from any place in it, as Latin-1, with and
    /// without the zero bytes of UTF-16.
    static String everywhere(byte[] file) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(file);
        for (int i = 0; i + 2 < file.length; i++) {
            boolean zlib =
                    (file[i] & 0x0F) == 8
                            && ((file[i] & 0xFF) << 8 | (file[i + 1] & 0xFF)) % 31 == 0;
            if (zlib) {
                inflate(file, i, all);
            }
        }
        var text = all.toString(StandardCharsets.ISO_8859_1);
        return text + text.replace("\0", "");
    }

    private static void inflate(byte[] file, int from, ByteArrayOutputStream into) {
        var inflater = new Inflater();
        inflater.setInput(file, from, file.length - from);
        var buffer = new byte[8192];
        try {
            int read = inflater.inflate(buffer);
            while (read > 0) {
                into.write(buffer, 0, read);
                read = inflater.inflate(buffer);
            }
        } catch (DataFormatException _) {
            // No stream begins here.
        } finally {
            inflater.end();
        }
    }
}
