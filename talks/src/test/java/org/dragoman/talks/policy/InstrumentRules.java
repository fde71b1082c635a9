package org.dragoman.talks.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.talks.Arrangement;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentForm;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Outcome;
import org.dragoman.talks.RoomId;

/// What the policy table releases of an instrument between its parties: signature, adoption and
/// deposit as acts of all; of the steps at home, what the side notifies; that all are bound.
record InstrumentRules(PolicyTable table) {

    private Pacts pacts() {
        return table.ledger.pacts;
    }

    private void release(Pacts.Pact pact, Instant at, String what) {
        if (pact.parties.contains(table.observer)) {
            table.release(at, what);
        }
    }

    boolean closed(Id text) {
        return pacts().pacts.values().stream()
                .anyMatch(p -> p.terms.text().equals(text) && p.stage == InstrumentStage.IN_FORCE);
    }

    private static boolean whole(TextLedger text) {
        return text.number > 0
                && text.shownToAll()
                && !text.silent
                && (text.complete == text.number
                        || text.frozen == text.number
                        || text.adopted == text.number)
                && text.version.clauses().stream()
                        .allMatch(c ->
                                c.variants().size() == 1
                                        && c.reservations().isEmpty()
                                        && text.agreed.contains(c.name())
                                        && c.variants()
                                                .getFirst()
                                                .words()
                                                .keySet()
                                                .containsAll(text.version.languages()));
    }

    private boolean ready(Id id, TextLedger text) {
        return whole(text)
                && text.rooms.stream()
                        .allMatch(p ->
                                !pacts().of(p).isEmpty()
                                        && !pacts().inherits(p, id)
                                        && text.rooms.stream()
                                                .allMatch(o ->
                                                        o.equals(p)
                                                                || table.ledger
                                                                        .rooms
                                                                        .get(p)
                                                                        .parties
                                                                        .contains(o)));
    }

    void order(Instant at, InstrumentOrder order) {
        switch (order) {
            case InstrumentOrder.Authenticate first -> {
                var text = table.ledger.texts.get(first.text());
                boolean taken =
                        pacts().pacts.values().stream()
                                .anyMatch(p -> p.terms.text().equals(first.text()));
                if (text != null && !taken && ready(first.text(), text)) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    var pact = new Pacts.Pact(first, text.rooms, text.number, text.version);
                    pacts().pacts.put(id, pact);
                    release(pact, at, "authenticated " + id + first + text.title + text.version);
                }
            }
            case InstrumentOrder.Reauthenticate(var id, var reason) -> {
                var pact = pacts().pacts.get(id);
                var text = pact == null ? null : table.ledger.texts.get(pact.terms.text());
                if (pact == null
                        || text == null
                        || reason.isBlank()
                        || pact.stage == InstrumentStage.IN_FORCE
                        || !ready(pact.terms.text(), text)) {
                    return;
                }
                if (standing(pact)) {
                    if (text.number == pact.number) {
                        return;
                    }
                    voided(pact, id, at, reason);
                }
                pact.again(InstrumentStage.AUTHENTICATED);
                pact.number = text.number;
                pact.version = text.version;
                release(pact, at, "again " + id + pact.number + pact.version);
            }
            case InstrumentOrder.Declare(var id, var deadline) -> {
                var pact = pacts().pacts.get(id);
                if (pact != null
                        && pact.terms.form() == InstrumentForm.DECLARATION
                        && pact.stage == InstrumentStage.AUTHENTICATED
                        && pact.concordant()
                        && at.isBefore(deadline)) {
                    pact.stage = InstrumentStage.DECLARED;
                    pact.deadline = deadline;
                    release(pact, at, "declared " + id + deadline);
                }
            }
            case InstrumentOrder.OpenDomestic(var id, var deadline) -> {
                var pact = pacts().pacts.get(id);
                if (pact != null
                        && (pact.stage == InstrumentStage.SIGNED
                                || pact.stage == InstrumentStage.ADOPTED)
                        && at.isBefore(deadline)) {
                    pact.stage = InstrumentStage.DOMESTIC;
                    pact.deadline = deadline;
                    release(pact, at, "domestic " + id + deadline);
                }
            }
            case InstrumentOrder.RecordHappening(var id, var name, var day) -> {
                var pact = pacts().pacts.get(id);
                if (pact != null
                        && !name.isBlank()
                        && !name.equals(Arrangement.COMPLETE)
                        && !name.startsWith("consent of all to ")
                        && !name.startsWith("certificate of ")) {
                    happened(pact, id, name, day, at);
                }
            }
            case InstrumentOrder.NoteVeto _ -> {}
        }
    }

    void happened(Pacts.Pact pact, Id id, String name, Instant at) {
        happened(pact, id, name, LocalDate.ofInstant(at, pact.terms.zone()), at);
    }

    private void happened(Pacts.Pact pact, Id id, String name, LocalDate day, Instant at) {
        if (!pact.happened.containsKey(name)) {
            pact.happened.put(name, day);
            release(pact, at, "happened " + id + name + day);
            enter(pact, id, at);
        }
    }

    /// New principals do not bind themselves to what they have not reaffirmed.
    private boolean free(RoomId room, Id id) {
        var pact = pacts().pacts.get(id);
        return pact == null || !pacts().inherits(room, pact.terms.text());
    }

    boolean act(RoomId room, String name, Instant at, InstrumentAct act, boolean tried) {
        return switch (act) {
            case InstrumentAct.ConfirmConcordance(var id, var language) -> {
                var pact = party(room, id);
                boolean may =
                        pact != null
                                && pact.stage == InstrumentStage.AUTHENTICATED
                                && pact.version.languages().contains(language)
                                && !pact.version.working().equals(language)
                                && !pact.confirmed.contains(List.of(language.tag(), room.name()));
                if (may && !tried) {
                    pact.confirmed.add(List.of(language.tag(), room.name()));
                    if (pact.parties.stream()
                            .allMatch(p ->
                                    pact.confirmed.contains(List.of(language.tag(), p.name())))) {
                        release(pact, at, "concordant " + id + language);
                    }
                }
                yield may;
            }
            case InstrumentAct.Sign(var id, var definitive) -> {
                var pact = party(room, id);
                boolean may =
                        pact != null
                                && free(room, id)
                                && pact.terms.form() == InstrumentForm.SIGNED
                                && pact.stage == InstrumentStage.AUTHENTICATED
                                && !pact.signed.contains(room)
                                && pact.concordant()
                                && (!definitive || pacts().consented(pact, room));
                if (may && !tried) {
                    pact.signed.add(room);
                    release(pact, at, "signed " + id + room + name + definitive);
                    if (definitive) {
                        pact.bound.add(room);
                    }
                    if (pact.signed.containsAll(pact.parties)) {
                        pact.stage = InstrumentStage.SIGNED;
                    }
                    complete(pact, id, at);
                }
                yield may;
            }
            case InstrumentAct.Adopt(var id) -> {
                var pact = party(room, id);
                boolean may =
                        pact != null
                                && free(room, id)
                                && pact.terms.form() == InstrumentForm.COMMITMENT
                                && pact.stage == InstrumentStage.AUTHENTICATED
                                && !pact.signed.contains(room)
                                && pact.concordant();
                if (may && !tried) {
                    pact.signed.add(room);
                    release(pact, at, "adopted " + id + room);
                    if (pact.signed.containsAll(pact.parties)) {
                        pact.stage = InstrumentStage.ADOPTED;
                    }
                }
                yield may;
            }
            case InstrumentAct.Adhere(var id) -> {
                var pact = party(room, id);
                boolean may =
                        pact != null
                                && free(room, id)
                                && pact.stage == InstrumentStage.DECLARED
                                && !pact.bound.contains(room)
                                && pacts().consented(pact, room);
                if (may && !tried) {
                    pact.bound.add(room);
                    complete(pact, id, at);
                }
                yield may;
            }
            case InstrumentAct.NotifyOutcome notify -> notify(room, at, notify, tried);
            case InstrumentAct.Deposit(var id) -> {
                var pact = party(room, id);
                boolean may =
                        pact != null
                                && free(room, id)
                                && pact.terms.form() == InstrumentForm.SIGNED
                                && pact.stage == InstrumentStage.DOMESTIC
                                && !pact.bound.contains(room)
                                && pact.outcomes.get(room) == Outcome.ACCEPTED
                                && pacts().consented(pact, room);
                if (may && !tried) {
                    pact.bound.add(room);
                    release(pact, at, "deposited " + id + room);
                    complete(pact, id, at);
                }
                yield may;
            }
        };
    }

    private Pacts.Pact party(RoomId room, Id id) {
        var pact = pacts().pacts.get(id);
        return pact != null && pact.parties.contains(room) ? pact : null;
    }

    private boolean notify(
            RoomId room, Instant at, InstrumentAct.NotifyOutcome act, boolean tried) {
        var id = act.instrument();
        var pact = party(room, id);
        if (pact == null || !pact.open() || pact.bound.contains(room)) {
            return false;
        }
        boolean asks = act.outcome() == Outcome.CHANGE_ASKED;
        boolean sound =
                asks != act.clauses().isEmpty()
                        && pact.version.clauses().stream()
                                .map(Clause::name)
                                .toList()
                                .containsAll(act.clauses())
                        && !(asks && act.words().isBlank());
        boolean may =
                sound
                        && (act.outcome() != Outcome.ACCEPTED
                                || (pact.stage != InstrumentStage.AUTHENTICATED
                                        && free(room, id)
                                        && pacts().consented(pact, room)));
        if (may && !tried) {
            pact.outcomes.put(room, act.outcome());
            if (act.toAll()) {
                if (!room.equals(table.observer)) {
                    release(pact, at, "outcome " + id + room + act);
                }
                if (act.outcome() == Outcome.REJECTED) {
                    pact.again(InstrumentStage.REJECTED);
                    release(pact, at, "rejected " + id);
                    ended(pact, id, at);
                    new TextRules(table).rejected(at, pact.terms.text());
                } else if (act.outcome() == Outcome.ACCEPTED
                        && pact.terms.form() == InstrumentForm.COMMITMENT) {
                    pact.bound.add(room);
                    complete(pact, id, at);
                }
            }
        }
        return may;
    }

    private void complete(Pacts.Pact pact, Id id, Instant at) {
        if (pact.open() && pact.bound.containsAll(pact.parties)) {
            pact.stage = InstrumentStage.DEPOSITED;
            var day = LocalDate.ofInstant(at, pact.terms.zone());
            pact.happened.put(Arrangement.COMPLETE, day);
            pact.deadline = Instant.MAX;
            release(pact, at, "complete " + id + day);
            enter(pact, id, at);
        }
    }

    private void enter(Pacts.Pact pact, Id id, Instant at) {
        var day = pact.terms.entry().day(pact.happened);
        if (pact.stage != InstrumentStage.DEPOSITED || day.isEmpty()) {
            return;
        }
        var when = day.get().atStartOfDay(pact.terms.zone()).toInstant();
        if (!when.isAfter(at)) {
            inForce(pact, id, at);
        } else if (!when.equals(pact.entersAt)) {
            pact.entersAt = when;
            release(pact, at, "enters " + id + when);
        }
    }

    private void inForce(Pacts.Pact pact, Id id, Instant at) {
        pact.stage = InstrumentStage.IN_FORCE;
        pact.entersAt = Instant.MAX;
        release(pact, at, "in force " + id);
        ended(pact, id, at);
    }

    /// Each constituency to which it was put is told, with its side, and nobody else.
    private void ended(Pacts.Pact pact, Id id, Instant at) {
        for (var put : pact.puts.values()) {
            if (put.side.equals(table.observer) || put.it.home().equals(table.observer)) {
                table.release(at, "ended " + id + put.side + put.it.name() + pact.stage);
            }
        }
        if (pact.stage == InstrumentStage.IN_FORCE) {
            pact.puts.values().forEach(put -> put.ended = true);
        } else {
            pact.puts.clear();
        }
    }

    private static boolean standing(Pacts.Pact pact) {
        return pact.open() || pact.stage == InstrumentStage.DEPOSITED;
    }

    private void voided(Pacts.Pact pact, Id id, Instant at, String reason) {
        pact.again(InstrumentStage.REOPENED);
        release(pact, at, "void " + id + reason);
        ended(pact, id, at);
    }

    /// A clause of the text was reopened: consents given before are void.
    void reopened(Instant at, Id text, String reason) {
        for (var entry : pacts().pacts.entrySet()) {
            if (entry.getValue().terms.text().equals(text) && standing(entry.getValue())) {
                voided(entry.getValue(), entry.getKey(), at, reason);
            }
        }
    }

    /// What the clock brings.
    interface Clock {
        void offer(Instant at, String name, Runnable then);
    }

    void clock(Clock clock) {
        for (var entry : pacts().pacts.entrySet()) {
            var id = entry.getKey();
            var pact = entry.getValue();
            for (var put : pact.puts.values()) {
                if (!put.late
                        && !put.ended
                        && !put.consented()
                        && put.deadline.isBefore(Instant.MAX)) {
                    clock.offer(
                            put.deadline,
                            "7 consent " + id + " " + put.side + " " + put.it.name(),
                            () -> late(id, put));
                }
            }
            if (pact.stage == InstrumentStage.DECLARED || pact.stage == InstrumentStage.DOMESTIC) {
                clock.offer(pact.deadline, "8 instrument " + id, () -> lapse(pact, id));
            }
            if (pact.stage == InstrumentStage.DEPOSITED) {
                clock.offer(pact.entersAt, "9 entry " + id, () -> inForce(pact, id, pact.entersAt));
            }
        }
    }

    private void late(Id id, Pacts.Put put) {
        put.late = true;
        if (put.side.equals(table.observer) || put.it.home().equals(table.observer)) {
            table.release(put.deadline, "late " + id + put.it.name());
        }
    }

    private void lapse(Pacts.Pact pact, Id id) {
        var at = pact.deadline;
        pact.again(InstrumentStage.LAPSED);
        release(pact, at, "lapsed " + id);
        ended(pact, id, at);
    }
}
