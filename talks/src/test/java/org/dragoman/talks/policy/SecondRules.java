package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Role;
import org.dragoman.talks.Seconded;

/// What an order that was confirmed by a second member releases: what the order itself does, where
/// both may give it. Who confirmed releases nothing.
record SecondRules(PolicyTable table, Ledger ledger) {

    void confirmed(String member, Instant at, Seconded it) {
        var first = ledger.team.get(it.first());
        var second = ledger.team.get(member);
        if (first == null
                || second == null
                || it.first().equals(member)
                || first == Role.NOTE_TAKER
                || second == Role.NOTE_TAKER
                || at.isBefore(it.asked())
                || kept(it.first(), it.order())
                || kept(member, it.order())) {
            return;
        }
        table.desk(second.compareTo(it.order().needs()) > 0 ? it.first() : member, at, it.order());
    }

    private boolean kept(String member, DeskCommand order) {
        return switch (order) {
            case ConfidenceOrder.ReadBack(_, var id, _) -> ledger.keptFrom(member, id);
            case ConfidenceOrder.ProposeWording it -> ledger.keptFrom(member, it.item());
            case ConfidenceOrder.Carry(_, var id, _, _) -> ledger.keptFrom(member, id);
            case ConfidenceOrder.ConveySubstance(_, var id, _, _, _) -> ledger.keptFrom(member, id);
            case ConfidenceOrder.OverrideTerms(_, var id, _, _, _, _) ->
                    ledger.keptFrom(member, id);
            default -> false;
        };
    }
}
