package org.dragoman.talks;

import java.time.Instant;

/// Decides what a participant does about the conduct of the talks.
record ProceedingsDoor(RoomState room, People.Person person, Instant at, Identifiers ids) {

    Decision decide(ProceedingsAct act) {
        return switch (act) {
            case AgendaAct it -> new AgendaDoor(room, ids).decide(it);
            case SoundingOutAct it -> SoundingOutDesk.decide(room, it);
            case MandateAct it -> Mandates.decide(room, it);
            case PromiseAct it -> new PromiseDoor(room, at, ids).decide(it);
            case ExpertAct it -> new ExpertDoor(room, ids).decide(it);
            case PressAct it -> new PressDoor(room, at, ids).decide(it);
            case HandoverAct it -> Handovers.decide(room, it);
            case PointAct it -> new PointDoor(room, person).decide(it);
            case NameAct it -> AcceptedNames.decide(room, it);
        };
    }
}
