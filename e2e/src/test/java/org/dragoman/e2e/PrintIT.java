package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is taken away on paper: black on white, whole, without what only a screen can use.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class PrintIT {

    /// A sheet of A4 less its margins, in pixels of style sheets.
    private static final int SHEET = 673;

    private static final String SCENE = "Larkfield Tramways";

    private static final String FAULTS =
            """
            () => {
                const seen = e => e.checkVisibility() && e.getBoundingClientRect().width > 1;
                const faults = [...document.querySelectorAll(
                        'nav, .demo, .strip-tools, button, input, textarea, select, .skip, #arrived p')]
                    .filter(seen).map(e => 'printed: ' + e.outerHTML.slice(0, 80));
                const dark = e => (getComputedStyle(e).backgroundColor.match(/[\\d.]+/g) || [])
                    .map(Number);
                document.querySelectorAll('body, main, main *').forEach(e => {
                    const [r, g, b, a = 1] = dark(e);
                    if (seen(e) && a > 0.5 && r + g + b < 500 && !e.closest('svg')) {
                        faults.push('dark: ' + e.outerHTML.slice(0, 80));
                    }
                });
                document.querySelectorAll('main table').forEach(table => {
                    if (seen(table) && table.getBoundingClientRect().right > innerWidth + 1) {
                        faults.push('cut: ' + table.outerHTML.slice(0, 80));
                    }
                });
                if (!document.querySelector('main').innerText.trim()) { faults.push('empty'); }
                return faults;
            }
            """;

    private final Running running;

    PrintIT(Running running) {
        this.running = running;
    }

    /// @param sure words that must stand on the paper
    record Sheet(Seat seat, String path, String sure) {}

    static Stream<Sheet> sheets() {
        var lead = new Seat(SCENE, "Rowe");
        var member = new Seat(SCENE, "Dunn");
        return Stream.of(
                new Sheet(lead, "desk/rooms/Union/sheet", "Carry sheet"),
                new Sheet(lead, "desk/brief", "Notes"),
                new Sheet(lead, "desk/text", "Text"),
                new Sheet(lead, "desk/journal", "Confided to the mediator"),
                new Sheet(lead, "desk/zone", "Worth to Larkfield Tramways"),
                new Sheet(lead, "desk/timeline", "Statements by day"),
                new Sheet(lead, "desk/positions", "Positions"),
                new Sheet(member, "room/record", "You may seal a conditional offer"),
                new Sheet(member, "room/ours", "Five, and the night shift stays."));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aPageOnPaperIsWholeAndBlackOnWhite(Sheet sheet) {
        var found = new ArrayList<String>();
        for (var window :
                List.of(
                        new Window(SHEET, false, "en", true),
                        new Window(SHEET, true, "en", true))) {
            try (var opened = running.enter(sheet.seat(), window)) {
                var page = opened.page();
                page.navigate(running.address() + "talks/labour/" + sheet.path());
                awaitReading(page);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                ((List<?>) page.evaluate(FAULTS)).forEach(it -> found.add(window + " " + it));
                assertThat(page.locator("main").innerText()).contains(sheet.sure());
            }
        }
        assertThat(found).isEmpty();
    }

    /// The reports of the case may still be read when the first sheet is taken.
    private static void awaitReading(Page page) {
        double deadline = System.nanoTime() + Browsing.PATIENCE_MILLIS * 1e6;
        while (page.getByText("Reports read:").count() > 0 && System.nanoTime() < deadline) {
            page.waitForTimeout(200);
            page.reload();
        }
    }
}
