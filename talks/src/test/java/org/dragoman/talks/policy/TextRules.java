package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What the policy table releases of the single negotiating text by the mediator's acts.
record TextRules(PolicyTable table) {

    void order(Instant at, TextOrder order) {
        var texts = table.ledger.texts;
        var assent = new AssentRules(table);
        switch (order) {
            case TextOrder.OpenText(var rooms, var title) -> open(at, rooms, title);
            case TextOrder.DraftVersion(var id, var version, _) -> {
                var text = texts.get(id);
                if (text != null
                        && !text.silent
                        && (text.shownToAll() || text.shownToNobody())
                        && !new InstrumentRules(table).closed(id)
                        && sound(text, version)) {
                    text.draft(version, Names.of(at, RoomId.DESK, 0));
                }
            }
            case TextOrder.ShowVersion(var id, var room) -> show(at, id, room);
            case TextOrder.WithdrawVersion(var id, var reason) -> {
                var text = texts.get(id);
                if (text != null
                        && text.number > 0
                        && !text.shownToAll()
                        && !text.shownToNobody()
                        && !reason.isBlank()) {
                    var had = text.withdraw();
                    if (had.contains(table.observer)) {
                        table.release(at, "withdrawn " + id + text.number + reason);
                    }
                }
            }
            case TextOrder.OpenSilence(var id, var deadline) -> {
                var text = texts.get(id);
                if (text != null
                        && text.exposed()
                        && !text.silent
                        && at.isBefore(deadline)
                        && text.consents.containsAll(text.rooms)
                        && keepsWords(text, text.version)) {
                    text.silent = true;
                    text.deadline = deadline;
                    text.objections.clear();
                    release(text, at, "silence " + id + deadline);
                }
            }
            case TextOrder.ReopenClause(var id, var clause, var reason) -> {
                var text = texts.get(id);
                if (text != null
                        && text.agreed.contains(clause)
                        && !reason.isBlank()
                        && !new InstrumentRules(table).closed(id)) {
                    var reached = new TreeSet<String>();
                    spread(text, clause, reached);
                    reached.retainAll(text.agreed);
                    text.agreed.removeAll(reached);
                    text.accepted.keySet().removeIf(part -> reached.contains(part.clause()));
                    text.initialled.clear();
                    text.complete = 0;
                    text.adopted = 0;
                    release(text, at, "reopened " + id + reached + reason);
                    new PrincipalRules(table).reopened(id, reached);
                    new InstrumentRules(table).reopened(at, id, reason);
                }
            }
            case TextOrder.ProposeMerge merge -> assent.propose(at, merge);
            case TextOrder.CompleteMerge(var id, var merge) -> assent.complete(at, id, merge);
            case TextOrder.EstablishAgreement(var id, var clauses) ->
                    assent.establish(at, id, clauses);
            case TextOrder.MarkConcordance(var id, var clause, var language, var concordant) ->
                    assent.mark(at, id, clause, language, concordant);
            case TextOrder.FreezeVersion(var id) -> {
                var text = texts.get(id);
                if (text != null
                        && text.exposed()
                        && text.frozen != text.number
                        && text.all(text.approved)) {
                    text.frozen = text.number;
                    release(text, at, "frozen " + id + text.number);
                }
            }
            case TextOrder.AnnounceInitials(var id) -> {
                var text = texts.get(id);
                if (text != null
                        && text.exposed()
                        && text.complete != text.number
                        && text.all(text.initialled)) {
                    text.complete = text.number;
                    release(text, at, "initialled by all " + id + text.number);
                }
            }
        }
    }

    /// An instrument was rejected: every agreed clause is open again.
    void rejected(Instant at, Id id) {
        var text = table.ledger.texts.get(id);
        if (!text.agreed.isEmpty()) {
            release(text, at, "reopened " + id + new TreeSet<>(text.agreed));
            new PrincipalRules(table).reopened(id, text.agreed);
            text.accepted.keySet().removeIf(part -> text.agreed.contains(part.clause()));
            text.initialled.clear();
            text.complete = 0;
            text.adopted = 0;
            text.agreed.clear();
        }
    }

    private void open(Instant at, Set<RoomId> rooms, String title) {
        var ledger = table.ledger;
        boolean delegations =
                rooms.stream()
                        .allMatch(r ->
                                ledger.rooms.containsKey(r)
                                        && ledger.rooms.get(r).kind == RoomKind.DELEGATION);
        if (rooms.size() >= 2 && delegations && !title.isBlank()) {
            ledger.texts.put(Names.of(at, RoomId.DESK, 0), new TextLedger(rooms, title));
        }
    }

    private void show(Instant at, Id id, RoomId room) {
        var text = table.ledger.texts.get(id);
        if (text == null
                || !text.rooms.contains(room)
                || text.number <= text.shown.getOrDefault(room, 0)) {
            return;
        }
        text.show(room);
        text.asks.values().removeIf(ask -> ask.room.equals(room));
        if (room.equals(table.observer)) {
            // The nonce is released although it says nothing: whoever keeps a journal draws it at
            // random, but `Names` draws it from the moment of the draft. Where one script drafts a
            // version at one moment and the other at another, the views differ by a value that
            // would be fresh noise in either; such a pair shows a trait of the tests, and is left
            // out. No pair therefore tries whether a room learns when a version was drafted: what
            // it
            // is shown, `TextShown`, carries no moment but that of the showing.
            table.release(at, "text " + id + text.number + text.version + text.nonce);
        }
        for (var own : text.named) {
            tell(at, text, room, own);
        }
    }

    /// A room is told of an owner that it knows, once, of words that stand in what it sees.
    void tell(Instant at, TextLedger text, RoomId room, TextLedger.Own own) {
        var told = new TextLedger.Told(room, own.clause(), own.words(), own.room());
        if (!room.equals(own.room())
                && table.ledger.rooms.get(room).parties.contains(own.room())
                && text.seen.containsKey(room)
                && TextLedger.stands(own, text.seen.get(room))
                && text.told.add(told)
                && room.equals(table.observer)) {
            table.release(at, "owner " + told);
        }
    }

    void release(TextLedger text, Instant at, String what) {
        if (text.rooms.contains(table.observer)) {
            table.release(at, what);
        }
    }

    private static void spread(TextLedger text, String clause, TreeSet<String> reached) {
        if (reached.add(clause)) {
            for (var other : text.version.clauses()) {
                if (other.dependsOn().contains(clause) || uses(text, other, clause)) {
                    spread(text, other.name(), reached);
                }
            }
        }
    }

    /// The generated texts define one term in their first clause, and refer to nothing.
    private static boolean uses(TextLedger text, Clause other, String clause) {
        return text.version.definedBy(clause).stream()
                .anyMatch(d -> other.variants().toString().contains(d.term().toString()));
    }

    private static boolean sound(TextLedger text, Version version) {
        var names = new HashSet<String>();
        var clauses = version.clauses();
        for (var clause : clauses) {
            if (clause.name().isBlank()
                    || clause.variants().isEmpty()
                    || clause.variants().stream().anyMatch(Wording::blank)
                    || clause.reservations().stream().anyMatch(Wording::blank)
                    || !names.add(clause.name())) {
                return false;
            }
        }
        boolean defined =
                version.definitions().stream()
                        .allMatch(d -> !d.term().blank() && names.contains(d.clause()));
        return !clauses.isEmpty()
                && defined
                && keepsAgreed(text, version)
                && keepsWords(text, version);
    }

    private static boolean keepsAgreed(TextLedger text, Version version) {
        for (var was : text.version.clauses()) {
            var terms = text.version.definedBy(was.name());
            var next = version.definedBy(was.name());
            boolean kept =
                    version.clause(was.name()).filter(c -> c.keeps(was)).isPresent()
                            && terms.size() == next.size();
            for (int i = 0; kept && i < terms.size(); i++) {
                kept = next.get(i).term().says(terms.get(i).term());
            }
            if (text.agreed.contains(was.name()) && !kept) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsWords(TextLedger text, Version version) {
        return text.own.stream().allMatch(own -> TextLedger.stands(own, version));
    }

    /// That it was broken, to all at one moment, without by whom.
    void end(Instant at, Id id, TextLedger text) {
        text.silent = false;
        var agreed = new ArrayList<String>();
        if (text.objections.isEmpty()) {
            text.version.clauses().stream()
                    .filter(Clause::clean)
                    .map(Clause::name)
                    .forEach(agreed::add);
        }
        text.agreed.addAll(agreed);
        boolean whole =
                !agreed.isEmpty()
                        && text.version.clauses().stream()
                                .allMatch(c -> text.agreed.contains(c.name()));
        if (whole) {
            text.adopted = text.number;
        }
        release(text, at, "silence ended " + id + text.objections.isEmpty() + agreed);
    }
}
