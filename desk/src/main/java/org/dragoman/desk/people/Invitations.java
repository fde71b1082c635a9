package org.dragoman.desk.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.talks.Digest;

/// The links by which people come in: each bound to one seat, good once and for two days.
public final class Invitations {

    /// How long an invitation is good.
    public static final Duration GOOD_FOR = Duration.ofDays(2);

    private final Roll roll;
    private final Secrets secrets;
    private final InstantSource clock;
    private final UnaryOperator<String> hash;

    /// @param hash of a passphrase
    Invitations(Roll roll, Secrets secrets, InstantSource clock, UnaryOperator<String> hash) {
        this.roll = roll;
        this.secrets = secrets;
        this.clock = clock;
        this.hash = hash;
    }

    /// Invites someone to a seat; an earlier link to it ends.
    ///
    /// @return the link's secret, told once and not kept
    public String invite(Chair chair) {
        var secret = secrets.link();
        return roll.alone(() -> {
            var digest = Digest.of(secret).hex();
            var invitation = new Invitation(digest, chair, clock.instant().plus(GOOD_FOR));
            roll.change(() -> {
                roll.invitations().values().removeIf(it -> it.chair().equals(chair));
                roll.invitations().put(digest, invitation);
            });
            return secret;
        });
    }

    /// How far somebody has come who was invited to a seat.
    public WayIn wayIn(Chair chair) {
        return roll.alone(() -> {
            var now = clock.instant();
            if (roll.accounts().values().stream().anyMatch(it -> it.chairs().contains(chair))) {
                return new WayIn.Made();
            }
            return roll.invitations().values().stream()
                    .filter(it -> it.chair().equals(chair) && now.isBefore(it.until()))
                    .findFirst()
                    .<WayIn>map(it -> new WayIn.Sent(it.until()))
                    .orElseGet(WayIn.None::new);
        });
    }

    /// Ends the link to a seat, and the way in of whoever came by it: their sessions end with their
    /// next request. The seat itself stays, and so does the account of whoever sits elsewhere too.
    ///
    /// @return whether there was any of them
    public boolean end(Chair chair) {
        return roll.alone(() -> {
            boolean sent =
                    roll.invitations().values().stream().anyMatch(it -> it.chair().equals(chair));
            boolean made = roll.accounts().values().stream().anyMatch(it -> cameTo(it, chair));
            if (sent || made) {
                roll.change(() -> {
                    roll.invitations().values().removeIf(it -> it.chair().equals(chair));
                    roll.accounts().values().removeIf(it -> cameTo(it, chair));
                });
            }
            return sent || made;
        });
    }

    private static boolean cameTo(Account account, Chair chair) {
        return account.chairs().equals(List.of(chair));
    }

    /// The invitation of a secret that still holds, or nothing.
    public Optional<Invitation> find(String secret) {
        return roll.alone(() ->
                Optional.ofNullable(roll.invitations().get(Digest.of(secret).hex()))
                        .filter(it -> clock.instant().isBefore(it.until())));
    }

    /// Takes an invitation up with a passphrase and a second factor, once: of two at the same
    /// moment one finds it gone.
    public Optional<Account> accept(String secret, String passphrase) {
        return accept(secret, hash.apply(passphrase), secrets.factor(), List.of());
    }

    /// Takes an invitation up with a passkey, once.
    public Optional<Account> accept(String secret, Passkey passkey) {
        return accept(secret, "", "", List.of(passkey));
    }

    private Optional<Account> accept(
            String secret, String hash, String factor, List<Passkey> passkeys) {
        return roll.alone(() ->
                find(secret)
                        .filter(_ ->
                                passkeys.stream()
                                        .noneMatch(it -> roll.holding(it.id()).isPresent()))
                        .map(invitation -> {
                            var chair = invitation.chair();
                            var account =
                                    new Account(
                                            roll.number(),
                                            chair.seat().name(),
                                            hash,
                                            factor,
                                            List.of(chair),
                                            passkeys,
                                            false);
                            roll.change(() -> {
                                roll.invitations().remove(invitation.digest());
                                // Whoever is invited anew comes in anew: the old way in ends.
                                roll.accounts().values().removeIf(it -> cameTo(it, chair));
                                roll.accounts().put(account.number(), account);
                            });
                            return account;
                        }));
    }
}
