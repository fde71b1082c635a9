package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.rooms.RoomPage;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaOrder;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A sheet that was opened for computing only: it answers, and nobody reads it.
class ComputingIT {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");
    private static final Seat LEAD = new Seat(RoomId.DESK, "Lead");
    private static final Seat SECOND = new Seat(RoomId.DESK, "Second");
    private static final Seat NORR = new Seat(NORTH, "Norr");
    private static final Seat SYD = new Seat(SOUTH, "Syd");
    private static final List<Seat> SEATS = List.of(LEAD, SECOND, NORR, SYD);
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");
    private static final List<String> OPTIONS = List.of("five years", "ten years", "no end");
    private static final String COMPUTING = "/talks/t/desk/computing";

    private final Site one = opened();
    private final Site other = opened();

    private static Site opened() {
        var site = new Site(SEATS);
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(3)));
        does(site, LEAD, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        does(site, LEAD, new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        for (var seat : List.of(NORR, SYD)) {
            does(
                    site,
                    LEAD,
                    new PeopleOrder.OpenRoom(seat.room(), RoomKind.DELEGATION, seat.room()));
            does(site, LEAD, new PeopleOrder.Invite(seat.room(), seat.name(), Role.HEAD));
            does(site, seat, new PeopleAct.Enter());
        }
        does(
                site,
                LEAD,
                new AgendaOrder.ProposeAgenda(
                        Set.of(NORTH, SOUTH),
                        new Agenda(List.of(new AgendaItem("Term", OPTIONS)), List.of())));
        return site;
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    private static void does(Site site, Seat seat, Command command) {
        assertThat(site.proceedings().decide(new Voice.InPerson(seat), Call.ANY, command))
                .isInstanceOf(Decision.Accepted.class);
    }

    /// Ranks the options by their points, and opens the sheet for computing, by the room's own
    /// forms.
    private static void lend(Site site, Seat seat, int least, int... points) {
        int number = SEATS.indexOf(seat) + 1;
        var kept = new TreeMap<String, List<String>>();
        kept.put("issue", List.of("Term", "Term", "Term"));
        kept.put("option", OPTIONS);
        kept.put("place", List.of("1", "2", "3"));
        kept.put(
                "points",
                List.of(
                        Integer.toString(points[0]),
                        Integer.toString(points[1]),
                        Integer.toString(points[2])));
        kept.put("redOf", List.of("Term"));
        kept.put("red", List.of("canary red line of " + seat.name()));
        assertThat(site.form(number, "/talks/t/room/do/keep-sheet", kept).status()).isEqualTo(303);
        var form =
                Crawl.forms(site.page(number, "/talks/t/room/sheet").body()).stream()
                        .filter(it -> it.action().endsWith("/do/lend-sheet"))
                        .findFirst()
                        .orElseThrow();
        var fields = new TreeMap<>(form.fields());
        fields.put("least", List.of(Integer.toString(least)));
        assertThat(site.form(number, form.action(), fields).status()).isEqualTo(303);
    }

    private static Site.Response ask(Site site, int member, String... options) {
        var fields = new TreeMap<String, List<String>>();
        fields.put("issue", List.of("Term"));
        for (int place = 1; place <= 3; place++) {
            fields.put(
                    "option" + place, List.of(place <= options.length ? options[place - 1] : ""));
        }
        return site.form(member, COMPUTING, fields);
    }

    /// Every page of the desk, the rooms as the mediator looks at them among them.
    private static Map<String, Site.Response> desk(Site site) {
        var pages = new LinkedHashMap<String, Site.Response>();
        for (var route : site.routes()) {
            var path = route.path().replace("{talks}", Site.TALKS).replace("{room}", "North");
            if (route.method().equals("GET")
                    && path.startsWith("/talks/t/desk")
                    && !path.contains("{")
                    && !path.endsWith("/arrivals")) {
                pages.put(path, site.page(1, path));
            }
        }
        for (var page : RoomPage.in(RoomKind.DELEGATION)) {
            var path = "/talks/t/desk/rooms/North/as/Norr/" + page.path();
            pages.put(path, site.page(1, path.replaceAll("/$", "")));
        }
        return pages;
    }

    @Test
    void sheetsThatGiveTheSameAnswersLeaveEveryPageOfTheDeskTheSame() {
        lend(one, NORR, 20, 100, 60, 10);
        lend(one, SYD, 20, 10, 50, 100);
        lend(other, NORR, 30, 99, 70, 2);
        lend(other, NORR, 31, 98, 71, 3);
        lend(other, SYD, 20, 10, 50, 100);
        assertThat(desk(one)).isEqualTo(desk(other));
        for (var site : List.of(one, other)) {
            assertThat(ask(site, 1, OPTIONS.toArray(String[]::new)).status()).isEqualTo(303);
            assertThat(site.page(1, COMPUTING).body()).contains("Package 2");
        }
        assertThat(desk(one)).isEqualTo(desk(other));
        desk(one)
                .forEach((path, page) -> assertThat(page.body()).as(path).doesNotContain("canary"));
        assertThat(one.page(3, "/talks/t/room/sheet").body()).contains("canary red line of Norr");
        assertThat(one.page(4, "/talks/t/room/sheet").body())
                .doesNotContain("canary red line of Norr");
        assertThat(one.log()).isEmpty();
    }

    @Test
    void whichDelegationHasOpenedItsSheetIsNotTold() {
        lend(one, NORR, 20, 100, 60, 10);
        lend(other, SYD, 20, 100, 60, 10);
        assertThat(one.page(1, COMPUTING)).isEqualTo(other.page(1, COMPUTING));
        assertThat(ask(one, 1, "five years", "ten years"))
                .isEqualTo(ask(other, 1, "five years", "ten years"));
        assertThat(one.page(1, COMPUTING).body()).contains("Not possible now");
    }

    @Test
    void aSheetTakenBackAnswersNoMore() {
        lend(one, NORR, 20, 100, 60, 10);
        lend(one, SYD, 20, 10, 50, 100);
        assertThat(one.page(1, COMPUTING).body()).doesNotContain("Not possible now");
        assertThat(one.form(3, "/talks/t/room/do/take-sheet-back", Map.of()).status())
                .isEqualTo(303);
        assertThat(one.page(1, COMPUTING).body()).contains("Not possible now");
        assertThat(ask(one, 1, "five years", "ten years").status()).isEqualTo(409);
    }

    @Test
    void beyondTheLeakBudgetTwoMembersAskTheVerySame() {
        lend(one, NORR, 20, 100, 60, 10);
        lend(one, SYD, 20, 10, 50, 100);
        assertThat(ask(one, 1, OPTIONS.toArray(String[]::new)).status()).isEqualTo(303);
        assertThat(ask(one, 1, "five years", "no end").status()).isEqualTo(409);
        assertThat(ask(one, 1, "five years", "no end").status()).isEqualTo(409);
        assertThat(one.page(1, COMPUTING).body()).doesNotContain("None of them");
        assertThat(ask(one, 2, "five years", "no end").status()).isEqualTo(303);
        assertThat(one.page(1, COMPUTING).body()).contains("None of them", "Second");
    }

    @Test
    void halfAPackageOneAloneAndTwiceTheSameAreRefused() {
        lend(one, NORR, 20, 100, 60, 10);
        lend(one, SYD, 20, 10, 50, 100);
        for (var packages :
                List.of(
                        new String[] {"five years"},
                        new String[] {"five years", "five years"},
                        new String[] {"five years", "a hundred years"})) {
            assertThat(ask(one, 1, packages).status()).isEqualTo(400);
        }
    }
}
