package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.brief.Brief;
import org.dragoman.brief.charts.FrontierChart.Named;
import org.dragoman.brief.charts.FrontierChart.Side;
import org.dragoman.brief.charts.FrontierChart.Spot;
import org.dragoman.brief.words.Words;
import org.junit.jupiter.api.Test;

/// Pictures on a dark screen.
class DarkPicturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 26);
    private static final Pattern COLOUR =
            Pattern.compile("(?:fill|stroke)=\"(rgb\\([0-9,]+\\)|black|white|#[0-9a-f]+)\"");
    private static final Pattern RULE =
            Pattern.compile("\\[fill=\"([^\"]+)\"] \\{ fill: (#[0-9a-f]{6}); }");

    private static List<Chart> charts() {
        return List.of(
                FrontierChart.of(
                        new Side("Iran", Tint.ofParty(0)),
                        new Side("United States", Tint.ofParty(1)),
                        List.of(new Spot(0.4, 0.8), new Spot(0.7, 0.5)),
                        new Spot(0.2, 0.3),
                        List.of(new Named("Nash", new Spot(0.7, 0.5))),
                        "A finding",
                        "a source",
                        Words.in("en")),
                TimelineChart.of(
                        List.of(new TimelineChart.Event(DAY, "Third round")),
                        List.of(
                                new TimelineChart.Voice("A", Tint.ofParty(0), Map.of(DAY, 3)),
                                new TimelineChart.Voice("B", Tint.ofParty(2), Map.of(DAY, 1)),
                                new TimelineChart.Voice("C", Tint.ofParty(3), Map.of(DAY, 1))),
                        List.of(new TimelineChart.Silence(DAY.minusDays(9), DAY)),
                        "A finding",
                        "a source",
                        Words.in("en")),
                BarPanels.of(
                        "bars",
                        List.of("1"),
                        List.of(
                                new BarPanels.Panel(
                                        "Efficient", Tint.ACCENT, List.of(0.5), List.of("50 %"))),
                        "A finding",
                        "a source",
                        Words.in("en")),
                PlaceMap.of(
                        List.of(new PlaceMap.Mark("Geneva", 46.2, 6.1)),
                        "A finding",
                        Words.in("en")));
    }

    /// Each colour of a picture with what it is on a dark screen.
    private static Map<String, String> rules() throws IOException {
        try (var stream = Brief.class.getResourceAsStream("screen.css")) {
            var css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var rules = new TreeMap<String, String>();
            RULE.matcher(css).results().forEach(it -> rules.put(it.group(1), it.group(2)));
            return rules;
        }
    }

    @Test
    void everyColourOfAPictureHasItsCounterpartInTheDark() throws IOException {
        var drawn = new TreeSet<String>();
        for (var chart : charts()) {
            for (var picture : List.of(chart.wide(), chart.narrow())) {
                COLOUR.matcher(picture.markup()).results().forEach(it -> drawn.add(it.group(1)));
            }
        }
        assertThat(drawn).hasSizeGreaterThan(8);
        assertThat(rules().keySet()).containsAll(drawn);
    }

    /// WCAG 2.2, 1.4.3: words have a contrast of 4.5 to 1 with what they stand on.
    @Test
    void whatIsWrittenIsReadableInTheDark() throws IOException {
        var rules = rules();
        var paper = dark(rules, "rgb(251,250,247)");
        for (var tint :
                List.of(
                        Tint.INK,
                        Tint.SLATE,
                        Tint.ACCENT,
                        Tint.ofParty(0),
                        Tint.ofParty(1),
                        Tint.ofParty(2))) {
            var key = "rgb(%d,%d,%d)".formatted(tint.getRed(), tint.getGreen(), tint.getBlue());
            assertThat(contrast(dark(rules, key), paper)).as(key).isGreaterThan(4.5);
            assertThat(contrast(dark(rules, key), dark(rules, "white"))).as(key).isGreaterThan(4.5);
        }
        assertThat(contrast(dark(rules, "rgb(85,96,110)"), dark(rules, "rgb(236,232,223)")))
                .as("what is written on a band of silence")
                .isGreaterThan(4.5);
    }

    private static String dark(Map<String, String> rules, String colour) {
        return rules.getOrDefault(colour, "no rule for " + colour);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.04045
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
