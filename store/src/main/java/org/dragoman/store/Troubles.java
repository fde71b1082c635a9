package org.dragoman.store;

import org.dragoman.store.StoreTrouble.Kind;

/// The troubles that more than one place meets, in one wording each.
final class Troubles {

    private Troubles() {}

    static StoreTrouble missing(TalksId talks) {
        return new StoreTrouble(
                Kind.MISSING,
                """
                There are no talks named "%s" here.
                Look at the names with: dragoman talks list\
                """
                        .formatted(talks));
    }

    static StoreTrouble buried(TalksId talks) {
        return new StoreTrouble(
                Kind.BURIED,
                """
                The talks "%s" were buried: their keys are destroyed, only their heads remain.
                Nothing brings their words back.\
                """
                        .formatted(talks));
    }

    static StoreTrouble damaged(TalksId talks, String where) {
        return new StoreTrouble(
                Kind.DAMAGED,
                """
                Talks "%s", %s: what lies there is not what was written.
                Keep the file as it is, and restore the latest backup elsewhere.\
                """
                        .formatted(talks, where));
    }

    static StoreTrouble locked(String what) {
        return new StoreTrouble(
                Kind.LOCKED,
                """
                The key does not open %s.
                Give the key with which it was made; if this is that key, restore the latest backup.\
                """
                        .formatted(what));
    }

    static StoreTrouble older(TalksId talks, Head signed, long size) {
        return new StoreTrouble(
                Kind.OLDER,
                """
                Talks "%s": a head of %d lines was signed here before, and this log %s.
                An older backup was restored. Restore the newest one; nothing is signed until then.\
                """
                        .formatted(
                                talks,
                                signed.size(),
                                size < signed.size()
                                        ? "has %d".formatted(size)
                                        : "says something else"));
    }
}
