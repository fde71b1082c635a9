package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.RoomId;

/// Goes through a whole log from its first line, and checks each: what an export is written from.
///
/// @param shelf where the rows lie
/// @param talks whose they are
record Recital(Shelf shelf, TalksId talks) {

    /// The chain of a log at an earlier size, or nothing.
    Optional<Bytes> chainAt(Log log, long size) {
        if (log.number() > 0) {
            return shelf.line(talks, log.number(), size).map(Rows.Line::chain);
        }
        var found = new ArrayList<Bytes>(1);
        shelf.entries(talks, List.of(size), row -> found.add(row.chain()));
        return found.stream().findFirst();
    }

    /// Takes a line of a log.
    interface EachLine {
        void accept(long number, Plain plain, Bytes chain);
    }

    /// Opens every line of a log up to where it has come, in order; every entry for the desk's.
    ///
    /// @throws StoreTrouble where the commitment or the chain is not that of the line
    void each(Journal.State state, Log log, EachLine each) {
        var unsealing = new Unsealing(talks);
        var at = new Chain[] {Chain.begin(log.name(), roomOf(state, log).name())};
        var byNumber = Journal.byNumber(state.logs());
        if (log.number() == 0) {
            shelf.entries(
                    talks,
                    0,
                    row -> {
                        if (row.number() <= state.version()) {
                            var plain = unsealing.plain(row, byNumber);
                            at[0] = checked(at[0], plain, row.commitment(), row.chain(), log);
                            each.accept(row.number(), plain, row.chain());
                        }
                    });
        } else {
            shelf.lines(
                    talks,
                    log.number(),
                    0,
                    row -> {
                        if (row.number() <= log.chain().size()) {
                            var plain = unsealing.plain(row, log);
                            at[0] = checked(at[0], plain, row.commitment(), row.chain(), log);
                            each.accept(row.number(), plain, row.chain());
                        }
                    });
        }
        if (!at[0].equals(log.chain())) {
            throw Troubles.damaged(
                    talks,
                    "the end of log %d from line %d on".formatted(log.number(), at[0].size() + 1));
        }
    }

    private static RoomId roomOf(Journal.State state, Log log) {
        return state.logs().entrySet().stream()
                .filter(each -> each.getValue().number() == log.number())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Chain checked(Chain chain, Plain plain, Bytes commitment, Bytes says, Log log) {
        var own = Chain.commitment(plain.salt().raw(), plain.bytes().raw());
        var next = chain.with(commitment);
        if (!own.equals(commitment) || !next.head().equals(says)) {
            throw Troubles.damaged(talks, "line %d of log %d".formatted(next.size(), log.number()));
        }
        return next;
    }
}
