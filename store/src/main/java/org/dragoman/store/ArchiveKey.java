package org.dragoman.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The key over all other keys of an archive, and what lies under it alone.
final class ArchiveKey {

    private static final String STRETCHING = "stretching";
    private static final String CHECK = "check";
    private static final String PAPER = "paper ";

    /// The papers of an archive itself; each is sealed anew when the key changes.
    private static final List<String> PAPERS = List.of("accounts");

    private final Shelf shelf;
    private final SecureRandom random;
    private volatile Aead aead;

    private ArchiveKey(Shelf shelf, Aead aead, SecureRandom random) {
        this.shelf = shelf;
        this.aead = aead;
        this.random = random;
    }

    /// Whether a shelf has an archive already, under some key.
    static boolean liesOn(Shelf shelf) {
        return shelf.setting(CHECK).isPresent();
    }

    /// The key of the archive on a shelf; a shelf without one gets one. Of several who come to an
    /// empty shelf at once, perhaps from several machines and under several keys, the first makes
    /// the archive; for the others it is one that was there before.
    ///
    /// @throws StoreTrouble if the key does not fit
    static ArchiveKey unlock(Shelf shelf, MasterKey key, SecureRandom random) {
        boolean empty = !liesOn(shelf);
        if (empty) {
            shelf.setFirst(STRETCHING, MasterKey.stretching(random), Map.of());
        }
        var aead = key.aead(shelf.setting(STRETCHING).orElse(Bytes.NONE));
        try {
            if (empty) {
                shelf.setFirst(CHECK, sealed(aead, Bytes.NONE, CHECK), Map.of());
            }
            opened(aead, shelf.setting(CHECK).orElse(Bytes.NONE), CHECK);
            return new ArchiveKey(shelf, aead, random);
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
    }

    /// What seals and opens under the key as it is now.
    Aead aead() {
        return aead;
    }

    /// A paper of the archive itself, or nothing.
    ///
    /// @throws StoreTrouble if what lies there is not what was written
    Optional<Bytes> paper(String name) {
        try {
            var kept = shelf.setting(PAPER + name);
            return kept.isEmpty()
                    ? Optional.empty()
                    : Optional.of(opened(aead, kept.get(), PAPER + name));
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

    /// Keeps a paper of the archive itself in place of one kept before.
    void keep(String name, Bytes paper) {
        if (!PAPERS.contains(name)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no paper of an archive.\nThe papers are %s; add it there."
                            .formatted(name, PAPERS));
        }
        try {
            shelf.set(PAPER + name, sealed(aead, paper, PAPER + name));
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
    }

    /// Puts another key in place of this one, over all that lies under it.
    void rekey(MasterKey other) {
        var stretching = MasterKey.stretching(random);
        var next = other.aead(stretching);
        try {
            var settings = new TreeMap<>(Signer.rewrapped(shelf, aead, next));
            settings.put(STRETCHING, stretching);
            settings.put(CHECK, sealed(next, Bytes.NONE, CHECK));
            for (var name : PAPERS) {
                var paper = paper(name);
                if (paper.isPresent()) {
                    settings.put(PAPER + name, sealed(next, paper.get(), PAPER + name));
                }
            }
            shelf.rewrap(rewrapped(next), settings);
            shelf.scrub();
            aead = next;
        } catch (GeneralSecurityException _) {
            throw Troubles.locked("this archive");
        }
    }

    /// The keysets of all talks that were not buried, wrapped by the next key.
    private List<Rows.Case> rewrapped(Aead next) throws GeneralSecurityException {
        var cases = new ArrayList<Rows.Case>();
        for (var talks : shelf.talks()) {
            var row = shelf.find(talks).orElseThrow(() -> Troubles.missing(talks));
            if (!row.buried()) {
                var name = "case " + talks;
                var keys = Keyset.unwrapped(row.keyset(), aead, name);
                cases.add(new Rows.Case(talks, row.version(), keys.wrapped(next, name)));
            }
        }
        return cases;
    }

    private static Bytes sealed(Aead aead, Bytes plain, String place)
            throws GeneralSecurityException {
        return Bytes.own(aead.encrypt(plain.raw(), place.getBytes(UTF_8)));
    }

    private static Bytes opened(Aead aead, Bytes sealed, String place)
            throws GeneralSecurityException {
        return Bytes.own(aead.decrypt(sealed.raw(), place.getBytes(UTF_8)));
    }
}
