package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The mediator's desk by keyboard alone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class DeskByKeyboardIT {

    /// It waits thirty seconds; what is called back is gone before.
    private static final double SOONER_THAN_THE_HOLD = 15_000;

    private final Running running;

    DeskByKeyboardIT(Running running) {
        this.running = running;
    }

    private static void reach(Page page, String selector) {
        for (int pressed = 0; pressed < 250; pressed++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + selector);
    }

    @Test
    void wordsAreLookedOverConveyedAndCalledBackByKeyboard() {
        try (var opened = running.enter(Seat.LEAD, Window.DESK)) {
            var page = opened.page();
            page.navigate(running.address() + "talks/geneva/desk");
            reach(page, "nav.tabs a[href$='/desk/rooms']");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/rooms");
            reach(page, ".board-desk textarea[name=words]");
            page.keyboard().type("We meet again at nine.");
            reach(page, ".board-desk form[action$='/clearance'] button.do");
            page.keyboard().press("Enter");
            page.waitForURL("**/clearance");
            assertThat(page.locator(".asseen").innerText()).contains("We meet again at nine.");
            reach(page, "form[action$='/do/say'] button.do");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/rooms");
            assertThat(page.locator(".hold").first().innerText())
                    .contains("We meet again at nine.");
            reach(page, "form[action$='/do/recall'] button");
            page.keyboard().press("Enter");
            page.locator(".hold")
                    .first()
                    .waitFor(
                            new Locator.WaitForOptions()
                                    .setState(WaitForSelectorState.HIDDEN)
                                    .setTimeout(SOONER_THAN_THE_HOLD));
        }
    }

    @Test
    void thePagesBehindMoreAreReachedByKeyboard() {
        try (var opened = running.enter(Seat.LEAD, Window.DESK)) {
            var page = opened.page();
            page.navigate(running.address() + "talks/geneva/desk");
            reach(page, ".tabs-more summary");
            page.keyboard().press("Enter");
            reach(page, ".tabs-more a[href$='/desk/journal']");
            page.keyboard().press("Enter");
            page.waitForURL("**/desk/journal");
            assertThat(page.locator(".tabs-more summary").innerText()).contains("Journal");
        }
    }
}
