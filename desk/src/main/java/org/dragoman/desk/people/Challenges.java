package org.dragoman.desk.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Challenges that a passkey signs: good once, for a short time, for one purpose.
///
/// Nothing is kept of a challenge that was only given out, so that asking for many of them fills
/// nothing: it carries its own end and a code over both that this process alone can make. What is
/// kept is which ones were used, until they would have ended.
final class Challenges {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final int NONCE = 16;
    private static final int CODE = 32;

    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, Instant> used = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];
    private final InstantSource clock;

    Challenges(InstantSource clock) {
        this.clock = clock;
        random.nextBytes(key);
    }

    /// A new one, in base64url.
    String draw(String purpose) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        long end = clock.instant().plus(GOOD_FOR).getEpochSecond();
        var head = ByteBuffer.allocate(NONCE + Long.BYTES).put(nonce).putLong(end).array();
        var whole = Arrays.copyOf(head, head.length + CODE);
        System.arraycopy(code(head, purpose), 0, whole, head.length, CODE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// Whether a challenge was drawn here for this purpose, holds still, and was not used before;
    /// from now on it is used.
    boolean use(byte[] challenge, String purpose) {
        if (challenge.length != NONCE + Long.BYTES + CODE) {
            return false;
        }
        var head = Arrays.copyOf(challenge, NONCE + Long.BYTES);
        var code = Arrays.copyOfRange(challenge, head.length, challenge.length);
        if (!MessageDigest.isEqual(code, code(head, purpose))) {
            return false;
        }
        var end = Instant.ofEpochSecond(ByteBuffer.wrap(head).getLong(NONCE));
        if (!clock.instant().isBefore(end)) {
            return false;
        }
        one.lock();
        try {
            Iterator<Instant> ends = used.values().iterator();
            while (ends.hasNext() && ends.next().isBefore(clock.instant())) {
                ends.remove();
            }
            return used.putIfAbsent(Base64.getEncoder().encodeToString(head), end) == null;
        } finally {
            one.unlock();
        }
    }

    private byte[] code(byte[] head, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head);
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "This Java has no HMAC.\nRun Dragoman on a complete JDK.", missing);
        }
    }
}
