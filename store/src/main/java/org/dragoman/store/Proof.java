package org.dragoman.store;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dragoman.talks.RoomId;

/// Signs heads of the logs of one case's talks and writes exports.
///
/// @param journal where the lines lie
/// @param signer signs
/// @param witness remembers what was signed
record Proof(Journal journal, Signer signer, Witness witness) {

    Proof of(Journal other) {
        return new Proof(other, signer, witness);
    }

    Head.Signed head(Journal.State state, RoomId room) {
        var log = state.logs().get(room);
        if (log == null) {
            throw new IllegalArgumentException(
                    "There is no room \"%s\" in these talks.\nTake a name that the desk shows."
                            .formatted(room));
        }
        var head = new Head(log.name(), log.chain().size(), log.chain().head());
        var last = witness.last(log.name());
        if (last.isPresent() && !goesOn(last.get(), head, log)) {
            throw Troubles.older(journal.talks(), last.get(), head.size());
        }
        witness.saw(head);
        return signer.sign(head);
    }

    private boolean goesOn(Head last, Head head, Log log) {
        if (last.size() >= head.size()) {
            return last.equals(head);
        }
        return last.size() == 0
                || journal.recital()
                        .chainAt(log, last.size())
                        .filter(last.chain()::equals)
                        .isPresent();
    }

    void export(Journal.State state, RoomId room, OutputStream to) {
        var signed = head(state, room);
        var log = state.log(room);
        boolean desk = room.equals(RoomId.DESK);
        try {
            var out = new BufferedOutputStream(to);
            write(
                    out,
                    ExportForm.First.OUT,
                    new ExportForm.First(
                            desk ? ExportForm.JOURNAL : ExportForm.EXPORT,
                            ExportForm.VERSION,
                            room.name(),
                            log.name(),
                            signer.verifying()));
            journal.recital()
                    .each(
                            state,
                            log,
                            (_, plain, chain) ->
                                    line(
                                            out,
                                            new ExportForm.Line(plain.bytes(), plain.salt(), chain)
                                                    .bytes(
                                                            desk
                                                                    ? ExportForm.ENTRY
                                                                    : ExportForm.LINE)));
            write(
                    out,
                    ExportForm.Last.OUT,
                    new ExportForm.Last(signed.head().size(), signed.signature()));
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(OutputStream out, ObjectWriter writer, Object line) {
        line(out, Codec.bytes(writer, line));
    }

    private static void line(OutputStream out, byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
