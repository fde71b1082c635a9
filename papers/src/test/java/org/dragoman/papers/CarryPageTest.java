package org.dragoman.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dragoman.talks.Binding;
import org.dragoman.talks.CarryReason;
import org.dragoman.talks.CarrySheet;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;
import org.junit.jupiter.api.Test;

class CarryPageTest {

    private static final String WORDS =
            "A pause of some years is not excluded, where the right is named in the text.";
    private static final String PERSIAN = "غنی‌سازی برای چند سال متوقف می‌شود.";

    private static final CarryReason ONCE =
            new CarryReason.Granted(
                    MessageKind.CLARIFICATION, Binding.PERSONAL, "", new TreeMap<>());

    private static CarryPaper paper(List<CarrySheet.Line> say) {
        return new CarryPaper(
                "Amira",
                Instant.parse("2026-02-26T09:00:00Z"),
                ZoneOffset.UTC,
                new CarrySheet(new RoomId("north"), say, List.of(), List.of()));
    }

    private static CarryPaper paper(int lines, String last) {
        var say = new ArrayList<CarrySheet.Line>();
        for (int i = 1; i < lines; i++) {
            say.add(new CarrySheet.Line(i + " " + WORDS, ONCE, Instant.MAX));
        }
        say.add(new CarrySheet.Line(last, ONCE, Instant.MAX));
        return paper(say);
    }

    private static byte[] pdf(CarryPaper paper) {
        return new CarryPage(List.of()).pdf(paper);
    }

    private static BufferedImage drawn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFRenderer(document).renderImageWithDPI(0, 72);
        }
    }

    private static boolean inked(BufferedImage page, int x, int y) {
        return (page.getRGB(x, y) & 0xff) < 0xc0;
    }

    /// How many dots differ between two pages.
    private static int apart(BufferedImage one, BufferedImage other) {
        int dots = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                dots += inked(one, x, y) == inked(other, x, y) ? 0 : 1;
            }
        }
        return dots;
    }

    @Test
    void theSheetIsOnePageWithTheLastLineOnItHoweverMuchThereIsToSay() throws IOException {
        for (int lines : new int[] {1, 5, 20, 40, 55}) {
            var one = drawn(pdf(paper(lines, "WWWWWWWWWWWWWWWW")));
            var other = drawn(pdf(paper(lines, "iiiiiiiiiiiiiiii")));
            assertThat(apart(one, other)).as("%d lines", lines).isGreaterThan(100);
            for (int y = 0; y < one.getHeight(); y++) {
                for (int x = 0; x < one.getWidth(); x++) {
                    boolean edge =
                            x < 36
                                    || y < 36
                                    || x >= one.getWidth() - 36
                                    || y >= one.getHeight() - 36;
                    assertThat(edge && inked(one, x, y)).as("%d, %d", x, y).isFalse();
                }
            }
        }
    }

    @Test
    void aShortSheetIsInLargerTypeThanALongOne() throws IOException {
        var few = drawn(pdf(paper(1, WORDS)));
        var many = drawn(pdf(paper(24, WORDS)));
        assertThat(heading(few)).isGreaterThan(heading(many));
    }

    /// How tall the first line of a page is, in dots.
    private static int heading(BufferedImage page) {
        int y = 0;
        while (blank(page, y)) {
            y++;
        }
        int top = y;
        while (!blank(page, y)) {
            y++;
        }
        return y - top;
    }

    private static boolean blank(BufferedImage page, int y) {
        for (int x = 0; x < page.getWidth(); x++) {
            if (inked(page, x, y)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whatDoesNotFitOnePageIsRefusedAndNothingIsCutOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdf(paper(400, WORDS)))
                .withMessageContainingAll("north", "one page", "Take it as .html");
    }

    @Test
    void persianRunsFromTheRightWithItsLettersJoined() throws IOException {
        var page = drawn(pdf(paper(1, PERSIAN)));
        int left = 0;
        int right = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                if (inked(page, x, y)) {
                    left += x < 200 ? 1 : 0;
                    right += x > page.getWidth() - 200 ? 1 : 0;
                }
            }
        }
        assertThat(right).isGreaterThan(80);
        assertThat(left).isPositive();
    }

    @Test
    void thePageHoldsNoTextNoPropertiesAndNoTimeAndTheSameBytesForTheSameSheet()
            throws IOException {
        var pdf = pdf(paper(3, WORDS));
        assertThat(pdf(paper(3, WORDS))).isEqualTo(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(document.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void sinceAndUntilAreToldInTheZoneOfTheTalks() {
        var line =
                new CarrySheet.Line(
                        "northern capital",
                        new CarryReason.Capital(
                                CarryReason.Answer.AWAITED, Instant.parse("2026-02-26T08:00:00Z")),
                        Instant.parse("2026-02-26T20:00:00Z"));
        assertThat(paper(List.of(line)).lines())
                .contains(
                        "    instructions are asked for; ask whether they have come; since 26 February 2026,"
                                + " 08:00 Z; until 26 February 2026, 20:00 Z");
    }
}
