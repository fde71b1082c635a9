package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;

/// What the policy table releases of the agenda: the agenda that the mediator puts, and which items
/// nobody disputes.
record AgendaRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    void order(Instant at, AgendaOrder order) {
        switch (order) {
            case AgendaOrder.ProposeAgenda(var rooms, var items) -> {
                if (table.delegations(rooms)
                        && !items.items().isEmpty()
                        && items.issues().stream().allMatch(issue -> free(issue, rooms))) {
                    var id = Names.of(at, RoomId.DESK, 0);
                    ledger().agendas.put(id, new ProceedingsLedger.Tabled(rooms, items));
                    table.release(at, rooms, "agenda " + id + items);
                }
            }
            case AgendaOrder.SettleAgenda(var id, var words) -> {
                var agenda = ledger().agendas.get(id);
                if (agenda != null
                        && !agenda.settled
                        && agenda.answers.keySet().containsAll(agenda.rooms)) {
                    agenda.settled = true;
                    var later = new ArrayList<String>();
                    for (var issue : agenda.items.issues()) {
                        if (agenda.answers.values().stream().anyMatch(a -> a.contains(issue))) {
                            later.add(issue);
                        }
                    }
                    agenda.later = later;
                    if (later.size() < agenda.items.issues().size()) {
                        agenda.rooms.forEach(room -> ledger().agreed.put(room, agenda));
                    }
                    table.release(at, agenda.rooms, "settled " + id + later + words);
                }
            }
        }
    }

    /// Whether a package stands by the agenda that a room agreed to last.
    boolean stands(RoomId room, Map<String, String> options) {
        var agenda = ledger().agreed.get(room);
        if (agenda == null) {
            return true;
        }
        for (var choice : options.entrySet()) {
            var item = agenda.items.item(choice.getKey());
            boolean named =
                    item.isPresent()
                            && !agenda.later.contains(choice.getKey())
                            && (item.get().options().isEmpty()
                                    || item.get().options().contains(choice.getValue()));
            if (!named) {
                return false;
            }
        }
        for (var linkage : agenda.items.linkages()) {
            long taken =
                    linkage.choices().stream()
                            .filter(c -> c.option().equals(options.get(c.issue())))
                            .count();
            long settled =
                    linkage.choices().stream().filter(c -> options.containsKey(c.issue())).count();
            if (taken > 0 && taken < settled) {
                return false;
            }
        }
        return true;
    }

    /// Nobody asked for it, or someone who did released it, or all who are shown it asked for it.
    private boolean free(String issue, Iterable<RoomId> rooms) {
        var requests = new ArrayList<ProceedingsLedger.Request>();
        for (var request : ledger().requests.values()) {
            if (request.issue.equals(issue)) {
                requests.add(request);
            }
        }
        if (requests.isEmpty() || requests.stream().anyMatch(r -> r.released)) {
            return true;
        }
        for (var room : rooms) {
            if (requests.stream().noneMatch(r -> r.room.equals(room))) {
                return false;
            }
        }
        return true;
    }

    private ProceedingsLedger.Request own(RoomId room, Id id) {
        var request = ledger().requests.get(id);
        return request != null && request.room.equals(room) ? request : null;
    }

    boolean act(RoomId room, Instant at, AgendaAct act, boolean tried) {
        return switch (act) {
            case AgendaAct.RequestItem(var item, _) -> {
                boolean may =
                        table.delegation(room)
                                && ledger().requests.values().stream()
                                        .noneMatch(r ->
                                                r.room.equals(room)
                                                        && r.issue.equals(item.issue()));
                if (may && !tried) {
                    ledger().requests
                            .put(
                                    Names.of(at, room, 0),
                                    new ProceedingsLedger.Request(room, item.issue()));
                }
                yield may;
            }
            case AgendaAct.ReleaseRequest(var id) -> {
                var request = own(room, id);
                boolean may = request != null && !request.released;
                if (may && !tried) {
                    request.released = true;
                }
                yield may;
            }
            case AgendaAct.WithdrawRequest(var id) -> {
                var request = own(room, id);
                boolean may = request != null && !request.released;
                if (may && !tried) {
                    ledger().requests.remove(id);
                }
                yield may;
            }
            case AgendaAct.AnswerAgenda(var id, var disputed, _) -> {
                var agenda = ledger().agendas.get(id);
                boolean may =
                        agenda != null
                                && agenda.rooms.contains(room)
                                && !agenda.settled
                                && agenda.items.issues().containsAll(disputed);
                if (may && !tried) {
                    agenda.answers.put(room, disputed);
                }
                yield may;
            }
        };
    }
}
