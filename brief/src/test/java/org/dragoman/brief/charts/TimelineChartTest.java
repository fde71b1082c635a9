package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.words.Words;
import org.junit.jupiter.api.Test;

class TimelineChartTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 26);

    @Test
    void aGapOfThreeDaysThatStandsOutIsASilence() {
        var silences = TimelineChart.silences(List.of(DAY.minusDays(9), DAY.minusDays(2), DAY));
        assertThat(silences)
                .containsExactly(new TimelineChart.Silence(DAY.minusDays(9), DAY.minusDays(2)));
        assertThat(silences.getFirst().days()).isEqualTo(6);
    }

    @Test
    void oneDayAloneHasNoSilence() {
        assertThat(TimelineChart.silences(List.of(DAY))).isEmpty();
    }

    @Test
    void noDayStandsTwiceOnTheAxis() {
        var chart =
                TimelineChart.of(
                        List.of(new TimelineChart.Event(DAY, "Third round")),
                        List.of(new TimelineChart.Voice("Iran", Tint.ofParty(0), Map.of(DAY, 3))),
                        List.of(),
                        "A finding",
                        "a source",
                        Words.in("en"));
        var markup = chart.wide().markup();
        assertThat(markup.split(">26 Feb<", -1)).hasSize(2);
    }

    @Test
    void everyChartSaysWhatItShowsInWords() {
        var chart =
                TimelineChart.of(
                        List.of(new TimelineChart.Event(DAY, "A <b>bold</b> move & more")),
                        List.of(),
                        List.of(),
                        "Most was said on <Thursday>",
                        "",
                        Words.in("en"));
        assertThat(chart.wide().markup())
                .contains("role=\"img\"", ">Most was said on &lt;Thursday&gt;</title>")
                .contains("A &lt;b&gt;bold&lt;/b&gt; move &amp; more");
    }
}
