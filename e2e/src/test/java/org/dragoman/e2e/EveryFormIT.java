package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every form on every page that links lead to, filled in and sent by a browser.
///
/// A test that makes up an address or a body itself does not see what a browser makes of a form.
/// What it sends here it sends to a demonstration of its own, which may become whatever it will.
class EveryFormIT {

    private static final boolean FULL = Boolean.getBoolean("dragoman.full");
    private static final Set<Integer> REFUSED = Set.of(400, 409, 422);

    /// Acts after which less can be done than before: they come last.
    private static final Pattern LAST =
            Pattern.compile(
                    "leave|close|end|withdraw|retract|remove|revoke|suspend|discard|break|language");

    private static final Pattern OTHERS =
            Pattern.compile("/(sign-out|demo/enter|demo|public/.*)|.*/arrivals");

    @TempDir private Path data;

    private final List<String> found = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();
    private int pages;
    private int asked;
    private int posted;
    private int refused;

    private static List<Seat> seats() {
        var seats =
                new ArrayList<>(List.of(Seat.MINISTER, Seat.SECRETARY, Seat.DIRECTOR, Seat.LEAD));
        if (FULL) {
            seats.addAll(
                    List.of(
                            Seat.ENVOY,
                            Seat.COUNCIL.later(),
                            Seat.MINISTER.later(),
                            Seat.LEAD.later(),
                            new Seat("Larkfield Tramways", "Petrov"),
                            new Seat("Larkfield Tramways", "Rowe"),
                            new Seat("river Ilvar", "Okar"),
                            new Seat("river Ilvar", "Ilse")));
        }
        return seats;
    }

    @Test
    void everyFormIsAnsweredAsABrowserSendsIt() {
        try (var running = Running.own(data)) {
            for (var seat : seats()) {
                try (var opened = running.enter(seat, Window.DESK)) {
                    new Walk(seat, opened).all();
                }
            }
        }
        System.err.printf(
                "EveryFormIT: %d pages, %d forms asked, %d forms sent, of these %d refused in words%n",
                pages, asked, posted, refused);
        assertThat(found).isEmpty();
        assertThat(pages).as("pages").isGreaterThan(50);
        assertThat(asked).as("forms that only ask").isGreaterThan(8);
        assertThat(posted).as("forms that change something").isGreaterThan(60);
    }

    /// A form, and the page that it is on.
    private record Found(String path, FormOnPage form) {}

    /// One person's way through all pages.
    private final class Walk {

        private final Seat seat;
        private final Page page;
        private final Browsing.Opened opened;
        private final Deque<Found> waiting = new ArrayDeque<>();
        private final Deque<Found> last = new ArrayDeque<>();
        private final List<Response> answers = new ArrayList<>();
        private int loaded;

        Walk(Seat seat, Browsing.Opened opened) {
            this.seat = seat;
            this.opened = opened;
            page = opened.page();
            page.onDOMContentLoaded(_ -> loaded++);
            page.onDownload(_ -> loaded++);
            page.onResponse(answer -> {
                if (answer.frame().equals(page.mainFrame())
                        && answer.request().isNavigationRequest()) {
                    answers.add(answer);
                }
            });
        }

        void all() {
            look();
            while (!waiting.isEmpty() || !last.isEmpty()) {
                var next = waiting.isEmpty() ? last.removeFirst() : waiting.removeFirst();
                send(next);
            }
        }

        /// Every page that links lead to, one of a kind; what only asks is asked at once.
        private void look() {
            var kinds = new HashSet<String>();
            var next = new ArrayDeque<>(List.of(path()));
            while (!next.isEmpty()) {
                var path = next.removeFirst();
                if (!kinds.add(FULL ? path : Paths.pattern(path)) || !isPage(path)) {
                    continue;
                }
                page.navigate(address(path));
                pages++;
                next.addAll(links());
                complaints("", path);
                for (var form : FormOnPage.on(page)) {
                    if (form.changes()) {
                        keep(path, form);
                    } else if (sent.add(form.named())) {
                        ask(path, form);
                    }
                }
            }
        }

        private boolean isPage(String path) {
            var answer = page.context().request().get(address(path));
            if (answer.status() != 200) {
                found.add("%s: the link %s answers %d".formatted(seat, path, answer.status()));
            }
            return answer.status() == 200
                    && !answer.headers().containsKey("content-disposition")
                    && answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        }

        private List<String> links() {
            return ((List<?>)
                            page.evaluate(
                                    """
                                    () => [...document.querySelectorAll('a[href]')]
                                        .filter(a => a.origin === location.origin)
                                        .map(a => a.pathname + a.search)
                                    """))
                    .stream()
                            .map(String::valueOf)
                            .filter(path -> !OTHERS.matcher(path).matches())
                            .toList();
        }

        private void keep(String path, FormOnPage form) {
            var kind = (FULL ? seat + " " : "") + form.named();
            if (!OTHERS.matcher(form.action()).matches() && sent.add(kind)) {
                (LAST.matcher(form.action()).find() ? last : waiting).add(new Found(path, form));
            }
        }

        private void ask(String path, FormOnPage form) {
            for (var fill : new boolean[] {false, true}) {
                page.navigate(address(path));
                press(path, form, fill);
                asked++;
            }
        }

        private void send(Found it) {
            page.navigate(address(it.path()));
            for (var form : FormOnPage.on(page)) {
                if (form.named().equals(it.form().named())) {
                    press(it.path(), form, true);
                    posted++;
                    return;
                }
            }
        }

        private void press(String path, FormOnPage form, boolean fill) {
            var what =
                    "%s, %s, %s%s".formatted(seat, path, form.named(), fill ? ", filled in" : "");
            var filled = form.prepare(page, fill);
            if (!filled.wrong().isEmpty()) {
                found.add(what + ": the browser does not send it: " + filled.wrong());
                return;
            }
            if (!filled.seen()) {
                found.add(what + ": no button is to be seen");
                return;
            }
            answers.clear();
            int before = loaded;
            page.locator("[data-press]").click();
            page.waitForCondition(() -> loaded > before && !answers.isEmpty());
            judge(what, form, filled.typed());
            follow(form);
        }

        /// What the browser got, and shows.
        private void judge(String what, FormOnPage form, List<String> typed) {
            int status = answers.getLast().status();
            boolean no = form.changes() && REFUSED.contains(status);
            if (status != 200 && !no) {
                found.add(what + ": answered " + status);
            }
            if (page.url().contains("_csrf")) {
                found.add(what + ": the token is in the address " + page.url());
            }
            if (page.locator(".strip-tools").count() != 1
                    || page.locator("h1").count() != 1
                    || page.locator("#main").innerText().isBlank()) {
                found.add(what + ": no page, but " + page.locator("body").innerText());
            }
            complaints(no ? "the server responded with a status of " + status : "", what);
            if (no) {
                refused++;
                if (page.locator("#main .warn").count() == 0) {
                    found.add(what + ": refused without a word");
                }
                FormOnPage.lost(page, typed).forEach(it -> found.add(what + ": lost: " + it));
            }
        }

        private void complaints(String but, String what) {
            for (var complaint : opened.complaints()) {
                if (but.isEmpty() || !complaint.contains(but)) {
                    found.add(what + ": " + complaint);
                }
            }
            opened.complaints().clear();
        }

        /// Forms that one sees only now: on the page that follows, or in the answer itself.
        private void follow(FormOnPage before) {
            boolean again = answers.getLast().request().redirectedFrom() != null;
            for (var form : FormOnPage.on(page)) {
                if (!form.changes()) {
                    continue;
                }
                if (again || !before.changes()) {
                    keep(path(), form);
                } else if (form.inside() && sent.add(form.named())) {
                    press(path(), form, true);
                    posted++;
                    return;
                }
            }
        }

        private String path() {
            return page.url().replaceFirst("^[a-z]+://[^/]+", "").replaceFirst("#.*", "");
        }

        private String address(String path) {
            return page.url().replaceFirst("^([a-z]+://[^/]+).*", "$1") + path;
        }
    }
}
