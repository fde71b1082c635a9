package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.desk.pages.Today.Wait;
import org.dragoman.talks.Basis;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;

/// What waits for a step of the team with each room: its people, its grants, what was recorded for
/// it.
record RoomWaits(DeskView view) {

    /// All of it.
    List<Wait> waits() {
        var waits = new ArrayList<Wait>();
        for (var room : view.rooms()) {
            seats(room, waits);
            grants(room, waits);
            recorded(room, waits);
        }
        return waits;
    }

    /// Nobody reads what is conveyed to a room without people, and nothing is noted for it.
    private void seats(RoomState room, List<Wait> waits) {
        if (room.kind() == RoomKind.DELEGATION && !view.peopled(room)) {
            waits.add(
                    open(
                            room,
                            "today.seats",
                            view.words().of("today.seats.why"),
                            "/people",
                            room.room().name()));
        }
    }

    private void grants(RoomState room, List<Wait> waits) {
        for (var grant : view.grants(room)) {
            boolean read = grant.stage() == Confidences.Stage.GRANTED && !grant.readingAsked();
            boolean carry = grant.stage() == Confidences.Stage.READ_BACK && !held(room, grant);
            if (read || carry) {
                var key = read ? "today.read-back" : "today.carry";
                waits.add(
                        Today.wait(
                                view,
                                view.words().of(key, room.room().name(), grant.to().name()),
                                view.words().of(key + ".why"),
                                view.at(grant.until()),
                                grant.until(),
                                view.tint(room.room()),
                                view.base() + "/rooms#g-" + grant.grant().text()));
            }
        }
    }

    private boolean held(RoomState room, Confidences.Grant grant) {
        var basis = new Basis.OnGrant(room.room(), grant.grant());
        return view.holds().stream().anyMatch(held -> held.basis().equals(basis));
    }

    private void recorded(RoomState room, List<Wait> waits) {
        if (room.people().recorded().size() > 0) {
            waits.add(open(room, "today.recorded", "", "/people", room.room().name()));
        }
        for (var disputed : room.people().disputed().values()) {
            waits.add(open(room, "today.disputed", "", "/journal", room.room().name(), disputed));
        }
    }

    /// Something without a deadline.
    private Wait open(RoomState room, String key, String why, String page, Object... named) {
        return Today.wait(
                view,
                view.words().of(key, named),
                why,
                "",
                Instant.MAX,
                view.tint(room.room()),
                view.base() + page);
    }
}
