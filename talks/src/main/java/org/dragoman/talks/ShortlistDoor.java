package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// Decides what a participant does about suggested packages and improvements.
record ShortlistDoor(RoomState room, Instant at) {

    Decision decide(ShortlistAct act) {
        return switch (act) {
            case ShortlistAct.Mark(var id, var acceptable) -> mark(id, acceptable);
            case ShortlistAct.AnswerImprovement(var id, var yes) -> answer(id, yes);
        };
    }

    private Decision mark(Id id, Set<Integer> acceptable) {
        var list = room.shuttle().shortlists().lists().find(id);
        if (list.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(list.get().deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        if (list.get().stage() != Offers.Stage.OPEN) {
            return Decision.refuse(Rule.ALREADY_DONE, "There is one attempt.");
        }
        int packages = list.get().packages().size();
        return acceptable.stream().anyMatch(place -> place < 0 || place >= packages)
                ? Decision.unknown()
                : Decision.done(
                        new ShortlistEvent.Marked(
                                room.room(), id, acceptable, room.settings().sealedFromDesk()));
    }

    private Decision answer(Id id, boolean yes) {
        var improvement = room.shuttle().shortlists().improvements().find(id);
        if (improvement.isEmpty()) {
            return Decision.unknown();
        }
        if (!at.isBefore(improvement.get().deadline())) {
            return Decision.refuse(Rule.PAST, "The deadline has come.");
        }
        return improvement.get().stage() == Offers.Stage.OPEN
                ? Decision.done(
                        new ImprovementEvent.ImprovementAnswered(
                                room.room(), id, yes, room.settings().sealedFromDesk()))
                : Decision.refuse(Rule.ALREADY_DONE, "There is one attempt.");
    }
}
