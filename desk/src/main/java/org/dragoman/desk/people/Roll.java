package org.dragoman.desk.people;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// The accounts and the invitations that are out, as one thing: read and changed by one at a time,
/// kept together, and unchanged where they cannot be kept.
final class Roll {

    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Invitation> invitations = new TreeMap<>();
    private final Secrets secrets;
    private final InstantSource clock;
    private final Accounts.Keeping keeping;

    /// A roll as it was kept.
    Roll(
            List<Account> accounts,
            List<Invitation> invitations,
            Secrets secrets,
            InstantSource clock,
            Accounts.Keeping keeping) {
        accounts.forEach(account -> this.accounts.put(account.number(), account));
        invitations.forEach(it -> this.invitations.put(it.digest(), it));
        this.secrets = secrets;
        this.clock = clock;
        this.keeping = keeping;
    }

    /// Does something while nobody else reads or changes the roll.
    <T> T alone(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    /// The accounts by number; only for work that is alone with the roll.
    Map<String, Account> accounts() {
        return accounts;
    }

    /// The invitations by the digest of their secret; only for work that is alone with the roll.
    Map<String, Invitation> invitations() {
        return invitations;
    }

    /// Changes accounts or invitations and keeps them; where they cannot be kept nothing has
    /// changed.
    void change(Runnable change) {
        var accountsBefore = Map.copyOf(accounts);
        var invitationsBefore = Map.copyOf(invitations);
        boolean kept = false;
        try {
            change.run();
            // Invitations that have ended are of no more use, and go.
            var now = clock.instant();
            invitations.values().removeIf(it -> !now.isBefore(it.until()));
            keeping.keep(List.copyOf(accounts.values()), List.copyOf(invitations.values()));
            kept = true;
        } finally {
            if (!kept) {
                accounts.clear();
                accounts.putAll(accountsBefore);
                invitations.clear();
                invitations.putAll(invitationsBefore);
            }
        }
    }

    /// Keeps an account, new or changed.
    Account put(Account account) {
        change(() -> accounts.put(account.number(), account));
        return account;
    }

    /// Whoever holds a passkey, or nothing.
    Optional<Account> holding(String passkey) {
        return alone(() ->
                accounts.values().stream()
                        .filter(it ->
                                it.passkeys().stream().anyMatch(key -> key.id().equals(passkey)))
                        .findFirst());
    }

    /// A number that nobody has.
    String number() {
        while (true) {
            var number = secrets.number();
            if (!accounts.containsKey(number)) {
                return number;
            }
        }
    }
}
