package org.dragoman.desk.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// One-time codes of six digits that change every 30 seconds (RFC 6238 on RFC 4226, HMAC-SHA-1).
public final class Totp {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD = 30;

    private Totp() {}

    /// Bytes in base 32 (RFC 4648), without padding.
    public static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : bytes) {
            held = (held << 8) | (each & 0xff);
            bits += 8;
            while (bits >= 5) {
                text.append(BASE_32.charAt((held >> (bits - 5)) & 31));
                bits -= 5;
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt((held << (5 - bits)) & 31)).toString();
    }

    private static byte[] bytes(String base32) {
        var out = ByteBuffer.allocate(base32.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char each : base32.toUpperCase(Locale.ROOT).toCharArray()) {
            held = held << 5 | BASE_32.indexOf(each);
            bits += 5;
            if (bits >= 8 && out.hasRemaining()) {
                out.put((byte) (held >> (bits - 8)));
                bits -= 8;
            }
        }
        return out.array();
    }

    /// The code of a period, of so many digits.
    public static String code(String secret, long period, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(period).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffff;
            return format(number, digits);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    """
                    This Java has no HMAC-SHA-1.
                    Run Dragoman on a complete JDK.\
                    """,
                    missing);
        }
    }

    private static String format(int number, int digits) {
        long modulus = 1;
        for (int i = 0; i < digits; i++) {
            modulus *= 10;
        }
        var text = Long.toString(number % modulus);
        return "0".repeat(digits - text.length()) + text;
    }

    /// The period of a moment.
    public static long period(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), PERIOD);
    }

    /// The period in which a code is right: the present one, the one before or the one after.
    ///
    /// @return the period, or a negative number where the code is wrong
    public static long matching(String secret, String code, Instant at) {
        long found = -1;
        for (long period = period(at) - 1; period <= period(at) + 1; period++) {
            boolean same =
                    MessageDigest.isEqual(
                            code(secret, period, 6).getBytes(StandardCharsets.UTF_8),
                            code.getBytes(StandardCharsets.UTF_8));
            found = same ? period : found;
        }
        return found;
    }
}
