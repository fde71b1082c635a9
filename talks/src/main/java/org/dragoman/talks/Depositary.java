package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Corrections of errors and interpretative declarations, as one reader knows them.
///
/// @param corrections each correction
/// @param corrected the corrected copy of an instrument, with the text that it corrects
/// @param declarations interpretative declarations, in the order in which they were made
public record Depositary(
        Table<Id, Correction> corrections,
        Table<Id, Corrected> corrected,
        Table<Integer, DepositaryEvent.InterpretationDeclared> declarations) {

    /// A correction.
    ///
    /// @param answers of those parties whose answers were seen
    /// @param over whether it was made or dropped
    public record Correction(
            DepositaryEvent.CorrectionProposed proposed,
            Table<RoomId, Boolean> answers,
            boolean over) {}

    /// A corrected copy and the fixed words that it corrects.
    public record Corrected(FixedText of, FixedText copy) {}

    static final Depositary NONE = new Depositary(Table.empty(), Table.empty(), Table.empty());

    Depositary after(DepositaryEvent event, Table<Id, Instrument> instruments) {
        return switch (event) {
            case DepositaryEvent.CorrectionProposed proposed ->
                    with(
                            corrections.with(
                                    proposed.correction(),
                                    new Correction(proposed, Table.empty(), false)));
            case DepositaryEvent.CorrectionAnswered(var side, var id, var consents, _) ->
                    with(
                            corrections.change(
                                    id,
                                    c ->
                                            new Correction(
                                                    c.proposed,
                                                    c.answers.with(side, consents),
                                                    c.over)));
            case DepositaryEvent.TextCorrected(var id, var instrument, _, var copy, _) ->
                    new Depositary(
                            over(id),
                            instruments
                                    .find(instrument)
                                    .map(it ->
                                            corrected.with(
                                                    instrument, new Corrected(it.fixed(), copy)))
                                    .orElse(corrected),
                            declarations);
            case DepositaryEvent.CorrectionDropped(var id, _) -> with(over(id));
            case DepositaryEvent.InterpretationDeclared declared ->
                    new Depositary(
                            corrections,
                            corrected,
                            declarations.with(declarations.size(), declared));
        };
    }

    private Depositary with(Table<Id, Correction> next) {
        return new Depositary(next, corrected, declarations);
    }

    private Table<Id, Correction> over(Id id) {
        return corrections.change(id, c -> new Correction(c.proposed, c.answers, true));
    }

    /// The words of an instrument, with the errors corrected.
    public FixedText text(Instrument instrument) {
        return corrected
                .find(instrument.instrument())
                .filter(it -> it.of.equals(instrument.fixed()))
                .map(Corrected::copy)
                .orElse(instrument.fixed());
    }

    /// Decides what a party does, from its room's view alone.
    static Decision decide(RoomState room, Instant at, DepositaryAct act) {
        return switch (act) {
            case DepositaryAct.AnswerCorrection(var id, var consents, var words) ->
                    answer(room, at, id, consents, words);
            case DepositaryAct.DeclareInterpretation(var id, var clause, var words) ->
                    declare(room, id, clause, words);
        };
    }

    private static Decision answer(
            RoomState room, Instant at, Id id, boolean consents, String words) {
        var correction = room.accords().upkeep().depositary().corrections.find(id);
        if (correction.isEmpty()) {
            return Decision.unknown();
        }
        if (correction.get().over || !at.isBefore(correction.get().proposed.until())) {
            return Decision.refuse(Rule.PAST, "The time for objections has passed.");
        }
        if (correction.get().answers.has(room.room())) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have answered.");
        }
        return !consents && words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Say what speaks against it.")
                : Decision.done(
                        new DepositaryEvent.CorrectionAnswered(room.room(), id, consents, words));
    }

    private static Decision declare(RoomState room, Id id, String clause, String words) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty() || found.get().fixed().version().clause(clause).isEmpty()) {
            return Decision.unknown();
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Say how you understand it.")
                : Decision.done(
                        new DepositaryEvent.InterpretationDeclared(
                                id, found.get().parties(), room.room(), clause, words));
    }

    /// Decides what the mediator's team does.
    static Decision decide(Talks talks, Instant at, DepositaryOrder order, Identifiers ids) {
        return switch (order) {
            case DepositaryOrder.ProposeCorrection propose -> propose(talks, at, propose, ids);
        };
    }

    private static Decision propose(
            Talks talks, Instant at, DepositaryOrder.ProposeCorrection order, Identifiers ids) {
        var accords = talks.desk().accords();
        var found = accords.ratification().instruments().find(order.instrument());
        var clause =
                found.flatMap(it ->
                        accords.upkeep().depositary().text(it).version().clause(order.clause()));
        if (found.isEmpty() || clause.isEmpty()) {
            return Decision.unknown();
        }
        if (!standing(found.get())) {
            return Decision.refuse(Rule.NOT_NOW, "Its text is not fixed.");
        }
        if (order.now().blank() || order.reason().isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the corrected words, and what the error is.");
        }
        var was = clause.get().variants().getFirst();
        if (was.equals(order.now())) {
            return Decision.refuse(Rule.ALREADY_DONE, "The clause reads so.");
        }
        if (!was.words().keySet().equals(order.now().words().keySet())) {
            return Decision.refuse(
                    Rule.CONCORDANCE, "Give the corrected words in every language of the clause.");
        }
        if (!at.isBefore(order.until())) {
            return Decision.refuse(Rule.PAST, "Leave time for objections.");
        }
        boolean open =
                accords.upkeep().depositary().corrections.values().stream()
                        .anyMatch(
                                c -> !c.over && c.proposed.instrument().equals(order.instrument()));
        return open
                ? Decision.refuse(Rule.NOT_NOW, "Wait for the correction that is open.")
                : Decision.done(
                        new DepositaryEvent.CorrectionProposed(
                                ids.next(RoomId.DESK),
                                order.instrument(),
                                found.get().parties(),
                                order.clause(),
                                was,
                                order.now(),
                                order.reason(),
                                order.until()));
    }

    private static boolean standing(Instrument instrument) {
        return instrument.stage().standing() || instrument.closed();
    }

    /// What the end of the time for objections brings, or an answer: the correction is made once
    /// all consent, or at its end if nobody objected.
    static List<DepositaryEvent> ended(Talks talks, Id id, boolean atEnd) {
        var accords = talks.desk().accords();
        var correction = accords.upkeep().depositary().corrections.find(id).orElseThrow();
        var proposed = correction.proposed;
        var instrument =
                accords.ratification().instruments().find(proposed.instrument()).orElseThrow();
        boolean objected = correction.answers.values().contains(false);
        boolean all =
                proposed.rooms().stream()
                        .allMatch(side -> correction.answers.find(side).orElse(false));
        if (!atEnd && !all) {
            return List.of();
        }
        return objected || !standing(instrument)
                ? List.of(new DepositaryEvent.CorrectionDropped(id, proposed.rooms()))
                : List.of(made(accords.upkeep().depositary().text(instrument), proposed));
    }

    private static DepositaryEvent made(
            FixedText text, DepositaryEvent.CorrectionProposed proposed) {
        var copy = new FixedText(text.number(), with(text.version(), proposed), text.nonce());
        return new DepositaryEvent.TextCorrected(
                proposed.correction(),
                proposed.instrument(),
                proposed.rooms(),
                copy,
                Digest.of(
                        new Canonical()
                                .sight(
                                        TextSight.of(
                                                "corrected copy",
                                                copy.version(),
                                                "number",
                                                copy.number(),
                                                "nonce",
                                                copy.nonce()))
                                .bytes()));
    }

    private static Version with(Version version, DepositaryEvent.CorrectionProposed proposed) {
        var articles = new ArrayList<Article>();
        for (var article : version.articles()) {
            articles.add(
                    new Article(
                            article.number(),
                            article.heading(),
                            article.clauses().stream()
                                    .map(c ->
                                            c.name().equals(proposed.clause())
                                                    ? new Clause(
                                                            c.name(),
                                                            List.of(proposed.now()),
                                                            c.reservations(),
                                                            c.dependsOn())
                                                    : c)
                                    .toList()));
        }
        return new Version(version.working(), version.languages(), version.definitions(), articles);
    }

    List<Id> ids() {
        return corrections.keys();
    }

    /// How the corrections and declarations stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var correction : corrections.values()) {
            if (!correction.over) {
                sights.add(
                        Sight.of(
                                "correction",
                                "correction",
                                correction.proposed.correction(),
                                "instrument",
                                correction.proposed.instrument(),
                                "clause",
                                correction.proposed.clause(),
                                "now",
                                correction.proposed.now(),
                                "objections until",
                                correction.proposed.until(),
                                "answers",
                                answers(correction)));
            }
        }
        for (var id : corrected.keys()) {
            sights.add(
                    Sight.of(
                            "corrected copy",
                            "instrument",
                            id,
                            "version",
                            corrected.find(id).orElseThrow().copy.number()));
        }
        for (var declared : declarations.values()) {
            sights.add(declared.sight());
        }
        return sights;
    }

    private static List<String> answers(Correction correction) {
        return correction.answers.keys().stream()
                .map(side ->
                        side
                                + " "
                                + Optional.of(correction.answers.find(side).orElse(false))
                                        .filter(yes -> yes)
                                        .map(_ -> "consents")
                                        .orElse("objects"))
                .toList();
    }
}
