package org.dragoman.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.desk.SetUp;
import org.dragoman.store.StoreTrouble;
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
        var secret = accounts.invitations().invite(CHAIR);
        now = now.plus(Duration.ofDays(2));
        assertThat(accounts.invitations().find(secret)).isEmpty();
        assertThat(accounts.invitations().accept(secret, PHRASE)).isEmpty();
    }

    /// The lead sees how far somebody has come, and can take a link back or end what came of it.
    @Test
    void aWayInIsSentThenMadeAndEndsAtOnce() {
        assertThat(accounts.invitations().wayIn(CHAIR)).isEqualTo(new WayIn.None());
        var first = accounts.invitations().invite(CHAIR);
        assertThat(accounts.invitations().wayIn(CHAIR))
                .isEqualTo(new WayIn.Sent(now.plus(Invitations.GOOD_FOR)));
        assertThat(accounts.invitations().end(CHAIR)).isTrue();
        assertThat(accounts.invitations().find(first)).isEmpty();
        var account =
                accounts.invitations()
                        .accept(accounts.invitations().invite(CHAIR), PHRASE)
                        .orElseThrow();
        assertThat(accounts.invitations().wayIn(CHAIR)).isEqualTo(new WayIn.Made());
        assertThat(accounts.invitations().end(CHAIR)).isTrue();
        assertThat(accounts.find(account.number())).isEmpty();
        assertThat(accounts.invitations().wayIn(CHAIR)).isEqualTo(new WayIn.None());
        assertThat(accounts.invitations().end(CHAIR)).isFalse();
    }

    /// Whoever also sits elsewhere keeps their account: one seat is no reason to end the others.
    @Test
    void whoSitsElsewhereTooIsNotSentAway() {
        var elsewhere = new Chair("u", CHAIR.seat());
        var account = accounts.add("Norr", PHRASE, true, List.of(CHAIR, elsewhere));
        assertThat(accounts.invitations().end(CHAIR)).isFalse();
        assertThat(accounts.find(account.number())).isPresent();
    }

    @Test
    void aNumberIsWrittenInTwoHalves() {
        var account = accounts.add("Norr", PHRASE, false, List.of(CHAIR));
        assertThat(account.written()).matches("\\d{4}-\\d{4}");
        assertThat(accounts.signIn(account.written(), PHRASE, "")).isPresent();
    }

    @Test
    void aNewInvitationEndsTheOldOneAndTheOldWayIn() {
        var first = accounts.invitations().invite(CHAIR);
        var account = accounts.invitations().accept(first, PHRASE).orElseThrow();
        var second = accounts.invitations().invite(CHAIR);
        assertThat(accounts.invitations().accept(second, PHRASE)).isPresent();
        assertThat(accounts.find(account.number())).isEmpty();
        var third = accounts.invitations().invite(CHAIR);
        accounts.invitations().invite(CHAIR);
        assertThat(accounts.invitations().find(third)).isEmpty();
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
            var secret = accounts.invitations().invite(CHAIR);
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
                                    accounts.invitations()
                                            .accept(secret, PHRASE)
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
        some.invitations().invite(CHAIR);
        assertThat(kept.get()).hasSize(1);
        now = now.plus(Invitations.GOOD_FOR);
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

    private String code(Account account, Instant at) {
        return Totp.code(account.factor(), Totp.period(at), 6);
    }

    private boolean comesIn(Account account, String code) {
        return accounts.signIn(account.number(), PHRASE, code).isPresent();
    }

    /// A telephone whose clock is half a minute wrong comes in; one that is minutes wrong does not.
    @Test
    void aClockOfTheirOwnThatIsWrongKeepsNobodyOutForLong() {
        var account = accounts.add("Norr", PHRASE, true, List.of(CHAIR));
        assertThat(comesIn(account, code(account, now.minusSeconds(150)))).isFalse();
        assertThat(comesIn(account, code(account, now.plusSeconds(150)))).isFalse();
        assertThat(comesIn(account, code(account, now.minusSeconds(30)))).isTrue();
        assertThat(comesIn(account, code(account, now.plusSeconds(30)))).isTrue();
    }

    /// The server's clock goes back an hour: a code that was taken is not taken again, and whoever
    /// has the right one of the moment comes in.
    @Test
    void aServersClockThatGoesBackTakesNoCodeTwiceAndShutsNobodyOut() {
        var account = accounts.add("Norr", PHRASE, true, List.of(CHAIR));
        var taken = code(account, now);
        assertThat(comesIn(account, taken)).isTrue();
        var first = now;
        now = first.minus(Duration.ofHours(1));
        assertThat(comesIn(account, code(account, now))).isTrue();
        now = first;
        assertThat(comesIn(account, taken)).isFalse();
        now = first.plusSeconds(60);
        assertThat(comesIn(account, code(account, now))).isTrue();
    }

    @Test
    void aServersClockThatGoesBackEndsAWaitAndOneThatJumpsEndsInvitations() {
        var account = accounts.add("Lead", PHRASE, false, List.of(CHAIR));
        for (int i = 0; i < 12; i++) {
            assertThat(accounts.signIn(account.number(), "wrong", "")).isEmpty();
        }
        var secret = accounts.invitations().invite(CHAIR);
        now = now.minus(Duration.ofHours(1));
        assertThat(accounts.signIn(account.number(), PHRASE, "")).isPresent();
        assertThat(accounts.invitations().find(secret)).isPresent();
        now = now.plus(Duration.ofDays(400));
        assertThat(accounts.invitations().find(secret)).isEmpty();
    }

    /// Nothing is acknowledged that is not kept: what cannot be kept has not happened, and can be
    /// done again.
    @Test
    void whatCannotBeKeptHasNotHappened() {
        var full = new AtomicBoolean();
        var kept = new ArrayList<Account>();
        var some =
                new Accounts(
                        List.of(),
                        List.of(),
                        new Pbkdf2PasswordEncoder(
                                "", 8, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256),
                        () -> now,
                        (accounts, _) -> {
                            if (full.get()) {
                                throw new StoreTrouble(StoreTrouble.Kind.FULL, "The disk is full.");
                            }
                            kept.clear();
                            kept.addAll(accounts);
                        });
        var setUp = new SetUp(some);
        var link = setUp.link().replace("set-up/", "");
        full.set(true);
        assertThatThrownBy(() -> setUp.accept(link, "Lead", PHRASE))
                .isInstanceOf(StoreTrouble.class);
        assertThat(some.empty()).isTrue();
        full.set(false);
        assertThat(setUp.accept(link, "Lead", PHRASE)).as("the link still holds").isPresent();
        var secret = some.invitations().invite(CHAIR);
        full.set(true);
        assertThatThrownBy(() -> some.invitations().accept(secret, PHRASE))
                .isInstanceOf(StoreTrouble.class);
        assertThatThrownBy(() -> some.invitations().invite(CHAIR)).isInstanceOf(StoreTrouble.class);
        assertThat(some.all()).isEqualTo(kept);
        full.set(false);
        assertThat(some.invitations().accept(secret, PHRASE))
                .as("the invitation still holds")
                .isPresent();
        assertThat(some.all()).isEqualTo(kept).hasSize(2);
    }

    @Test
    void anInvitationThatTwoTakeUpAtOnceIsGoodForOne() throws Exception {
        var secret = accounts.invitations().invite(CHAIR);
        var start = new CountDownLatch(1);
        int came = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 8; i++) {
                both.add(
                        threads.submit(() -> {
                            start.await();
                            return accounts.invitations().accept(secret, PHRASE).isPresent();
                        }));
            }
            start.countDown();
            for (var each : both) {
                came += each.get() ? 1 : 0;
            }
        }
        assertThat(came).isEqualTo(1);
        assertThat(accounts.all()).hasSize(1);
    }
}
