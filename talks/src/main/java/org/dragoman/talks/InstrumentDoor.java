package org.dragoman.talks;

/// Decides what a delegation does about an instrument.
record InstrumentDoor(RoomState room, People.Person person) {

    Decision decide(InstrumentAct act) {
        return inherited(act)
                ? Decision.refuse(
                        Rule.INHERITED, "Reaffirm the clauses that were inherited, or reopen them.")
                : decided(act);
    }

    /// Whether new principals would bind themselves to what they have not reaffirmed.
    private boolean inherited(InstrumentAct act) {
        var id =
                switch (act) {
                    case InstrumentAct.Sign(var it, _) -> it;
                    case InstrumentAct.Adopt(var it) -> it;
                    case InstrumentAct.Adhere(var it) -> it;
                    case InstrumentAct.Deposit(var it) -> it;
                    case InstrumentAct.NotifyOutcome(var it, var outcome, _, _, _)
                            when outcome == Outcome.ACCEPTED ->
                            it;
                    case InstrumentAct.NotifyOutcome _, InstrumentAct.ConfirmConcordance _ ->
                            new Id("");
                };
        return room.accords()
                .ratification()
                .instruments()
                .find(id)
                .filter(i -> !room.accords().principals().of(i.arrangement().text()).isEmpty())
                .isPresent();
    }

    private Decision decided(InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.ConfirmConcordance(var id, var language) -> confirm(id, language);
            case InstrumentAct.Sign(var id, var definitive) -> sign(id, definitive);
            case InstrumentAct.Adopt(var id) -> adopt(id);
            case InstrumentAct.Adhere(var id) -> adhere(id);
            case InstrumentAct.NotifyOutcome notify -> notify(notify);
            case InstrumentAct.Deposit(var id) -> deposit(id);
        };
    }

    private Decision confirm(Id id, Language language) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        if (!found.get().further().contains(language)) {
            return Decision.refuse(Rule.UNKNOWN, "Name a further language of the instrument.");
        }
        if (found.get().stage() != InstrumentStage.AUTHENTICATED) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The instrument is %s.".formatted(found.get().stage()));
        }
        return found.get().progress().hasConfirmed(room.room(), language)
                ? Decision.refuse(Rule.ALREADY_DONE, "You have confirmed it.")
                : Decision.done(
                        new InstrumentEvent.ConcordanceConfirmed(room.room(), id, language));
    }

    private Decision sign(Id id, boolean definitive) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        if (instrument.arrangement().form() != InstrumentForm.SIGNED
                || instrument.stage() != InstrumentStage.AUTHENTICATED) {
            return Decision.refuse(Rule.NOT_NOW, "There is nothing to sign here.");
        }
        if (instrument.progress().signed().has(room.room())) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have signed.");
        }
        if (!instrument.concordant()) {
            return Decision.refuse(Rule.CONCORDANCE, "Let every party confirm each language.");
        }
        if (definitive && !room.accords().ratification().consented(instrument)) {
            return Decision.refuse(
                    Rule.CONSTITUENCIES, "Sign ad referendum, or let all of them consent first.");
        }
        return Decision.done(
                new InstrumentEvent.Signed(
                        id, instrument.parties(), room.room(), person.name(), definitive));
    }

    private Decision adopt(Id id) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        if (instrument.arrangement().form() != InstrumentForm.COMMITMENT
                || instrument.stage() != InstrumentStage.AUTHENTICATED) {
            return Decision.refuse(Rule.NOT_NOW, "There is nothing to adopt here.");
        }
        if (instrument.progress().signed().has(room.room())) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have adopted it.");
        }
        return instrument.concordant()
                ? Decision.done(new InstrumentEvent.Adopted(id, instrument.parties(), room.room()))
                : Decision.refuse(Rule.CONCORDANCE, "Let every party confirm each language.");
    }

    private Decision adhere(Id id) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        if (instrument.stage() != InstrumentStage.DECLARED) {
            return Decision.refuse(Rule.NOT_NOW, "The mediator has declared nothing to adhere to.");
        }
        if (instrument.bound().contains(room.room())) {
            return Decision.refuse(Rule.ALREADY_DONE, "You have adhered.");
        }
        return room.accords().ratification().consented(instrument)
                ? Decision.done(new InstrumentEvent.Adhered(room.room(), id))
                : Decision.refuse(
                        Rule.CONSTITUENCIES, "Let every constituency of your side consent first.");
    }

    private Decision notify(InstrumentAct.NotifyOutcome act) {
        var found = room.accords().ratification().instruments().find(act.instrument());
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        if (!instrument.stage().open() || instrument.bound().contains(room.room())) {
            return Decision.refuse(Rule.NOT_NOW, "Nothing of yours is pending here.");
        }
        var names = instrument.fixed().version().clauses().stream().map(Clause::name).toList();
        boolean asks = act.outcome() == Outcome.CHANGE_ASKED;
        if (asks == act.clauses().isEmpty()
                || !names.containsAll(act.clauses())
                || (asks && act.words().isBlank())) {
            return Decision.refuse(Rule.BLANK, "Name the clauses to change, and say how.");
        }
        if (act.outcome() == Outcome.ACCEPTED) {
            if (instrument.stage() == InstrumentStage.AUTHENTICATED) {
                return Decision.refuse(Rule.NOT_NOW, "It is not signed, adopted or declared yet.");
            }
            if (!room.accords().ratification().consented(instrument)) {
                return Decision.refuse(
                        Rule.CONSTITUENCIES, "Let every constituency of your side consent first.");
            }
        }
        return Decision.done(
                new InstrumentEvent.OutcomeNotified(
                        room.room(),
                        act.instrument(),
                        act.outcome(),
                        act.clauses(),
                        act.words(),
                        act.toAll()));
    }

    private Decision deposit(Id id) {
        var found = room.accords().ratification().instruments().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        if (instrument.arrangement().form() != InstrumentForm.SIGNED
                || instrument.stage() != InstrumentStage.DOMESTIC
                || instrument.bound().contains(room.room())) {
            return Decision.refuse(Rule.NOT_NOW, "There is nothing to deposit.");
        }
        boolean accepted =
                instrument
                        .progress()
                        .outcomes()
                        .find(room.room())
                        .filter(outcome -> outcome == Outcome.ACCEPTED)
                        .isPresent();
        if (!accepted) {
            return Decision.refuse(Rule.NOT_NOW, "Notify the mediator of your acceptance first.");
        }
        return room.accords().ratification().consented(instrument)
                ? Decision.done(
                        new InstrumentEvent.Deposited(id, instrument.parties(), room.room()))
                : Decision.refuse(
                        Rule.CONSTITUENCIES, "Let every constituency of your side consent first.");
    }
}
