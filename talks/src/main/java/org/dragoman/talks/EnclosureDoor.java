package org.dragoman.talks;

/// Decides what a participant does about the files that go with its words.
record EnclosureDoor(RoomState room) {

    Decision decide(EnclosureAct act) {
        return switch (act) {
            case EnclosureAct.Enclose(var id, var file) -> enclose(id, file);
        };
    }

    private Decision enclose(Id id, Digest file) {
        var grant = room.confidences().grants().find(id);
        var cleaned = grant.flatMap(g -> room.shuttle().enclosures().cleaned(g.item(), file));
        if (grant.isEmpty() || cleaned.isEmpty()) {
            return Decision.unknown();
        }
        if (grant.get().stage() != Confidences.Stage.DRAFT) {
            return Decision.refuse(Rule.NOT_NOW, "Only a draft changes; draft another grant.");
        }
        var conveyed = cleaned.get().conveyed();
        return room.shuttle().enclosures().of(id).contains(conveyed)
                ? Decision.refuse(Rule.ALREADY_DONE, "It is enclosed.")
                : Decision.done(new EnclosureEvent.Enclosed(room.room(), id, conveyed));
    }
}
