package org.dragoman.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// The lines of an export: see `docs/formats/export.md` and `docs/formats/journal.md`.
final class ExportForm {

    static final String EXPORT = "export";
    static final String JOURNAL = "journal";
    static final int VERSION = 1;

    /// What the words between are called in an export of a room, and in a journal.
    static final String LINE = "line";

    static final String ENTRY = "entry";

    private ExportForm() {}

    /// The first line.
    ///
    /// @param dragoman `export` or `journal`
    /// @param room whose log it is
    /// @param key verifies the signature of the head
    record First(String dragoman, int version, String room, String log, Bytes key) {
        static final ObjectWriter OUT = Codec.MAPPER.writerFor(First.class);
        static final ObjectReader IN = Codec.MAPPER.readerFor(First.class);
    }

    /// The last line: the signed head.
    record Last(long size, Bytes signature) {
        static final ObjectWriter OUT = Codec.MAPPER.writerFor(Last.class);
        static final ObjectReader IN = Codec.MAPPER.readerFor(Last.class);
    }

    /// A line between: the words as they were written on their day, byte for byte, whatever this
    /// Dragoman would write; their salt; the chain with them as the last.
    record Line(Bytes plain, Bytes salt, Bytes chain) {

        private static final String SALT = ",\"salt\":\"";
        private static final String CHAIN = "\",\"chain\":\"";
        private static final int DIGITS = 2 * Chain.LENGTH;
        private static final int TAIL = SALT.length() + DIGITS + CHAIN.length() + DIGITS + 2;

        /// As it stands in an export.
        ///
        /// @param name what the words are: `line` or `entry`
        byte[] bytes(String name) {
            var out = new ByteArrayOutputStream();
            out.writeBytes(("{\"" + name + "\":").getBytes(UTF_8));
            out.writeBytes(plain.raw());
            out.writeBytes((SALT + salt.hex() + CHAIN + chain.hex() + "\"}").getBytes(UTF_8));
            return out.toByteArray();
        }

        /// The line that stands in an export.
        ///
        /// @throws IllegalArgumentException if it has another form
        static Line of(byte[] line, String name) {
            int head = name.length() + 4;
            int tail = line.length - TAIL;
            if (tail > head) {
                var plain = Bytes.own(Arrays.copyOfRange(line, head, tail));
                var rest = new String(line, tail, TAIL, ISO_8859_1);
                int salt = SALT.length();
                int chain = salt + DIGITS + CHAIN.length();
                var read =
                        new Line(
                                plain,
                                Bytes.ofHex(rest.substring(salt, salt + DIGITS)),
                                Bytes.ofHex(rest.substring(chain, chain + DIGITS)));
                if (Arrays.equals(read.bytes(name), line)) {
                    return read;
                }
            }
            throw new IllegalArgumentException("no line of an export\nExport it anew.");
        }
    }
}
