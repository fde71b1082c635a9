package org.dragoman.talks;

/// Decides what a speaker does about a point that was read back, from the room's view alone.
record PointDoor(RoomState room, People.Person person) {

    Decision decide(PointAct act) {
        return switch (act) {
            case PointAct.ConfirmPoint(var id) ->
                    answer(id, new PointEvent.PointConfirmed(room.room(), id));
            case PointAct.CorrectPoint(var id, var words) ->
                    words.isBlank()
                            ? Decision.refuse(Rule.BLANK, "Say how it was said.")
                            : answer(id, new PointEvent.PointCorrected(room.room(), id, words));
            case PointAct.WithdrawPoint(var id, var words) ->
                    answer(id, new PointEvent.PointWithdrawn(room.room(), id, words));
        };
    }

    private Decision answer(Id id, PointEvent answer) {
        var point = room.proceedings().points().points().find(id);
        if (point.isEmpty()) {
            return Decision.unknown();
        }
        if (point.get().stage() != Points.Stage.READ_BACK) {
            return Decision.refuse(Rule.ALREADY_DONE, "It is %s.".formatted(point.get().stage()));
        }
        return person.name().equals(point.get().speaker()) || person.role() == Role.HEAD
                ? Decision.done(answer)
                : Decision.refuse(
                        Rule.NOT_YOUR_ROLE,
                        "Whoever said it, or the head, confirms, corrects or withdraws it.");
    }
}
