package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What arrives while somebody reads, writes or chooses: nothing is lost and nothing moves under
/// their hands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class ArrivalIT {

    private static final String SCENE = "Larkfield Tramways";
    private static final Seat HEAD = new Seat(SCENE, "Petrov");
    private static final Seat MEMBER = new Seat(SCENE, "Dunn");
    private static final Seat LEAD = new Seat(SCENE, "Rowe");
    private static final String HALF = "The canteen stays, and";
    private static final double STILL = 0.1;
    private static final int WAIT_MILLIS = 20_000;

    private final Running running;

    ArrivalIT(Running running) {
        this.running = running;
    }

    private Page at(Browsing.Opened opened, String path) {
        var page = opened.page();
        page.navigate(running.address() + "talks/labour/" + path);
        page.evaluate(
                """
                () => {
                    window.moved = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(it => window.moved += it.value))
                        .observe({ type: 'layout-shift', buffered: false });
                }
                """);
        return page;
    }

    /// Somebody of the same room writes to the mediator: the room and the desk have something new.
    private void confide(Browsing.Opened opened, String words) {
        var page = opened.page();
        page.navigate(running.address() + "talks/labour/room/write");
        page.locator("#words").fill(words);
        page.locator("form[action$='/do/confide'] button.do").click();
        page.waitForLoadState();
    }

    private static void isTold(Page page) {
        PlaywrightAssertions.assertThat(page.locator("#arrived p"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WAIT_MILLIS));
    }

    private static double moved(Page page) {
        return ((Number) page.evaluate("() => window.moved")).doubleValue();
    }

    private static double top(Locator field) {
        return ((Number) field.evaluate("it => it.getBoundingClientRect().top")).doubleValue();
    }

    private void staysUnderTheHands(Page page, Locator field, Runnable arrives) {
        field.click();
        field.pressSequentially(HALF);
        double before = top(field);
        arrives.run();
        isTold(page);
        assertThat(field.inputValue()).isEqualTo(HALF);
        assertThat((Boolean) field.evaluate("it => it === document.activeElement")).isTrue();
        assertThat(top(field)).isCloseTo(before, within(1.0));
        assertThat(moved(page)).isLessThan(STILL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsBeingWrittenInARoomStaysAndDoesNotMove(int width) {
        try (var reader = running.enter(HEAD, new Window(width, false, "en", true));
                var writer = running.enter(MEMBER, Window.DESK)) {
            var page = at(reader, "room/write");
            staysUnderTheHands(page, page.locator("#words"), () -> confide(writer, "One " + width));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void soDoesWhatIsWrittenAtTheDesk(int width) {
        try (var desk = running.enter(LEAD, new Window(width, false, "en", true));
                var writer = running.enter(MEMBER, Window.DESK)) {
            var page = at(desk, "desk/rooms");
            staysUnderTheHands(
                    page,
                    page.locator(".board-desk textarea:visible").first(),
                    () -> confide(writer, "Two " + width));
        }
    }

    /// A term that was chosen and a hand that was taken off it: that is not yet sent, either.
    @Test
    void whatWasOnlyChosenStaysToo() {
        try (var reader = running.enter(HEAD, Window.DESK);
                var writer = running.enter(MEMBER, Window.DESK)) {
            var page = at(reader, "room/write");
            page.locator("#w-WITH_ATTRIBUTION").check();
            page.evaluate("() => document.activeElement.blur()");
            confide(writer, "Three");
            isTold(page);
            assertThat(page.locator("#w-WITH_ATTRIBUTION").isChecked()).isTrue();
        }
    }

    /// Whoever begins to write while the new page is on its way keeps the old one.
    @Test
    void whoBeginsWhileItIsOnItsWayKeepsThePage() {
        try (var reader = running.enter(HEAD, Window.DESK);
                var writer = running.enter(MEMBER, Window.DESK)) {
            var page = at(reader, "room/write");
            page.evaluate(
                    """
                    () => document.addEventListener('htmx:beforeRequest', () => {
                        const words = document.getElementById('words');
                        words.focus();
                        words.value = 'Begun';
                    })
                    """);
            confide(writer, "Four");
            isTold(page);
            assertThat(page.locator("#words").inputValue()).isEqualTo("Begun");
        }
    }

    @Test
    void whoOnlyReadsHasTheNewPageAndTheNewCounts() {
        try (var reader = running.enter(HEAD, Window.DESK);
                var other = running.enter(HEAD, Window.PHONE);
                var writer = running.enter(MEMBER, Window.DESK)) {
            var page = at(reader, "room");
            confide(writer, "Five");
            var last = page.locator(".news li").first();
            PlaywrightAssertions.assertThat(last)
                    .containsText(
                            "Dunn",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(WAIT_MILLIS));
            assertThat(page.locator("#arrived p").isVisible()).isFalse();
            var counted = page.locator(".tabs a[href$='/received'] .count");
            assertThat(counted.count()).isEqualTo(1);
            other.page().navigate(running.address() + "talks/labour/room/received");
            other.page().locator("form[action$='/do/acknowledge'] button.do").first().click();
            PlaywrightAssertions.assertThat(counted)
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(WAIT_MILLIS));
            assertThat(moved(page)).isLessThan(STILL);
            assertThat(reader.complaints()).isEmpty();
        }
    }
}
