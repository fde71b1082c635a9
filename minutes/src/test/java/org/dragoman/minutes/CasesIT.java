package org.dragoman.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The negotiations that the example cases hold, played end to end: who sees what, and who does
/// not.
class CasesIT {

    @TestFactory
    Stream<DynamicTest> everyNegotiationOfTheCasesGoesAsItsMinutesSay() {
        return Sample.ofCases().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getFileName().toString(),
                                () -> {
                                    var minutes = Minutes.of(file.toString(), Sample.read(file));
                                    var played = Player.play(minutes);
                                    assertThat(played.expectations()).isGreaterThan(20);
                                    assertThat(Player.play(minutes).journal())
                                            .isEqualTo(played.journal());
                                }));
    }
}
