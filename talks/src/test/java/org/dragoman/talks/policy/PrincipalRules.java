package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.talks.Id;
import org.dragoman.talks.PrincipalAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of a change of principals: nothing, until the side gives notice.
record PrincipalRules(PolicyTable table) {

    boolean act(RoomId room, Instant at, PrincipalAct act, boolean tried) {
        var pacts = table.ledger.pacts;
        if (table.ledger.rooms.get(room).kind != RoomKind.DELEGATION) {
            return false;
        }
        return switch (act) {
            case PrincipalAct.ReportNewPrincipals(var words) -> {
                if (!words.isBlank() && !tried) {
                    pacts.changed.add(room);
                    for (var text : table.ledger.texts.entrySet()) {
                        if (text.getValue().rooms.contains(room)
                                && !new InstrumentRules(table).closed(text.getKey())) {
                            for (var clause : text.getValue().agreed) {
                                pacts.marks(room).add(List.of(text.getKey().text(), clause));
                            }
                        }
                    }
                }
                yield !words.isBlank();
            }
            case PrincipalAct.Reaffirm(var text, var clauses) -> {
                var some = marked(room, text, clauses);
                if (!tried) {
                    pacts.marks(room).removeAll(some);
                }
                yield !some.isEmpty();
            }
            case PrincipalAct.AskReopening(var text, var clauses, var words) ->
                    !marked(room, text, clauses).isEmpty() && !words.isBlank();
            case PrincipalAct.NotifyNewPrincipals(var words) -> {
                boolean may = pacts.changed.contains(room) && !words.isBlank();
                if (may && !tried && hears(room)) {
                    table.release(at, "new principals of " + room + words);
                }
                yield may;
            }
        };
    }

    private boolean hears(RoomId side) {
        return !side.equals(table.observer)
                && table.ledger.rooms.containsKey(table.observer)
                && table.ledger.rooms.get(table.observer).parties.contains(side)
                && table.ledger.texts.values().stream()
                        .anyMatch(t -> t.rooms.contains(side) && t.rooms.contains(table.observer));
    }

    private Set<List<String>> marked(RoomId room, Id text, List<String> clauses) {
        var all =
                table.ledger.pacts.marks(room).stream()
                        .filter(m -> m.getFirst().equals(text.text()))
                        .collect(Collectors.toSet());
        if (clauses.isEmpty()) {
            return all;
        }
        var some =
                clauses.stream()
                        .map(clause -> List.of(text.text(), clause))
                        .collect(Collectors.toSet());
        return all.containsAll(some) ? some : Set.of();
    }

    /// What the mediator reopened is nobody's inheritance any more.
    void reopened(Id text, Collection<String> clauses) {
        for (var marks : table.ledger.pacts.marks.values()) {
            for (var clause : clauses) {
                marks.remove(List.of(text.text(), clause));
            }
        }
    }
}
