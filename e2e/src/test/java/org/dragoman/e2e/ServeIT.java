package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The demonstration in a browser: every page of a room and of the desk, at a desk and on a phone.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServeIT {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final List<String> ROOM =
            List.of(
                    "",
                    "/received",
                    "/write",
                    "/ours",
                    "/offers",
                    "/text",
                    "/capital",
                    "/sheet",
                    "/people",
                    "/record");
    private static final List<String> TEAM =
            List.of(
                    "",
                    "/rooms",
                    "/rooms/Iran/mouth",
                    "/rooms/Iran/sheet",
                    "/text",
                    "/people",
                    "/journal");

    private final Browsing browsing = Browsing.start();
    private final Process server = start();
    private String address = "";

    private static Process start() {
        try {
            return new ProcessBuilder(
                            Command.ROOT.resolve("dragoman").toString(),
                            "serve",
                            "--demo",
                            "--port",
                            "0")
                    .directory(Command.ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @BeforeAll
    void waitForTheAddress() throws IOException {
        BufferedReader out = server.inputReader();
        for (var line = out.readLine(); line != null && address.isEmpty(); line = out.readLine()) {
            if (line.startsWith("Dragoman is at ")) {
                address = line.substring("Dragoman is at ".length()).strip();
            }
        }
        assertThat(address).startsWith("http://localhost:");
    }

    @AfterAll
    void stop() throws InterruptedException {
        browsing.close();
        server.destroy();
        assertThat(server.waitFor(20, TimeUnit.SECONDS)).as("it stops when asked").isTrue();
    }

    /// Someone's pages in one window.
    record Look(String who, int width, boolean dark, String language) {}

    static Stream<Look> looks() {
        return Stream.of(
                new Look("the minister", DESK, false, "en"),
                new Look("the minister", PHONE, false, "en"),
                new Look("the minister", DESK, true, "ar"),
                new Look("The mediator's lead", DESK, false, "en"),
                new Look("The mediator's lead", PHONE, true, "en"),
                new Look("The mediator's lead", DESK, false, "ar"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageFitsAsksNobodyElseAndPassesTheAccessibilityChecker(Look look) {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Boolean.getBoolean("dragoman.full"), "looked at whole with --full");
        var opened = browsing.visit(address + "demo", look.width(), look.dark(), look.language());
        var page = opened.page();
        enter(page, look.who());
        boolean desk = page.url().endsWith("/desk");
        var found = new ArrayList<String>();
        for (var path : desk ? TEAM : ROOM) {
            page.navigate(address + "talks/geneva/" + (desk ? "desk" : "room") + path);
            new AxeBuilder(page)
                    .analyze()
                    .getViolations()
                    .forEach(it -> found.add(path + " " + it.getId()));
            if (wide(page)) {
                found.add(path + " runs over the edge");
            }
        }
        assertThat(found).isEmpty();
        assertThat(opened.complaints()).isEmpty();
        assertThat(opened.requests()).allMatch(url -> url.startsWith(address));
    }

    private static boolean wide(Page page) {
        return (Boolean)
                page.evaluate(
                        "() => document.documentElement.scrollWidth >"
                                + " document.documentElement.clientWidth");
    }

    private static void enter(Page page, String who) {
        page.locator("button:has-text(\"" + who + "\")").first().click();
        page.waitForURL("**/talks/geneva/**");
    }

    /// From one room to the other through the mediator's hand: granted, read back, carried, there.
    @Test
    void whatOneSideGrantsTheMediatorConveysAndTheOtherReads() {
        var envoy = browsing.visit(address + "demo", DESK, false, "en").page();
        enter(envoy, "the envoy");
        envoy.navigate(address + "talks/geneva/room/write");
        envoy.locator("#w-WITHOUT_ATTRIBUTION").check();
        envoy.locator("#words").fill("Observers could arrive on Monday.");
        envoy.locator("button.do").click();
        envoy.waitForLoadState();
        assertThat(envoy.content()).contains("Observers could arrive on Monday.");

        var lead = browsing.visit(address + "demo", DESK, false, "en").page();
        enter(lead, "The mediator's lead");
        lead.navigate(address + "talks/geneva/desk/rooms");
        lead.locator("button:has-text('Look it over before it goes to Iran')").first().click();
        lead.waitForLoadState();
        assertThat(lead.content())
                .contains("As Iran will see it")
                .doesNotContain("This cannot leave");
        lead.locator("button:has-text('Convey to Iran')").click();
        lead.waitForLoadState();
        assertThat(lead.content()).contains("Call it back");

        var minister = browsing.visit(address + "demo", PHONE, false, "en").page();
        enter(minister, "the minister");
        minister.navigate(address + "talks/geneva/room/received");
        assertThat(minister.content()).doesNotContain("the first step could come early", "Monday");
        minister.waitForTimeout(32_000);
        minister.navigate(address + "talks/geneva/room/received");
        assertThat(minister.content())
                .contains("the first step could come early")
                .doesNotContain("Monday");
    }
}
