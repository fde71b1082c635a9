package org.dragoman.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void smallNumbersAreWrittenInWords() {
        assertThat(Words.count(1, "package", "packages")).isEqualTo("one package");
        assertThat(Words.count(12, "package", "packages")).isEqualTo("twelve packages");
        assertThat(Words.count(13, "package", "packages")).isEqualTo("13 packages");
    }

    @Test
    void placesInAnOrderEndAsEnglishEndsThem() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 112).stream().map(Words::ordinal))
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th");
    }

    @Test
    void aListJoinsItsLastTwoWithAnd() {
        assertThat(Words.list(List.of("flow", "gauges", "payment")))
                .isEqualTo("flow, gauges and payment");
    }
}
