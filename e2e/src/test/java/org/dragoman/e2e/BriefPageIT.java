package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The brief of every shipped case, as a reader opens it at a desk and on a phone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefPageIT {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final Browsing browsing = Browsing.start();
    private final Map<String, Browsing.Opened> opened = new HashMap<>();

    @BeforeAll
    void writeBriefs() {
        cases().forEach(name -> Briefs.of(name, "html"));
    }

    @AfterAll
    void closeBrowser() {
        browsing.close();
    }

    static Stream<String> cases() {
        return Stream.of("geneva", "labour", "river");
    }

    static Stream<Arguments> views() {
        return cases().flatMap(
                        name -> Stream.of(DESK, PHONE).map(width -> Arguments.of(name, width)));
    }

    private Page open(String name, int width) {
        return opened(name, width, false).page();
    }

    /// A page in a window; no test changes it, so each is opened once.
    private Browsing.Opened opened(String name, int width, boolean dark) {
        return opened.computeIfAbsent(
                name + width + dark, _ -> browsing.open(Briefs.of(name, "html"), width, dark));
    }

    @ParameterizedTest
    @MethodSource("views")
    void nothingRunsOverTheEdge(String name, int width) {
        var page = open(name, width);
        var over =
                page.evaluate(
                        """
                        () => document.documentElement.scrollWidth
                            > document.documentElement.clientWidth
                            ? [...document.querySelectorAll('*')]
                                .filter(e => e.getBoundingClientRect().right
                                    > document.documentElement.clientWidth + 1)
                                .map(e => e.tagName + '.' + e.className).slice(0, 5)
                            : []
                        """);
        assertThat((List<?>) over).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void itAsksForNothingAndComplainsOfNothing(String name, int width) {
        var file = Briefs.of(name, "html");
        var page = opened(name, width, false);
        assertThat(page.requests()).containsExactly(file.toUri().toString());
        assertThat(page.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void theAccessibilityCheckerFindsNothing(String name, int width) {
        assertThat(Axe.violations(open(name, width))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAccessibilityCheckerFindsNothingInTheDark(String name) {
        var page = opened(name, DESK, true).page();
        assertThat(Axe.violations(page)).isEmpty();
    }

    /// The checker itself sees what it is there for, in both lights.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultPutIntoAPageIsFound(boolean dark) {
        try (var bare = browsing.open(Briefs.of("labour", "html"), PHONE, dark)) {
            bare.page()
                    .evaluate(
                            """
                            () => {
                                const h = document.querySelector('h1');
                                h.style.color = 'rgb(150, 150, 150)';
                                h.style.background = 'rgb(120, 120, 120)';
                                h.after(document.createElement('img'));
                            }
                            """);
            assertThat(Axe.violations(bare.page()))
                    .anyMatch(it -> it.startsWith("color-contrast: <h1"))
                    .anyMatch(it -> it.startsWith("image-alt: <img"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headingsGoDownOneStepAtATime(String name) {
        var levels =
                (List<?>)
                        open(name, DESK)
                                .evaluate(
                                        "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')]"
                                                + ".map(h => Number(h.tagName[1]))");
        int before = 0;
        for (var level : levels) {
            int here = ((Number) level).intValue();
            assertThat(here).isLessThanOrEqualTo(before + 1);
            before = here;
        }
        assertThat(levels.stream().filter(level -> ((Number) level).intValue() == 1)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLinkLeadsSomewhereOnThePage(String name) {
        var lost =
                open(name, DESK)
                        .evaluate(
                                """
                                () => [...document.querySelectorAll('a')]
                                    .map(a => a.getAttribute('href'))
                                    .filter(h => !h.startsWith('#')
                                        || !document.getElementById(h.slice(1)))
                                """);
        assertThat((List<?>) lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyChartHasATitleInWordsAndATableBesideIt(String name, int width) {
        var bare =
                open(name, width)
                        .evaluate(
                                """
                                () => [...document.querySelectorAll('figure.chart')]
                                    .filter(f => ![...f.querySelectorAll('svg')].every(s =>
                                            s.querySelector('title')?.textContent.length > 10)
                                        || !f.closest('section').querySelector('table'))
                                    .length
                                """);
        assertThat(((Number) bare).intValue()).isZero();
        var shown =
                open(name, width)
                        .evaluate(
                                """
                                () => [...document.querySelectorAll('figure.chart')].map(f =>
                                    [...f.querySelectorAll('svg')]
                                        .filter(s => s.getBoundingClientRect().width > 0).length)
                                """);
        assertThat((List<?>) shown)
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noLetterIsSmallerThanSixteenPixels(String name) {
        var small =
                open(name, PHONE)
                        .evaluate(
                                """
                                () => [...document.querySelectorAll('body *')]
                                    .filter(e => !e.closest('svg') && e.textContent.trim()
                                        && [...e.childNodes].some(n => n.nodeType === 3
                                            && n.textContent.trim())
                                        && parseFloat(getComputedStyle(e).fontSize) < 16)
                                    .map(e => e.tagName + '.' + e.className).slice(0, 5)
                                """);
        assertThat((List<?>) small).isEmpty();
    }
}
