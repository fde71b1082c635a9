package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.people.Totp;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who comes in where, and what everyone else is answered.
class FrontIT {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");
    private static final int LEAD = 1;
    private static final int NORTHERN = 2;
    private static final int SOUTHERN = 3;
    private static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    private static final java.time.Instant NOW = java.time.Instant.parse("2026-02-26T09:00:00Z");

    private final Site site =
            new Site(List.of(LEADS, new Seat(NORTH, "Norr"), new Seat(SOUTH, "Syd")));

    @BeforeEach
    void openTalks() {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(1)));
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        site.seat(LEADS, List.of(new Seat(NORTH, "Norr"), new Seat(SOUTH, "Syd")));
        site.introduce(LEADS, NORTH, SOUTH);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Proceedings talks() {
        return site.household().find(Site.TALKS).orElseThrow().proceedings();
    }

    private void lead(DeskCommand order) {
        site.order(LEADS, order);
    }

    private void in(Seat seat, RoomCommand act) {
        site.act(seat, act);
    }

    private void confide(Seat seat, String words) {
        in(
                seat,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, words),
                        Terms.MEDIATOR_ONLY,
                        false,
                        java.util.Set.of()));
    }

    /// A canary in each field of a room is found in that room and at the desk, nowhere else.
    @Test
    void whatARoomConfidesIsShownThereAndAtTheDeskAlone() {
        confide(new Seat(NORTH, "Norr"), "canary-item");
        in(new Seat(NORTH, "Norr"), new ConfidenceAct.WriteNote("canary-note"));
        assertThat(everything(NORTHERN)).contains("canary-item", "canary-note");
        assertThat(everything(LEAD)).contains("canary-item").doesNotContain("canary-note");
        assertThat(everything(SOUTHERN)).doesNotContain("canary");
        assertThat(everything(0)).doesNotContain("canary");
    }

    private String everything(int number) {
        return site.routes().stream()
                .filter(route -> route.method().equals("GET") && !route.path().endsWith("arrivals"))
                .map(route -> site.page(number, path(route, "North")))
                .filter(answer -> answer.headers().toString().contains("text/html"))
                .map(Site.Response::body)
                .reduce("", String::concat);
    }

    private static String path(Route route, String room) {
        return route.path()
                .replace("{talks}", Site.TALKS)
                .replace("{room}", room)
                .replaceAll("\\{[a-z]+}", "x");
    }

    /// A generated test over all routes: talks and rooms that are foreign, missing or malformed.
    @Test
    void foreignMissingAndMalformedAreAnsweredAlike() {
        var unknown = site.page(SOUTHERN, "/nowhere");
        assertThat(unknown.status()).isEqualTo(404);
        for (var route : site.routes()) {
            if (route.path().startsWith("/talks/{talks}/desk")) {
                for (var address :
                        List.of(
                                path(route, "North"),
                                path(route, "Nobody"),
                                path(route, "%20%3Cscript%3E"),
                                path(route, "North").replace("/talks/t/", "/talks/other/"),
                                path(route, "North").replace("/talks/t/", "/talks/%00/"))) {
                    assertThat(ask(route, SOUTHERN, address)).as(address).isEqualTo(unknown);
                }
            }
            if (route.path().startsWith("/talks/{talks}/room")) {
                for (var number : List.of(LEAD, SOUTHERN)) {
                    var address = path(route, "North").replace("/talks/t/", "/talks/other/");
                    assertThat(ask(route, number, address)).as(address).isEqualTo(unknown);
                }
                assertThat(ask(route, LEAD, path(route, "North"))).isEqualTo(unknown);
            }
        }
        for (var address :
                List.of(
                        "/talks/t",
                        "/talks/t/room/",
                        "/talks/t/room/nothing",
                        "/invitation/x",
                        "/set-up/x",
                        "/public/t",
                        "/public/other",
                        "/assets/x/dragoman.css",
                        "/talks/t/room/..%2Fdesk")) {
            assertThat(site.page(SOUTHERN, address)).as(address).isEqualTo(unknown);
        }
    }

    private Site.Response ask(Route route, int number, String address) {
        return route.method().equals("GET")
                ? site.page(number, address)
                : site.form(number, address, Map.of());
    }

    /// Who is turned away is written down: the pattern of the way, and the number signed in with.
    @Test
    void everyRefusalIsWrittenDownWithoutAnAddressOrAName() {
        site.page(0, "/talks/secret-name/room");
        site.page(SOUTHERN, "/talks/t/desk/people");
        site.form(SOUTHERN, "/talks/secret-name/room/file/withdraw", Map.of());
        site.form(
                0,
                "/sign-in",
                Map.of(
                        "number", List.of("12345678"),
                        "passphrase", List.of("canary"),
                        "code", List.of("")));
        site.page(SOUTHERN, "/talks/t/room");
        assertThat(site.turnedAway().lines().map(line -> line.substring(NOW.toString().length())))
                .contains(
                        " refused GET /talks/{talks}/room -",
                        " refused GET /talks/{talks}/desk/people 3",
                        " refused POST /sign-in -")
                .noneMatch(line -> line.endsWith("/talks/{talks}/room 3"));
        assertThat(site.turnedAway())
                .startsWith(NOW.toString())
                .doesNotContain("secret-name", "North", "Syd", "canary", "12345678");
    }

    @Test
    void whoHasNotSignedInIsSentToTheDoorWhateverThereIs() {
        for (var address : List.of("/talks/t/room", "/talks/other/room", "/talks/t/desk/people")) {
            var answer = site.page(0, address);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.headers().get("Location")).containsExactly("/sign-in");
        }
    }

    @Test
    void aFieldThatNoPageHasIsRefused() {
        assertThat(site.page(NORTHERN, "/talks/t/room?search=x").status()).isEqualTo(400);
        assertThat(
                        site.form(
                                        NORTHERN,
                                        "/talks/t/room/do/note",
                                        Map.of("words", List.of("x"), "room", List.of("South")))
                                .status())
                .isEqualTo(400);
        assertThat(
                        site.form(
                                        NORTHERN,
                                        "/talks/t/room/do/note?words=x",
                                        Map.of("words", List.of("x")))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void aFormFromElsewhereIsNotDone() {
        for (var route : site.routes()) {
            if (route.method().equals("POST")) {
                assertThat(site.forged(LEAD, path(route, "North")).status())
                        .as(route.path())
                        .isEqualTo(403);
            }
        }
        assertThat(talks().now().talks().room(NORTH).orElseThrow().confidences().notes().size())
                .isZero();
    }

    @Test
    void everyAnswerIsKeptNowhereAndAllowsNothingInLine() {
        for (var route : site.routes()) {
            if (route.method().equals("GET") && !route.path().endsWith("arrivals")) {
                for (int number : List.of(0, LEAD, NORTHERN)) {
                    var answer = site.page(number, path(route, "North"));
                    assertThat(answer.headers().get("Cache-Control")).containsExactly("no-store");
                    assertThat(answer.headers().get("Content-Security-Policy"))
                            .containsExactly(Security.POLICY);
                    assertThat(answer.body())
                            .doesNotContain("<style", "style=\"", "onclick", "http://", "https://");
                    assertThat(answer.status()).as(route.path()).isNotEqualTo(500);
                    if (answer.status() == 200
                            && answer.headers().toString().contains("text/html")) {
                        assertThat(
                                        answer.body()
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                                                .length)
                                .as(route.path())
                                .isGreaterThan(Responses.BUCKET / 2);
                    }
                }
            }
        }
    }

    /// A link is taken back, and the sessions of whoever came by it end with their next request.
    @Test
    void aWayInThatIsEndedAdmitsNobody() {
        var seat = Map.of("room", List.of("North"), "person", List.of("Norr"));
        assertThat(site.page(NORTHERN, "/talks/t/room").status()).isEqualTo(200);
        assertThat(site.page(LEAD, "/talks/t/desk/people").body())
                .contains("can sign in", "/people/end");
        assertThat(site.form(LEAD, "/talks/t/desk/people/end", seat).status()).isEqualTo(303);
        assertThat(site.page(NORTHERN, "/talks/t/room").headers().get("Location"))
                .containsExactly("/sign-in");
        assertThat(site.page(LEAD, "/talks/t/desk/people").body()).contains("no link is out");
        assertThat(
                        site.form(
                                LEAD,
                                "/talks/t/desk/people/end",
                                Map.of("room", List.of("North"), "person", List.of("Nobody"))))
                .isEqualTo(site.page(LEAD, "/nowhere"));
    }

    /// A form of ours that comes too late shows what was written: browsers keep none of our pages.
    @Test
    void aFormThatComesTooLateShowsItsWordsToWhoeverWroteThem() {
        var words = "Ten years.\nNo <b>more</b>.";
        var late =
                site.late(
                        NORTHERN,
                        "/talks/t/room/do/note",
                        Map.of(
                                "words", List.of(words),
                                "terms", List.of("PUBLIC"),
                                "passphrase", List.of("a long enough phrase")),
                        "same-origin");
        assertThat(late.status()).isEqualTo(403);
        assertThat(late.body())
                .contains("What you wrote", "Ten years.\nNo &lt;b&gt;more&lt;/b&gt;.")
                .doesNotContain("PUBLIC", "long enough");
        var foreign =
                site.late(
                        NORTHERN,
                        "/talks/t/room/do/note",
                        Map.of("words", List.of(words)),
                        "cross-site");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Ten years", "What you wrote");
    }

    @Test
    void rightsEndAtTheNextRequest() {
        assertThat(site.page(NORTHERN, "/talks/t/room").status()).isEqualTo(200);
        lead(new PeopleOrder.Suspend(NORTH, "Norr"));
        assertThat(site.page(NORTHERN, "/talks/t/room")).isEqualTo(site.page(NORTHERN, "/nowhere"));
    }

    @Test
    void twoHeadsAnsweringAtOnceAreNotBothTaken() {
        confide(new Seat(NORTH, "Norr"), "ten years");
        var page = site.page(NORTHERN, "/talks/t/room/ours").body();
        var form =
                Crawl.forms(page).stream()
                        .filter(it -> it.action().endsWith("/do/reword"))
                        .findFirst();
        assertThat(form).isPresent();
        assertThat(site.form(NORTHERN, form.get().action(), form.get().fields()).status())
                .isEqualTo(303);
        var late = site.form(NORTHERN, form.get().action(), form.get().fields());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("moved on", "What you wrote is kept");
    }

    @Test
    void wordsAreShownAsWordsWhateverTheyHold() {
        confide(new Seat(NORTH, "Norr"), "<script>alert(1)</script><img src=x onerror=y>");
        assertThat(everything(NORTHERN) + everything(LEAD))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<img");
    }

    @Test
    void anInvitationIsGoodOnceAndForItsSeatAlone() {
        lead(new PeopleOrder.Invite(SOUTH, "Sven", Role.MEMBER));
        var secret =
                site.accounts()
                        .invitations()
                        .invite(new Chair(Site.TALKS, new Seat(SOUTH, "Sven")));
        var fields =
                Map.of(
                        "passphrase", List.of("a long enough phrase"),
                        "again", List.of("a long enough phrase"));
        assertThat(site.page(0, "/invitation/" + secret).status()).isEqualTo(200);
        var accepted = site.form(0, "/invitation/" + secret, fields);
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(site.form(0, "/invitation/" + secret, fields))
                .isEqualTo(site.page(0, "/nowhere"));
        var account =
                site.accounts().all().stream().filter(it -> it.name().equals("Sven")).findFirst();
        assertThat(account).isPresent();
        var code = Totp.code(account.get().factor(), Totp.period(NOW), 6);
        assertThat(site.accounts().signIn(account.get().number(), "a long enough phrase", code))
                .isPresent();
        assertThat(site.accounts().signIn(account.get().number(), "a long enough phrase", code))
                .as("a code is taken once")
                .isEmpty();
    }

    @Test
    void whoseOnlySeatHasEndedFindsAWayOutAndTheOthersNothingNew() {
        assertThat(site.page(NORTHERN, "/").headers())
                .containsEntry("Location", List.of("/talks/" + Site.TALKS + "/room"));
        lead(new PeopleOrder.Suspend(NORTH, "Norr"));
        assertThat(site.page(NORTHERN, "/").headers()).containsEntry("Location", List.of("/talks"));
        assertThat(site.page(NORTHERN, "/talks").body())
                .contains("no talks here", "/sign-out")
                .doesNotContain("/talks/" + Site.TALKS);
        lead(new PeopleOrder.Readmit(NORTH, "Norr"));
        assertThat(site.page(NORTHERN, "/talks").body()).contains("/talks/" + Site.TALKS);
    }

    /// Every way in has its row here: who may take it, and what of the talks stands behind it. A
    /// new route fails this test until someone has decided.
    @Test
    void everyRouteHasItsRowInTheRoomMatrix() {
        haveTheirRows(site.routes());
    }

    @Test
    void aRouteWithoutItsRowAndOneOpenToOthersThanItsRowSaysFailTheBuild() {
        var added = Route.room("/unheard-of", _ -> Answer.unknown());
        var more = new java.util.ArrayList<>(site.routes());
        more.add(added);
        assertThatThrownBy(() -> haveTheirRows(more))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/unheard-of");
        var open = new java.util.ArrayList<>(site.routes());
        open.replaceAll(route ->
                route.path().endsWith("/room/record")
                        ? Route.open(route.path(), _ -> Answer.unknown())
                        : route);
        assertThatThrownBy(() -> haveTheirRows(open))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/room/record");
    }

    private static void haveTheirRows(List<Route> routes) {
        var matrix = RoomMatrix.rows();
        assertThat(routes.stream().map(RoomMatrix::name))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(matrix.keySet());
        for (var route : routes) {
            Predicate<Route.Handler> kind =
                    switch (matrix.get(RoomMatrix.name(route))) {
                        case ANYONE -> Route.Handler.Anyone.class::isInstance;
                        case SIGNED_IN -> Route.Handler.SignedIn.class::isInstance;
                        case OWN_ROOM -> Route.Handler.Room.class::isInstance;
                        case DESK -> Route.Handler.Desk.class::isInstance;
                        case null -> _ -> false;
                    };
            assertThat(kind.test(route.handler())).as(RoomMatrix.name(route)).isTrue();
        }
    }
}
