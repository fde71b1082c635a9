package org.dragoman.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Every page of the product as a picture, for whoever looks at all of them: `scripts/pictures
/// --all`. It takes some minutes and says how far it is; a page taller than a screen shows at once
/// is taken in pieces, and one that cannot be taken is named at the end and stops no other.
///
/// @param folder where the pictures go
/// @param failed the pictures that could not be taken, with why
record Gallery(Running running, Path folder, List<String> failed) {

    private static final int TALLEST = 6_000;
    private static final List<Window> TWO = List.of(Window.DESK, Window.PHONE);

    /// Those who see pages that nobody else sees.
    private static final List<Seat> SEATS =
            List.of(
                    Seat.LEAD,
                    Seat.MINISTER,
                    Seat.MINISTER.later(),
                    Seat.COUNCIL.later(),
                    Seat.DIRECTOR,
                    new Seat("Larkfield Tramways", "Petrov"),
                    new Seat("river Ilvar", "Okar"));

    /// Pages of the desk that no tab leads to, below it.
    private static final List<String> DEEPER =
            List.of(
                    "/positions/usa/missiles",
                    "/rooms/Iran/mouth",
                    "/rooms/Iran/sheet",
                    "/rooms/Iran/as/the%20minister",
                    "/rooms/Iran/as/the%20minister/sheet");

    /// The ten pages most used, below the talks.
    private static final List<String> MOST_USED =
            List.of(
                    "/desk",
                    "/desk/rooms",
                    "/desk/text",
                    "/desk/record",
                    "/room",
                    "/room/received",
                    "/room/write",
                    "/room/ours",
                    "/room/text",
                    "/room/sheet");

    Gallery(Running running, Path folder) {
        this(running, folder, new ArrayList<>());
    }

    /// Takes all of them.
    ///
    /// @return how many pictures were taken
    int all() {
        int taken = beforeTheDoor(TWO);
        taken += beforeTheDoor(List.of(Window.PHONE.inTheDark(), Window.PHONE.in("ar")));
        for (var seat : SEATS) {
            for (var window : TWO) {
                taken += pages(seat, window, false);
            }
        }
        for (var seat : List.of(Seat.LEAD, Seat.MINISTER)) {
            for (var window : TWO) {
                taken += pages(seat, window.inTheDark(), true);
                taken += pages(seat, window.in("ar"), true);
            }
        }
        return taken + printed();
    }

    /// The pages that one sees without a seat.
    int beforeTheDoor(List<Window> windows) {
        int taken = 0;
        for (var window : windows) {
            for (var path : List.of("demo", "sign-in", "public/geneva-capitals", "nowhere")) {
                try (var opened = running.visit(path, window)) {
                    take(opened.page(), "door/" + plain(path), window.toString());
                    taken++;
                }
            }
        }
        return taken;
    }

    private int pages(Seat seat, Window window, boolean mostUsed) {
        int taken = 0;
        try (var opened = running.enter(seat, window)) {
            var page = opened.page();
            for (var path : tabs(page)) {
                var below = path.replaceFirst("/talks/[^/]+", "");
                if (!mostUsed || MOST_USED.contains(below)) {
                    page.navigate(running.address() + path.substring(1));
                    take(page, name(seat, path), window.toString());
                    taken++;
                }
            }
        }
        return taken;
    }

    /// A room's pages as they come out of a printer.
    private int printed() {
        int taken = 0;
        try (var opened = running.enter(Seat.MINISTER, new Window(720, false, "en", true))) {
            var page = opened.page();
            for (var path : tabs(page)) {
                page.navigate(running.address() + path.substring(1));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                take(page, name(Seat.MINISTER, path), "printed");
                taken++;
            }
        }
        return taken;
    }

    private static List<String> tabs(Page page) {
        var tabs = new LinkedHashSet<String>();
        for (var tab : page.locator("nav.tabs a").all()) {
            tabs.add(tab.getAttribute("href"));
        }
        var first = page.url().substring(page.url().indexOf("/talks/"));
        if (first.endsWith("/room")) {
            tabs.add(first + "/files");
        } else {
            DEEPER.forEach(path -> tabs.add(first + path));
        }
        return new ArrayList<>(tabs);
    }

    private static String name(Seat seat, String path) {
        return plain(seat.scene() + " " + seat.person()) + "/" + plain(path);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private void take(Page page, String name, String window) {
        var file = name + "--" + plain(window);
        System.err.printf("%s%n", file);
        try {
            int tall =
                    ((Number) page.evaluate("() => document.documentElement.scrollHeight"))
                            .intValue();
            for (int top = 0, piece = 1; top < tall; top += TALLEST, piece++) {
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(
                                        folder.resolve(
                                                file + (top == 0 ? "" : "--" + piece) + ".png"))
                                .setFullPage(true)
                                .setClip(
                                        0,
                                        top,
                                        page.viewportSize().width,
                                        Math.min(TALLEST, tall - top))
                                .setStyle("* { caret-color: transparent }"));
            }
        } catch (PlaywrightException broken) {
            failed.add(file + ": " + broken.getMessage().lines().findFirst().orElse(""));
        }
    }
}
