package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.Id;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// What the policy table releases of the points of meetings and of names: to a room the points that
/// are read back to it, and the neutral names that it is told.
record PointRules(PolicyTable table) {

    private ProceedingsLedger ledger() {
        return table.ledger.proceedings;
    }

    void order(Instant at, PointOrder order) {
        switch (order) {
            case PointOrder.NotePoint(var room, var session, var speaker, var words) -> {
                var chamber = table.ledger.rooms.get(room);
                boolean met =
                        session.equals(new Id(""))
                                || (ledger().sat.containsKey(session)
                                        && ledger().sat.get(session).contains(room));
                if (chamber != null
                        && chamber.kind != RoomKind.PUBLIC
                        && chamber.persons.containsKey(speaker)
                        && met
                        && !words.isBlank()) {
                    ledger().points
                            .put(
                                    Names.of(at, room, 0),
                                    new ProceedingsLedger.Point(room, session, speaker));
                }
            }
            case PointOrder.ReadPointBack(var room, var id, var words) -> {
                var point = ledger().points.get(id);
                if (point != null
                        && point.room.equals(room)
                        && point.stage == 0
                        && !words.isBlank()) {
                    point.stage = 1;
                    if (room.equals(table.observer)) {
                        table.release(
                                at, "read back " + id + point.session + point.speaker + words);
                    }
                }
            }
            case PointOrder.DropPoint(var room, var id, var reason) -> {
                var point = ledger().points.get(id);
                if (point != null && point.room.equals(room) && point.stage < 2) {
                    if (point.stage == 1 && room.equals(table.observer)) {
                        table.release(at, "withdrawn " + id + reason);
                    }
                    point.stage = 2;
                }
            }
            case PointOrder.CitePoint _ -> {}
        }
    }

    boolean act(RoomId room, String name, Role role, PointAct act, boolean tried) {
        var id =
                switch (act) {
                    case PointAct.ConfirmPoint(var it) -> it;
                    case PointAct.CorrectPoint(var it, _) -> it;
                    case PointAct.WithdrawPoint(var it, _) -> it;
                };
        boolean says =
                switch (act) {
                    case PointAct.ConfirmPoint _, PointAct.WithdrawPoint _ -> true;
                    case PointAct.CorrectPoint(_, var words) -> !words.isBlank();
                };
        var point = ledger().points.get(id);
        boolean may =
                says
                        && point != null
                        && point.room.equals(room)
                        && point.stage == 1
                        && (role == Role.HEAD || name.equals(point.speaker));
        if (may && !tried) {
            point.stage = 2;
        }
        return may;
    }

    void order(Instant at, NameOrder order) {
        switch (order) {
            case NameOrder.SetNeutralName(var rooms, var thing, var name) -> {
                if (table.delegations(rooms) && !thing.isBlank() && !name.isBlank()) {
                    table.release(at, rooms, "neutral name " + thing + ": " + name);
                }
            }
            case NameOrder.KeepTermFrom _, NameOrder.LetTermPass _ -> {}
        }
    }

    /// What a room says of names is told to nobody; whether it is accepted only matters to an act
    /// that waits for someone with the power, and these need no power.
    boolean act(RoomId room, NameAct act, boolean tried) {
        var own = ledger().names;
        return switch (act) {
            case NameAct.AcceptName(var thing, var name) -> {
                var key = room + "\ncalls\n" + thing;
                boolean may = !thing.isBlank() && !name.isBlank() && !name.equals(own.get(key));
                if (may && !tried) {
                    own.put(key, name);
                }
                yield may;
            }
            case NameAct.BarTerm(var term) -> {
                var key = room + "\nbars\n" + term;
                boolean may = !term.isBlank() && !own.containsKey(key);
                if (may && !tried) {
                    own.put(key, term);
                }
                yield may;
            }
            case NameAct.AllowTerm(var term) -> {
                var key = room + "\nbars\n" + term;
                boolean may = own.containsKey(key);
                if (may && !tried) {
                    own.remove(key);
                }
                yield may;
            }
        };
    }
}
