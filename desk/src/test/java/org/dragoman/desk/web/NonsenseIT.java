package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever somebody puts into the fields of a form that they may send, the answer is a page of
/// their own room or desk that says in words why it was not done and leads on.
class NonsenseIT {

    private static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    private static final Seat NORR = new Seat(new RoomId("North"), "Norr");
    private static final Seat SYD = new Seat(new RoomId("South"), "Syd");

    /// What a field may hold: nothing, words, a number that is none, too much.
    private static final List<List<String>> VALUES =
            List.of(
                    List.of(""),
                    List.of("canary words, or none"),
                    List.of("-1"),
                    List.of("99999999999999999999"),
                    List.of("one", "two", ""),
                    List.of("x ".repeat(10_001)));

    private final Site site = new Site(List.of(LEADS, NORR, SYD));

    @BeforeEach
    void openTalks() {
        site.show(
                List.of(),
                Instant.parse("2026-02-26T09:00:00Z"),
                Identifiers.random(new SplittableRandom(1)));
        site.order(LEADS, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        site.seat(LEADS, List.of(NORR, SYD));
        site.introduce(LEADS, NORR.room(), SYD.room());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private static Map<String, List<String>> filled(Collection<String> fields, List<String> with) {
        var form = new TreeMap<String, List<String>>();
        fields.forEach(field -> form.put(field, with));
        return form;
    }

    private List<Route> forms(String under) {
        return site.routes().stream()
                .filter(route -> route.method().equals("POST") && route.path().startsWith(under))
                .filter(route -> !route.path().matches(".*/do/(leave|hand-over)"))
                .filter(route -> !route.path().contains("{room}"))
                .toList();
    }

    private Map<Integer, Integer> answers(int number, String under, List<String> wrong) {
        var answers = new TreeMap<Integer, Integer>();
        for (var route : forms(under)) {
            var address = route.path().replace("{talks}", Site.TALKS);
            var bodies = new ArrayList<Map<String, List<String>>>(List.of(Map.of()));
            VALUES.forEach(value -> bodies.add(filled(route.fields(), value)));
            for (var body : bodies) {
                var answer = site.form(number, address, body);
                answers.merge(answer.status(), 1, Integer::sum);
                boolean page =
                        answer.body().contains("class=\"tabs")
                                && answer.body().contains("class=\"warn")
                                && answer.body().contains("id=\"main\"");
                boolean no = List.of(400, 409, 422).contains(answer.status());
                if (answer.status() != 303 && answer.status() != 200 && !(no && page)) {
                    wrong.add(address + " " + answer.status() + " " + body.toString().length());
                }
            }
        }
        return answers;
    }

    @Test
    void nonsenseInARoomIsRefusedInWordsOnAPageOfThatRoom() {
        var wrong = new ArrayList<String>();
        System.out.println("nonsense in a room: " + answers(2, "/talks/{talks}/room/do/", wrong));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nonsenseAtTheDeskIsRefusedInWordsOnAPageOfTheDesk() {
        var wrong = new ArrayList<String>();
        System.out.println("nonsense at the desk: " + answers(1, "/talks/{talks}/desk/do/", wrong));
        assertThat(wrong).isEmpty();
    }
}
