package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;

/// Decides what a participant does about what its room confides, releases and receives.
record ConfidenceDoor(RoomState room, People.Person person, Instant at, Identifiers ids) {

    Decision decide(ConfidenceAct act) {
        return switch (act) {
            case ConfidenceAct.WriteNote(var words) ->
                    words.isBlank()
                            ? blank()
                            : Decision.done(
                                    new ConfidenceEvent.NoteWritten(
                                            room.room(), ids.next(room.room()), words));
            case ConfidenceAct.Confide(var message, var terms, var seeFirst, var keptTo) ->
                    confide(message, terms, seeFirst, keptTo);
            case ConfidenceAct.Reword(var id, var words) -> reword(id, words);
            case ConfidenceAct.ChangeTerms(var id, var terms) -> changeTerms(id, terms);
            case ConfidenceAct.DraftGrant draft -> draft(draft);
            case ConfidenceAct.ReviseDraft(var id, var words) -> revise(id, words);
            case ConfidenceAct.Release(var id) -> release(id);
            case ConfidenceAct.ConfirmReading(var id) -> confirmReading(id);
            case ConfidenceAct.Revoke(var id) -> revoke(id);
            case ConfidenceAct.Acknowledge(var id, var tell) ->
                    use(
                            id,
                            Confidences.Use.STANDING,
                            new ConfidenceEvent.Acknowledged(room.room(), id, tell));
            case ConfidenceAct.Sequester(var id) ->
                    use(
                            id,
                            Confidences.Use.NOTICED,
                            new ConfidenceEvent.Sequestered(room.room(), id));
            case ConfidenceAct.Attest(var id, var words) ->
                    words.isBlank()
                            ? blank()
                            : use(
                                    id,
                                    Confidences.Use.SEQUESTERED,
                                    new ConfidenceEvent.Attested(room.room(), id, words));
        };
    }

    private static Decision blank() {
        return Decision.refuse(Rule.BLANK, "Write the words.");
    }

    private Decision confide(Message message, Terms terms, boolean seeFirst, Set<String> keptTo) {
        if (message.words().isBlank()) {
            return blank();
        }
        if (!room.people().team().containsAll(keptTo)) {
            return Decision.refuse(
                    Rule.UNKNOWN, "The mediator's team is %s.".formatted(room.people().team()));
        }
        if (message.kind() == MessageKind.NON_PAPER && terms.allows(true)) {
            return Decision.refuse(Rule.NO_AUTHOR, "Choose terms without attribution.");
        }
        if (message.kind() == MessageKind.FORMAL_OFFER
                && message.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
            return Decision.refuse(
                    Rule.NOT_AN_OFFER, "Make it ad referendum or authorised, or no formal offer.");
        }
        var amiss = room.proceedings().agendas().amiss(message.options());
        if (amiss.isPresent()) {
            return Decision.refuse(Rule.AGENDA, amiss.get());
        }
        return Decision.done(
                new ConfidenceEvent.Confided(
                        room.room(), ids.next(room.room()), message, terms, seeFirst, keptTo));
    }

    private Decision reword(Id id, String words) {
        var item = room.confidences().items().find(id);
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return blank();
        }
        return item.get().released()
                ? Decision.refuse(Rule.RELEASED, "Confide the new words as another item.")
                : Decision.done(new ConfidenceEvent.Reworded(room.room(), id, words));
    }

    private Decision changeTerms(Id id, Terms terms) {
        var item = room.confidences().items().find(id);
        if (item.isEmpty()) {
            return Decision.unknown();
        }
        int change = terms.compareTo(item.get().terms());
        if (change == 0) {
            return Decision.refuse(Rule.ALREADY_DONE, "These are its terms.");
        }
        if (change > 0 && person.role() != Role.HEAD) {
            return Decision.refuse(Rule.LOOSER_BY_HEAD, "Ask the head of your room.");
        }
        if (change < 0 && item.get().released()) {
            return Decision.refuse(Rule.RELEASED, "Confide what is new on stricter terms.");
        }
        if (terms.allows(true) && item.get().message().kind() == MessageKind.NON_PAPER) {
            return Decision.refuse(Rule.NO_AUTHOR, "Choose terms without attribution.");
        }
        var events = new ArrayList<Event>();
        events.add(new ConfidenceEvent.TermsChanged(room.room(), id, terms));
        for (var grant : room.confidences().grants().values()) {
            if (grant.item().equals(id)
                    && grant.stage().open()
                    && !terms.allows(grant.attributed())) {
                events.add(new ConfidenceEvent.Revoked(room.room(), grant.grant()));
            }
        }
        return new Decision.Accepted(events);
    }

    private Decision draft(ConfidenceAct.DraftGrant draft) {
        var item = room.confidences().items().find(draft.item());
        if (item.isEmpty() || !room.people().parties().has(draft.to())) {
            return Decision.unknown();
        }
        if (draft.words().isBlank()) {
            return blank();
        }
        if (!at.isBefore(draft.until())) {
            return Decision.refuse(Rule.PAST, "Let the grant run until a later moment.");
        }
        if (!item.get().terms().allows(draft.attributed())) {
            return Decision.refuse(
                    Rule.BEYOND_TERMS, "Loosen the terms first, or grant without attribution.");
        }
        return Decision.done(
                new ConfidenceEvent.GrantDrafted(
                        room.room(),
                        ids.next(room.room()),
                        draft.item(),
                        draft.words(),
                        draft.to(),
                        draft.attributed(),
                        draft.until(),
                        false));
    }

    private Decision revise(Id id, String words) {
        var grant = room.confidences().grants().find(id);
        if (grant.isEmpty()) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return blank();
        }
        return grant.get().stage() == Confidences.Stage.DRAFT
                ? Decision.done(new ConfidenceEvent.DraftRevised(room.room(), id, words))
                : Decision.refuse(Rule.NOT_NOW, "Only a draft changes; draft another grant.");
    }

    private Decision release(Id id) {
        var grant = room.confidences().grants().find(id);
        if (grant.isEmpty()) {
            return Decision.unknown();
        }
        if (grant.get().stage() != Confidences.Stage.DRAFT) {
            return Decision.refuse(Rule.NOT_NOW, "Only a draft is granted.");
        }
        if (!at.isBefore(grant.get().until())) {
            return Decision.refuse(Rule.PAST, "Draft another grant that runs longer.");
        }
        var item = room.confidences().items().find(grant.get().item());
        if (item.isEmpty() || !item.get().terms().allows(grant.get().attributed())) {
            return Decision.refuse(Rule.BEYOND_TERMS, "Loosen the terms of the item first.");
        }
        return Decision.done(
                new ConfidenceEvent.Granted(
                        room.room(),
                        id,
                        item.get()
                                .message()
                                .reworded(grant.get().words())
                                .with(room.shuttle().enclosures().of(id))
                                .digest(),
                        grant.get().until()));
    }

    private Decision confirmReading(Id id) {
        var grant = room.confidences().grants().find(id);
        if (grant.isEmpty()) {
            return Decision.unknown();
        }
        return grant.get().readingAsked()
                ? Decision.done(new ConfidenceEvent.ReadingConfirmed(room.room(), id))
                : Decision.refuse(Rule.NOT_NOW, "The mediator reads the words back first.");
    }

    private Decision revoke(Id id) {
        var grant = room.confidences().grants().find(id);
        if (grant.isEmpty()) {
            return Decision.unknown();
        }
        return switch (grant.get().stage()) {
            case DRAFT, GRANTED, READ_BACK ->
                    Decision.done(new ConfidenceEvent.Revoked(room.room(), id));
            case CARRIED, ACKNOWLEDGED ->
                    Decision.refuse(Rule.RELEASED, "Ask the mediator to notice an error.");
            case REVOKED, EXPIRED ->
                    Decision.refuse(Rule.ALREADY_DONE, "The grant no longer holds.");
        };
    }

    private Decision use(Id id, Confidences.Use from, ConfidenceEvent event) {
        var thing = room.confidences().received().find(id);
        if (thing.isEmpty()) {
            return Decision.unknown();
        }
        return thing.get().use() == from
                ? Decision.done(event)
                : Decision.refuse(Rule.NOT_NOW, "It is %s.".formatted(thing.get().use()));
    }
}
