package org.dragoman.talks;

import java.time.Instant;
import java.util.Optional;

/// Decides what the mediator's team does about an instrument.
record InstrumentDesk(Talks talks, Instant at, Identifiers ids) {

    /// What an instrument in force forbids; nothing where an order stands free of it.
    static Optional<Decision> refusal(Talks talks, DeskCommand order) {
        boolean inForce =
                order instanceof TextOrder.ReopenClause(var text, _, _)
                        && talks.desk().accords().ratification().instruments().values().stream()
                                .anyMatch(i -> i.arrangement().text().equals(text) && i.closed());
        return inForce
                ? Optional.of(
                        Decision.refuse(
                                Rule.NOT_NOW,
                                "It is in force; a change needs an instrument of its own."))
                : Optional.empty();
    }

    Decision decide(InstrumentOrder order) {
        return switch (order) {
            case InstrumentOrder.Authenticate first -> authenticate(first);
            case InstrumentOrder.Reauthenticate(var id, var reason) -> again(id, reason);
            case InstrumentOrder.Declare(var id, var deadline) -> declare(id, deadline);
            case InstrumentOrder.OpenDomestic(var id, var deadline) -> domestic(id, deadline);
            case InstrumentOrder.RecordHappening happening -> happened(happening);
            case InstrumentOrder.NoteVeto(var side, var name, var words) ->
                    note(new DomesticEvent.VetoNoted(side, name, words));
        };
    }

    private Optional<Instrument> instrument(Id id) {
        return talks.desk().accords().ratification().instruments().find(id);
    }

    private Decision authenticate(InstrumentOrder.Authenticate order) {
        var text = talks.desk().texts().find(order.text());
        if (text.isEmpty()) {
            return Decision.unknown();
        }
        boolean taken =
                talks.desk().accords().ratification().instruments().values().stream()
                        .anyMatch(i -> i.arrangement().text().equals(order.text()));
        if (taken) {
            return Decision.refuse(
                    Rule.ALREADY_DONE, "The text has its instrument; authenticate that again.");
        }
        var refused = incomplete(text.get());
        return refused.orElseGet(() ->
                Decision.done(
                        new InstrumentEvent.Authenticated(
                                ids.next(RoomId.DESK),
                                new Arrangement(
                                        order.text(),
                                        text.get().title(),
                                        order.form(),
                                        text.get().rooms(),
                                        order.entry(),
                                        order.zone()),
                                fixed(text.get()))));
    }

    /// Why the text cannot be fixed between its parties, or nothing.
    private Optional<Decision> incomplete(Draft text) {
        var missing = Wholeness.missing(text);
        if (missing.isPresent()) {
            return Optional.of(Decision.refuse(Rule.WHOLE, missing.get()));
        }
        for (var party : text.rooms().stream().sorted().toList()) {
            var room = talks.room(party).orElseThrow();
            for (var other : text.rooms().stream().sorted().toList()) {
                if (!other.equals(party) && !room.people().parties().has(other)) {
                    return Optional.of(
                            Decision.refuse(
                                    Rule.NOT_INTRODUCED,
                                    "Introduce %s to %s first.".formatted(other, party)));
                }
            }
            if (!room.accords().principals().of(text.text()).isEmpty()) {
                return Optional.of(
                        Decision.refuse(
                                Rule.INHERITED,
                                "%s has new principals; ask what they reaffirm.".formatted(party)));
            }
            if (room.accords().ratification().constituencies().size() == 0) {
                return Optional.of(
                        Decision.refuse(
                                Rule.CONSTITUENCIES,
                                "Ask %s who at home has to consent.".formatted(party)));
            }
        }
        return Optional.empty();
    }

    private static FixedText fixed(Draft text) {
        return new FixedText(text.number(), text.version(), text.nonce());
    }

    private Decision again(Id id, String reason) {
        var found = instrument(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var instrument = found.get();
        var text = talks.desk().texts().find(instrument.arrangement().text()).orElseThrow();
        if (reason.isBlank()) {
            return Decision.refuse(Rule.REASON, "Give the reason; every party sees it.");
        }
        if (instrument.closed()) {
            return Decision.refuse(
                    Rule.NOT_NOW, "It is in force; a change needs an instrument of its own.");
        }
        if (instrument.stage().standing() && text.number() == instrument.fixed().number()) {
            return Decision.refuse(Rule.ALREADY_DONE, "This version is fixed.");
        }
        var refused = incomplete(text);
        if (refused.isPresent()) {
            return refused.get();
        }
        var again = new InstrumentEvent.Authenticated(id, instrument.arrangement(), fixed(text));
        return instrument.stage().standing()
                ? Decision.done(
                        new InstrumentEvent.ConsentsVoided(id, instrument.parties(), reason), again)
                : Decision.done(again);
    }

    private Decision declare(Id id, Instant deadline) {
        var found = instrument(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(deadline)) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        if (found.get().arrangement().form() != InstrumentForm.DECLARATION
                || found.get().stage() != InstrumentStage.AUTHENTICATED) {
            return Decision.refuse(
                    Rule.NOT_NOW, "A declaration is declared once its text is authenticated.");
        }
        return found.get().concordant()
                ? Decision.done(new InstrumentEvent.Declared(id, found.get().parties(), deadline))
                : Decision.refuse(Rule.CONCORDANCE, "Let every party confirm each language.");
    }

    private Decision domestic(Id id, Instant deadline) {
        var found = instrument(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(deadline)) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        return switch (found.get().stage()) {
            case SIGNED, ADOPTED ->
                    Decision.done(
                            new InstrumentEvent.DomesticOpened(
                                    id, found.get().parties(), deadline));
            case AUTHENTICATED,
                    DECLARED,
                    DOMESTIC,
                    DEPOSITED,
                    IN_FORCE,
                    REOPENED,
                    REJECTED,
                    LAPSED ->
                    Decision.refuse(Rule.NOT_NOW, "Every party signs or adopts it first.");
        };
    }

    private Decision happened(InstrumentOrder.RecordHappening order) {
        var found = instrument(order.instrument());
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        if (order.name().isBlank()) {
            return Decision.refuse(Rule.BLANK, "Say what happened.");
        }
        boolean done =
                order.name().equals(Arrangement.COMPLETE)
                        || Trigger.ofItself(order.name())
                        || found.get().progress().happened().has(order.name());
        return done
                ? Decision.refuse(Rule.ALREADY_DONE, "This is known, or follows of itself.")
                : Decision.done(
                        new InstrumentEvent.Happened(
                                order.instrument(),
                                found.get().parties(),
                                order.name(),
                                order.day()));
    }

    private Decision note(DomesticEvent.VetoNoted noted) {
        if (talks.room(noted.side()).filter(r -> r.kind() == RoomKind.DELEGATION).isEmpty()) {
            return Decision.unknown();
        }
        return noted.name().isBlank()
                ? Decision.refuse(Rule.BLANK, "Name who can block.")
                : Decision.done(noted);
    }
}
