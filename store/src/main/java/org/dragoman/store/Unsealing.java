package org.dragoman.store;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.Entry;

/// Opens what was sealed for one case.
///
/// @param talks to which the rows are bound
record Unsealing(TalksId talks) {

    Plain plain(Rows.Line row, Log log) {
        try {
            return Plain.of(
                    log.keys()
                            .open(
                                    row.sealed(),
                                    Log.place(talks, "line", log.number(), row.number())));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(
                    talks, "line %d of log %d".formatted(row.number(), log.number()));
        }
    }

    Plain plain(Rows.Entry row, Map<Integer, Log> logs) {
        var log = logs.get(row.key());
        if (log == null) {
            throw Troubles.damaged(talks, "entry %d is sealed for no room".formatted(row.number()));
        }
        try {
            var place = Log.place(talks, "entry", row.key(), row.number());
            return Plain.of(log.keys().open(row.sealed(), place));
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(talks, "entry %d".formatted(row.number()));
        }
    }

    Entry open(Rows.Entry row, Map<Integer, Log> logs) {
        try {
            return Codec.entry(plain(row, logs).bytes().raw());
        } catch (IllegalArgumentException newer) {
            throw new StoreTrouble(
                    StoreTrouble.Kind.NEWER,
                    "Talks \"%s\", entry %d: %s"
                            .formatted(talks, row.number(), newer.getMessage()));
        }
    }

    /// All of these, on every core, in order.
    List<Entry> open(List<Rows.Entry> rows, Map<Integer, Log> logs) {
        return rows.parallelStream().map(row -> open(row, logs)).toList();
    }
}
