package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.Test;

/// Talks that were opened a minute ago: the desk says what comes first.
class FirstDayIT {

    private static final int LEAD = 1;
    private static final Seat DESK = new Seat(RoomId.DESK, "Lead");
    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");

    @Test
    void aDelegationWithoutAnybodyIsTheFirstThingThatWaits() {
        try (var site = new Site(List.of(DESK))) {
            site.show(
                    List.of(),
                    Instant.parse("2026-03-06T09:00:00Z"),
                    Identifiers.random(new SplittableRandom(1)));
            site.order(DESK, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
            for (var room : List.of(NORTH, SOUTH)) {
                site.order(DESK, new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
            }
            assertThat(today(site))
                    .contains("Nobody has a seat for North", "Nobody has a seat for South")
                    .contains("nothing can be noted for it by mouth");
            site.order(DESK, new PeopleOrder.Invite(NORTH, "Norr", Role.HEAD));
            assertThat(today(site))
                    .contains("Nobody has a seat for South")
                    .doesNotContain("Nobody has a seat for North");
            site.order(DESK, new PeopleOrder.Invite(SOUTH, "Sven", Role.HEAD));
            assertThat(today(site))
                    .contains("Nothing waits.")
                    .doesNotContain("Nobody has a seat", "stands below");
        }
    }

    private static String today(Site site) {
        var page = site.page(LEAD, "/talks/t/desk");
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }
}
