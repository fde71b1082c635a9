package org.dragoman.store;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;

/// Keeps the snapshot of one case and finds it again: how its talks stood at a version, so that
/// opening them need not fold the whole journal.
///
/// It lies under the case's own keys and goes with them. It is no record: whatever is not just as
/// this Dragoman left it (another build, another case, another head, a part missing or changed) is
/// passed over, and the journal is folded from its beginning. See `docs/decisions/0200`.
///
/// @param shelf where it lies
/// @param talks whose it is
/// @param caseKeys seal it
record Snapshots(Shelf shelf, TalksId talks, Keyset caseKeys) {

    private static final int FORM = 1;
    private static final ObjectWriter TALKS_OUT = Codec.MAPPER.writerFor(Talks.class);
    private static final ObjectReader TALKS_IN = Codec.MAPPER.readerFor(Talks.class);

    /// The first part.
    ///
    /// @param fold what folded it
    /// @param version how many entries the journal had
    /// @param head the journal's with the last of them
    record First(int form, Bytes fold, long version, Bytes head) {
        static final ObjectWriter OUT = Codec.MAPPER.writerFor(First.class);
        static final ObjectReader IN = Codec.MAPPER.readerFor(First.class);
    }

    /// Keeps it in place of an earlier one.
    ///
    /// @param wrapped the case's keys as they lay when these were opened
    /// @return false where other keys lie there now, or this build has no mark of its own
    boolean keep(Snapshot snapshot, Bytes wrapped) {
        var fold = FoldMark.here();
        if (fold.isEmpty()) {
            return false;
        }
        var tables = new TablesApart(snapshot);
        var body = Codec.bytes(tables.writing(TALKS_OUT), snapshot.state().talks());
        var head = snapshot.state().desk().chain().head();
        var sealed = new ArrayList<Bytes>();
        sealed.add(
                seal(
                        Codec.bytes(
                                First.OUT,
                                new First(FORM, fold.get(), snapshot.base().version(), head)),
                        place(0, Bytes.NONE)));
        sealed.add(seal(body, place(1, head)));
        for (var part : tables.parts()) {
            sealed.add(seal(part, place(sealed.size(), head)));
        }
        return shelf.keepSnapshot(talks, wrapped, sealed);
    }

    private Bytes seal(byte[] plain, String place) {
        return caseKeys.seal(
                new Plain(Bytes.own(new byte[Chain.LENGTH]), Bytes.own(plain)).padded(), place);
    }

    /// The parts belong together by the head that all but the first are bound to.
    private String place(int part, Bytes head) {
        return "snapshot %s %d %s".formatted(talks, part, head);
    }

    /// The snapshot that lies there, or nothing where there is none to be relied on.
    Optional<Snapshot> read(Reading reading) {
        try {
            return opened(reading);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Snapshot> opened(Reading reading) throws GeneralSecurityException {
        var begin = shelf.snapshot(talks, 0);
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        var first =
                Codec.read(
                        First.IN,
                        First.class,
                        unseal(begin.get(), place(0, Bytes.NONE)),
                        "a snapshot");
        var body = shelf.snapshot(talks, 1);
        if (first.form() != FORM
                || !FoldMark.here().equals(Optional.of(first.fold()))
                || body.isEmpty()
                || !isOf(first)) {
            return Optional.empty();
        }
        var plain = unseal(body.get(), place(1, first.head()));
        var logs = reading.logs(new Journal.State(Talks.NONE, Map.of()));
        Journal.head(logs, RoomId.DESK, first.version(), first.head());
        var byNumber = Journal.byNumber(logs);
        var tables = new TablesUnread(reading, byNumber, new Parts(first, reading, byNumber));
        var folded = Codec.read(tables.reading(TALKS_IN), Talks.class, plain, "a snapshot");
        return Optional.of(
                new Snapshot(
                        new Journal.State(folded, logs),
                        new Snapshot.Base(first.version(), tables.numbers())));
    }

    /// The parts of one snapshot, opened one by one. Where one is not there as it was written, or
    /// another process has replaced it, all are made anew from the journal: the same fold gives the
    /// same parts.
    private final class Parts implements TablesUnread.Parts {
        private final First first;
        private final Reading reading;
        private final Map<Integer, Log> logs;
        private List<byte[]> again = List.of();

        Parts(First first, Reading reading, Map<Integer, Log> logs) {
            this.first = first;
            this.reading = reading;
            this.logs = logs;
        }

        @Override
        public synchronized byte[] of(int part) {
            try {
                var sealed =
                        again.isEmpty() ? shelf.snapshot(talks, part) : Optional.<Bytes>empty();
                if (sealed.isPresent()) {
                    return unseal(sealed.get(), place(part, first.head()));
                }
            } catch (GeneralSecurityException | IllegalArgumentException _) {
                // Made anew below.
            }
            if (again.isEmpty()) {
                again = folded();
            }
            return again.get(part - TablesApart.BEFORE);
        }

        private List<byte[]> folded() {
            var state = reading.upTo(first.version(), logs);
            var tables = new TablesApart(Snapshot.of(state, Snapshot.Base.NONE));
            Codec.bytes(tables.writing(TALKS_OUT), state.talks());
            return tables.parts();
        }
    }

    /// Whether the journal says at this version what it said then.
    private boolean isOf(First first) {
        var said = new ArrayList<Bytes>(1);
        shelf.entries(talks, List.of(first.version()), row -> said.add(row.chain()));
        return said.equals(List.of(first.head()));
    }

    private byte[] unseal(Bytes sealed, String place) throws GeneralSecurityException {
        return Plain.of(caseKeys.open(sealed, place)).bytes().raw();
    }
}
