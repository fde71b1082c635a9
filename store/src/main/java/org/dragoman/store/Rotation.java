package org.dragoman.store;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.RoomId;

/// Puts new keys in place of a case's: first beside the old ones, then every row is sealed anew,
/// then the old ones go. Cut short anywhere, everything is still readable, and doing it again ends
/// it. Chains and heads stay as they are, for they hold commitments to the plain words.
final class Rotation {

    private static final int SHEAF = 1024;

    private final Shelf shelf;
    private final Journal journal;
    private final Aead archive;

    Rotation(Shelf shelf, Journal journal, Aead archive) {
        this.shelf = shelf;
        this.journal = journal;
        this.archive = archive;
    }

    /// Does it.
    ///
    /// @return the journal under its new keys
    Journal run() {
        var talks = journal.talks();
        var state = journal.read();
        var oldCase = journal.caseKeys();
        var nextCase = oldCase.rotated();
        var both = new java.util.TreeMap<RoomId, Log>();
        state.logs()
                .forEach((room, log) ->
                        both.put(
                                room,
                                new Log(
                                        log.number(),
                                        log.name(),
                                        log.keys().rotated(),
                                        log.chain())));
        keep(nextCase, both);
        reseal(both);
        for (var paper : Folder.resealed(shelf, talks, nextCase, nextCase)) {
            shelf.put(talks, paper);
        }
        var trimmed = new java.util.TreeMap<RoomId, Log>();
        both.forEach((room, log) ->
                trimmed.put(
                        room,
                        new Log(log.number(), log.name(), log.keys().trimmed(), log.chain())));
        keep(nextCase.trimmed(), trimmed);
        shelf.dropSnapshot(talks);
        shelf.scrub();
        return journal.with(
                nextCase.trimmed(),
                shelf.find(talks).orElseThrow(() -> Troubles.missing(talks)).keyset());
    }

    private void keep(Keyset caseKeys, Map<RoomId, Log> logs) {
        var talks = journal.talks();
        var desk = logs.get(RoomId.DESK);
        if (desk == null) {
            throw Troubles.damaged(talks, "the desk's log");
        }
        var rooms = new ArrayList<Rows.Room>();
        logs.forEach((room, log) ->
                rooms.add(
                        new Rows.Room(
                                log.number(),
                                log.name(),
                                desk.keys()
                                        .seal(
                                                room.name().getBytes(StandardCharsets.UTF_8),
                                                "name " + talks + " " + log.number()),
                                log.keys()
                                        .wrapped(
                                                caseKeys.aead(),
                                                "room " + talks + " " + log.number()))));
        shelf.rekey(new Rows.Case(talks, 0, caseKeys.wrapped(archive, "case " + talks)), rooms);
    }

    private void reseal(Map<RoomId, Log> logs) {
        var talks = journal.talks();
        var byNumber = Journal.byNumber(logs);
        var entries = new ArrayList<Rows.Entry>();
        shelf.entries(
                talks,
                0,
                row -> {
                    var log = byNumber.get(row.key());
                    if (log != null) {
                        var place = Log.place(talks, "entry", row.key(), row.number());
                        entries.add(
                                new Rows.Entry(
                                        row.number(),
                                        row.key(),
                                        again(log, row.sealed(), place),
                                        row.commitment(),
                                        row.chain()));
                    }
                });
        for (int i = 0; i < entries.size(); i += SHEAF) {
            shelf.reseal(talks, entries.subList(i, Math.min(i + SHEAF, entries.size())), List.of());
        }
        for (var log : byNumber.values()) {
            var lines = new ArrayList<Rows.Line>();
            shelf.lines(
                    talks,
                    log.number(),
                    0,
                    row ->
                            lines.add(
                                    new Rows.Line(
                                            row.room(),
                                            row.number(),
                                            again(
                                                    log,
                                                    row.sealed(),
                                                    Log.place(
                                                            talks,
                                                            "line",
                                                            row.room(),
                                                            row.number())),
                                            row.commitment(),
                                            row.chain())));
            for (int i = 0; i < lines.size(); i += SHEAF) {
                shelf.reseal(talks, List.of(), lines.subList(i, Math.min(i + SHEAF, lines.size())));
            }
        }
    }

    private Bytes again(Log log, Bytes sealed, String place) {
        try {
            return log.keys().seal(log.keys().open(sealed, place), place);
        } catch (GeneralSecurityException _) {
            throw Troubles.damaged(journal.talks(), "what lies at " + place);
        }
    }
}
