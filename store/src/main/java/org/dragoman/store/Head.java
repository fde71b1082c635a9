package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

/// How far a log has come: its name, its size, its chain.
///
/// @param log the log's random name
/// @param size how many lines it has
/// @param chain the hash chain after the last of them
public record Head(String log, long size, Bytes chain) {

    /// What is signed.
    byte[] bytes() {
        return ("dragoman head 1\n" + log + "\n" + size + "\n" + chain.hex() + "\n")
                .getBytes(UTF_8);
    }

    /// A head and the server's signature of it.
    ///
    /// Both depend on this one log alone: the same log has the same signed head whenever it is
    /// asked for, so neither its existence nor its time tells of anything else.
    public record Signed(Head head, Bytes signature) {

        private static final String FORM = "dragoman-head-1";

        /// As one line that a person can keep or send.
        public String text() {
            return String.join(
                    " ",
                    FORM,
                    head.log,
                    Long.toString(head.size),
                    head.chain.hex(),
                    signature.hex());
        }

        /// The head of such a line.
        ///
        /// @throws IllegalArgumentException if it is none
        public static Signed of(String text) {
            var parts = text.strip().split(" ", -1);
            try {
                if (parts.length == 5 && parts[0].equals(FORM)) {
                    var head = new Head(parts[1], Long.parseLong(parts[2]), Bytes.ofHex(parts[3]));
                    return new Signed(head, Bytes.ofHex(parts[4]));
                }
            } catch (IllegalArgumentException _) {
                // Said below.
            }
            throw new IllegalArgumentException(
                    """
                    This is no head of a log.
                    A head is one line: %s LOG SIZE CHAIN SIGNATURE, as "dragoman verify" prints it.\
                    """
                            .formatted(FORM));
        }
    }
}
