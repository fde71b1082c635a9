package org.dragoman.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
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

    /// Counts how often a passphrase is tried: what takes the time.
    private static final class Counting implements PasswordEncoder {

        private int tried;

        @Override
        public String encode(@Nullable CharSequence passphrase) {
            return "hash of " + passphrase;
        }

        @Override
        public boolean matches(@Nullable CharSequence passphrase, @Nullable String hash) {
            tried++;
            return ("hash of " + passphrase).equals(hash);
        }
    }

    /// A number that nobody has, one of somebody, and one of somebody who has a passkey alone are
    /// answered alike at each of many tries, and each try costs the same.
    @Test
    void aNumberThatNobodyHasCostsWhatOneCostsThatSomebodyHas() {
        var counting = new Counting();
        var some =
                new Accounts(List.of(), List.of(), counting, () -> now, Accounts.Keeping.NOWHERE);
        var known = some.add("Lead", PHRASE, true, List.of(CHAIR)).number();
        var keyed = some.add("Second", "", false, List.of(CHAIR)).number();
        var costs = new java.util.HashMap<String, List<Integer>>();
        for (var number : List.of(known, keyed, known.equals("00000000") ? "1" : "00000000")) {
            var cost = new java.util.ArrayList<Integer>();
            for (int i = 0; i < 8; i++) {
                int before = counting.tried;
                assertThat(some.signIn(number, i == 4 ? PHRASE : "wrong", "123456")).isEmpty();
                cost.add(counting.tried - before);
            }
            costs.put(number, cost);
        }
        assertThat(costs.values()).hasSize(3).containsOnly(List.of(1, 1, 1, 1, 1, 0, 0, 0));
    }

    @Test
    void ofManyWhoTakeUpOneInvitationAtOnceOneGetsTheSeat() throws InterruptedException {
        for (int round = 0; round < 50; round++) {
            var secret = accounts.invite(CHAIR);
            var taken = new java.util.concurrent.atomic.AtomicInteger();
            var start = new java.util.concurrent.CountDownLatch(1);
            var threads = new java.util.ArrayList<Thread>();
            for (int i = 0; i < 4; i++) {
                threads.add(
                        Thread.ofVirtual()
                                .start(() -> {
                                    try {
                                        start.await();
                                    } catch (InterruptedException _) {
                                        return;
                                    }
                                    accounts.accept(secret, PHRASE)
                                            .ifPresent(_ -> taken.incrementAndGet());
                                }));
            }
            start.countDown();
            for (var thread : threads) {
                thread.join();
            }
            assertThat(taken.get()).isEqualTo(1);
        }
    }

    /// What is of no more use is not kept: the next change drops it.
    @Test
    void anInvitationThatHasEndedIsKeptNoLonger() {
        var kept = new java.util.concurrent.atomic.AtomicReference<List<Invitation>>(List.of());
        var some =
                new Accounts(
                        List.of(),
                        List.of(),
                        new Counting(),
                        () -> now,
                        (_, invitations) -> kept.set(invitations));
        some.invite(CHAIR);
        assertThat(kept.get()).hasSize(1);
        now = now.plus(Accounts.INVITED_FOR);
        some.add("Lead", PHRASE, false, List.of(CHAIR));
        assertThat(kept.get()).isEmpty();
    }

    @Test
    void whoWorksAloneNeedsNoNumber() {
        accounts.add("Lead", PHRASE, false, List.of(CHAIR));
        assertThat(accounts.signIn("", PHRASE, "")).isPresent();
        accounts.add("Second", PHRASE, false, List.of(CHAIR));
        assertThat(accounts.signIn("", PHRASE, "")).isEmpty();
    }
}
