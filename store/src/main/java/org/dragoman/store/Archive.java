package org.dragoman.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Talks;

/// All talks that lie on one shelf under one key.
public final class Archive implements AutoCloseable {

    private final Shelf shelf;
    private final Signer signer;
    private final Witness witness;
    private final ArchiveKey key;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Identifiers ids;
    private final Cadence cadence;
    private final ConcurrentHashMap<TalksId, Sitting> sittings = new ConcurrentHashMap<>();

    private Archive(
            Shelf shelf,
            ArchiveKey key,
            Witness witness,
            SecureRandom random,
            InstantSource clock,
            Identifiers ids,
            Cadence cadence) {
        this.shelf = shelf;
        this.cadence = cadence;
        this.key = key;
        this.witness = witness;
        this.signer = Signer.of(shelf, key.aead(), random);
        this.random = random;
        this.clock = clock;
        this.ids = ids;
    }

    /// The archive on a shelf; a shelf without one gets one under this key. It closes the shelf.
    ///
    /// @param witness remembers what was signed, apart from the shelf
    /// @param random where keys, salts and identifiers come from
    /// @param clock for whoever names no moment
    /// @throws StoreTrouble if the key does not fit
    public static Archive open(
            Shelf shelf, MasterKey key, Witness witness, SecureRandom random, InstantSource clock) {
        return open(shelf, key, witness, random, clock, Identifiers.random(random));
    }

    /// The archive on a shelf, with identifiers from elsewhere.
    ///
    /// @throws StoreTrouble if the key does not fit
    public static Archive open(
            Shelf shelf,
            MasterKey key,
            Witness witness,
            SecureRandom random,
            InstantSource clock,
            Identifiers ids) {
        return open(shelf, key, witness, random, clock, ids, Cadence.usual());
    }

    static Archive open(
            Shelf shelf,
            MasterKey key,
            Witness witness,
            SecureRandom random,
            InstantSource clock,
            Identifiers ids,
            Cadence cadence) {
        var unlocked = ArchiveKey.unlock(shelf, key, random);
        return new Archive(shelf, unlocked, witness, random, clock, ids, cadence);
    }

    /// An archive in memory, for tests: under a key that nobody has.
    public static Archive inMemory(SecureRandom random, InstantSource clock, Identifiers ids) {
        var key = new byte[MasterKey.LENGTH];
        random.nextBytes(key);
        return open(
                new MemoryShelf(),
                new MasterKey.Random(Bytes.own(key)),
                Witness.forgetful(),
                random,
                clock,
                ids);
    }

    /// The names of all talks, in order; buried ones too.
    public List<TalksId> talks() {
        return shelf.talks();
    }

    /// Begins talks. Nothing has happened in them yet: the first command opens them.
    ///
    /// @throws IllegalArgumentException if there are talks of this name
    public Sitting begin(TalksId talks) {
        return begin(talks, List.of());
    }

    /// Begins talks with their first command; where it is refused, there are none.
    ///
    /// @throws IllegalArgumentException if there are talks of this name
    public Decision begin(TalksId talks, Call call, Command first) {
        var decision = Talks.NONE.decide(call, first, ids);
        if (decision instanceof Decision.Accepted(var events)) {
            begin(
                    talks,
                    events.stream().map(event -> new Entry(call.at(), call.by(), event)).toList());
        }
        return decision;
    }

    private Sitting begin(TalksId talks, List<Entry> entries) {
        if (!Journal.begin(shelf, talks, entries, key.aead(), random)) {
            throw taken(talks);
        }
        return open(talks).orElseThrow(() -> Troubles.missing(talks));
    }

    /// Begins talks with a journal from elsewhere, kept whole or not at all.
    ///
    /// @throws IllegalArgumentException if there are talks of this name with anything in them
    public Sitting take(TalksId talks, List<Entry> entries) {
        var empty = open(talks);
        if (empty.isEmpty()) {
            return begin(talks, entries);
        }
        if (!empty.get().keep(0, entries)) {
            throw taken(talks);
        }
        return empty.get();
    }

    private static IllegalArgumentException taken(TalksId talks) {
        return new IllegalArgumentException(
                """
                There are talks named "%s" already.
                Take another name; a name is never used twice.\
                """
                        .formatted(talks));
    }

    /// The talks of a name, or nothing; the same sitting for everyone who asks.
    ///
    /// @throws StoreTrouble if they were buried, or what lies there is not what was written
    public Optional<Sitting> open(TalksId talks) {
        var sitting = sittings.get(talks);
        if (sitting != null) {
            return Optional.of(sitting);
        }
        return shelf.find(talks).map(row -> sittings.computeIfAbsent(talks, _ -> sitting(row)));
    }

    private Sitting sitting(Rows.Case row) {
        var journal = Journal.open(shelf, row, key.aead(), random);
        var proof = new Proof(journal, signer, witness);
        var sitting = new Sitting(row.talks(), journal, proof, clock, ids, cadence);
        cadence.goesOn(sitting);
        return sitting;
    }

    /// The papers of the knowing side for a case.
    ///
    /// @throws StoreTrouble if there are no such talks, or they were buried
    public Folder folder(TalksId talks) {
        var sitting = open(talks).orElseThrow(() -> Troubles.missing(talks));
        return Folder.of(shelf, talks, () -> sitting.journal().caseKeys(), random);
    }

    /// A paper of the archive itself, which belongs to no talks, or nothing.
    ///
    /// @throws StoreTrouble if what lies there is not what was written
    public Optional<Bytes> paper(String name) {
        return key.paper(name);
    }

    /// Keeps a paper of the archive itself, sealed under its key, in place of one kept before.
    public void keep(String name, Bytes paper) {
        key.keep(name, paper);
    }

    /// Puts new keys in place of those of a case and seals everything anew. No other process may
    /// keep these talks meanwhile.
    ///
    /// @throws StoreTrouble if there are no such talks, or they were buried
    public void rotate(TalksId talks) {
        open(talks)
                .orElseThrow(() -> Troubles.missing(talks))
                .alone(journal -> new Rotation(shelf, journal, key.aead()).run());
    }

    /// Puts another key over all others, in place of the one given at opening.
    public void rekey(MasterKey other) {
        key.rekey(other);
    }

    /// Destroys all keys of a case: here, in every backup that was written from here, and in those
    /// named. Its heads remain, its words are gone for ever.
    ///
    /// @throws StoreTrouble if there are no such talks
    public Buried bury(TalksId talks, List<Path> backups) {
        if (shelf.find(talks).isEmpty()) {
            throw Troubles.missing(talks);
        }
        sittings.remove(talks);
        cadence.forget(talks);
        shelf.bury(talks);
        return Backups.bury(shelf, talks, backups);
    }

    /// Writes a backup of everything, as of one moment, sealed as it lies; talks may go on.
    ///
    /// @param file must not exist; a burial will look for it there
    public void backup(Path file) {
        Backups.write(shelf, file);
    }

    /// The heads of a case's logs, those of a buried one too: the desk's first.
    public List<Head> heads(TalksId talks) {
        var heads = new ArrayList<Head>();
        for (var room : shelf.rooms(talks)) {
            var last = new ArrayList<Head>(1);
            if (room.room() == 0) {
                long version = shelf.find(talks).map(Rows.Case::version).orElse(0L);
                shelf.entries(
                        talks,
                        version - 1,
                        row -> last.addFirst(new Head(room.log(), row.number(), row.chain())));
            } else {
                shelf.lines(
                        talks,
                        room.room(),
                        0,
                        row -> {
                            last.clear();
                            last.add(new Head(room.log(), row.number(), row.chain()));
                        });
            }
            heads.addAll(last);
        }
        return heads;
    }

    /// The wrapped keyset of a case, for tests.
    Bytes keysetOf(TalksId talks) {
        return shelf.find(talks).map(Rows.Case::keyset).orElse(Bytes.NONE);
    }

    /// The snapshot of a case as it lies, for tests.
    List<Bytes> snapshotOf(TalksId talks) {
        return snapshot(shelf, talks);
    }

    static List<Bytes> snapshot(Shelf shelf, TalksId talks) {
        return Stream.iterate(0, part -> part + 1)
                .map(part -> shelf.snapshot(talks, part))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void close() {
        cadence.close();
        shelf.close();
    }
}
