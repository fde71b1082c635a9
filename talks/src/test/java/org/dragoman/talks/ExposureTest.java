package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExposureTest {

    private static final RoomId NORTH = new RoomId("north");
    private static final RoomId SOUTH = new RoomId("south");

    private static Undertaking step(RoomId by, int cost, int gain) {
        var other = by.equals(NORTH) ? SOUTH : NORTH;
        return new Undertaking(
                "step", by, BigDecimal.valueOf(cost), Map.of(other, BigDecimal.valueOf(gain)));
    }

    private static Undertaking step(RoomId by) {
        return step(by, 3, 5);
    }

    private static BigDecimal worstOfBoth(List<List<Undertaking>> groups) {
        return Exposure.worst(groups, NORTH).max(Exposure.worst(groups, SOUTH));
    }

    @Test
    void sixEqualStepsWithOneSideFirstExposeItByNine() {
        var groups =
                List.of(
                        List.of(step(NORTH)),
                        List.of(step(NORTH)),
                        List.of(step(NORTH)),
                        List.of(step(SOUTH)),
                        List.of(step(SOUTH)),
                        List.of(step(SOUTH)));
        assertThat(worstOfBoth(groups)).isEqualByComparingTo("9");
    }

    @Test
    void sixEqualStepsInTurnsExposeByThree() {
        var groups = new ArrayList<List<Undertaking>>();
        for (int i = 0; i < 3; i++) {
            groups.add(List.of(step(NORTH)));
            groups.add(List.of(step(SOUTH)));
        }
        assertThat(worstOfBoth(groups)).isEqualByComparingTo("3");
    }

    @Test
    void sixEqualStepsInSimultaneousPairsExposeNobody() {
        var pair = List.of(step(NORTH), step(SOUTH));
        assertThat(worstOfBoth(List.of(pair, pair, pair))).isEqualByComparingTo("0");
    }

    /// Oracle: each cut summed anew from the beginning.
    @Test
    void everyCutIsTheSumOfWhatCameBefore() {
        var random = new SplittableRandom(4);
        for (int run = 0; run < 500; run++) {
            var groups = new ArrayList<List<Undertaking>>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                var group = new ArrayList<Undertaking>();
                for (int k = 0; k < 1 + random.nextInt(3); k++) {
                    group.add(
                            step(
                                    random.nextBoolean() ? NORTH : SOUTH,
                                    random.nextInt(9),
                                    random.nextInt(9)));
                }
                groups.add(group);
            }
            var cuts = Exposure.atEachCut(groups, NORTH);
            for (int cut = 0; cut < groups.size(); cut++) {
                long sum = 0;
                for (var group : groups.subList(0, cut + 1)) {
                    for (var step : group) {
                        sum +=
                                step.by().equals(NORTH)
                                        ? step.cost().longValueExact()
                                        : -step.gains()
                                                .getOrDefault(NORTH, BigDecimal.ZERO)
                                                .longValueExact();
                    }
                }
                assertThat(cuts.get(cut)).isEqualByComparingTo(BigDecimal.valueOf(sum));
            }
        }
    }

    private static Map<String, LocalDate> on(String name, String day) {
        return Map.of(name, LocalDate.parse(day));
    }

    /// Joint Comprehensive Plan of Action (2015), Annex V, paragraph 6: adoption day.
    @Test
    void ninetyDaysAfterTheEndorsementOfJuly2015IsEighteenOctober() {
        var adoption = new Trigger.DaysAfter(new Trigger.Happening("endorsement"), 90);
        assertThat(adoption.day(on("endorsement", "2015-07-20")))
                .contains(LocalDate.parse("2015-10-18"));
    }

    /// The dispute clause of the same plan: 65 days at least.
    @Test
    void sixtyFiveDaysFromFourteenJanuary2020EndOnNineteenMarch() {
        var end = new Trigger.DaysAfter(new Trigger.Happening("referral"), 65);
        assertThat(end.day(on("referral", "2020-01-14"))).contains(LocalDate.parse("2020-03-19"));
    }

    @Test
    void aThirtyDayClockNotifiedOnTwentyEightAugustEndsAtTheEndOfItsLastDay() {
        var clock = new Trigger.DaysAfter(new Trigger.Happening("notification"), 30);
        assertThat(clock.end(on("notification", "2025-08-28"), ZoneOffset.UTC))
                .contains(Instant.parse("2025-09-28T00:00:00Z"));
    }

    /// Transition day of the same plan: eight years after adoption or the broader conclusion,
    /// whichever is earlier; implementation waits for all its certificates.
    @Test
    void theEarliestSetsAsideWhatNeverComesAndTheLatestWaitsForAll() {
        var one = new Trigger.Happening("one");
        var other = new Trigger.Happening("other");
        var happened = on("one", "2026-03-01");
        assertThat(new Trigger.Earliest(List.of(one, other)).day(happened))
                .contains(LocalDate.parse("2026-03-01"));
        assertThat(new Trigger.Latest(List.of(one, other)).day(happened)).isEmpty();
        var both =
                Map.of(
                        "one",
                        LocalDate.parse("2026-03-01"),
                        "other",
                        LocalDate.parse("2026-04-01"));
        assertThat(new Trigger.Latest(List.of(one, other)).day(both))
                .contains(LocalDate.parse("2026-04-01"));
    }
}
