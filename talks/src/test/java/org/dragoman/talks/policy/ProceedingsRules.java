package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.MandateAct;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ProceedingsOrder;
import org.dragoman.talks.PromiseAct;
import org.dragoman.talks.PromiseOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.SessionOrder;
import org.dragoman.talks.SoundingOutAct;
import org.dragoman.talks.SoundingOutOrder;

/// What the policy table releases of the conduct of the talks.
record ProceedingsRules(PolicyTable table) {

    /// Whether an act draws an identifier for its own room.
    static boolean draws(ProceedingsAct act) {
        return act instanceof AgendaAct.RequestItem
                || act instanceof PromiseAct.MakePromise
                || act instanceof ExpertAct.Refer
                || act instanceof ExpertAct.SubmitData
                || act instanceof PressAct.WriteReadout;
    }

    void order(Instant at, ProceedingsOrder order) {
        switch (order) {
            case AgendaOrder it -> new AgendaRules(table).order(at, it);
            case SessionOrder it -> new SessionRules(table).order(at, it);
            case SoundingOutOrder it -> new SessionRules(table).order(at, it);
            case PromiseOrder it -> new PromiseRules(table).order(at, it);
            case ExpertOrder it -> new ExpertRules(table).order(at, it);
            case PressOrder it -> new PressRules(table).order(at, it);
            case HandoverOrder it -> new PressRules(table).order(at, it);
            case PointOrder it -> new PointRules(table).order(at, it);
            case NameOrder it -> new PointRules(table).order(at, it);
        }
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean act(
            RoomId room, String name, Role role, Instant at, ProceedingsAct act, boolean tried) {
        return switch (act) {
            case AgendaAct it -> new AgendaRules(table).act(room, at, it, tried);
            case SoundingOutAct it -> new SessionRules(table).act(room, it, tried);
            case MandateAct it -> new PromiseRules(table).act(room, at, it, tried);
            case PromiseAct it -> new PromiseRules(table).act(room, at, it, tried);
            case ExpertAct it -> new ExpertRules(table).act(room, at, it, tried);
            case PressAct it -> new PressRules(table).act(room, at, it, tried);
            case HandoverAct it -> new PressRules(table).act(it);
            case PointAct it -> new PointRules(table).act(room, name, role, it, tried);
            case NameAct it -> new PointRules(table).act(room, it, tried);
        };
    }
}
