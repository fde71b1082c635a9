package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadoutsTest {

    private static Readouts.Of north(String words) {
        return new Readouts.Of("north", List.of("north", "the northern side"), words);
    }

    private static Readouts.Of south(String words) {
        return new Readouts.Of("south", List.of("south"), words);
    }

    @Test
    void equalReadoutsDoNotDiffer() {
        var words = "The talks were held in Geneva. They lasted 3 days.";
        assertThat(Readouts.compare(List.of(north(words), south(words)))).isEmpty();
    }

    @Test
    void otherFiguresOnTheSameMatterClash() {
        var found =
                Readouts.compare(
                        List.of(
                                north("The parties discussed a pause of 5 years."),
                                south("The parties discussed a pause of 10 years.")));
        assertThat(found)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Readouts.Kind.CLASH);
                    assertThat(it.against()).contains("10 years");
                });
    }

    @Test
    void aDenialOfWhatTheOtherSaysClashes() {
        var found =
                Readouts.compare(
                        List.of(
                                north("Inspectors will return to the site."),
                                south("Inspectors will not return to the site.")));
        assertThat(found)
                .extracting(Readouts.Difference::kind)
                .containsExactly(Readouts.Kind.CLASH);
    }

    @Test
    void whatOnlyOneSaysIsNamedOnItsSide() {
        var found =
                Readouts.compare(
                        List.of(
                                north("The atmosphere was constructive. A next round follows."),
                                south("The atmosphere was constructive.")));
        assertThat(found)
                .containsExactly(
                        new Readouts.Difference(
                                Readouts.Kind.ONLY_HERE,
                                "north",
                                "south",
                                "A next round follows.",
                                ""));
    }

    @Test
    void wordsPutIntoAnothersMouthAreNamed() {
        var found =
                Readouts.compare(
                        List.of(
                                south("The northern side accepted inspections without limit."),
                                north("The atmosphere was constructive.")));
        assertThat(found)
                .extracting(Readouts.Difference::kind)
                .containsExactly(Readouts.Kind.CLAIMS_ANOTHERS_WORDS, Readouts.Kind.ONLY_HERE);
    }

    /// Whichever readout comes first, the same sentences clash.
    @Test
    void theOrderOfReadoutsDoesNotMatterToAClash() {
        var one = north("The pause lasts 5 years.");
        var other = south("The pause lasts 10 years.");
        var there = Readouts.compare(List.of(one, other)).getFirst();
        var back = Readouts.compare(List.of(other, one)).getFirst();
        assertThat(back.sentence()).isEqualTo(there.against());
        assertThat(back.against()).isEqualTo(there.sentence());
    }
}
