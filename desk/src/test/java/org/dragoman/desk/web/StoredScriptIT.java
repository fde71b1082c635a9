package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.desk.people.Account;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Scripts in every text field of every form, and in every other field too: what people write is
/// shown as words on every page and in every refusal, to everyone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredScriptIT {

    /// Out of an attribute in either quotes, out of raw text, out of a comment; an element that
    /// loads, an element that runs.
    private static final String BREAKER =
            "hostile'\"></textarea></title></option>--><script>alert(1)</script><svg"
                    + " onload=alert(2)><img src=x onerror=alert(3)> onmouseover=alert(4) ${7777*7}";

    /// Where words became an address.
    private static final String ADDRESS = "javascript:alert('hostile')";

    /// After these, whoever sent them would see nothing more.
    private static final List<String> ENDING =
            List.of(
                    "/leave",
                    "/hand-over",
                    "/leave-team",
                    "/suspend",
                    "/replace-team",
                    "/people/end");

    private final Example example = new Example("geneva");
    private final Set<String> filled = new TreeSet<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private int shown;

    @AfterAll
    void close() {
        example.close();
    }

    private void sound(String where, Site.Response answer) {
        if (!answer.headers().toString().contains("text/html")) {
            return;
        }
        shown += answer.body().contains("hostile") ? 1 : 0;
        for (var tag : Markup.tags(answer.body())) {
            assertThat(tag.name()).as(where).isNotIn("iframe", "object", "embed", "base");
            if (tag.name().equals("script")) {
                assertThat(tag.attribute("src")).as(where).startsWith("/assets/");
                assertThat(tag.text()).as(where).isBlank();
            }
            tag.attributes()
                    .forEach((name, value) -> {
                        assertThat(name)
                                .as(where + " " + tag)
                                .doesNotStartWith("on")
                                .matches("[a-z0-9:-]+");
                        if (Set.of("href", "src", "action", "formaction").contains(name)) {
                            assertThat(value.strip().toLowerCase(Locale.ROOT))
                                    .as(where + " " + tag)
                                    .matches("|[/#?].*|otpauth:.*")
                                    .doesNotStartWith("//");
                        }
                    });
        }
        assertThat(answer.body()).as(where).doesNotContain("54439");
    }

    private void sent(Account by, Markup.Form form, Map<String, List<String>> fields) {
        var where = by.name() + ": " + form.action() + " " + fields.keySet();
        var answer =
                form.method().equalsIgnoreCase("get")
                        ? example.page(by, address(form.action(), fields))
                        : example.form(by, form.action(), fields);
        answers.merge(answer.status(), 1, Integer::sum);
        assertThat(answer.status()).as(where).isNotEqualTo(500);
        sound(where, answer);
    }

    private static String address(String action, Map<String, List<String>> fields) {
        var address = new StringBuilder(action);
        fields.forEach((name, values) ->
                values.forEach(value ->
                        address.append(address.indexOf("?") < 0 ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return address.toString();
    }

    /// Every text field of the form at once with each kind of hostile words; then each other field
    /// alone.
    private void fillIn(Account by, Markup.Form form) {
        for (var words : List.of(BREAKER, ADDRESS)) {
            var fields = form.asItStands(words);
            for (var field : form.fields()) {
                if (field.text()) {
                    filled.add(field.name());
                    fields.put(field.name(), List.of(words));
                }
            }
            fields.computeIfPresent("seen", (_, _) -> List.of("-1"));
            sent(by, form, fields);
        }
        for (var field : form.fields()) {
            if (!field.text() && !field.name().equals("seen")) {
                var fields = form.asItStands("ten years");
                fields.computeIfPresent("seen", (_, _) -> List.of("-1"));
                fields.put(field.name(), List.of(BREAKER));
                sent(by, form, fields);
            }
        }
    }

    /// One of each room, two of the team: together they have every form that stands anywhere.
    private List<Account> people() {
        var rooms = new HashSet<String>();
        return example.people().stream()
                .filter(it -> example.atDesk(it) || rooms.add(example.seat(it).room().name()))
                .toList();
    }

    @Test
    void whatPeopleWriteIsShownAsWordsOnEveryPageAndInEveryRefusal() {
        for (var by : people()) {
            var once = new HashSet<String>();
            for (var page : example.pages(by).values()) {
                for (var form : Markup.forms(page.body())) {
                    var names = form.fields().stream().map(Markup.Field::name).toList();
                    boolean ours = form.action().startsWith(example.base(by));
                    boolean ends = ENDING.stream().anyMatch(form.action()::endsWith);
                    if (ours && !ends && once.add(form.action() + names)) {
                        fillIn(by, form);
                    }
                }
            }
        }
        int before = shown;
        for (var by : example.people()) {
            example.pages(by)
                    .forEach((address, page) -> {
                        assertThat(page.status()).as(by.name() + " " + address).isEqualTo(200);
                        sound(by.name() + " " + address, page);
                    });
        }
        System.out.printf(
                "scripts: text fields %d %s, answers %s, shown in %d answers and on %d pages after%n",
                filled.size(), filled, answers, before, shown - before);
        assertThat(filled).hasSizeGreaterThan(35);
        assertThat(answers.getOrDefault(303, 0)).as("kept").isGreaterThan(80);
        assertThat(shown - before).as("pages that show them").isGreaterThan(30);
        assertThat(example.site.log()).isEmpty();
    }
}
