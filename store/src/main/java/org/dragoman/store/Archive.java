package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.talks.Identifiers;

/// All talks that lie on one shelf under one key.
public final class Archive implements AutoCloseable {

    private static final String STRETCHING = "stretching";
    private static final String CHECK = "check";

    private final Shelf shelf;
    private final Aead key;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Identifiers ids;
    private final ConcurrentHashMap<TalksId, Sitting> sittings = new ConcurrentHashMap<>();

    private Archive(
            Shelf shelf, Aead key, SecureRandom random, InstantSource clock, Identifiers ids) {
        this.shelf = shelf;
        this.key = key;
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    /// The archive on a shelf; a shelf without one gets one under this key. It closes the shelf.
    ///
    /// @param random where keys, salts and identifiers come from
    /// @param clock for whoever names no moment
    /// @throws StoreTrouble if the key does not fit
    public static Archive open(
            Shelf shelf, MasterKey key, SecureRandom random, InstantSource clock) {
        return open(shelf, key, random, clock, Identifiers.random(random));
    }

    /// The archive on a shelf, with identifiers from elsewhere.
    ///
    /// @throws StoreTrouble if the key does not fit
    public static Archive open(
            Shelf shelf, MasterKey key, SecureRandom random, InstantSource clock, Identifiers ids) {
        return new Archive(shelf, unlock(shelf, key, random), random, clock, ids);
    }

    /// An archive in memory, for tests: under a key that nobody has.
    public static Archive inMemory(SecureRandom random, InstantSource clock, Identifiers ids) {
        var key = new byte[MasterKey.LENGTH];
        random.nextBytes(key);
        return open(new MemoryShelf(), new MasterKey.Random(Bytes.own(key)), random, clock, ids);
    }

    private static Aead unlock(Shelf shelf, MasterKey key, SecureRandom random) {
        var check = shelf.setting(CHECK);
        if (check.isEmpty()) {
            shelf.set(STRETCHING, MasterKey.stretching(random));
        }
        var aead = key.aead(shelf.setting(STRETCHING).orElse(Bytes.NONE));
        try {
            if (check.isEmpty()) {
                shelf.set(CHECK, Bytes.own(aead.encrypt(new byte[0], CHECK.getBytes(UTF_8))));
            } else {
                aead.decrypt(check.get().raw(), CHECK.getBytes(UTF_8));
            }
            return aead;
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
    }

    /// The names of all talks, in order; buried ones too.
    public List<TalksId> talks() {
        return shelf.talks();
    }

    /// Begins talks. Nothing has happened in them yet: the first command opens them.
    ///
    /// @throws IllegalArgumentException if there are talks of this name
    public Sitting begin(TalksId talks) {
        if (!Journal.begin(shelf, talks, key, random)) {
            throw new IllegalArgumentException(
                    """
                    There are talks named "%s" already.
                    Take another name; a name is never used twice.\
                    """
                            .formatted(talks));
        }
        return open(talks).orElseThrow(() -> Troubles.missing(talks));
    }

    /// The talks of a name, or nothing; the same sitting for everyone who asks.
    ///
    /// @throws StoreTrouble if they were buried, or what lies there is not what was written
    public Optional<Sitting> open(TalksId talks) {
        var sitting = sittings.get(talks);
        if (sitting != null) {
            return Optional.of(sitting);
        }
        return shelf.find(talks)
                .map(row ->
                        sittings.computeIfAbsent(
                                talks,
                                _ ->
                                        new Sitting(
                                                talks,
                                                Journal.open(shelf, row, key, random),
                                                clock,
                                                ids)));
    }

    @Override
    public void close() {
        shelf.close();
    }
}
