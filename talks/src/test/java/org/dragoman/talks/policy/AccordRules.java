package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.ConditionAct;
import org.dragoman.talks.ConditionOrder;
import org.dragoman.talks.DepositaryAct;
import org.dragoman.talks.DepositaryOrder;
import org.dragoman.talks.DisputeAct;
import org.dragoman.talks.DisputeOrder;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.StepAct;
import org.dragoman.talks.StepOrder;

/// What the policy table releases on the way from an agreed text to what binds and is carried out.
record AccordRules(PolicyTable table) {

    void order(Instant at, AccordOrder order) {
        switch (order) {
            case InstrumentOrder it -> new InstrumentRules(table).order(at, it);
            case StepOrder it -> new StepRules(table).order(at, it);
            case DepositaryOrder it -> new DepositaryRules(table).order(at, it);
            case DisputeOrder it -> new DepositaryRules(table).order(at, it);
            case ConditionOrder it -> new DepositaryRules(table).order(at, it);
        }
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean act(RoomId room, String name, Instant at, AccordAct act, boolean tried) {
        return switch (act) {
            case DomesticAct it -> new DomesticRules(table).act(room, at, it, tried);
            case InstrumentAct it -> new InstrumentRules(table).act(room, name, at, it, tried);
            case PrincipalAct it -> new PrincipalRules(table).act(room, at, it, tried);
            case StepAct it -> new StepRules(table).act(room, at, it, tried);
            case DepositaryAct it -> new DepositaryRules(table).act(room, at, it, tried);
            case DisputeAct it -> new DepositaryRules(table).act(room, at, it, tried);
            case ConditionAct it -> new DepositaryRules(table).act(room, at, it, tried);
        };
    }

    void clock(InstrumentRules.Clock clock) {
        new InstrumentRules(table).clock(clock);
        new StepRules(table).clock(clock);
        new DepositaryRules(table).clock(clock);
    }
}
