package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hash chain of one log, up to a line.
///
/// A line is committed to as SHA-256 of a fixed text, a salt of 32 random bytes and the plain
/// bytes; the chain goes on as SHA-256 of the last head, the line's number (8 bytes, the highest
/// first) and its commitment. So the chain can be checked without the words, and tells nothing of
/// them without the salt.
///
/// @param size how many lines it has
/// @param head after the last line
public record Chain(long size, Bytes head) {

    private static final byte[] LINE = "dragoman line 1\n".getBytes(UTF_8);

    /// How long salts, commitments and heads are, in bytes.
    static final int LENGTH = 32;

    /// The chain of a log that has no line yet.
    ///
    /// @param log the log's random name
    /// @param room whose it is
    public static Chain begin(String log, String room) {
        var digest = sha256();
        digest.update(("dragoman log 1\n" + log + "\n" + room + "\n").getBytes(UTF_8));
        return new Chain(0, Bytes.own(digest.digest()));
    }

    /// What commits to a line.
    public static Bytes commitment(byte[] salt, byte[] plain) {
        var digest = sha256();
        digest.update(LINE);
        digest.update(salt);
        digest.update(plain);
        return Bytes.own(digest.digest());
    }

    /// The chain with one more line.
    public Chain with(Bytes commitment) {
        var digest = sha256();
        digest.update(head.raw());
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(size + 1).flip());
        digest.update(commitment.raw());
        return new Chain(size + 1, Bytes.own(digest.digest()));
    }

    /// The salt of a line in one log, drawn from the entry's: who knows the one learns nothing of
    /// another.
    static byte[] salt(byte[] salt, String log) {
        var digest = sha256();
        digest.update("dragoman salt 1\n".getBytes(UTF_8));
        digest.update(salt);
        digest.update(log.getBytes(UTF_8));
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    """
                    This Java has no SHA-256.
                    Run Dragoman on a complete JDK.\
                    """,
                    missing);
        }
    }
}
