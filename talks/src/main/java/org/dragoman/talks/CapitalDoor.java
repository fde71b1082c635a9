package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;

/// Decides what a participant does about rounds and consultations.
record CapitalDoor(RoomState room, Instant at, Identifiers ids) {

    Decision decide(RoundAct act) {
        return switch (act) {
            case RoundAct.AgreeToPlenary(var id) -> plenary(id);
        };
    }

    private Decision plenary(Id id) {
        var stage = room.consultations().rounds().find(id);
        if (stage.isEmpty()) {
            return Decision.unknown();
        }
        if (!stage.get().next().contains(RoundStage.PLENARY)) {
            return Decision.refuse(Rule.NOT_NOW, "The round is %s.".formatted(stage.get()));
        }
        return room.consultations().plenaries().has(id)
                ? Decision.refuse(Rule.ALREADY_DONE, "You have agreed.")
                : Decision.done(new RoundEvent.PlenaryAgreed(room.room(), id));
    }

    Decision decide(CapitalAct act) {
        return switch (act) {
            case CapitalAct.Consult consult -> consult(consult);
            case CapitalAct.Instruct(var id, var choice, var words) -> instruct(id, choice, words);
            case CapitalAct.GivePersonalView(var id, var words) -> personal(id, words);
        };
    }

    private Decision consult(CapitalAct.Consult consult) {
        boolean own =
                room.kind() == RoomKind.DELEGATION
                        && room.people().capitals().contains(consult.capital());
        if (!own) {
            return Decision.unknown();
        }
        if (consult.question().isBlank() || consult.options().isEmpty()) {
            return Decision.refuse(Rule.BLANK, "Put a question with its options.");
        }
        if (!at.isBefore(consult.deadline())) {
            return Decision.refuse(Rule.PAST, "Set a later deadline.");
        }
        if (!consult.texts().stream().allMatch(room.texts().shown()::has)) {
            return Decision.unknown();
        }
        var id = ids.next(room.room());
        var events = new ArrayList<Event>();
        events.add(
                new CapitalEvent.Consulted(
                        room.room(),
                        consult.capital(),
                        id,
                        consult.question(),
                        consult.options(),
                        consult.deadline()));
        for (var text : consult.texts()) {
            var shown = room.texts().shown().find(text).orElseThrow();
            events.add(
                    new CapitalEvent.TextLaid(
                            room.room(),
                            consult.capital(),
                            id,
                            shown.title(),
                            new FixedText(shown.number(), shown.version(), shown.nonce())));
        }
        events.add(new CapitalEvent.ConsultationNoted(room.room(), id, consult.deadline()));
        return new Decision.Accepted(events);
    }

    private Decision instruct(Id id, int choice, String words) {
        var asked = room.consultations().asked().find(id);
        if (asked.isEmpty() || room.kind() != RoomKind.CAPITAL) {
            return Decision.unknown();
        }
        if (choice < 0 || choice >= asked.get().options().size()) {
            return Decision.refuse(Rule.UNKNOWN, "Choose one of the options put to you.");
        }
        return asked.get().stage() == Consultations.Stage.INSTRUCTED
                ? Decision.refuse(Rule.ALREADY_DONE, "The delegation has its instruction.")
                : Decision.done(
                        new CapitalEvent.Instructed(
                                asked.get().room(), room.room(), id, choice, words),
                        new CapitalEvent.AnswerNoted(asked.get().room(), id));
    }

    private Decision personal(Id id, String words) {
        var asked = room.consultations().asked().find(id);
        if (asked.isEmpty() || room.kind() != RoomKind.CAPITAL) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        return switch (asked.get().stage()) {
            case ASKED, OVERDUE ->
                    Decision.done(
                            new CapitalEvent.PersonalViewGiven(
                                    asked.get().room(), room.room(), id, words),
                            new CapitalEvent.AnswerNoted(asked.get().room(), id));
            case INSTRUCTED, PERSONAL_VIEW_ONLY ->
                    Decision.refuse(Rule.ALREADY_DONE, "The delegation has its answer.");
        };
    }
}
