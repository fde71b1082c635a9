package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page of the demonstration, as everyone who has another view of it opens it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class ServedPagesIT {

    private static final boolean FULL = Boolean.getBoolean("dragoman.full");
    private static final int WIDE = 1920;

    private final Running running;

    ServedPagesIT(Running running) {
        this.running = running;
    }

    /// Someone's pages in a window.
    ///
    /// @param every which pages the accessibility checker looks at: each so many
    record Look(Seat seat, Window window, int every) {

        @Override
        public String toString() {
            return seat + ", " + window;
        }
    }

    /// Which looks: `-Ddragoman.looks=lead.*ar` takes those whose name holds that.
    static Stream<Look> looks() {
        var asked = Pattern.compile(System.getProperty("dragoman.looks", ""));
        return all().filter(look -> asked.matcher(look.toString()).find());
    }

    /// Three seats in three windows in every run; every seat in every window with --full.
    private static Stream<Look> all() {
        if (!FULL) {
            return Stream.of(
                    new Look(Seat.MINISTER, Window.DESK, 3),
                    new Look(Seat.LEAD, Window.PHONE.inTheDark(), 4),
                    new Look(Seat.COUNCIL.later(), Window.PHONE.in("ar"), 3),
                    new Look(Seat.MINISTER, Window.PHONE.in("ar"), 99));
        }
        var looks = new ArrayList<Look>();
        for (var seat :
                List.of(
                        Seat.MINISTER,
                        Seat.LEAD,
                        Seat.COUNCIL.later(),
                        Seat.MINISTER.later(),
                        Seat.DIRECTOR)) {
            looks.add(new Look(seat, Window.DESK, 1));
            looks.add(new Look(seat, Window.PHONE.inTheDark(), 1));
            looks.add(new Look(seat, Window.PHONE.in("ar"), 1));
            looks.add(new Look(seat, Window.DESK.inTheDark(), 1));
            looks.add(new Look(seat, Window.DESK.in("ar"), 1));
            looks.add(new Look(seat, new Window(WIDE, false, "en", true), 1));
        }
        return looks.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageFitsAsksNobodyElseAndPassesTheAccessibilityChecker(Look look) {
        try (var opened = running.enter(look.seat(), look.window())) {
            var page = opened.page();
            var found = new ArrayList<String>();
            int number = 0;
            for (var path : tabs(page)) {
                page.navigate(running.address() + path.substring(1));
                look(page, path, number % look.every() == 0, found);
                number++;
            }
            assertThat(number).isGreaterThan(6);
            assertThat(found).isEmpty();
            assertThat(opened.complaints()).isEmpty();
            assertThat(opened.requests()).allMatch(url -> url.startsWith(running.address()));
        }
    }

    private static List<String> tabs(Page page) {
        var tabs = new LinkedHashSet<String>();
        for (var tab : page.locator("nav.tabs a").all()) {
            tabs.add(tab.getAttribute("href"));
        }
        if (page.url().endsWith("/desk")) {
            tabs.add("/talks/geneva/desk/computing");
            tabs.add("/talks/geneva/desk/positions/usa/missiles");
            tabs.add("/talks/geneva/desk/rooms/Iran/mouth");
            tabs.add("/talks/geneva/desk/rooms/Iran/sheet");
            tabs.add("/talks/geneva/desk/rooms/Iran/as/the%20minister");
            tabs.add("/talks/geneva/desk/rooms/Iran/as/the%20minister/sheet");
        } else {
            tabs.add(page.url().substring(page.url().indexOf("/talks/")) + "/files");
        }
        return List.copyOf(tabs);
    }

    private static void look(Page page, String path, boolean checked, List<String> found) {
        if (checked) {
            Axe.violations(page).forEach(it -> found.add(path + " " + it));
        }
        for (var fault : (List<?>) page.evaluate(FAULTS)) {
            found.add(path + " " + fault);
        }
    }

    /// What runs over the edge, what is too small to read, and headings out of order.
    private static final String FAULTS =
            """
            () => {
                const root = document.documentElement, faults = [];
                if (root.scrollWidth > root.clientWidth) {
                    faults.push('runs over the edge: ' + [...document.querySelectorAll('main *')]
                        .filter(e => (e.getBoundingClientRect().right > root.clientWidth + 1
                            || e.getBoundingClientRect().left < -1)
                            && !e.closest('.scroll') && !e.closest('.unseen'))
                        .map(e => e.tagName + '.' + e.className).slice(0, 3));
                }
                const small = [...document.querySelectorAll('body *')].filter(e =>
                    !e.closest('svg') && [...e.childNodes].some(n =>
                        n.nodeType === 3 && n.textContent.trim())
                    && parseFloat(getComputedStyle(e).fontSize) < 16);
                if (small.length) {
                    faults.push('smaller than 16 pixels: ' + small[0].outerHTML.slice(0, 80));
                }
                if (root.lang === 'ar') {
                    const own = '[dir=auto],[dir=ltr],bdi,[lang]:not([lang=ar]),.words,code,option,script,style';
                    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                        let said = node.textContent;
                        for (let inner = ''; inner !== said;) {
                            inner = said;
                            said = said.replace(/[\\u2067\\u2068][^\\u2067-\\u2069]*\\u2069/g, '');
                        }
                        said = said.replace(/(Dragoman|PDF|DOCX|XLSX|PPTX|PNG|JPEG|HTML|JSON|MiB|--head)/g, '');
                        if (!node.parentElement.closest(own) && /[A-Za-z]{2,}/.test(said)) {
                            faults.push('not in Arabic: ' + said.trim().slice(0, 120));
                        }
                    }
                }
                let before = 0;
                for (const heading of document.querySelectorAll('main h1,h2,h3,h4,h5,h6')) {
                    const level = Number(heading.tagName[1]);
                    if (level > before + 1) { faults.push('heading skips: ' + heading.textContent); }
                    before = level;
                }
                if (document.querySelectorAll('h1').length !== 1) { faults.push('not one h1'); }
                return faults;
            }
            """;

    static Stream<Window> windows() {
        return Stream.of(Window.DESK, Window.PHONE.inTheDark(), Window.PHONE.in("ar"));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void soDoThePagesBeforeTheDoor(Window window) {
        var found = new ArrayList<String>();
        for (var path : List.of("demo", "sign-in", "public/geneva-capitals", "nowhere")) {
            try (var opened = running.visit(path, window)) {
                look(opened.page(), path, true, found);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theFirstLoadIsLight() {
        try (var opened = running.enter(Seat.MINISTER, Window.DESK)) {
            var page = opened.page();
            page.navigate(page.url());
            var size =
                    page.evaluate(
                            """
                            () => performance.getEntriesByType('resource')
                                .concat(performance.getEntriesByType('navigation'))
                                .reduce((sum, e) => sum + e.decodedBodySize, 0)
                            """);
            assertThat(((Number) size).intValue()).isBetween(1_000, 300_000);
        }
    }
}
