package org.dragoman.desk.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.talks.policy.Names;
import org.dragoman.talks.policy.Twins;

/// Looks at two servers by the ways that no link and no form leads to: another language, another
/// kind of answer, another method, a member instead of the head, forms that no page offers now.
///
/// @param member the number of a member of the room, who is not its head
/// @param turn which of the forms are sent this time
record Asides(Site one, Site other, int number, int member, int turn, Twins.Twin twin) {

    private static final String ROOM = "/talks/t/room";
    private static final int FORMS = 16;

    /// What tells them apart; nothing where nothing does.
    Optional<String> apart(Iterable<String> pages) {
        show();
        for (var page : pages) {
            var found = aside(page);
            if (found.isPresent()) {
                return found;
            }
        }
        return aside(ROOM + "/files").or(this::beforeTheDoor).or(this::wrong).or(this::notOffered);
    }

    private void show() {
        one.show(twin.one(), twin.now(), Names.at(twin.now()));
        other.show(twin.other(), twin.now(), Names.at(twin.now()));
    }

    private Optional<String> same(String what, Function<Site, Site.Response> ask) {
        return ask.apply(one).equals(ask.apply(other)) ? Optional.empty() : Optional.of(what);
    }

    private Optional<String> aside(String page) {
        var address = URI.create(page);
        return same(
                        "in Arabic: GET " + page,
                        site ->
                                site.asked(
                                        number,
                                        get(address).cookie(new Cookie(Requests.LANGUAGE, "ar"))))
                .or(() -> same("a member: GET " + page, site -> site.page(member, page)))
                .or(() -> same("HEAD " + page, site -> site.asked(number, head(address))))
                .or(() -> same("nobody: GET " + page, site -> site.page(0, page)));
    }

    /// What is nobody's own.
    private Optional<String> beforeTheDoor() {
        for (var address : List.of("/", "/sign-in", "/keys", "/talks", "/public/t")) {
            for (int asker : new int[] {0, number, member}) {
                var found =
                        same("GET " + address + " as " + asker, site -> site.page(asker, address));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Errors, as a program sees them, and pages of the record that no link leads to.
    private Optional<String> wrong() {
        for (var address :
                List.of(
                        ROOM + "/nothing",
                        ROOM + "?q=x",
                        "/talks/t/desk",
                        "/talks/other/room",
                        ROOM + "/record?before=1",
                        ROOM + "/record?before=7",
                        ROOM + "/record?before=-1",
                        ROOM + "/files/x",
                        ROOM + "/record/export")) {
            var found =
                    same(
                            "a program: GET " + address,
                            site ->
                                    site.asked(
                                            number,
                                            get(URI.create(address))
                                                    .accept("application/problem+json")));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Every form that there is, in turns, whether or not a page offers it: filled in with an
    /// identifier of either side, or with words.
    private Optional<String> notOffered() {
        var forms =
                one.routes().stream()
                        .filter(it ->
                                it.method().equals("POST")
                                        && it.path().startsWith("/talks/{talks}/room"))
                        .toList();
        var ids = twin.ids();
        for (int i = 0; i < FORMS; i++) {
            int place = turn * FORMS + i;
            var route = forms.get(place % forms.size());
            var guess = ids.isEmpty() ? "x" : ids.get(place * 31 % ids.size()).text();
            var fields = new TreeMap<String, List<String>>();
            for (var field : route.fields()) {
                fields.put(field, List.of(value(field, guess)));
            }
            var action = route.path().replace("{talks}", Site.TALKS);
            var found =
                    same("not offered: POST " + action, site -> site.form(number, action, fields))
                            .or(() -> after(action));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String value(String field, String guess) {
        return switch (field) {
            case "seen" -> "-1";
            case "words", "reason", "they", "we" -> "ten years";
            default -> guess;
        };
    }

    private Optional<String> after(String action) {
        return same("the record after " + action, site -> site.page(number, ROOM + "/record"));
    }

    /// Which ways of a room were taken, and how they were answered: `way: status times, …`.
    static Map<String, Map<Integer, Integer>> taken(Site... sites) {
        var all = new TreeMap<String, Map<Integer, Integer>>();
        for (var site : sites) {
            site.taken()
                    .forEach((way, answers) ->
                            answers.forEach((status, times) ->
                                    all.computeIfAbsent(way, _ -> new TreeMap<>())
                                            .merge(status, times, Integer::sum)));
        }
        return all;
    }

    /// Ways that anyone but the desk may take and that were never answered with what they are for.
    static List<String> missed(Site site, Map<String, Map<Integer, Integer>> taken) {
        var missed = new ArrayList<String>();
        for (var route : site.routes()) {
            if (!(route.handler() instanceof Route.Handler.Desk)) {
                var answers = taken.getOrDefault(RoomMatrix.name(route), Map.of());
                if (!answers.containsKey(200) && !answers.containsKey(303)) {
                    missed.add(RoomMatrix.name(route) + " " + answers);
                }
            }
        }
        return missed;
    }
}
