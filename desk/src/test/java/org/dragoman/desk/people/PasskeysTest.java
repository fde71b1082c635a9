package org.dragoman.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasskeysTest {

    private static final Passkeys.Door DOOR =
            new Passkeys.Door("localhost", "http://localhost:8180");
    private static final Instant START = Instant.parse("2026-02-26T09:00:00Z");

    private Instant now = START;
    private final Accounts accounts =
            new Accounts(
                    List.of(),
                    List.of(),
                    PasswordEncoderFactories.createDelegatingPasswordEncoder(),
                    () -> now,
                    Accounts.Keeping.NOWHERE);
    private final Challenges challenges = new Challenges(() -> now);

    private static byte[] bytes(String challenge) {
        return Base64.getUrlDecoder().decode(challenge);
    }

    @Test
    void aChallengeIsGoodOnceForItsPurposeAndNotForLong() {
        var challenge = bytes(challenges.draw("sign-in"));
        assertThat(challenges.use(challenge, "invitation x")).isFalse();
        assertThat(challenges.use(challenge, "sign-in")).isTrue();
        assertThat(challenges.use(challenge, "sign-in")).as("once").isFalse();

        var late = bytes(challenges.draw("sign-in"));
        now = START.plus(Challenges.GOOD_FOR).plusSeconds(1);
        assertThat(challenges.use(late, "sign-in")).as("late").isFalse();
        now = START;
        assertThat(challenges.use(challenge, "sign-in")).as("the clock went back").isFalse();
    }

    @Test
    void aChallengeThatSomebodyElseMadeOrBentIsNone() {
        var bent = bytes(challenges.draw("sign-in"));
        for (int i = 0; i < bent.length; i++) {
            var copy = bent.clone();
            copy[i] ^= 1;
            assertThat(challenges.use(copy, "sign-in")).as("byte " + i).isFalse();
        }
        assertThat(challenges.use(bytes(new Challenges(() -> now).draw("sign-in")), "sign-in"))
                .isFalse();
        assertThat(challenges.use(new byte[0], "sign-in")).isFalse();
    }

    /// Whatever the forms hold, nobody comes in and nothing breaks.
    @Test
    void hostileAnswersLetNobodyIn() {
        var random = new SplittableRandom(5);
        var passkeys = new Passkeys(accounts, () -> now);
        accounts.host("Lead", "", List.of(new Passkey("AAAA", "BBBB", "o2NmbXRkbm9uZQ", 0, START)));
        for (int i = 0; i < 120; i++) {
            var client = client(passkeys.challenge(Passkeys.SIGN_IN), random);
            assertThat(
                            passkeys.signedIn(
                                    DOOR,
                                    new Passkeys.Signing(
                                            random.nextBoolean() ? "AAAA" : noise(random),
                                            client,
                                            noise(random),
                                            noise(random),
                                            random.nextBoolean() ? "BBBB" : noise(random))))
                    .isEmpty();
            assertThat(
                            passkeys.made(
                                    DOOR,
                                    "keys",
                                    "x",
                                    new Passkeys.Making(
                                            noise(random),
                                            client(passkeys.challenge("keys"), random),
                                            noise(random))))
                    .isEmpty();
        }
    }

    private static String client(String challenge, SplittableRandom random) {
        var origin = random.nextBoolean() ? DOOR.origin() : "http://elsewhere";
        var type = random.nextBoolean() ? "webauthn.get" : "webauthn.create";
        var json =
                "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\"%s"
                        .formatted(type, challenge, origin, random.nextInt(4) == 0 ? "" : "}");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String noise(SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            return List.of("", "%%%", "null", "\u0000").get(random.nextInt(4));
        }
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        if (bytes.length > 2 && random.nextBoolean()) {
            bytes[0] = (byte) 0xa3; // a CBOR map of three
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void theLastWayInStaysAndAPasskeyBelongsToOne() {
        var key = new Passkey("AAAA", "BBBB", "CCCC", 0, START);
        var lead = accounts.host("Lead", "", List.of(key));
        assertThat(accounts.remove(lead.number(), "AAAA")).isFalse();
        assertThat(accounts.add(lead.number(), new Passkey("DDDD", "BBBB", "CCCC", 0, START)))
                .isTrue();
        assertThat(accounts.remove(lead.number(), "AAAA")).isTrue();
        var other = accounts.host("Other", "a long enough passphrase", List.of());
        assertThat(accounts.add(other.number(), new Passkey("DDDD", "x", "y", 0, START))).isFalse();
        assertThat(accounts.signed(lead.number(), "DDDD", 7).orElseThrow().number())
                .isEqualTo(lead.number());
        assertThat(accounts.find(lead.number()).orElseThrow().passkeys().getFirst().count())
                .isEqualTo(7);
    }
}
