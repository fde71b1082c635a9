package org.dragoman.talks;

import java.time.Instant;

/// Decides what a delegation does about the text.
record TextDoor(RoomState room, Instant at) {

    Decision decide(TextAct act) {
        return switch (act) {
            case TextAct.ConsentToSilence(var id) -> consent(id);
            case TextAct.ProposeVariant(var id, var clause, var words) ->
                    propose(new Texts.Own(id, clause, words));
            case TextAct.WithdrawVariant(var id, var clause, var words) ->
                    room.texts().own().has(new Texts.Own(id, clause, words).key())
                            ? Decision.done(
                                    new TextEvent.VariantWithdrawn(room.room(), id, clause, words))
                            : Decision.unknown();
            case TextAct.BreakSilence(var id, var words) -> object(id, words);
        };
    }

    private Decision consent(Id id) {
        var text = room.texts().shown().find(id);
        if (text.isEmpty()) {
            return Decision.unknown();
        }
        return text.get().consented()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have consented.")
                : Decision.done(new TextEvent.SilenceConsented(room.room(), id));
    }

    private Decision propose(Texts.Own words) {
        var text = room.texts().shown().find(words.text());
        if (text.isEmpty()
                || text.get().clauses().stream().noneMatch(c -> c.name().equals(words.clause()))) {
            return Decision.unknown();
        }
        if (words.words().blank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (text.get().agreed().contains(words.clause())) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The clause is agreed ad referendum; ask to reopen it.");
        }
        return room.texts().own().has(words.key())
                ? Decision.refuse(Rule.ALREADY_DONE, "These words are put forward.")
                : Decision.done(
                        new TextEvent.VariantProposed(
                                room.room(), words.text(), words.clause(), words.words()));
    }

    private Decision object(Id id, String words) {
        var text = room.texts().shown().find(id);
        if (text.isEmpty()) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Object in writing.");
        }
        if (text.get().silence() != Texts.Silence.OPEN) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under no silence.");
        }
        if (!at.isBefore(text.get().deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        return text.get().objected()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have objected.")
                : Decision.done(new TextEvent.Objected(room.room(), id, words));
    }
}
