package org.dragoman.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

class AccountsTest {

    private static final Chair CHAIR = new Chair("t", new Seat(new RoomId("North"), "Norr"));
    private static final String PHRASE = "five words that rhyme well";

    private Instant now = Instant.parse("2026-02-26T09:00:00Z");
    private final Accounts accounts =
            new Accounts(
                    List.of(),
                    List.of(),
                    new Pbkdf2PasswordEncoder(
                            "", 8, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256),
                    () -> now,
                    Accounts.Keeping.NOWHERE);

    @Test
    void anInvitationEndsAfterTwoDays() {
        var secret = accounts.invite(CHAIR);
        now = now.plus(Duration.ofDays(2));
        assertThat(accounts.invited(secret)).isEmpty();
        assertThat(accounts.accept(secret, PHRASE)).isEmpty();
    }

    @Test
    void aNewInvitationEndsTheOldOneAndTheOldWayIn() {
        var first = accounts.invite(CHAIR);
        var account = accounts.accept(first, PHRASE).orElseThrow();
        var second = accounts.invite(CHAIR);
        assertThat(accounts.accept(second, PHRASE)).isPresent();
        assertThat(accounts.find(account.number())).isEmpty();
        var third = accounts.invite(CHAIR);
        accounts.invite(CHAIR);
        assertThat(accounts.invited(third)).isEmpty();
    }

    @Test
    void afterFiveFailuresEvenTheRightPassphraseWaits() {
        var account = accounts.add("Lead", PHRASE, false, List.of(CHAIR));
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.signIn(account.number(), "wrong", "")).isEmpty();
        }
        assertThat(accounts.signIn(account.number(), PHRASE, "")).isEmpty();
        now = now.plusSeconds(31);
        assertThat(accounts.signIn(account.number(), PHRASE, "")).isPresent();
    }

    @Test
    void whoWorksAloneNeedsNoNumber() {
        accounts.add("Lead", PHRASE, false, List.of(CHAIR));
        assertThat(accounts.signIn("", PHRASE, "")).isPresent();
        accounts.add("Second", PHRASE, false, List.of(CHAIR));
        assertThat(accounts.signIn("", PHRASE, "")).isEmpty();
    }
}
