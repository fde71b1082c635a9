package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// A capital consents on a phone, once in English and once in Arabic; the other side learns of it
/// what is notified, and nothing else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
class RatificationIT {

    private final Running running;

    RatificationIT(Running running) {
        this.running = running;
    }

    private void go(Page page, String path) {
        page.navigate(running.address() + "talks/geneva-capitals/" + path);
    }

    private static void consent(Page page, String principal) {
        var asking = page.locator("details:has(form[action$='/do/record-ballot'])").first();
        asking.locator("summary").click();
        var form = asking.locator("form");
        if (form.locator("input[name=principal]").count() > 1) {
            form.locator("label", new Locator.LocatorOptions().setHasText(principal)).click();
        }
        form.locator("input[name=ballot][value=CONSENTS]").check();
        form.locator("button.do").click();
        page.waitForLoadState();
    }

    @Test
    void theCapitalConsentsByItsOwnRuleAndTheOtherSideIsToldWhatIsNotified() {
        try (var home = running.enter(Seat.COUNCIL.later(), Window.PHONE);
                var iran = running.enter(Seat.MINISTER.later(), Window.PHONE);
                var us = running.enter(Seat.ENVOY.later(), Window.DESK)) {
            var envoy = us.page();
            go(envoy, "room/record");
            var before = envoy.locator("#main .record").innerText();

            var secretary = home.page();
            go(secretary, "room");
            secretary
                    .locator(".wait a")
                    .filter(new Locator.FilterOptions().setHasText("waits for consent at home"))
                    .click();
            secretary.waitForLoadState();
            consent(secretary, "the Council");
            consent(secretary, "the Leader");
            assertThat(secretary.locator("main").innerText()).contains("the Leader");
            assertThat(secretary.locator("form[action$='/do/record-ballot']").count()).isZero();

            envoy.reload();
            assertThat(envoy.locator("#main .record").innerText()).isEqualTo(before);

            var minister = iran.page();
            go(minister, "room/agreement");
            var notify =
                    minister.locator("details:has(form[action$='/do/notify-outcome'])").first();
            notify.locator("summary").click();
            notify.locator("input[name=outcome][value=ACCEPTED]").check();
            notify.locator("input[name=toAll][value=yes]").check();
            notify.locator("textarea[name=words]").fill("By the Council and the Leader.");
            notify.locator("button.do").click();
            minister.waitForLoadState();

            envoy.reload();
            assertThat(envoy.locator("#main .record").innerText())
                    .contains("By the Council and the Leader.")
                    .doesNotContain("National Security Council", "the Leader consents");
        }
    }

    @Test
    void theSameInArabic() {
        var seat = new Seat("with the capitals", "the secretary of state");
        try (var home = running.enter(seat, Window.PHONE.in("ar"))) {
            var page = home.page();
            go(page, "room/agreement");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("h1").innerText()).isEqualTo("الاتفاق");
            consent(page, "the President");
            assertThat(page.locator(".said-done").innerText()).isNotBlank();
            assertThat(page.locator("form[action$='/do/record-ballot']").count()).isZero();
            // The Persian text stands as it was agreed, its zero-width non-joiners kept; a long
            // entry is folded until it is opened.
            go(page, "room/record");
            assertThat(page.locator("main").textContent()).contains("غنی\u200cسازی");
        }
    }
}
