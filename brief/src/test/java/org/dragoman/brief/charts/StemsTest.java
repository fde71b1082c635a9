package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StemsTest {

    private static final double WIDTH = 720;
    private static final Font FONT = Typeface.SANS.at(12f);

    @Test
    void wordsOfEventsNeverRunIntoEachOther() {
        var random = new SplittableRandom(5);
        for (int trial = 0; trial < 300; trial++) {
            var words = new ArrayList<String>();
            var at = new ArrayList<Double>();
            int events = random.nextInt(1, 14);
            for (int i = 0; i < events; i++) {
                words.add("An event of some length ".repeat(random.nextInt(1, 4)).strip());
                at.add(random.nextDouble(20, WIDTH - 20));
            }
            at.sort(null);
            var stems = Stems.of(words, at, WIDTH, 320, FONT);
            assertThat(stems.placed()).hasSize(events);
            for (int i = 0; i < events; i++) {
                for (int j = i + 1; j < events; j++) {
                    assertApart(stems.placed().get(i), stems.placed().get(j));
                }
            }
        }
    }

    private static void assertApart(Stems.Placed one, Stems.Placed other) {
        if (one.level() == other.level()) {
            assertThat(
                            from(one) + wide(one) <= from(other) + 0.01
                                    || from(other) + wide(other) <= from(one) + 0.01)
                    .as("%s and %s", one, other)
                    .isTrue();
        }
    }

    private static double from(Stems.Placed label) {
        return label.leftward() ? label.x() - wide(label) : label.x();
    }

    private static double wide(Stems.Placed label) {
        return FONT.getStringBounds(label.words(), new FontRenderContext(null, true, true))
                .getWidth();
    }

    @Test
    void wordsThatDoNotFitAreCutAtAWord() {
        var stems =
                Stems.of(
                        List.of("The sides agree on guiding principles"),
                        List.of(10.0),
                        WIDTH,
                        120,
                        FONT);
        assertThat(stems.placed().getFirst().words()).isEqualTo("The sides agree on…");
    }
}
