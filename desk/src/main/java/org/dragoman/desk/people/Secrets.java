package org.dragoman.desk.people;

import java.security.SecureRandom;
import java.util.HexFormat;

/// What is drawn at random so that nobody can guess it.
final class Secrets {

    private final SecureRandom random = new SecureRandom();

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// A link's secret of 256 bits, in hexadecimal digits.
    String link() {
        return HexFormat.of().formatHex(bytes(32));
    }

    /// A secret of a second factor of 160 bits, in base 32 (RFC 4226, section 4).
    String factor() {
        return Totp.base32(bytes(20));
    }

    /// A number of an account, eight digits long.
    String number() {
        return "%08d".formatted(random.nextInt(100_000_000));
    }
}
