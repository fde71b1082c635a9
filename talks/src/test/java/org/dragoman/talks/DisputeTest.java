package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputeTest {

    private static final int DAY = 24 * 60 * 60;

    private static final DisputePath JCPOA =
            new DisputePath(
                    List.of(
                            new DisputePath.Stage("Joint Commission", 15),
                            new DisputePath.Stage("ministers", 15),
                            new DisputePath.Stage("advisory board", 15),
                            new DisputePath.Stage("opinion", 15),
                            new DisputePath.Stage("Joint Commission again", 5)));

    @Test
    void sixtyFiveDaysFromTheFourteenthOfJanuary2020EndOnTheNineteenthOfMarch() {
        var ends =
                JCPOA.ends(
                        Instant.parse("2020-01-14T15:00:00Z"),
                        ZoneOffset.UTC,
                        CountingRule.DAY_NOT_COUNTED);
        assertThat(JCPOA.days()).isEqualTo(65);
        assertThat(ends.getLast().lastDay()).isEqualTo(LocalDate.of(2020, 3, 19));
    }

    @Test
    void aThirtyDayClockNotifiedOnThe28thOfAugust2025EndsAsThe28thOfSeptemberBegins() {
        var clock = new DisputePath(List.of(new DisputePath.Stage("the clock", 30)));
        var notified = Instant.parse("2025-08-28T14:00:00Z");
        assertThat(end(clock, notified, CountingRule.DAY_NOT_COUNTED))
                .isEqualTo("2025-09-28T00:00:00Z");
        assertThat(end(clock, notified, CountingRule.DAY_COUNTED))
                .isEqualTo("2025-09-27T00:00:00Z");
        assertThat(end(clock, notified, CountingRule.FULL_HOURS)).isEqualTo("2025-09-27T14:00:00Z");
    }

    private static Instant end(DisputePath path, Instant from, CountingRule rule) {
        return path.ends(from, ZoneOffset.UTC, rule).getLast().end();
    }

    private static Id disputed(Case it, Id id) {
        it.lead(
                new DisputeOrder.SetDisputePath(
                        id,
                        new DisputePath(
                                List.of(
                                        new DisputePath.Stage("commission", 2),
                                        new DisputePath.Stage("ministers", 3))),
                        CountingRule.DAY_NOT_COUNTED));
        it.head(NORTH, new DisputeAct.ReferDispute(id, "the fuel did not come"));
        return it.talks.desk().accords().upkeep().disputes().disputes().keys().getLast();
    }

    @Test
    void aDisputeClimbsItsStagesAtTheirEndsAndEndsUnresolved() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        assertThat(it.sees(SOUTH)).contains("the fuel did not come", "commission");
        var referred = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        it.now = referred.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
        it.wait(0);
        assertThat(standing(it, dispute)).isEqualTo("0 OPEN");
        it.wait(1);
        assertThat(standing(it, dispute)).isEqualTo("1 OPEN");
        it.wait(3 * DAY);
        assertThat(standing(it, dispute)).isEqualTo("1 UNRESOLVED");
    }

    private static String standing(Case it, Id id) {
        var dispute = it.talks.desk().accords().upkeep().disputes().disputes().find(id);
        return dispute.orElseThrow().stage() + " " + dispute.orElseThrow().standing();
    }

    @Test
    void aDisputeIsSettledWhenEveryPartyWouldAndNoneLearnsOfTheOtherBefore() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        it.head(NORTH, new DisputeAct.AgreeSettlement(dispute, "if the fuel comes by May"));
        assertThat(it.sees(SOUTH)).doesNotContain("by May", "settlement agreed");
        it.head(SOUTH, new DisputeAct.AgreeSettlement(dispute, "so be it"));
        assertThat(standing(it, dispute)).isEqualTo("0 SETTLED");
        assertThat(it.sees(NORTH)).contains("dispute settled").doesNotContain("so be it");
    }

    @Test
    void theNextStageBeginsBeforeTheEndOfThisOneOnlyIfNoPartyWouldWait() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        it.head(NORTH, new DisputeAct.LeaveStage(dispute, "it leads nowhere"));
        assertThat(standing(it, dispute)).isEqualTo("0 OPEN");
        it.head(SOUTH, new DisputeAct.LeaveStage(dispute, "agreed"));
        assertThat(standing(it, dispute)).isEqualTo("1 OPEN");
        // The days of the ministers count from now on.
        var now = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        it.now = now.plusDays(4).atStartOfDay(ZoneOffset.UTC).toInstant().minusSeconds(1);
        it.wait(0);
        assertThat(standing(it, dispute)).isEqualTo("1 OPEN");
        it.wait(1);
        assertThat(standing(it, dispute)).isEqualTo("1 UNRESOLVED");
    }

    private static DisputeAct prolong(Id dispute, int days) {
        return new DisputeAct.ProlongStage(dispute, days, "the fuel is on its way");
    }

    /// Says at which moment a stage ends: still open a second before, over then.
    private static void ends(Case it, Id dispute, Instant end, String before, String then) {
        it.now = end.minusSeconds(1);
        it.wait(0);
        assertThat(standing(it, dispute)).isEqualTo(before);
        it.wait(1);
        assertThat(standing(it, dispute)).isEqualTo(then);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Test
    void aStageIsProlongedByConsentAndTheStagesStillToComeBeginSoMuchLater() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        var referred = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        var before = it.sees(SOUTH);
        it.head(NORTH, prolong(dispute, 4));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        it.head(SOUTH, prolong(dispute, 4));
        assertThat(it.sees(NORTH)).contains("stage prolonged");
        // 2 days of the commission and 4 more; then 3 of the ministers.
        ends(it, dispute, midnight(referred.plusDays(7)), "0 OPEN", "1 OPEN");
        ends(it, dispute, midnight(referred.plusDays(10)), "1 OPEN", "1 UNRESOLVED");
    }

    @Test
    void whoWouldProlongByOtherDaysDoesNotProlong() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        var referred = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        it.head(NORTH, prolong(dispute, 4));
        it.head(SOUTH, prolong(dispute, 1));
        assertThat(it.refused(SOUTH, "head", prolong(dispute, 1))).isEqualTo(Rule.ALREADY_DONE);
        assertThat(it.refused(SOUTH, "head", prolong(dispute, 0))).isEqualTo(Rule.BLANK);
        assertThat(it.sees(NORTH)).doesNotContain("stage prolonged");
        it.head(NORTH, prolong(dispute, 1));
        ends(it, dispute, midnight(referred.plusDays(4)), "0 OPEN", "1 OPEN");
    }

    /// One limit, wherever the days are written: in a form, in a phrase, in the domain.
    @Test
    void aStageIsProlongedByTenYearsAtMost() {
        assertThat(DisputeAct.MOST_DAYS).isEqualTo(3650);
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        assertThat(it.refused(NORTH, "head", prolong(dispute, 3651))).isEqualTo(Rule.BLANK);
        it.head(NORTH, prolong(dispute, 3650));
        it.head(SOUTH, prolong(dispute, 3650));
        assertThat(it.sees(NORTH)).contains("stage prolonged");
    }

    @Test
    void aStageCanBeProlongedAgainAndWhoGaveItUpMayChangeTheirMind() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        var referred = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        for (int i = 0; i < 2; i++) {
            it.head(NORTH, new DisputeAct.LeaveStage(dispute, "it leads nowhere"));
            it.head(NORTH, prolong(dispute, 1));
            it.head(SOUTH, prolong(dispute, 1));
        }
        it.head(SOUTH, new DisputeAct.LeaveStage(dispute, "it leads nowhere"));
        assertThat(standing(it, dispute)).isEqualTo("0 OPEN");
        ends(it, dispute, midnight(referred.plusDays(5)), "0 OPEN", "1 OPEN");
    }

    @Test
    void onceAllLeftAStageTheDaysOfTheNextCountFromThenAndItIsProlongedByItsOwn() {
        var it = InstrumentTest.agreed();
        var dispute = disputed(it, InstrumentTest.inForce(it));
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, prolong(dispute, 30));
        }
        it.wait(10 * DAY);
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, new DisputeAct.LeaveStage(dispute, "no use"));
        }
        var left = it.now.atZone(ZoneOffset.UTC).toLocalDate();
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, prolong(dispute, 2));
        }
        ends(it, dispute, midnight(left.plusDays(6)), "1 OPEN", "1 UNRESOLVED");
    }
}
