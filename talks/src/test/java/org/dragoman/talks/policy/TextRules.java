package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;

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
            case TextOrder.DraftVersion(var id, var clauses) -> {
                var text = ledger.texts.get(id);
                if (text != null && !text.silent && text.shownToAll() && sound(text, clauses)) {
                    text.number++;
                    text.clauses = clauses;
                }
            }
            case TextOrder.ShowVersion(var id, var room) -> {
                var text = ledger.texts.get(id);
                if (text != null
                        && text.rooms.contains(room)
                        && text.number > text.shown.getOrDefault(room, 0)) {
                    text.shown.put(room, text.number);
                    text.seen.put(room, text.clauses);
                    if (room.equals(table.observer)) {
                        table.release(at, "text " + id + text.number + text.clauses);
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
                if (text != null && text.agreed.contains(clause) && !reason.isBlank()) {
                    var reached = new TreeSet<String>();
                    spread(text, clause, reached);
                    reached.retainAll(text.agreed);
                    text.agreed.removeAll(reached);
                    release(text, at, "reopened " + id + reached + reason);
                }
            }
        }
    }

    private void release(Ledger.Text text, Instant at, String what) {
        if (text.rooms.contains(table.observer)) {
            table.release(at, what);
        }
    }

    private static void spread(Ledger.Text text, String clause, TreeSet<String> reached) {
        if (reached.add(clause)) {
            for (var other : text.clauses) {
                if (other.dependsOn().contains(clause)) {
                    spread(text, other.name(), reached);
                }
            }
        }
    }

    private static boolean sound(Ledger.Text text, List<Clause> clauses) {
        var names = new HashSet<String>();
        for (var clause : clauses) {
            if (clause.name().isBlank()
                    || clause.variants().isEmpty()
                    || clause.variants().stream().anyMatch(String::isBlank)
                    || !names.add(clause.name())) {
                return false;
            }
        }
        boolean agreedKept =
                text.clauses.stream()
                        .filter(c -> text.agreed.contains(c.name()))
                        .allMatch(clauses::contains);
        boolean wordsKept =
                text.own.stream()
                        .allMatch(own ->
                                clauses.stream()
                                        .anyMatch(c ->
                                                c.name().equals(own.get(1))
                                                        && c.variants().contains(own.get(2))));
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
                var own = List.of(room.name(), clause, words);
                boolean may =
                        text != null
                                && text.seen.containsKey(room)
                                && text.seen.get(room).stream()
                                        .anyMatch(c -> c.name().equals(clause))
                                && !words.isBlank()
                                && !text.agreed.contains(clause)
                                && !text.own.contains(own);
                if (may && !tried) {
                    text.own.add(own);
                }
                yield may;
            }
            case TextAct.WithdrawVariant(var id, var clause, var words) -> {
                var text = table.ledger.texts.get(id);
                var own = List.of(room.name(), clause, words);
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
            for (var clause : text.clauses) {
                if (clause.variants().size() == 1) {
                    agreed.add(clause.name());
                }
            }
        }
        text.agreed.addAll(agreed);
        release(text, at, "silence ended " + id + text.objections.isEmpty() + agreed);
    }
}
