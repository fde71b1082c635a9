package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.TreeSet;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What the policy table releases of the single negotiating text.
record TextRules(PolicyTable table) {

    void order(Instant at, TextOrder order) {
        var ledger = table.ledger;
        switch (order) {
            case TextOrder.OpenText(var rooms, var title) -> {
                boolean delegations =
                        rooms.stream()
                                .allMatch(r ->
                                        ledger.rooms.containsKey(r)
                                                && ledger.rooms.get(r).kind == RoomKind.DELEGATION);
                if (rooms.size() >= 2 && delegations && !title.isBlank()) {
                    ledger.texts.put(Names.of(at, RoomId.DESK, 0), new Ledger.Text(rooms, title));
                }
            }
            case TextOrder.DraftVersion(var id, var version) -> {
                var text = ledger.texts.get(id);
                if (text != null && !text.silent && text.shownToAll() && sound(text, version)) {
                    text.number++;
                    text.version = version;
                }
            }
            case TextOrder.ShowVersion(var id, var room) -> {
                var text = ledger.texts.get(id);
                if (text != null
                        && text.rooms.contains(room)
                        && text.number > text.shown.getOrDefault(room, 0)) {
                    text.shown.put(room, text.number);
                    text.seen.put(room, text.version);
                    if (room.equals(table.observer)) {
                        table.release(at, "text " + id + text.number + text.version);
                    }
                }
            }
            case TextOrder.OpenSilence(var id, var deadline) -> {
                var text = ledger.texts.get(id);
                if (text != null
                        && text.number > 0
                        && text.shownToAll()
                        && !text.silent
                        && at.isBefore(deadline)
                        && text.consents.containsAll(text.rooms)) {
                    text.silent = true;
                    text.deadline = deadline;
                    text.objections.clear();
                    release(text, at, "silence " + id + deadline);
                }
            }
            case TextOrder.ReopenClause(var id, var clause, var reason) -> {
                var text = ledger.texts.get(id);
                if (text != null
                        && text.agreed.contains(clause)
                        && !reason.isBlank()
                        && !new InstrumentRules(table).closed(id)) {
                    var reached = new TreeSet<String>();
                    spread(text, clause, reached);
                    reached.retainAll(text.agreed);
                    text.agreed.removeAll(reached);
                    release(text, at, "reopened " + id + reached + reason);
                    new InstrumentRules(table).reopened(at, id, reason);
                }
            }
        }
    }

    /// An instrument was rejected: every agreed clause is open again.
    void rejected(Instant at, Id id) {
        var text = table.ledger.texts.get(id);
        if (!text.agreed.isEmpty()) {
            release(text, at, "reopened " + id + new TreeSet<>(text.agreed));
            text.agreed.clear();
        }
    }

    private void release(Ledger.Text text, Instant at, String what) {
        if (text.rooms.contains(table.observer)) {
            table.release(at, what);
        }
    }

    private static void spread(Ledger.Text text, String clause, TreeSet<String> reached) {
        if (reached.add(clause)) {
            for (var other : text.version.clauses()) {
                if (other.dependsOn().contains(clause)) {
                    spread(text, other.name(), reached);
                }
            }
        }
    }

    private static boolean sound(Ledger.Text text, Version version) {
        var names = new HashSet<String>();
        var clauses = version.clauses();
        for (var clause : clauses) {
            if (clause.name().isBlank()
                    || clause.variants().isEmpty()
                    || clause.variants().stream().anyMatch(Wording::blank)
                    || !names.add(clause.name())) {
                return false;
            }
        }
        boolean agreedKept =
                text.version.clauses().stream()
                        .filter(c -> text.agreed.contains(c.name()))
                        .allMatch(was -> clauses.stream().anyMatch(c -> c.keeps(was)));
        boolean wordsKept =
                text.own.stream()
                        .allMatch(own ->
                                clauses.stream()
                                        .anyMatch(c ->
                                                c.name().equals(own.clause())
                                                        && c.has(own.words())));
        return !clauses.isEmpty() && agreedKept && wordsKept;
    }

    boolean act(RoomId room, Instant at, TextAct act, boolean tried) {
        return switch (act) {
            case TextAct.ConsentToSilence(var id) -> {
                var text = table.ledger.texts.get(id);
                boolean may =
                        text != null
                                && text.seen.containsKey(room)
                                && !text.consents.contains(room);
                if (may && !tried) {
                    text.consents.add(room);
                }
                yield may;
            }
            case TextAct.ProposeVariant(var id, var clause, var words) -> {
                var text = table.ledger.texts.get(id);
                var own = new Ledger.Own(room, clause, words);
                boolean may =
                        text != null
                                && text.seen.containsKey(room)
                                && text.seen.get(room).clause(clause).isPresent()
                                && !words.blank()
                                && !text.agreed.contains(clause)
                                && !text.own.contains(own);
                if (may && !tried) {
                    text.own.add(own);
                }
                yield may;
            }
            case TextAct.WithdrawVariant(var id, var clause, var words) -> {
                var text = table.ledger.texts.get(id);
                var own = new Ledger.Own(room, clause, words);
                boolean may = text != null && text.own.contains(own);
                if (may && !tried) {
                    text.own.remove(own);
                }
                yield may;
            }
            case TextAct.BreakSilence(var id, var words) -> {
                var text = table.ledger.texts.get(id);
                boolean may =
                        text != null
                                && text.rooms.contains(room)
                                && !words.isBlank()
                                && text.silent
                                && at.isBefore(text.deadline)
                                && !text.objections.contains(room);
                if (may && !tried) {
                    text.objections.add(room);
                    if (table.settings().silenceToldAtOnce()) {
                        end(at, id, text);
                    }
                }
                yield may;
            }
        };
    }

    /// That it was broken, to all at one moment, without by whom.
    void end(Instant at, Id id, Ledger.Text text) {
        text.silent = false;
        var agreed = new ArrayList<String>();
        if (text.objections.isEmpty()) {
            for (var clause : text.version.clauses()) {
                if (clause.variants().size() == 1) {
                    agreed.add(clause.name());
                }
            }
        }
        text.agreed.addAll(agreed);
        release(text, at, "silence ended " + id + text.objections.isEmpty() + agreed);
    }
}
