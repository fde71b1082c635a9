package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomKind;

/// Orders about people and rooms.
final class StaffOrders {

    static final List<Order> ALL =
            List.of(
                    Order.of(
                            "join-team",
                            "/people",
                            r ->
                                    new PeopleOrder.JoinTeam(
                                            r.words("person"), r.choice("role", Role.values())),
                            "person",
                            "role"),
                    Order.of(
                            "leave-team",
                            "/people",
                            r -> new PeopleOrder.LeaveTeam(r.words("person")),
                            "person"),
                    Order.of(
                            "hand-over",
                            "/people",
                            r -> new PeopleOrder.HandOver(r.words("to")),
                            "to"),
                    Order.of(
                            "open-room",
                            "/people",
                            r ->
                                    new PeopleOrder.OpenRoom(
                                            r.room("room"),
                                            r.choice("kind", RoomKind.values()),
                                            r.choice("kind", RoomKind.values()) == RoomKind.CAPITAL
                                                    ? r.room("of")
                                                    : r.room("room")),
                            "room",
                            "kind",
                            "of"),
                    Order.of(
                            "suspend",
                            "/people",
                            r -> new PeopleOrder.Suspend(r.room("room"), r.words("person")),
                            "room",
                            "person"),
                    Order.of(
                            "readmit",
                            "/people",
                            r -> new PeopleOrder.Readmit(r.room("room"), r.words("person")),
                            "room",
                            "person"),
                    Order.of(
                            "introduce",
                            "/people",
                            r -> new PeopleOrder.Introduce(r.room("party"), r.room("to")),
                            "party",
                            "to"),
                    Order.of(
                            "propose-handover",
                            "/people",
                            r ->
                                    new HandoverOrder.ProposeHandover(
                                            r.words("person"), r.lines("names")),
                            "person",
                            "names"),
                    Order.of(
                            "replace-team",
                            "/people",
                            r -> new HandoverOrder.ReplaceTeam(r.id("handover")),
                            "handover"));

    private StaffOrders() {}
}
