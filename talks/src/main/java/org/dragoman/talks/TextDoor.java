package org.dragoman.talks;

import java.time.Instant;
import java.util.function.Function;

/// Decides what a delegation does about the text.
record TextDoor(RoomState room, People.Person person, Instant at) {

    Decision decide(TextAct act) {
        return switch (act) {
            case TextAct.ConsentToSilence(var id) -> of(id, this::consent);
            case TextAct.ProposeVariant(var id, var clause, var words) ->
                    of(id, text -> propose(text, clause, words));
            case TextAct.WithdrawVariant(var id, var clause, var words) ->
                    owned(id, clause, Texts.Kind.VARIANT, words)
                            ? Decision.done(
                                    new TextEvent.VariantWithdrawn(room.room(), id, clause, words))
                            : Decision.unknown();
            case TextAct.BreakSilence(var id, var words) -> of(id, text -> object(text, words));
            case TextAct.Amend(var id, var clause, var words, var reason) ->
                    of(id, text -> amend(text, clause, words, reason));
            case ReplyAct reply -> new ReplyDoor(this).decide(reply);
            case AssentAct assent -> new AssentDoor(this).decide(assent);
        };
    }

    /// The answer about a text that the room was shown.
    Decision of(Id id, Function<Texts.Shown, Decision> answer) {
        return room.texts().shown().find(id).map(answer).orElseGet(Decision::unknown);
    }

    boolean owned(Id text, String clause, Texts.Kind kind, Wording words) {
        return room.texts().own().has(Texts.key(text, clause, kind, words));
    }

    private Decision consent(Texts.Shown text) {
        return text.consented()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have consented.")
                : Decision.done(new TextEvent.SilenceConsented(room.room(), text.text()));
    }

    private Decision propose(Texts.Shown text, String clause, Wording words) {
        return say(
                text,
                clause,
                Texts.Kind.VARIANT,
                words,
                new TextEvent.VariantProposed(room.room(), text.text(), clause, words));
    }

    /// Words for a clause, or why they cannot be put forward.
    Decision say(Texts.Shown text, String clause, Texts.Kind kind, Wording words, Event event) {
        if (text.version().clause(clause).isEmpty()) {
            return Decision.unknown();
        }
        if (words.blank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (text.agreed().contains(clause)) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The clause is agreed ad referendum; ask to reopen it.");
        }
        if (silent(text)) {
            return Decision.refuse(
                    Rule.NOT_NOW, "Break the silence, with an amendment if you like.");
        }
        if (text.assent().accepted().contains(clause)) {
            return Decision.refuse(Rule.NOT_NOW, "Withdraw your acceptance of the clause first.");
        }
        return owned(text.text(), clause, kind, words)
                ? Decision.refuse(Rule.ALREADY_DONE, "These words are put forward.")
                : Decision.done(event);
    }

    /// An objection that puts other words in the place of those it objects to.
    private Decision amend(Texts.Shown text, String clause, Wording words, String reason) {
        if (text.version().clause(clause).isEmpty()) {
            return Decision.unknown();
        }
        var objection = object(text, reason);
        if (objection instanceof Decision.Refused) {
            return objection;
        }
        if (words.blank()) {
            return Decision.refuse(Rule.BLANK, "Write the words.");
        }
        if (text.agreed().contains(clause) || text.assent().accepted().contains(clause)) {
            return Decision.refuse(
                    Rule.NOT_NOW, "You have agreed to this clause; object without amending it.");
        }
        return owned(text.text(), clause, Texts.Kind.VARIANT, words)
                ? Decision.refuse(Rule.ALREADY_DONE, "These words stand; object without them.")
                : Decision.done(
                        new TextEvent.VariantProposed(room.room(), text.text(), clause, words),
                        new TextEvent.Objected(room.room(), text.text(), reason));
    }

    static boolean silent(Texts.Shown text) {
        return text.silence() == Texts.Silence.OPEN;
    }

    private Decision object(Texts.Shown text, String words) {
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Object in writing.");
        }
        if (!silent(text)) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under no silence.");
        }
        if (!at.isBefore(text.deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        return text.objected()
                ? Decision.refuse(Rule.ALREADY_DONE, "You have objected.")
                : Decision.done(new TextEvent.Objected(room.room(), text.text(), words));
    }
}
