package org.dragoman.desk.people;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Everyone who can sign in.
public final class Accounts {

    /// The fewest characters of a passphrase.
    public static final int SHORTEST = 12;

    private static final int MOST_PASSKEYS = 8;

    private final Secrets secrets = new Secrets();
    private final Patience patience = new Patience();
    private final PasswordEncoder encoder;
    private final InstantSource clock;
    private final Roll roll;
    private final Invitations invitations;
    private final CompletableFuture<String> nobody;

    /// Where accounts are kept.
    public interface Keeping {

        /// Nowhere: they end with the process.
        Keeping NOWHERE = (_, _) -> {};

        /// Keeps them all.
        void keep(List<Account> accounts, List<Invitation> invitations);
    }

    /// Accounts as they were kept.
    public Accounts(
            List<Account> accounts,
            List<Invitation> invitations,
            PasswordEncoder encoder,
            InstantSource clock,
            Keeping keeping) {
        this.encoder = encoder;
        this.clock = clock;
        this.roll = new Roll(accounts, invitations, secrets, clock, keeping);
        this.invitations = new Invitations(roll, secrets, clock, this::hash);
        // Made beside the start of the server, which it would hold up by half a second.
        this.nobody = CompletableFuture.supplyAsync(() -> hash(secret()));
    }

    /// The links by which people come in.
    public Invitations invitations() {
        return invitations;
    }

    /// A secret of 256 random bits.
    public String secret() {
        return secrets.link();
    }

    /// The hash of a passphrase; empty where there is none.
    private String hash(String passphrase) {
        return passphrase.isEmpty() ? "" : String.valueOf(encoder.encode(passphrase));
    }

    /// Whether there is nobody yet.
    public boolean empty() {
        return roll.alone(() -> roll.accounts().isEmpty());
    }

    /// The account of a number, or nothing.
    public Optional<Account> find(String number) {
        return roll.alone(() -> Optional.ofNullable(roll.accounts().get(number)));
    }

    /// Everyone.
    public List<Account> all() {
        return roll.alone(() -> List.copyOf(roll.accounts().values()));
    }

    /// Adds someone.
    ///
    /// @param passphrase empty where they cannot sign in with one
    /// @param second whether they have a second factor
    public Account add(String name, String passphrase, boolean second, List<Chair> chairs) {
        var hash = hash(passphrase);
        var factor = second ? secrets.factor() : "";
        return roll.alone(() -> roll.put(new Account(roll.number(), name, hash, factor, chairs)));
    }

    /// Adds whoever came by the set-up link, with a passphrase or with a passkey.
    public Account host(String name, String passphrase, List<Passkey> passkeys) {
        var hash = hash(passphrase);
        return roll.alone(() ->
                roll.put(new Account(roll.number(), name, hash, "", List.of(), passkeys, true)));
    }

    /// Whoever holds a passkey, or nothing.
    public Optional<Account> holding(String passkey) {
        return roll.holding(passkey);
    }

    /// Keeps how often a passkey has signed, if its holder still has it.
    Optional<Account> signed(String number, String passkey, long count) {
        return roll.alone(() -> {
            var holder = holding(passkey).filter(it -> it.number().equals(number));
            holder.ifPresent(it ->
                    roll.put(
                            it.with(
                                    it.passkeys().stream()
                                            .map(key ->
                                                    key.id().equals(passkey)
                                                            ? key.signed(count)
                                                            : key)
                                            .toList())));
            return holder;
        });
    }

    /// Gives someone one more passkey; an account holds a few at most.
    ///
    /// @return whether it was taken
    public boolean add(String number, Passkey passkey) {
        return roll.alone(() -> {
            var account = find(number);
            if (account.isEmpty()
                    || account.get().passkeys().size() >= MOST_PASSKEYS
                    || holding(passkey.id()).isPresent()) {
                return false;
            }
            var more = new ArrayList<>(account.get().passkeys());
            more.add(passkey);
            roll.put(account.get().with(more));
            return true;
        });
    }

    /// Takes a passkey from someone, unless it is their only way in.
    ///
    /// @return whether it is gone
    public boolean remove(String number, String passkey) {
        return roll.alone(() -> {
            var account = find(number);
            if (account.isEmpty()) {
                return false;
            }
            var keys = account.get().passkeys();
            var rest = keys.stream().filter(it -> !it.id().equals(passkey)).toList();
            if (rest.size() == keys.size() || (rest.isEmpty() && account.get().hash().isEmpty())) {
                return false;
            }
            roll.put(account.get().with(rest));
            return true;
        });
    }

    /// Gives someone one more seat.
    public void seat(String number, Chair chair) {
        roll.alone(() ->
                find(number)
                        .filter(it -> !it.chairs().contains(chair))
                        .map(it -> roll.put(it.seated(chair))));
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
        if (roll.alone(() -> patience.waits(bare, now))) {
            return Optional.empty();
        }
        // The slow part, which nobody else waits for.
        boolean right =
                encoder.matches(
                        passphrase,
                        known.map(Account::hash)
                                .filter(it -> !it.isEmpty())
                                .orElseGet(nobody::join));
        return roll.alone(() -> {
            var account = known.filter(_ -> right).filter(it -> patience.second(it, code, now));
            if (account.isPresent()) {
                patience.cameIn(bare);
            } else {
                patience.failed(bare, now);
            }
            return account;
        });
    }

    private String alone() {
        var all = all();
        return all.size() == 1 ? all.getFirst().number() : "";
    }
}
