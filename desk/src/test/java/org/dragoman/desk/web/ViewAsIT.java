package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.rooms.RoomPage;
import org.dragoman.talks.Desk;
import org.dragoman.talks.Entry;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.policy.Names;
import org.dragoman.talks.policy.Twins;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.util.UriUtils;

/// A room as the mediator looks at it is the room as its head sees it, byte for byte apart from
/// what stands around it, less what the mediator may not know.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewAsIT {

    private static final List<Seat> SEATS = seats();
    private static final int LEAD = SEATS.size();
    private static final String ALONE =
            "<a [^>]*href=\"/talks/t/room/(?:files(?:/[0-9a-f]{64})?|record/export)\"[^>]*>%s</a>";

    private final Site site = new Site(SEATS);
    private final Site without = new Site(SEATS);
    private int offered;
    private int followed;

    private static List<Seat> seats() {
        var seats =
                new ArrayList<>(
                        Twins.rooms().stream().map(room -> new Seat(room, room + " 1")).toList());
        seats.add(new Seat(RoomId.DESK, "lead"));
        return List.copyOf(seats);
    }

    @AfterAll
    void close() {
        site.close();
        without.close();
    }

    private static String encoded(String part) {
        return UriUtils.encodePathSegment(part, StandardCharsets.UTF_8);
    }

    private static String address(Seat seat) {
        return "/talks/t/desk/rooms/" + encoded(seat.room().name()) + "/as/" + encoded(seat.name());
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        assertThat(from).as(start + " in " + page).isNotNegative();
        return page.substring(from + start.length(), page.indexOf(end, from)).strip();
    }

    /// What stands in the middle of a room's own page, without the token of its forms and without
    /// the ways to what the room alone takes along: its files and its record.
    private static String own(Site.Response page) {
        return between(page.body(), "<main id=\"main\" tabindex=\"-1\">", "</main>")
                .replace("<input type=\"hidden\" token>", "")
                .replaceAll("<p>" + ALONE.formatted("[^<]*") + "</p>", "")
                .replaceAll(" " + ALONE.formatted("[^<]*"), "")
                .replaceAll(ALONE.formatted("(<bdi>[^<]*</bdi>)"), "$1");
    }

    private static String shown(Site.Response page, Seat seat) {
        var main = between(page.body(), "<div class=\"as-room\">", "</main>");
        var body = main.substring(0, main.lastIndexOf("</div>")).strip();
        assertThat(body.split("<form", -1))
                .hasSameSizeAs(body.split("class=\"shown\" disabled>", -1));
        assertThat(body).doesNotContain("_csrf", "hidden\" token");
        return body.replace(address(seat), "/talks/t/room")
                .replace("<fieldset class=\"shown\" disabled>", "")
                .replace("</fieldset></form>", "</form>");
    }

    /// The journal as if nothing had happened that this member may not know.
    private static List<Entry> known(List<Entry> journal) {
        return Desk.entries(Talks.of(journal), "lead");
    }

    @Test
    void theMediatorSeesARoomAsItsHeadDoesLessWhatWasSealed() {
        int same = 0;
        int sealed = 0;
        for (var twin : Twins.draw(31, Shared.full() ? 300 : 8)) {
            var journal = twin.one();
            var talks = Talks.of(journal);
            if (!talks.desk().team().has("lead")) {
                continue;
            }
            var known = known(journal);
            site.show(journal, twin.now(), Names.at(twin.now()));
            without.show(known, twin.now(), Names.at(twin.now()));
            offered += offered();
            for (int number = 1; number < LEAD; number++) {
                var seat = SEATS.get(number - 1);
                var first = site.page(LEAD, address(seat));
                if (without.page(number, "/talks/t/room").status() != 200) {
                    assertThat(first.status()).isEqualTo(404);
                    continue;
                }
                boolean all = seen(talks, seat) == seen(Talks.of(known), seat);
                same += all ? 1 : 0;
                sealed += all ? 0 : 1;
                compare(seat, number, talks, all ? site : without);
            }
        }
        System.out.printf(
                "view as: %d rooms whole, %d less what they sealed; %d ways in, %d ways on%n",
                same, sealed, offered, followed);
        assertThat(same).isPositive();
        assertThat(sealed).isPositive();
        assertThat(offered).isPositive();
        assertThat(followed).isPositive();
    }

    /// Follows each way that the board offers into the view of a room: to whoever sits there.
    private int offered() {
        var links =
                Crawl.links(site.page(LEAD, "/talks/t/desk/rooms").body()).stream()
                        .filter(link -> link.endsWith("/as"))
                        .toList();
        links.forEach(link -> assertThat(site.page(LEAD, link).status()).as(link).isEqualTo(303));
        return links.size();
    }

    private static long seen(Talks talks, Seat seat) {
        return talks.room(seat.room()).orElseThrow().version();
    }

    private void compare(Seat seat, int number, Talks talks, Site truth) {
        // What numbers an entry names is another matter where entries are left out: see below.
        for (var page : RoomPage.in(talks.room(seat.room()).orElseThrow().kind())) {
            var path = page.path().isEmpty() ? "" : "/" + page.path();
            var shown = site.page(LEAD, address(seat) + path);
            assertThat(shown.status()).as(seat + path).isEqualTo(200);
            assertThat(shown(shown, seat))
                    .as(seat + path)
                    .isEqualTo(own(truth.page(number, "/talks/t/room" + path)));
            followed += followed(shown.body());
        }
    }

    /// Follows what leads on within the viewed room.
    private int followed(String page) {
        var links =
                Crawl.links(page).stream()
                        .filter(link -> link.matches("/talks/t/desk/rooms/[^/]+/as.*"))
                        .toList();
        links.forEach(link -> assertThat(site.page(LEAD, link).status()).as(link).isEqualTo(200));
        return links.size();
    }

    @Test
    void whoIsNotOfTheRoomAndWhatIsNoPageAreUnknownAndNothingCanBeSent() {
        var twin = Twins.draw(5, 1).getFirst();
        site.show(twin.one(), twin.now(), Names.at(twin.now()));
        var seat = SEATS.getFirst();
        var unknown = site.page(LEAD, "/nowhere");
        for (var path :
                List.of(
                        address(new Seat(seat.room(), "nobody")),
                        address(new Seat(new RoomId("nowhere"), seat.name())),
                        address(seat) + "/nothing",
                        address(seat) + "/record/export")) {
            assertThat(site.page(LEAD, path)).as(path).isEqualTo(unknown);
            assertThat(site.page(1, path).status()).as(path).isEqualTo(404);
        }
        assertThat(site.page(1, address(seat)).status()).as("a room's head").isEqualTo(404);
    }
}
