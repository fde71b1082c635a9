package org.dragoman.talks;

import java.time.Instant;

/// Decides what a delegation does about the press.
record PressDoor(RoomState room, Instant at, Identifiers ids) {

    Decision decide(PressAct act) {
        return switch (act) {
            case PressAct.ConsentToCommunique(var id, var digest) -> consent(id, digest);
            case PressAct.RefuseCommunique(var id, var words) -> refuse(id, words);
            case PressAct.WriteReadout(var round, var words, var embargo) ->
                    write(round, words, embargo);
            case PressAct.WithdrawReadout(var id) -> withdraw(id);
        };
    }

    private Press press() {
        return room.proceedings().press();
    }

    private Decision consent(Id id, Digest digest) {
        var communique = press().communiques().find(id);
        if (communique.isEmpty()) {
            return Decision.unknown();
        }
        if (communique.get().stage() != Press.Stage.PROPOSED) {
            return Decision.refuse(
                    Rule.NOT_NOW, "The communiqué is %s.".formatted(communique.get().stage()));
        }
        return digest.equals(Digest.of(communique.get().words()))
                ? Decision.done(
                        new PressEvent.CommuniqueAnswered(room.room(), id, true, digest, ""))
                : Decision.refuse(Rule.OTHER_WORDS, "Consent to the bytes that you were shown.");
    }

    private Decision refuse(Id id, String words) {
        var communique = press().communiques().find(id);
        if (communique.isEmpty()) {
            return Decision.unknown();
        }
        return communique.get().stage() == Press.Stage.PROPOSED
                ? Decision.done(
                        new PressEvent.CommuniqueAnswered(
                                room.room(), id, false, Digest.of(communique.get().words()), words))
                : Decision.refuse(
                        Rule.NOT_NOW, "The communiqué is %s.".formatted(communique.get().stage()));
    }

    private Decision write(Id round, String words, Instant embargo) {
        if (!room.consultations().rounds().has(round)) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the readout.");
        }
        if (!at.isBefore(embargo)) {
            return Decision.refuse(Rule.PAST, "Let the embargo end at a later moment.");
        }
        return press().of(room.room(), round).isEmpty()
                ? Decision.done(
                        new PressEvent.ReadoutWritten(
                                room.room(), ids.next(room.room()), round, words, embargo))
                : Decision.refuse(Rule.ALREADY_DONE, "Withdraw your readout of this round first.");
    }

    private Decision withdraw(Id id) {
        var readout = press().readouts().find(id);
        if (readout.isEmpty()) {
            return Decision.unknown();
        }
        return readout.get().issued()
                ? Decision.refuse(Rule.RELEASED, "It is out.")
                : Decision.done(new PressEvent.ReadoutWithdrawn(room.room(), id));
    }
}
