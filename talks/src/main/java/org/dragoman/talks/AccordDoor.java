package org.dragoman.talks;

import java.time.Instant;

/// Decides what a side does about instruments.
record AccordDoor(RoomState room, People.Person person, Instant at, Identifiers ids) {

    Decision decide(AccordAct act) {
        return switch (act) {
            case DomesticAct it -> new DomesticDoor(room, at).decide(it);
            case InstrumentAct it -> new InstrumentDoor(room, person).decide(it);
            case PrincipalAct it -> new PrincipalDoor(room).decide(it);
            case StepAct it -> new StepDoor(room).decide(it);
            case DepositaryAct it -> Depositary.decide(room, at, it);
            case DisputeAct it -> new DisputeDoor(room, at, ids).decide(it);
            case ConditionAct it -> Conditions.decide(room, it);
        };
    }
}
