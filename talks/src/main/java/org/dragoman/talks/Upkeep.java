package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What keeps an authenticated instrument in order, as one reader knows it.
///
/// @param depositary corrections of errors, and interpretative declarations
/// @param disputes dispute clauses and disputes
/// @param conditions conditions that parties consent to and verifiers certify
public record Upkeep(Depositary depositary, Disputes disputes, Conditions conditions) {

    static final Upkeep NONE = new Upkeep(Depositary.NONE, Disputes.NONE, Conditions.NONE);

    Upkeep after(DepositaryEvent event, Table<Id, Instrument> instruments) {
        return new Upkeep(depositary.after(event, instruments), disputes, conditions);
    }

    Upkeep after(DisputeEvent event) {
        return new Upkeep(depositary, disputes.after(event), conditions);
    }

    Upkeep after(ConditionEvent event) {
        return new Upkeep(depositary, disputes, conditions.after(event));
    }

    List<Id> ids() {
        var ids = new ArrayList<>(depositary.ids());
        ids.addAll(disputes.ids());
        return ids;
    }

    /// How it stands.
    List<Sight> sights() {
        var sights = new ArrayList<>(depositary.sights());
        sights.addAll(disputes.sights());
        sights.addAll(conditions.sights());
        return sights;
    }
}
