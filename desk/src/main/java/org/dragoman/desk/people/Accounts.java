package org.dragoman.desk.people;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.dragoman.talks.Digest;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Everyone who can sign in, and the invitations that are out.
public final class Accounts {

    /// How long an invitation is good.
    public static final Duration INVITED_FOR = Duration.ofDays(2);

    /// The fewest characters of a passphrase.
    public static final int SHORTEST = 12;

    private static final int TRIES = 5;
    private static final int MOST_PASSKEYS = 8;

    /// So many codes of one account are remembered as taken.
    private static final int REMEMBERED = 64;

    private final ReentrantLock one = new ReentrantLock();
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Invitation> invitations = new TreeMap<>();
    private final Map<String, Tries> tries = new HashMap<>();
    private final Map<String, NavigableSet<Long>> used = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final InstantSource clock;
    private final Keeping keeping;
    private final CompletableFuture<String> nobody;

    /// Where accounts are kept.
    public interface Keeping {

        /// Nowhere: they end with the process.
        Keeping NOWHERE = (_, _) -> {};

        /// Keeps them all.
        void keep(List<Account> accounts, List<Invitation> invitations);
    }

    /// @param at of the last failure; before it no wait holds, so that a clock that is put back
    ///   keeps nobody out
    private record Tries(int failed, Instant at, Instant next) {

        boolean holds(Instant now) {
            return !now.isBefore(at) && now.isBefore(next);
        }
    }

    /// Accounts as they were kept.
    public Accounts(
            List<Account> accounts,
            List<Invitation> invitations,
            PasswordEncoder encoder,
            InstantSource clock,
            Keeping keeping) {
        accounts.forEach(account -> this.accounts.put(account.number(), account));
        invitations.forEach(it -> this.invitations.put(it.digest(), it));
        this.encoder = encoder;
        this.clock = clock;
        this.keeping = keeping;
        // Made beside the start of the server, which it would hold up by half a second.
        this.nobody = CompletableFuture.supplyAsync(() -> hash(secret()));
    }

    /// A secret of 256 random bits.
    public String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String hash(String passphrase) {
        return String.valueOf(encoder.encode(passphrase));
    }

    /// Whether there is nobody yet.
    public boolean empty() {
        one.lock();
        try {
            return accounts.isEmpty();
        } finally {
            one.unlock();
        }
    }

    /// The account of a number, or nothing.
    public Optional<Account> find(String number) {
        one.lock();
        try {
            return Optional.ofNullable(accounts.get(number));
        } finally {
            one.unlock();
        }
    }

    /// Everyone.
    public List<Account> all() {
        one.lock();
        try {
            return List.copyOf(accounts.values());
        } finally {
            one.unlock();
        }
    }

    /// Adds someone.
    ///
    /// @param passphrase empty where they cannot sign in with one
    /// @param second whether they have a second factor
    public Account add(String name, String passphrase, boolean second, List<Chair> chairs) {
        var hash = passphrase.isEmpty() ? "" : hash(passphrase);
        one.lock();
        try {
            var account = new Account(number(), name, hash, second ? factor() : "", chairs);
            put(account);
            return account;
        } finally {
            one.unlock();
        }
    }

    /// Adds whoever came by the set-up link, with a passphrase or with a passkey.
    public Account host(String name, String passphrase, List<Passkey> passkeys) {
        var hash = passphrase.isEmpty() ? "" : hash(passphrase);
        one.lock();
        try {
            var account = new Account(number(), name, hash, "", List.of(), passkeys, true);
            put(account);
            return account;
        } finally {
            one.unlock();
        }
    }

    /// Whoever holds a passkey, or nothing.
    public Optional<Account> holding(String passkey) {
        one.lock();
        try {
            return accounts.values().stream()
                    .filter(it -> it.passkeys().stream().anyMatch(key -> key.id().equals(passkey)))
                    .findFirst();
        } finally {
            one.unlock();
        }
    }

    /// Keeps how often a passkey has signed, if its holder still has it.
    Optional<Account> signed(String number, String passkey, long count) {
        one.lock();
        try {
            var holder = holding(passkey).filter(it -> it.number().equals(number));
            holder.ifPresent(it ->
                    put(
                            it.with(
                                    it.passkeys().stream()
                                            .map(key ->
                                                    key.id().equals(passkey)
                                                            ? key.signed(count)
                                                            : key)
                                            .toList())));
            return holder;
        } finally {
            one.unlock();
        }
    }

    /// Gives someone one more passkey; an account holds a few at most.
    ///
    /// @return whether it was taken
    public boolean add(String number, Passkey passkey) {
        one.lock();
        try {
            var account = accounts.get(number);
            if (account == null
                    || account.passkeys().size() >= MOST_PASSKEYS
                    || holding(passkey.id()).isPresent()) {
                return false;
            }
            var more = new ArrayList<>(account.passkeys());
            more.add(passkey);
            put(account.with(more));
            return true;
        } finally {
            one.unlock();
        }
    }

    /// Takes a passkey from someone, unless it is their only way in.
    ///
    /// @return whether it is gone
    public boolean remove(String number, String passkey) {
        one.lock();
        try {
            var account = accounts.get(number);
            if (account == null) {
                return false;
            }
            var rest = account.passkeys().stream().filter(it -> !it.id().equals(passkey)).toList();
            if (rest.size() == account.passkeys().size()
                    || (rest.isEmpty() && account.hash().isEmpty())) {
                return false;
            }
            put(account.with(rest));
            return true;
        } finally {
            one.unlock();
        }
    }

    /// Gives someone one more seat.
    public void seat(String number, Chair chair) {
        one.lock();
        try {
            var account = accounts.get(number);
            if (account != null && !account.chairs().contains(chair)) {
                put(account.seated(chair));
            }
        } finally {
            one.unlock();
        }
    }

    private void put(Account account) {
        change(() -> accounts.put(account.number(), account));
    }

    /// Changes accounts or invitations and keeps them; where they cannot be kept nothing has
    /// changed.
    private void change(Runnable change) {
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

    private String number() {
        while (true) {
            var number = "%08d".formatted(random.nextInt(100_000_000));
            if (!accounts.containsKey(number)) {
                return number;
            }
        }
    }

    private String factor() {
        var bytes = new byte[20];
        random.nextBytes(bytes);
        return Totp.base32(bytes);
    }

    /// Invites someone to a seat.
    ///
    /// @return the link's secret, told once and not kept
    public String invite(Chair chair) {
        var secret = secret();
        one.lock();
        try {
            var digest = Digest.of(secret).hex();
            var invitation = new Invitation(digest, chair, clock.instant().plus(INVITED_FOR));
            change(() -> {
                invitations.values().removeIf(it -> it.chair().equals(chair));
                invitations.put(digest, invitation);
            });
        } finally {
            one.unlock();
        }
        return secret;
    }

    /// How far somebody has come who was invited to a seat.
    public WayIn wayIn(Chair chair) {
        one.lock();
        try {
            var now = clock.instant();
            if (accounts.values().stream().anyMatch(it -> it.chairs().contains(chair))) {
                return new WayIn.Made();
            }
            return invitations.values().stream()
                    .filter(it -> it.chair().equals(chair) && now.isBefore(it.until()))
                    .findFirst()
                    .<WayIn>map(it -> new WayIn.Sent(it.until()))
                    .orElseGet(WayIn.None::new);
        } finally {
            one.unlock();
        }
    }

    /// Ends the link to a seat, and the way in of whoever came by it: their sessions end with their
    /// next request. The seat itself stays.
    ///
    /// @return whether there was any of them
    public boolean end(Chair chair) {
        one.lock();
        try {
            boolean sent = invitations.values().stream().anyMatch(it -> it.chair().equals(chair));
            boolean made =
                    accounts.values().stream().anyMatch(it -> it.chairs().equals(List.of(chair)));
            if (sent || made) {
                change(() -> {
                    invitations.values().removeIf(it -> it.chair().equals(chair));
                    accounts.values().removeIf(it -> it.chairs().equals(List.of(chair)));
                });
            }
            return sent || made;
        } finally {
            one.unlock();
        }
    }

    /// The invitation of a secret that still holds, or nothing.
    public Optional<Invitation> invited(String secret) {
        one.lock();
        try {
            return Optional.ofNullable(invitations.get(Digest.of(secret).hex()))
                    .filter(it -> clock.instant().isBefore(it.until()));
        } finally {
            one.unlock();
        }
    }

    /// Takes an invitation up with a passphrase and a second factor, once: of two at the same
    /// moment one finds it gone.
    public Optional<Account> accept(String secret, String passphrase) {
        return accept(secret, hash(passphrase), factor(), List.of());
    }

    /// Takes an invitation up with a passkey, once.
    public Optional<Account> accept(String secret, Passkey passkey) {
        return accept(secret, "", "", List.of(passkey));
    }

    private Optional<Account> accept(
            String secret, String hash, String factor, List<Passkey> passkeys) {
        one.lock();
        try {
            var found = invited(secret);
            if (found.isEmpty() || passkeys.stream().anyMatch(it -> holding(it.id()).isPresent())) {
                return Optional.empty();
            }
            var chair = found.get().chair();
            var account =
                    new Account(
                            number(),
                            chair.seat().name(),
                            hash,
                            factor,
                            List.of(chair),
                            passkeys,
                            false);
            change(() -> {
                invitations.remove(found.get().digest());
                // Whoever is invited anew comes in anew: the old way in ends.
                accounts.values().removeIf(it -> it.chairs().equals(List.of(chair)));
                accounts.put(account.number(), account);
            });
            return Optional.of(account);
        } finally {
            one.unlock();
        }
    }

    /// Who signs in with this; nothing where anything of it is wrong, without saying what.
    ///
    /// After five failures each further try at a number waits twice as long as the last. A number
    /// that nobody has costs the same time as one that somebody has.
    ///
    /// @param number blanks and hyphens in it are overlooked; empty for the first account, where
    ///   one person works alone
    public Optional<Account> signIn(String number, String passphrase, String code) {
        var bare = number.replaceAll("[\\s-]", "");
        var known = find(bare.isEmpty() ? alone() : bare);
        var now = clock.instant();
        one.lock();
        try {
            var before = tries.get(bare);
            if (before != null && before.holds(now)) {
                return Optional.empty();
            }
        } finally {
            one.unlock();
        }
        boolean right =
                encoder.matches(
                        passphrase,
                        known.map(Account::hash)
                                .filter(it -> !it.isEmpty())
                                .orElseGet(nobody::join));
        one.lock();
        try {
            var account = known.filter(_ -> right).filter(it -> second(it, code, now));
            if (account.isPresent()) {
                tries.remove(bare);
            } else {
                int failed = Optional.ofNullable(tries.get(bare)).map(Tries::failed).orElse(0) + 1;
                long wait = failed < TRIES ? 0 : 30L << Math.min(8, failed - TRIES);
                tries.put(bare, new Tries(failed, now, now.plusSeconds(wait)));
            }
            return account;
        } finally {
            one.unlock();
        }
    }

    private String alone() {
        one.lock();
        try {
            return accounts.size() == 1 ? accounts.keySet().iterator().next() : "";
        } finally {
            one.unlock();
        }
    }

    /// Whether the second factor is right; a code is taken once, wherever the clock is put.
    private boolean second(Account account, String code, Instant now) {
        if (account.factor().isEmpty()) {
            return true;
        }
        long period = Totp.matching(account.factor(), code.replaceAll("\\s", ""), now);
        var taken = used.computeIfAbsent(account.number(), _ -> new TreeSet<>());
        if (period < 0 || !taken.add(period)) {
            return false;
        }
        if (taken.size() > REMEMBERED) {
            taken.pollFirst();
        }
        return true;
    }
}
