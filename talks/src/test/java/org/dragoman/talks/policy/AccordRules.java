package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AccordOrder;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.InstrumentAct;
import org.dragoman.talks.InstrumentOrder;
import org.dragoman.talks.RoomId;

/// What the policy table releases on the way from an agreed text to what binds and is carried out.
record AccordRules(PolicyTable table) {

    void order(Instant at, AccordOrder order) {
        switch (order) {
            case InstrumentOrder it -> new InstrumentRules(table).order(at, it);
        }
    }

    /// Whether the act would be accepted; unless it is only tried, it is.
    boolean act(RoomId room, String name, Instant at, AccordAct act, boolean tried) {
        return switch (act) {
            case DomesticAct it -> new DomesticRules(table).act(room, at, it, tried);
            case InstrumentAct it -> new InstrumentRules(table).act(room, name, at, it, tried);
        };
    }

    void clock(InstrumentRules.Clock clock) {
        new InstrumentRules(table).clock(clock);
    }
}
