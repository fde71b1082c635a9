package org.dragoman.brief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierChartTest {

    @Test
    void aNameMovesAboveTheDotsItWouldLieOver() {
        assertThat(FrontierChart.clear(List.of(0.50, 0.55, 0.90), 0.48, 0.1, 1))
                .isCloseTo(0.65, within(1e-9));
    }

    @Test
    void aNameThatLiesOverNoDotStays() {
        assertThat(FrontierChart.clear(List.of(0.1, 0.9), 0.48, 0.1, 1)).isEqualTo(0.48);
    }

    @Test
    void aNameWithoutRoomAboveStaysWhereItIs() {
        assertThat(FrontierChart.clear(List.of(0.50, 0.60), 0.48, 0.1, 0.65)).isEqualTo(0.48);
    }
}
