package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;

/// What the policy table releases of the conduct of the talks.
record ProceedingsRules(PolicyTable table) {

    /// Whether an act draws an identifier for its own room.
    static boolean draws(ProceedingsAct act) {
        return act instanceof AgendaAct.RequestItem || act instanceof PromiseAct.MakePromise;
    }

    void order(Instant at, ProceedingsOrder order) {
        switch (order) {
            case AgendaOrder it -> new AgendaRules(table).order(at, it);
            case SessionOrder it -> new SessionRules(table).order(at, it);
            case SoundingOutOrder it -> new SessionRules(table).order(at, it);
            case PromiseOrder it -> new PromiseRules(table).order(at, it);
        }
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean act(RoomId room, Instant at, ProceedingsAct act, boolean tried) {
        return switch (act) {
            case AgendaAct it -> new AgendaRules(table).act(room, at, it, tried);
            case SoundingOutAct it -> new SessionRules(table).act(room, it, tried);
            case MandateAct it -> new PromiseRules(table).act(room, at, it, tried);
            case PromiseAct it -> new PromiseRules(table).act(room, at, it, tried);
        };
    }
}
