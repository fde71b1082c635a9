package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Sight;

/// Whether an export is what the server signed: checked offline, line by line.
public sealed interface Verification {

    /// It is whole: nothing changed, left out, moved or cut off up to this head.
    ///
    /// @param kind `export` of a room, or `journal` of the mediator's team
    /// @param room whose log it is
    /// @param head how far it goes, as the server signed it
    /// @param key fingerprint of the server's key: compare it by another way
    /// @param texts digests of the texts shown, to compare with what another room was shown
    /// @param entries of a journal; none in a room's export
    record Sound(
            String kind,
            String room,
            Head.Signed head,
            String key,
            List<TextDigest> texts,
            List<Entry> entries)
            implements Verification {

        public Sound {
            texts = List.copyOf(texts);
            entries = List.copyOf(entries);
        }
    }

    /// It is not.
    ///
    /// @param line where in the file, from 1
    /// @param problem what is wrong there
    record Broken(long line, String problem) implements Verification {}

    /// The digest of a text as a room was shown it. Two rooms that were shown the same text have
    /// the same digest; without the text it tells nothing, for a random nonce is part of it.
    record TextDigest(long line, String title, String version, String digest) {}

    /// Reads an export and checks it.
    ///
    /// @throws IOException if it cannot be read
    static Verification of(InputStream export) throws IOException {
        return new Check(export).result();
    }

    /// Reads an export and checks that it goes on from an earlier head of the same log.
    ///
    /// @throws IOException if it cannot be read
    static Verification of(InputStream export, Head.Signed earlier) throws IOException {
        var check = new Check(export);
        check.earlier.add(earlier);
        return check.result();
    }

    /// One check from the first line to the last.
    final class Check {
        private static final String AS_WRITTEN = "this line is not as Dragoman writes it";

        private final InputStream in;
        private final List<Head.Signed> earlier = new ArrayList<>(1);
        private final List<TextDigest> texts = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private long number;

        private Check(InputStream in) {
            this.in = in;
        }

        private static final class Wrong extends RuntimeException {
            private static final long serialVersionUID = 1L;

            Wrong(String message) {
                super(message, null, false, false);
            }
        }

        private Verification result() throws IOException {
            try {
                return check();
            } catch (Wrong wrong) {
                return new Broken(number, String.valueOf(wrong.getMessage()));
            }
        }

        private Verification check() throws IOException {
            var first = read(ExportForm.First.IN, ExportForm.First.OUT, ExportForm.First.class);
            if (first.version() != ExportForm.VERSION) {
                throw new Wrong(
                        "an export of version %d, and this Dragoman reads version %d"
                                .formatted(first.version(), ExportForm.VERSION));
            }
            boolean journal = first.dragoman().equals(ExportForm.JOURNAL);
            if (!journal && !first.dragoman().equals(ExportForm.EXPORT)) {
                throw new Wrong("neither an export nor a journal of Dragoman");
            }
            var chain = Chain.begin(first.log(), first.room());
            agrees(first, chain);
            var line = line();
            while (!isLast(line)) {
                chain = journal ? entry(line, chain) : shown(line, chain);
                agrees(first, chain);
                line = line();
            }
            return last(first, chain, line);
        }

        /// Whether the chain is, at the size of the earlier head, what that head says.
        private void agrees(ExportForm.First first, Chain chain) {
            for (var head : earlier) {
                if (!head.head().log().equals(first.log())) {
                    throw new Wrong("the head you gave is of another log");
                }
                if (head.head().size() == chain.size()
                        && !head.head().chain().equals(chain.head())) {
                    throw new Wrong(
                            "up to here it is not what it was when the head you gave was signed");
                }
            }
        }

        private Chain shown(byte[] line, Chain chain) {
            var read = between(line, ExportForm.LINE);
            var next = goesOn(chain, read);
            var shown = words(Shown.IN, Shown.class, read);
            if (!shown.part("nonce").isEmpty()) {
                texts.add(digest(shown));
            }
            return next;
        }

        private Chain entry(byte[] line, Chain chain) {
            var read = between(line, ExportForm.ENTRY);
            var next = goesOn(chain, read);
            entries.add(words(Codec.ENTRY_IN, Entry.class, read));
            return next;
        }

        private static ExportForm.Line between(byte[] line, String name) {
            try {
                return ExportForm.Line.of(line, name);
            } catch (RuntimeException _) {
                throw new Wrong(AS_WRITTEN);
            }
        }

        /// The words of a line that is known to be as it was kept.
        private static <T> T words(ObjectReader reader, Class<T> type, ExportForm.Line line) {
            try {
                return Codec.read(reader, type, line.plain().raw(), "a line");
            } catch (RuntimeException _) {
                throw new Wrong("a newer Dragoman wrote this line: verify it with that one");
            }
        }

        private static Chain goesOn(Chain chain, ExportForm.Line line) {
            var next = chain.with(Chain.commitment(line.salt().raw(), line.plain().raw()));
            if (!next.head().equals(line.chain())) {
                throw new Wrong(
                        "this is not what was kept as line %d: words were changed, or lines left out,"
                                        .formatted(next.size())
                                + " repeated or moved");
            }
            return next;
        }

        private Verification last(ExportForm.First first, Chain chain, byte[] line)
                throws IOException {
            var last = parse(line, ExportForm.Last.IN, ExportForm.Last.OUT, ExportForm.Last.class);
            if (last.size() != chain.size()) {
                throw new Wrong(
                        "the head is of %d lines, and %d stand here: the end was cut off"
                                .formatted(last.size(), chain.size()));
            }
            var signed =
                    new Head.Signed(
                            new Head(first.log(), chain.size(), chain.head()), last.signature());
            if (!Signer.verifies(first.key(), signed)) {
                throw new Wrong("the server's key did not sign this");
            }
            if (in.read() != -1) {
                throw new Wrong("something stands after the end");
            }
            for (var head : earlier) {
                if (!Signer.verifies(first.key(), head)) {
                    throw new Wrong("the head you gave was signed with another key");
                }
                if (head.head().size() > chain.size()) {
                    throw new Wrong(
                            "the head you gave is of %d lines, and %d stand here: the end was cut"
                                            .formatted(head.head().size(), chain.size())
                                    + " off");
                }
            }
            return new Sound(
                    first.dragoman(),
                    first.room(),
                    signed,
                    HexFormat.of().formatHex(Chain.sha256().digest(first.key().raw())),
                    texts,
                    entries);
        }

        private static TextDigest digest(Shown line) {
            return new TextDigest(
                    line.number(),
                    line.part("title"),
                    line.part("version"),
                    Digest.of(new Sight(line.title(), line.parts())).hex());
        }

        private static boolean isLast(byte[] line) {
            return new String(line, UTF_8).startsWith("{\"size\":");
        }

        private <T> T read(ObjectReader reader, ObjectWriter writer, Class<T> type)
                throws IOException {
            return parse(line(), reader, writer, type);
        }

        /// A line, and nothing but what we would have written ourselves: every bit of it counts.
        private static <T> T parse(
                byte[] line, ObjectReader reader, ObjectWriter writer, Class<T> type) {
            try {
                var read = Codec.read(reader, type, line, "a line of an export");
                if (Arrays.equals(Codec.bytes(writer, read), line)) {
                    return read;
                }
            } catch (RuntimeException _) {
                // Said below; what was read may be anything.
            }
            throw new Wrong(AS_WRITTEN);
        }

        private byte[] line() throws IOException {
            number++;
            var line = new ByteArrayOutputStream(512);
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new Wrong(
                            line.size() == 0
                                    ? "the end is missing: the log was cut back"
                                    : "the line ends in the middle: the file was cut off");
                }
                line.write(next);
            }
            return line.toByteArray();
        }
    }
}
