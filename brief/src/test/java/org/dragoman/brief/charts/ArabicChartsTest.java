package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.brief.words.Words;
import org.junit.jupiter.api.Test;

class ArabicChartsTest {

    private static final Words ARABIC = Words.in("ar");
    private static final FontRenderContext FLAT = new FontRenderContext(null, true, true);
    private static final Pattern TEXT =
            Pattern.compile("<text x=\"([-\\d.]+)\"[^>]*textLength=\"([-\\d.]+)\"[^>]*>([^<]+)<");

    private static double ems(String words) {
        Font font = Typeface.SANS.at(100f);
        return Extent.width(font, FLAT, words) / 100;
    }

    /// Measured in DejaVu Sans, one of the wider typefaces: within a fifth of it.
    @Test
    void arabicTakesTheRoomThatItTakesInAWideTypeface() {
        Map.of(
                        "أيام الصمت", 4.81,
                        "بلا اتفاق", 3.34,
                        "الحزمة", 2.85,
                        "حزمة ناش", 4.36,
                        "فبراير", 2.44,
                        "سبتمبر", 2.87,
                        "كالاي–سمورودنسكي، متساوية", 12.51)
                .forEach((words, wide) ->
                        assertThat(ems(words)).as(words).isBetween(wide * 0.8, wide * 1.2));
    }

    @Test
    void whatIsNotSeenTakesNoRoom() {
        assertThat(ems("\u2068فبراير\u2069")).isEqualTo(ems("فبراير"));
        assertThat(ems("Feb"))
                .isEqualTo(Typeface.SANS.at(100f).getStringBounds("Feb", FLAT).getWidth() / 100);
    }

    private static Chart frontier(Words words) {
        return FrontierChart.of(
                new FrontierChart.Side("Iran", Tint.ofParty(0)),
                new FrontierChart.Side("United States", Tint.ofParty(1)),
                List.of(new FrontierChart.Spot(0.4, 0.8), new FrontierChart.Spot(0.7, 0.5)),
                new FrontierChart.Spot(0.2, 0.3),
                List.of(
                        new FrontierChart.Named("ناش", new FrontierChart.Spot(0.4, 0.8)),
                        new FrontierChart.Named("نفعية", new FrontierChart.Spot(0.7, 0.5))),
                "خلاصة",
                "مصدر",
                words);
    }

    /// The charting library writes turned words as outlines, and the typeface has none for Arabic.
    @Test
    void bothAxesOfTheFrontierAreNamedInLetters() {
        assertThat(frontier(ARABIC).wide().markup())
                .contains("قيمتها لـ\u2068Iran\u2069", "قيمتها لـ\u2068United States\u2069");
    }

    /// Words that run leftward start at their right end, inside the picture.
    @Test
    void noWordsStandOutsideTheirPicture() {
        var day = LocalDate.of(2026, 2, 26);
        var charts =
                List.of(
                        frontier(ARABIC),
                        TimelineChart.of(
                                List.of(
                                        new TimelineChart.Event(day.minusDays(9), "افتتاح"),
                                        new TimelineChart.Event(day, "الجولة الثالثة في جنيف")),
                                List.of(
                                        new TimelineChart.Voice(
                                                "إيران", Tint.ofParty(0), Map.of(day, 3))),
                                List.of(new TimelineChart.Silence(day.minusDays(9), day)),
                                "خلاصة",
                                "مصدر",
                                ARABIC),
                        BarPanels.of(
                                "bars",
                                List.of("الحزمة 1", "الحزمة 2"),
                                List.of(
                                        new BarPanels.Panel(
                                                "كفؤة",
                                                Tint.ACCENT,
                                                List.of(1.0, 0.5),
                                                List.of("100٪", "50٪"))),
                                "خلاصة",
                                "مصدر",
                                ARABIC));
        for (var chart : charts) {
            for (var picture : List.of(chart.wide(), chart.narrow())) {
                assertThat(picture.markup()).contains("direction=\"ltr\"");
                int seen = 0;
                for (var text : TEXT.matcher(picture.markup()).results().toList()) {
                    double x = Double.parseDouble(text.group(1));
                    double wide = Double.parseDouble(text.group(2));
                    boolean leftward = text.group().contains("direction=\"rtl\"");
                    boolean turned = text.group(3).contains("United States");
                    if (!turned) {
                        assertThat(leftward ? x - wide : x).as(text.group(3)).isNotNegative();
                        assertThat(leftward ? x : x + wide)
                                .as(text.group(3))
                                .isLessThanOrEqualTo(picture.width());
                    }
                    seen++;
                }
                assertThat(seen).isGreaterThan(1);
            }
        }
    }

    @Test
    void theLongestBarEndsWhereArabicStarts() {
        var bars =
                BarPanels.of(
                        "bars",
                        List.of("الحزمة 1"),
                        List.of(
                                new BarPanels.Panel(
                                        "كفؤة", Tint.ACCENT, List.of(1.0), List.of("100٪"))),
                        "خلاصة",
                        "مصدر",
                        ARABIC);
        var at = new java.util.HashMap<String, Double>();
        TEXT.matcher(bars.wide().markup())
                .results()
                .forEach(text -> at.put(text.group(3), Double.valueOf(text.group(1))));
        assertThat(at.get("الحزمة 1")).isGreaterThan(at.get("100٪"));
    }
}
