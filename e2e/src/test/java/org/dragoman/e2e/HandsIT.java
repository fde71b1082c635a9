package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// By keyboard alone, and without any script.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class HandsIT {

    private final Running running;

    HandsIT(Running running) {
        this.running = running;
    }

    private void go(Page page, String path) {
        page.navigate(running.address() + "talks/geneva/room" + path);
    }

    /// What has the focus, and whether one sees it.
    private static final String FOCUS =
            """
            () => {
                const e = document.activeElement;
                if (!e || e === document.body) { return ''; }
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                    && box.width > 1 && box.height > 1
                    && box.bottom > 0 && box.top < innerHeight;
                window.stops = window.stops || [];
                if (!window.stops.includes(e)) { window.stops.push(e); }
                return (seen ? 'seen ' : 'UNSEEN ') + window.stops.indexOf(e) + ' ' + e.tagName
                    + ' ' + (e.name || e.id || e.textContent.trim().slice(0, 30));
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "/write", "/ours", "/text", "/sheet", "/agreement", "/talks"})
    void tabGoesThroughThePageInOrderAndOutOfItAgain(String path) {
        try (var opened = running.enter(Seat.ADVISER, Window.DESK)) {
            var page = opened.page();
            go(page, path);
            var stops = new ArrayList<String>();
            for (var stop = press(page);
                    !stop.isEmpty() && stops.size() < 400;
                    stop = press(page)) {
                stops.add(stop);
            }
            assertThat(stops).hasSizeBetween(8, 399);
            assertThat(stops.getFirst()).contains("Skip to the page");
            assertThat(new HashSet<>(stops)).as("no stop twice").hasSameSizeAs(stops);
            assertThat(stops).allMatch(stop -> stop.startsWith("seen"));
        }
    }

    private static String press(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate(FOCUS);
    }

    private static void reach(Page page, String selector) {
        for (int pressed = 0; pressed < 200; pressed++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    @Test
    void aMessageIsWrittenAndGrantedByKeyboard() {
        try (var opened = running.enter(Seat.ADVISER, Window.DESK)) {
            var page = opened.page();
            go(page, "/write");
            reach(page, "input[name=terms]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            reach(page, "#words");
            page.keyboard().type("Thirty days, counted from the notice.");
            reach(page, "form[action$='/do/confide'] button.do");
            page.keyboard().press("Enter");
            page.waitForURL("**/room/ours");
            var item = page.locator("article.message").first();
            assertThat(item.innerText()).contains("Thirty days").contains("Without attribution");
            reach(page, "article.message:first-of-type summary");
            page.keyboard().press("Enter");
            reach(page, "textarea[id^=g-words]");
            reach(page, "form[action$='/do/grant'] button.do");
            page.keyboard().press("Enter");
            page.waitForLoadState();
            assertThat(page.locator("article.message").first().innerText()).contains("draft");
        }
    }

    @Test
    void optionsAreRankedByKeyboardAndStayRanked() {
        try (var opened = running.enter(Seat.ENVOY, Window.DESK)) {
            var page = opened.page();
            go(page, "/sheet");
            var issue = page.locator("fieldset.issue").first();
            var first = issue.locator(".option").first().innerText();
            issue.locator(".down").first().focus();
            page.keyboard().press("Enter");
            assertThat(issue.locator(".option").nth(1).innerText()).isEqualTo(first);
            assertThat(page.locator("form.sheet [role=status]").innerText()).contains("2");
            issue.locator("input[name=red]").fill("Not before the first inspection.");
            page.locator("form[action$='/do/keep-sheet'] > button.do").click();
            page.waitForLoadState();
            issue = page.locator("fieldset.issue").first();
            assertThat(issue.locator(".option").nth(1).innerText()).isEqualTo(first);
            assertThat(issue.locator("input[name=red]").inputValue())
                    .isEqualTo("Not before the first inspection.");
        }
    }

    @Test
    void everythingIsDoneWithoutScripts() {
        try (var opened = running.enter(Seat.ADVISER, Window.PHONE.withoutScripts())) {
            var page = opened.page();
            go(page, "/sheet");
            var issue = page.locator("fieldset.issue").first();
            var options = issue.locator(".option").allInnerTexts();
            assertThat(issue.locator(".moves").first().isVisible()).isFalse();
            int many = options.size();
            for (int place = 0; place < many; place++) {
                issue.locator("input[name=place]").nth(place).fill("" + (many - place));
            }
            page.locator("form[action$='/do/keep-sheet'] > button.do").click();
            page.waitForLoadState();
            assertThat(page.locator("fieldset.issue").first().locator(".option").allInnerTexts())
                    .isEqualTo(options.reversed());

            page.locator("#note").fill("Written without a script.");
            page.locator("form[action$='/do/note'] button.do").click();
            page.waitForLoadState();
            assertThat(page.content()).contains("Written without a script.");

            go(page, "/talks");
            var date = page.locator("details:has(form[action$='/do/tell-date'])").first();
            date.locator("summary").click();
            date.locator("input[name=what]").fill("Elections at home");
            date.locator("button.do").click();
            page.waitForLoadState();
            assertThat(page.locator("main").innerText()).contains("Elections at home");
            assertThat(opened.requests()).noneMatch(url -> url.endsWith("/arrivals"));
        }
    }

    @Test
    void theRecordOfARoomIsTakenAndVerifiedWithoutTheServer() throws java.io.IOException {
        try (var opened = running.enter(Seat.MINISTER.later(), Window.DESK)) {
            var page = opened.page();
            page.navigate(running.address() + "talks/geneva-capitals/room/record");
            var file = java.nio.file.Files.createTempFile("record", ".jsonl");
            var taken =
                    page.waitForDownload(() -> page.locator("a[href$='/record/export']").click());
            taken.saveAs(file);
            var verified = Command.dragoman("verify", file.toString());
            assertThat(verified.status()).isZero();
            assertThat(verified.out()).contains("Iran").contains("whole");
            // What the page says of a text is what the record says of it.
            var digests = page.locator("dl.facts code.secret").allInnerTexts();
            assertThat(digests).isNotEmpty().allMatch(digest -> verified.out().contains(digest));
            java.nio.file.Files.delete(file);
        }
    }
}
