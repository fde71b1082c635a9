package org.dragoman.desk.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.rooms.LentSheet;
import org.dragoman.rooms.Sheet;
import org.junit.jupiter.api.Test;

class ComputingsTest {

    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");
    private static final Question THREE = question(3);

    /// A sheet of one issue, whose options are worth these points.
    private static LentSheet sheet(int least, int... points) {
        var options = new ArrayList<Sheet.Option>();
        for (int i = 0; i < points.length; i++) {
            options.add(new Sheet.Option("option " + i, points[i]));
        }
        return new LentSheet(least, new Sheet(List.of(new Sheet.Issue("years", options, ""))));
    }

    private static Question question(int packages) {
        var all = new ArrayList<Map<String, String>>();
        for (int i = 0; i < packages; i++) {
            all.add(Map.of("years", "option " + i));
        }
        return new Question(all);
    }

    @Test
    void ofPackagesThatAllWouldTakeItNamesTheOneThatLeavesTheLeastServedMost() {
        var answer = THREE.answer(List.of(sheet(20, 100, 60, 30), sheet(20, 10, 50, 100)));
        assertThat(answer).hasValue(1);
    }

    @Test
    void whereOneSideWouldRefuseEachItNamesNone() {
        assertThat(THREE.answer(List.of(sheet(20, 100, 60, 10), sheet(60, 10, 50, 100)))).isEmpty();
    }

    /// Pair by pair in decimal fractions, without the code under test.
    @Test
    void theAnswerIsWhatListingAllPackagesFinds() {
        forAll(
                2_000,
                5,
                ComputingsTest::drawn,
                drawn -> {
                    var best = -1;
                    var share = BigDecimal.valueOf(-1);
                    for (int i = 0; i < drawn.packages; i++) {
                        var least = BigDecimal.valueOf(2);
                        boolean taken = true;
                        for (var side : drawn.points) {
                            int most = 0;
                            for (int points : side) {
                                most = Math.max(most, points);
                            }
                            taken &= side[i] >= drawn.least;
                            var part =
                                    BigDecimal.valueOf(side[i])
                                            .divide(
                                                    BigDecimal.valueOf(most),
                                                    MathContext.DECIMAL128);
                            least = least.min(part);
                        }
                        if (taken && least.compareTo(share) > 0) {
                            best = i;
                            share = least;
                        }
                    }
                    var sheets =
                            drawn.points.stream().map(side -> sheet(drawn.least, side)).toList();
                    assertThat(question(drawn.packages).answer(sheets).orElse(-1)).isEqualTo(best);
                });
    }

    private record Drawn(int packages, int least, List<int[]> points) {}

    private static Drawn drawn(SplittableRandom random, int size) {
        int packages = 2 + random.nextInt(2);
        var points = new ArrayList<int[]>();
        for (int side = 0; side < 2 + size % 3; side++) {
            points.add(random.ints(packages, 1, 12).toArray());
        }
        return new Drawn(packages, random.nextInt(1, 8), points);
    }

    @Test
    void beyondTheBudgetAQuestionWaitsForAnotherMemberWhoAsksTheVerySame() {
        var it = new Computings(Cabinet.inMemory(InstantSource.fixed(NOW)));
        var sheets = List.of(sheet(20, 100, 60, 30), sheet(20, 10, 50, 100));
        assertThat(it.ask("t", THREE, sheets, "Lead", NOW, 2))
                .isInstanceOf(Computings.Outcome.Answered.class);
        assertThat(it.told("t")).isEqualTo(2);
        for (int tried = 0; tried < 3; tried++) {
            assertThat(it.ask("t", question(2), sheets, "Lead", NOW, 2))
                    .isInstanceOf(Computings.Outcome.Waits.class);
        }
        assertThat(it.ask("t", THREE, sheets, "Second", NOW, 2))
                .as("another question is no confirmation")
                .isInstanceOf(Computings.Outcome.Waits.class);
        assertThat(it.of("t")).hasSize(1);
        assertThat(it.ask("t", question(2), sheets, "Second", NOW, 2))
                .isInstanceOf(Computings.Outcome.Answered.class);
        assertThat(it.of("t").getLast().by()).isEqualTo("Lead");
        assertThat(it.of("t").getLast().second()).isEqualTo("Second");
        assertThat(it.of("other")).isEmpty();
    }

    @Test
    void whatWasAskedIsThereAfterTheServerStartsAgain() {
        var cabinet = Cabinet.inMemory(InstantSource.fixed(NOW));
        var sheets = List.of(sheet(20, 100, 60, 30), sheet(20, 10, 50, 100));
        new Computings(cabinet).ask("t", THREE, sheets, "Lead of “all”", NOW, 9);
        var again = new Computings(cabinet);
        assertThat(again.of("t")).hasSize(1);
        assertThat(again.of("t").getFirst().by()).isEqualTo("Lead of “all”");
        assertThat(again.of("t").getFirst().answer()).isEqualTo(2);
        assertThat(again.told("t")).isEqualTo(2);
    }

    @Test
    void aRecordOfAnotherVersionOrADamagedOneIsRefusedWithItsLine() {
        var other = "dragoman-computed 2\n".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computings.read(other))
                .withMessageContaining("version 1");
        var cut =
                "dragoman-computed 1\n2026-02-26T09:00:00Z 2.0\n".getBytes(StandardCharsets.UTF_8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computings.read(cut))
                .withMessageContainingAll("Line 2", "Restore");
    }

    @Test
    void anOptionThatTheSheetHasNotIsWorthNothing() {
        var worth = sheet(20, 100, 60).worth(new TreeMap<>(Map.of("years", "option 9")));
        assertThat(worth.points()).isZero();
        assertThat(worth.of()).isEqualTo(100);
    }
}
