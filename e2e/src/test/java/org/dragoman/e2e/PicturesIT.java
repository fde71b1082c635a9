package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// The pictures of the tour, taken from the running product: `scripts/pictures`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Running.Resolver.class)
@EnabledIfSystemProperty(named = "dragoman.pictures", matches = ".+")
class PicturesIT {

    private static final long LARGEST = 250_000;
    private static final double PATIENCE_MILLIS = 300_000;

    private final Running running;
    private final Path folder =
            Command.ROOT.resolve(System.getProperty("dragoman.pictures", "target/pictures"));

    PicturesIT(Running running) {
        this.running = running;
    }

    /// A picture of the tour.
    ///
    /// @param path below the talks
    /// @param whole whether the page is shown to its end
    private record Picture(
            String name, Seat seat, Window window, String talks, String path, boolean whole) {}

    private static final List<Picture> TOUR =
            List.of(
                    new Picture("today", Seat.LEAD, Window.DESK, "geneva", "desk", false),
                    new Picture("rooms", Seat.LEAD, Window.DESK, "geneva", "desk/rooms", false),
                    new Picture("zone", Seat.LEAD, Window.DESK, "geneva", "desk/zone", false),
                    new Picture("record", Seat.LEAD, Window.DESK, "geneva", "desk/record", false),
                    new Picture("now", Seat.MINISTER, Window.DESK, "geneva", "room", false),
                    new Picture(
                            "conveyed",
                            Seat.MINISTER,
                            Window.PHONE,
                            "geneva",
                            "room/received",
                            false),
                    new Picture("rounds", Seat.LEAD, Window.DESK, "geneva", "desk/rounds", false),
                    new Picture(
                            "consult", Seat.MINISTER, Window.DESK, "geneva", "room/capital", false),
                    new Picture("ours", Seat.ENVOY, Window.DESK, "geneva", "room/ours", false),
                    new Picture("text", Seat.MINISTER, Window.DESK, "geneva", "room/text", false),
                    new Picture(
                            "private", Seat.MINISTER, Window.DESK, "geneva", "room/sheet", false),
                    new Picture(
                            "dark",
                            Seat.MINISTER,
                            Window.DESK.inTheDark(),
                            "geneva",
                            "room/write",
                            false),
                    new Picture(
                            "capital",
                            Seat.COUNCIL.later(),
                            Window.PHONE,
                            "geneva-capitals",
                            "room/agreement",
                            false),
                    new Picture(
                            "arabic",
                            Seat.COUNCIL.later(),
                            Window.DESK.in("ar"),
                            "geneva-capitals",
                            "room/agreement",
                            false));

    /// Every page of every seat, with `--all` only: they are looked at and not kept.
    @Test
    @EnabledIfSystemProperty(named = "dragoman.pictures.all", matches = "true")
    void everyPageIsTaken() {
        var gallery = new Gallery(running, folder);
        assertThat(gallery.all()).isGreaterThan(200);
        assertThat(gallery.failed()).isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = "dragoman.pictures.all", matches = "true")
    void theTourIsTaken() throws IOException {
        Files.createDirectories(folder);
        for (var picture : TOUR) {
            try (var opened = running.enter(picture.seat(), picture.window())) {
                opened.page()
                        .navigate(
                                running.address()
                                        + "talks/"
                                        + picture.talks()
                                        + "/"
                                        + picture.path());
                take(opened.page(), picture.name(), picture.whole());
            }
        }
        try (var opened = running.visit("public/geneva-capitals", Window.PHONE)) {
            take(opened.page(), "public", false);
        }
    }

    private void take(Page page, String name, boolean whole) throws IOException {
        var file = folder.resolve(name + ".png");
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(file)
                        .setFullPage(whole)
                        .setStyle("* { caret-color: transparent }"));
        assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
    }
}
