package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.Moment;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.rooms.Place;
import org.dragoman.store.StoreTrouble;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hostile and unlucky requests, made for every route that there is.
class EveryRouteIT {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");
    private static final RoomId CAPITAL = new RoomId("Northern capital");
    private static final int LEAD = 1;
    private static final int NORTHERN = 2;
    private static final int SOUTHERN = 3;
    private static final int CAPITALS = 4;
    private static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");
    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    /// Forms after which whoever sent them would see nothing more; and the notice of accredited
    /// names, which is meant for the other rooms.
    private static final List<String> ENDING =
            List.of("/leave", "/hand-over", "/leave-team", "/suspend", "/people/end", "/do/notice");

    private static final List<Seat> SEATS =
            List.of(
                    LEADS,
                    new Seat(NORTH, "Norr"),
                    new Seat(SOUTH, "Syd"),
                    new Seat(CAPITAL, "Noor"));

    private final Site site = new Site(SEATS);

    @BeforeEach
    void openTalks() {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(3)));
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        lead(new PeopleOrder.OpenRoom(NORTH, RoomKind.DELEGATION, NORTH));
        lead(new PeopleOrder.OpenRoom(SOUTH, RoomKind.DELEGATION, SOUTH));
        lead(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        SEATS.subList(1, SEATS.size()).forEach(seat -> site.comesIn(LEADS, seat));
        site.introduce(LEADS, NORTH, SOUTH);
    }

    @AfterEach
    void close() {
        site.close();
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
                        Terms.WITHOUT_ATTRIBUTION,
                        false,
                        java.util.Set.of()));
    }

    private static String path(Route route) {
        return route.path()
                .replace("{talks}", Site.TALKS)
                .replace("{room}", "North")
                .replaceAll("\\{[a-z]+}", "x");
    }

    private static int whose(Route route) {
        return route.path().contains("/desk") ? LEAD : SOUTHERN;
    }

    private Map<String, Site.Response> pages(int number) {
        var pages = new LinkedHashMap<String, Site.Response>();
        for (var route : site.routes()) {
            if (route.method().equals("GET") && !route.path().endsWith("/arrivals")) {
                var answer = site.page(number, path(route));
                // An export is a file to keep, which no browser shows.
                if (answer.status() == 200 && html(answer)) {
                    pages.put(path(route), answer);
                }
            }
        }
        return pages;
    }

    private static boolean html(Site.Response answer) {
        return answer.headers().toString().contains("text/html");
    }

    private String everything(int number) {
        var all = new StringBuilder();
        pages(number).values().forEach(page -> all.append(page.body()));
        return all.toString();
    }

    /// Every form of every page is filled in and sent, again on what it led to; words are filled in
    /// as asked.
    private int fillIn(int number, UnaryOperator<String> words) {
        var sent = new HashSet<String>();
        int accepted = 0;
        for (int round = 0; round < 2; round++) {
            for (var page : pages(number).values()) {
                for (var form : Crawl.forms(page.body())) {
                    if (!form.action().startsWith("/talks/")
                            || ENDING.stream().anyMatch(form.action()::endsWith)
                            || !sent.add(form.action() + round)) {
                        continue;
                    }
                    var fields = new TreeMap<String, List<String>>();
                    form.fields()
                            .forEach((name, values) ->
                                    fields.put(
                                            name,
                                            values.stream()
                                                    .map(it ->
                                                            it.equals("ten years")
                                                                            || it.equals("name")
                                                                    ? words.apply(name)
                                                                    : it)
                                                    .toList()));
                    // Each on the talks as they stand now, not as the page saw them.
                    fields.computeIfPresent("seen", (_, _) -> List.of("-1"));
                    accepted += site.form(number, form.action(), fields).status() == 303 ? 1 : 0;
                }
            }
        }
        return accepted;
    }

    @Test
    void aScriptInAnyTextFieldIsShownAsWordsOnEveryPage() {
        int accepted = 0;
        for (int number : List.of(NORTHERN, CAPITALS, LEAD, SOUTHERN)) {
            accepted += fillIn(number, _ -> SCRIPT);
        }
        assertThat(accepted).as("forms that were accepted").isGreaterThan(8);
        for (int number : List.of(0, LEAD, NORTHERN, SOUTHERN, CAPITALS)) {
            pages(number)
                    .forEach((address, page) ->
                            assertThat(page.body())
                                    .as(address)
                                    .doesNotContain("<script>alert", "<img src=x"));
        }
        assertThat(everything(NORTHERN)).as("it was kept").contains("&lt;script");
        assertThat(site.log()).isEmpty();
    }

    /// Marks that no eye sees, and that Persian and mixed lines need: kept as they were written.
    @Test
    void aJoinerAndMarksOfDirectionAreKeptInEveryWord() {
        var words = "می\u200cخواهیم \u2067Geneva\u2069 \u200fده\u200e";
        confide(new Seat(NORTH, "Norr"), words);
        assertThat(site.page(NORTHERN, "/talks/t/room/ours").body()).contains(words);
        assertThat(site.page(LEAD, "/talks/t/desk/rooms").body()).contains(words);
    }

    /// A canary in every field of North: at most in North's room, at the desk and in its capital.
    @Test
    void aCanaryInEveryFieldOfOneRoomIsFoundInNoOther() {
        var names = new TreeSet<String>();
        int accepted =
                fillIn(
                        NORTHERN,
                        field -> {
                            names.add(field);
                            return "canary " + field;
                        });
        assertThat(accepted).isGreaterThan(3);
        assertThat(names).hasSizeGreaterThan(2);
        assertThat(everything(NORTHERN)).contains("canary ");
        for (int number : List.of(0, SOUTHERN)) {
            pages(number)
                    .forEach((address, page) -> {
                        assertThat(page.body()).as(address).doesNotContain("canary");
                        assertThat(page.headers().toString()).doesNotContain("canary");
                    });
        }
        assertThat(site.log()).doesNotContain("canary");
    }

    @Test
    void everyRouteRefusesAFieldThatItsPageHasNot() {
        for (var route : site.routes()) {
            if (route.path().endsWith("/arrivals")) {
                continue;
            }
            var answer =
                    route.method().equals("GET")
                            ? site.page(whose(route), path(route) + "?surprise=1")
                            : site.form(
                                    whose(route), path(route), Map.of("surprise", List.of("1")));
            assertThat(answer.status()).as(RoomMatrix.name(route)).isEqualTo(400);
            if (route.method().equals("POST")) {
                assertThat(site.form(whose(route), path(route) + "?words=1", Map.of()).status())
                        .as(RoomMatrix.name(route))
                        .isEqualTo(400);
            }
        }
    }

    /// Someone else's identifiers, identifiers of nothing, and what is no identifier at all, in
    /// every field of every form of a room: one answer.
    @Test
    void aForeignIdentifierIsAnsweredLikeAMissingOneInEveryField() {
        confide(new Seat(NORTH, "Norr"), "ten years");
        var item = site.proceedings().now().talks().room(NORTH).orElseThrow();
        var foreign = item.confidences().items().keys().getFirst().text();
        var guesses =
                List.of(
                        foreign,
                        Identifiers.random(new SplittableRandom(9)).next(NORTH).text(),
                        "0123456789abcdef0123456789abcdef",
                        "x".repeat(foreign.length()));
        int tried = 0;
        for (var route : site.routes()) {
            if (!route.method().equals("POST") || !route.path().contains("/room/")) {
                continue;
            }
            var answers = new ArrayList<Site.Response>();
            for (var guess : guesses) {
                var fields = new TreeMap<String, List<String>>();
                for (var field : route.fields()) {
                    fields.put(field, List.of(field.equals("seen") ? "-1" : guess));
                }
                var answer = site.form(SOUTHERN, path(route), fields);
                answers.add(
                        new Site.Response(
                                answer.status(),
                                answer.headers(),
                                answer.body().replace(guess, "GUESS").strip()));
            }
            if (answers.getFirst().status() != 303) {
                tried++;
                assertThat(new HashSet<>(answers)).as(RoomMatrix.name(route)).hasSize(1);
            }
        }
        assertThat(tried).isGreaterThan(15);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsTaken() throws Exception {
        confide(new Seat(NORTH, "Norr"), "ten years");
        var form =
                Crawl.forms(site.page(NORTHERN, "/talks/t/room/ours").body()).stream()
                        .filter(it -> it.action().endsWith("/do/reword"))
                        .findFirst()
                        .orElseThrow();
        var start = new CountDownLatch(1);
        var taken = new TreeMap<Integer, Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 8; i++) {
                answers.add(
                        threads.submit(() -> {
                            start.await();
                            return site.form(NORTHERN, form.action(), form.fields()).status();
                        }));
            }
            start.countDown();
            for (var answer : answers) {
                taken.merge(answer.get(), 1, Integer::sum);
            }
        }
        assertThat(taken).isEqualTo(Map.of(303, 1, 409, 7));
    }

    /// A clock that goes back an hour: the talks wait for it, and nothing is put before what was.
    @Test
    void aClockThatGoesBackPutsNothingBeforeWhatWas() {
        confide(new Seat(NORTH, "Norr"), "ten years");
        var journal = site.proceedings().journal();
        site.show(journal, NOW.minusSeconds(3600), Identifiers.random(new SplittableRandom(4)));
        confide(new Seat(NORTH, "Norr"), "nine years");
        var after = site.proceedings().journal();
        assertThat(after).hasSizeGreaterThan(journal.size());
        assertThat(after.getLast().at()).isEqualTo(NOW);
        assertThat(site.page(NORTHERN, "/talks/t/room/ours").body()).contains("nine years");
    }

    /// Talks on a disk that is full: nothing can be kept.
    private record Full(Proceedings of) implements Proceedings {

        @Override
        public Moment now() {
            return of.now();
        }

        @Override
        public Decision decide(Voice by, long expected, Command command) {
            throw new StoreTrouble(
                    StoreTrouble.Kind.FULL,
                    "The data folder cannot be written: the disk is full.\nMake room.");
        }

        @Override
        public List<Entry> journal() {
            return of.journal();
        }

        @Override
        public String export(RoomId room) {
            return of.export(room);
        }

        @Override
        public Listening listen(Runnable changed) {
            return of.listen(changed);
        }
    }

    @Test
    void onAFullDiskNothingIsDoneAndTheLogSaysHowToMendItWithoutWords() {
        var sound = site.proceedings();
        var card =
                new Card(
                        Site.TALKS,
                        "talks",
                        new Place("Venue", java.time.ZoneOffset.UTC),
                        Map.of(),
                        false);
        site.household().open(new OpenTalks(card, new Full(sound)));
        var form =
                Crawl.forms(site.page(NORTHERN, "/talks/t/room/write").body()).stream()
                        .filter(it -> it.action().endsWith("/do/confide"))
                        .findFirst()
                        .orElseThrow();
        var fields = new TreeMap<>(form.fields());
        fields.put("words", List.of("canary"));
        var answer = site.form(NORTHERN, form.action(), fields);
        assertThat(answer.status()).isEqualTo(507);
        assertThat(answer.body())
                .contains("no room left", "Nothing was changed")
                .doesNotContain("canary", "folder");
        assertThat(site.log()).contains("disk is full", "Make room").doesNotContain("canary");
        assertThat(site.page(NORTHERN, "/talks/t/room").status())
                .as("reading goes on")
                .isEqualTo(200);
        site.household().open(new OpenTalks(card, sound));
        assertThat(everything(NORTHERN)).doesNotContain("canary");
    }
}
