package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.RoomId;

/// What the policy table releases of the conduct of the talks.
record ProceedingsRules(PolicyTable table) {

    /// Whether an act draws an identifier for its own room.
    static boolean draws(ProceedingsAct act) {
        return act instanceof AgendaAct.RequestItem;
    }

    void order(Instant at, ProceedingsOrder order) {
        switch (order) {
            case AgendaOrder it -> new AgendaRules(table).order(at, it);
        }
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean act(RoomId room, Instant at, ProceedingsAct act, boolean tried) {
        return switch (act) {
            case AgendaAct it -> new AgendaRules(table).act(room, at, it, tried);
        };
    }
}
