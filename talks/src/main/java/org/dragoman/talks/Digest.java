package org.dragoman.talks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of exact words, as 64 hexadecimal digits.
public record Digest(String hex) {

    /// The digest of these words, of their UTF-8 bytes as they stand.
    public static Digest of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /// The digest of a thing as it is shown: of its title and of all names and values, in order. Of
    /// a text as a room was shown it, this is what two rooms compare, on their pages and in their
    /// records.
    public static Digest of(Sight shown) {
        return of(new Canonical().sight(shown).bytes());
    }

    /// The digest of these bytes.
    public static Digest of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(
                    """
                    This Java has no SHA-256.
                    Run Dragoman on a complete JDK.\
                    """,
                    missing);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
