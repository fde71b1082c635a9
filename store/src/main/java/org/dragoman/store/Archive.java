package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final String STRETCHING = "stretching";
    private static final String CHECK = "check";
    private static final String PAPER = "paper ";

    /// The papers of an archive itself; each is sealed anew when the key changes.
    private static final List<String> PAPERS = List.of("accounts");

    private final Shelf shelf;
    private final Signer signer;
    private final Witness witness;
    private volatile Aead key;
    private final SecureRandom random;
    private final InstantSource clock;
    private final Identifiers ids;
    private final Cadence cadence;
    private final ConcurrentHashMap<TalksId, Sitting> sittings = new ConcurrentHashMap<>();

    private Archive(
            Shelf shelf,
            Aead key,
            Witness witness,
            SecureRandom random,
            InstantSource clock,
            Identifiers ids,
            Cadence cadence) {
        this.shelf = shelf;
        this.cadence = cadence;
        this.key = key;
        this.witness = witness;
        this.signer = Signer.of(shelf, key, random);
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
        var aead = unlock(shelf, key, random);
        return new Archive(shelf, aead, witness, random, clock, ids, cadence);
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

    /// Whether a shelf has an archive already, under some key.
    static boolean isKeptOn(Shelf shelf) {
        return shelf.setting(CHECK).isPresent();
    }

    /// Of several who come to an empty shelf at once, perhaps from several machines and under
    /// several keys, the first makes the archive; for the others it is one that was there before.
    private static Aead unlock(Shelf shelf, MasterKey key, SecureRandom random) {
        boolean empty = shelf.setting(CHECK).isEmpty();
        if (empty) {
            shelf.setFirst(STRETCHING, MasterKey.stretching(random), Map.of());
        }
        var aead = key.aead(shelf.setting(STRETCHING).orElse(Bytes.NONE));
        try {
            if (empty) {
                var made = Bytes.own(aead.encrypt(new byte[0], CHECK.getBytes(UTF_8)));
                shelf.setFirst(CHECK, made, Map.of());
            }
            var check = shelf.setting(CHECK).orElse(Bytes.NONE);
            aead.decrypt(check.raw(), CHECK.getBytes(UTF_8));
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
        if (!Journal.begin(shelf, talks, entries, key, random)) {
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
        var journal = Journal.open(shelf, row, key, random);
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
        var sealed = shelf.setting(PAPER + name);
        try {
            return sealed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Bytes.own(
                                    key.decrypt(
                                            sealed.get().raw(), (PAPER + name).getBytes(UTF_8))));
        } catch (GeneralSecurityException _) {
            throw new StoreTrouble(
                    StoreTrouble.Kind.DAMAGED,
                    """
                    The paper "%s" of the archive is not what was written.
                    Restore it from a backup.\
                    """
                            .formatted(name));
        }
    }

    /// Keeps a paper of the archive itself, sealed under its key, in place of one kept before.
    public void keep(String name, Bytes paper) {
        if (!PAPERS.contains(name)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no paper of an archive.\nThe papers are %s; add it there."
                            .formatted(name, PAPERS));
        }
        try {
            shelf.set(
                    PAPER + name,
                    Bytes.own(key.encrypt(paper.raw(), (PAPER + name).getBytes(UTF_8))));
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
    }

    /// Puts new keys in place of those of a case and seals everything anew. No other process may
    /// keep these talks meanwhile.
    ///
    /// @throws StoreTrouble if there are no such talks, or they were buried
    public void rotate(TalksId talks) {
        open(talks)
                .orElseThrow(() -> Troubles.missing(talks))
                .alone(journal -> new Rotation(shelf, journal, key).run());
    }

    /// Puts another key over all others, in place of the one given at opening.
    public void rekey(MasterKey other) {
        var stretching = MasterKey.stretching(random);
        var next = other.aead(stretching);
        try {
            var cases = new ArrayList<Rows.Case>();
            for (var talks : shelf.talks()) {
                var row = shelf.find(talks).orElseThrow(() -> Troubles.missing(talks));
                if (!row.buried()) {
                    var name = "case " + talks;
                    var keys = Keyset.unwrapped(row.keyset(), key, name);
                    cases.add(new Rows.Case(talks, row.version(), keys.wrapped(next, name)));
                }
            }
            var settings = new TreeMap<>(Signer.rewrapped(shelf, key, next));
            settings.put(STRETCHING, stretching);
            settings.put(CHECK, Bytes.own(next.encrypt(new byte[0], CHECK.getBytes(UTF_8))));
            for (var name : PAPERS) {
                var paper = paper(name);
                if (paper.isPresent()) {
                    var place = (PAPER + name).getBytes(UTF_8);
                    settings.put(PAPER + name, Bytes.own(next.encrypt(paper.get().raw(), place)));
                }
            }
            shelf.rewrap(cases, settings);
            shelf.scrub();
            key = next;
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
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
