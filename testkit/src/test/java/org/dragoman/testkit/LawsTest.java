package org.dragoman.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LawsTest {

    @Test
    void aBrokenLawNamesSeedSizeAndInput() {
        assertThatThrownBy(() ->
                        Laws.forAll(
                                100,
                                7,
                                (random, size) -> size * 1000 + random.nextInt(1000),
                                drawn -> assertThat(drawn).isLessThan(11_000)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("seed 57", "size 11", "by input");
    }

    @Test
    void smallInputsComeFirstAndOneSeedDrawsOneSeries() {
        var first = new ArrayList<Integer>();
        var second = new ArrayList<Integer>();
        Laws.forAll(40, 3, (random, size) -> size + 100 * random.nextInt(50), first::add);
        Laws.forAll(40, 3, (random, size) -> size + 100 * random.nextInt(50), second::add);
        assertThat(first).isEqualTo(second).hasSize(40);
        assertThat(first.stream().map(drawn -> drawn % 100).toList()).isSorted().endsWith(20);
    }
}
