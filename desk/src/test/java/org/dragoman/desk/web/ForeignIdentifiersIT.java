package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.desk.people.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Someone else's identifiers at every way into long talks: in every path, in every field that
/// holds one, and in every field of every route. Foreign, missing and malformed are answered alike,
/// and nothing is done.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdentifiersIT {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{32}\\b");
    private static final String MISSING = "0123456789abcdef0123456789abcdef";
    private static final List<String> MALFORMED = List.of("no-such-thing", "..%00", "' or 1=1 --");
    private static final int FOREIGN = 3;

    private final Example example = new Example("geneva");
    private int tried;

    @AfterAll
    void close() {
        example.close();
    }

    private static Set<String> ids(String text) {
        var ids = new LinkedHashSet<String>();
        ID.matcher(text).results().forEach(it -> ids.add(it.group()));
        return ids;
    }

    /// Identifiers of these talks that nothing shows to this person, spread over the journal.
    private List<String> foreign(String seen) {
        var others = new ArrayList<>(ids(example.journal().toString()));
        others.removeAll(ids(seen));
        var some = new ArrayList<String>();
        for (int i = 0; i < FOREIGN && !others.isEmpty(); i++) {
            some.add(others.get(i * others.size() / FOREIGN));
        }
        return some;
    }

    private static Site.Response masked(Site.Response answer, String guess) {
        var body = guess.isEmpty() ? answer.body() : answer.body().replace(shown(guess), "GUESS");
        return new Site.Response(
                answer.status(),
                answer.headers(),
                body.replaceAll("value=\"(GUESS)?\"", "value").stripTrailing());
    }

    private static String shown(String guess) {
        return guess.replace("'", "&#39;");
    }

    private void posted(
            Account by,
            String action,
            Map<String, List<String>> fields,
            String field,
            String guess) {
        fields.put(field, List.of(MISSING));
        fields.computeIfPresent("seen", (_, _) -> List.of("-1"));
        var missing = masked(example.form(by, action, fields), MISSING);
        fields.put(field, List.of(guess));
        var answer = masked(example.form(by, action, fields), guess);
        assertThat(answer)
                .as(by.name() + " " + action + " " + field + "=" + guess)
                .isEqualTo(missing);
        assertThat(answer.status()).as(action + " " + field).isIn(400, 404, 409, 422);
        tried++;
    }

    private void everyFieldThatHoldsOne(Account by, Map<String, Site.Response> pages) {
        var foreign = foreign(pages.values().toString());
        assertThat(foreign).as(by.name()).isNotEmpty();
        var once = new HashSet<String>();
        for (var page : pages.values()) {
            for (var form : Markup.forms(page.body())) {
                for (var field : form.fields()) {
                    if (field.values().stream().anyMatch(it -> ID.matcher(it).matches())
                            && form.method().equals("post")
                            && form.action().startsWith(example.base(by))
                            && once.add(form.action() + " " + field.name())) {
                        var guesses = new ArrayList<>(foreign);
                        guesses.addAll(MALFORMED);
                        for (var guess : guesses) {
                            posted(
                                    by,
                                    form.action(),
                                    form.asItStands("ten years"),
                                    field.name(),
                                    guess);
                        }
                    }
                }
            }
        }
        paths(by, foreign);
    }

    /// In the place of every part of a path; and behind every page that takes a field.
    private void paths(Account by, List<String> foreign) {
        var guesses = new ArrayList<>(foreign);
        guesses.add("x");
        for (var route : example.site.routes()) {
            var path = route.path().replace("/talks/{talks}/room", example.base(by));
            if (!route.method().equals("GET")
                    || !path.startsWith("/talks/geneva/room")
                    || path.endsWith("/arrivals")) {
                continue;
            }
            if (path.contains("{")) {
                var missing = example.page(by, path.replaceAll("\\{[a-z]+}", MISSING));
                assertThat(missing.status()).as(path).isEqualTo(404);
                for (var guess : guesses) {
                    assertThat(example.page(by, path.replaceAll("\\{[a-z]+}", guess)))
                            .as(by.name() + " " + path + " " + guess)
                            .isEqualTo(missing);
                    tried++;
                }
            }
            for (var field : route.fields()) {
                var address = path.replaceAll("\\{[a-z]+}", "x") + "?" + field + "=";
                var missing = masked(example.page(by, address + MISSING), MISSING);
                for (var guess : foreign) {
                    assertThat(masked(example.page(by, address + guess), guess))
                            .as(by.name() + " " + address + guess)
                            .isEqualTo(missing);
                    tried++;
                }
            }
        }
    }

    @Test
    void ofEveryRoomForeignMissingAndMalformedAreOne() {
        var journal = example.journal();
        var rooms = new HashSet<String>();
        for (var by : example.people()) {
            if (!example.atDesk(by) && rooms.add(example.seat(by).room().name())) {
                everyFieldThatHoldsOne(by, example.pages(by));
            }
        }
        System.out.printf("foreign identifiers: %d rooms, %d tried%n", rooms.size(), tried);
        assertThat(rooms.size()).isGreaterThan(4);
        assertThat(tried).isGreaterThan(150);
        assertThat(example.journal()).as("nothing was done").isEqualTo(journal);
        assertThat(example.site.log()).isEmpty();
    }
}
