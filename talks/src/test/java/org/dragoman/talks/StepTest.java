package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final RoomId AGENCY = InstrumentTest.AGENCY;

    private static ScheduledStep step(String name, RoomId by, int group, RoomId verifier) {
        return new ScheduledStep(
                name,
                by,
                group,
                new Trigger.DaysAfter(new Trigger.Happening(Arrangement.COMPLETE), 10),
                Obligation.ONE_SHOT,
                true,
                verifier,
                "the agency's report",
                Duration.ofDays(5),
                OnFailure.REVERSAL);
    }

    private static Undertaking weight(String name, RoomId by) {
        return new Undertaking(
                name,
                by,
                BigDecimal.valueOf(3),
                Map.of(by.equals(NORTH) ? SOUTH : NORTH, BigDecimal.valueOf(5)));
    }

    private static Schedule schedule(Case it, Id id) {
        return it.talks.desk().accords().schedules().find(id).orElseThrow();
    }

    private static StepAct report(Id id, String name) {
        return new StepAct.ReportStep(id, name, "photographs");
    }

    /// Six equal steps, cost 3 and gain 5, in the order of these groups, weighed by the team.
    private static Case scheduled(List<String> groups, List<Id> into) {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        into.add(id);
        var steps = new ArrayList<ScheduledStep>();
        var weights = new ArrayList<Undertaking>();
        for (int group = 0; group < groups.size(); group++) {
            for (char side : groups.get(group).toCharArray()) {
                var by = side == 'N' ? NORTH : SOUTH;
                var name = "step " + steps.size();
                steps.add(step(name, by, group + 1, by));
                weights.add(weight(name, by));
            }
        }
        it.lead(new StepOrder.SetSchedule(id, steps));
        it.lead(new StepOrder.WeighSteps(id, weights));
        return it;
    }

    private static BigDecimal worst(Schedule schedule) {
        var all = new ArrayList<>(schedule.planned(NORTH));
        all.addAll(schedule.planned(SOUTH));
        return all.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    @Test
    void theWorstExposureOfSixStepsIsNineOneSideFirstThreeInTurnsZeroInPairs() {
        var ids = new ArrayList<Id>();
        var first = scheduled(List.of("N", "N", "N", "S", "S", "S"), ids);
        assertThat(worst(schedule(first, ids.getLast()))).isEqualByComparingTo("9");
        var turns = scheduled(List.of("N", "S", "N", "S", "N", "S"), ids);
        assertThat(worst(schedule(turns, ids.getLast()))).isEqualByComparingTo("3");
        var pairs = scheduled(List.of("NS", "NS", "NS"), ids);
        assertThat(worst(schedule(pairs, ids.getLast()))).isEqualByComparingTo("0");
    }

    @Test
    void exposureNowFollowsWhatCountsAndOnlyTheTeamSeesIt() {
        var ids = new ArrayList<Id>();
        var it = scheduled(List.of("N", "N", "N", "S", "S", "S"), ids);
        var id = ids.getLast();
        for (int done = 0; done < 3; done++) {
            assertThat(schedule(it, id).exposure(NORTH))
                    .isEqualByComparingTo(BigDecimal.valueOf(3L * done));
            it.head(NORTH, report(id, "step " + done));
        }
        assertThat(schedule(it, id).exposure(NORTH)).isEqualByComparingTo("9");
        assertThat(schedule(it, id).exposure(SOUTH)).isEqualByComparingTo("-15");
        assertThat(Desk.of(it.talks, Case.LEAD).standing().toString()).contains("exposure");
        assertThat(it.sees(NORTH)).doesNotContain("exposure");
    }

    @Test
    void simultaneousStepsCountTogetherOrNotAtAll() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        it.lead(
                new StepOrder.SetSchedule(
                        id, List.of(step("ship", NORTH, 1, AGENCY), step("pay", SOUTH, 1, SOUTH))));
        var before = it.sees(NORTH);
        it.head(SOUTH, report(id, "pay"));
        assertThat(it.sees(NORTH)).isEqualTo(before);
        it.head(NORTH, report(id, "ship"));
        assertThat(schedule(it, id).performed().size()).isZero();
        it.lead(new StepOrder.AskCertificate(id, "ship"));
        assertThat(it.sees(AGENCY)).contains("photographs");
        it.head(AGENCY, new StepAct.Certify(id, "ship", true, "seals intact"));
        assertThat(it.sees(SOUTH)).contains("performed").doesNotContain("seals intact");
    }

    @Test
    void aStepOutOfItsTurnWaitsForTheGroupBefore() {
        var ids = new ArrayList<Id>();
        var it = scheduled(List.of("N", "S"), ids);
        var id = ids.getLast();
        it.head(SOUTH, report(id, "step 1"));
        assertThat(schedule(it, id).performed().size()).isZero();
        it.head(NORTH, report(id, "step 0"));
        assertThat(schedule(it, id).performed().size()).isEqualTo(2);
    }

    @Test
    void aFailureIsNotedOnceTheStepIsDueAndCanBeMadeGood() {
        var ids = new ArrayList<Id>();
        var it = scheduled(List.of("N", "S"), ids);
        var id = ids.getLast();
        var failure = new StepOrder.NoteFailure(id, "step 0");
        assertThat(it.refused(Case.LEAD, failure)).isEqualTo(Rule.NOT_NOW);
        it.wait(11 * 24 * 3600);
        it.lead(failure);
        it.head(NORTH, report(id, "step 0"));
        assertThat(it.sees(SOUTH)).contains("made good");
        it.wait(6 * 24 * 3600);
        assertThat(it.sees(SOUTH)).doesNotContain("not made good");
    }

    @Test
    void whatIsNotMadeGoodInTimeUndoesWhatCanBeUndone() {
        var ids = new ArrayList<Id>();
        var it = scheduled(List.of("N", "S"), ids);
        var id = ids.getLast();
        it.head(NORTH, report(id, "step 0"));
        it.wait(11 * 24 * 3600);
        it.lead(new StepOrder.NoteFailure(id, "step 1"));
        it.wait(5 * 24 * 3600);
        assertThat(it.sees(NORTH)).contains("not made good", "REVERSAL", "[step 0]");
        assertThat(schedule(it, id).exposure(NORTH)).isEqualByComparingTo("0");
    }

    @Test
    void noStepsAreFixedBeforeTheEntryIntoForce() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.authenticated(it, InstrumentForm.SIGNED);
        var set = new StepOrder.SetSchedule(id, List.of(step("ship", NORTH, 1, NORTH)));
        assertThat(it.refused(Case.LEAD, set)).isEqualTo(Rule.NOT_NOW);
    }

    /// The dispute clause of the plan of action of 2015: 15 days in the joint commission, 15 with
    /// ministers, 5 on the advisory opinion, 30 in the Security Council.
    @Test
    void theDisputePathOf2015TakesSixtyFiveDays() {
        var path =
                new DisputePath(
                        List.of(
                                new DisputePath.Stage("joint commission", 15),
                                new DisputePath.Stage("ministers", 15),
                                new DisputePath.Stage("opinion", 5),
                                new DisputePath.Stage("Security Council", 30)));
        assertThat(path.days()).isEqualTo(65);
        var ends = path.from(LocalDate.parse("2020-01-14"), ZoneOffset.UTC);
        assertThat(ends.getFirst().lastDay()).isEqualTo("2020-01-29");
        assertThat(ends.getLast().lastDay()).isEqualTo("2020-03-19");
    }

    @Test
    void aThirtyDayPathNotifiedOnTwentyEightAugust2025EndsAtMidnight() {
        var path = new DisputePath(List.of(new DisputePath.Stage("notification", 30)));
        assertThat(path.from(LocalDate.parse("2025-08-28"), ZoneOffset.UTC).getLast().end())
                .isEqualTo(Instant.parse("2025-09-28T00:00:00Z"));
    }

    private static StepAct undo(Id id, int group) {
        return new StepAct.AgreeReversal(id, group, "the second pair never came");
    }

    @Test
    void stepsAreUndoneOnceEveryPartyAgreesAndNoneLearnsOfTheOtherBefore() {
        var ids = new ArrayList<Id>();
        var it = scheduled(List.of("NS", "NS"), ids);
        var id = ids.getLast();
        assertThat(it.refused(NORTH, "head", undo(id, 1))).isEqualTo(Rule.NOT_NOW);
        it.head(NORTH, report(id, "step 0"));
        it.head(SOUTH, report(id, "step 1"));
        var before = it.sees(SOUTH);
        it.head(NORTH, undo(id, 1));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(it.refused(NORTH, "head", undo(id, 1))).isEqualTo(Rule.ALREADY_DONE);
        it.head(SOUTH, undo(id, 1));
        assertThat(it.sees(NORTH)).contains("undone by consent", "[step 0, step 1]");
        assertThat(schedule(it, id).exposure(NORTH)).isEqualByComparingTo("0");
        assertThat(it.refused(NORTH, "head", undo(id, 1))).isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void aGroupIsUndoneWholeOrNotAtAll() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        var lasting = step("ship", NORTH, 1, NORTH);
        it.lead(
                new StepOrder.SetSchedule(
                        id,
                        List.of(
                                new ScheduledStep(
                                        "ship",
                                        NORTH,
                                        1,
                                        lasting.trigger(),
                                        Obligation.ONE_SHOT,
                                        false,
                                        NORTH,
                                        "",
                                        Duration.ZERO,
                                        OnFailure.SUSPENSION),
                                step("pay", SOUTH, 1, SOUTH))));
        it.head(NORTH, report(id, "ship"));
        it.head(SOUTH, report(id, "pay"));
        assertThat(it.refused(SOUTH, "head", undo(id, 1))).isEqualTo(Rule.NOT_NOW);
        assertThat(it.refused(SOUTH, "head", undo(id, 2))).isEqualTo(Rule.UNKNOWN);
        assertThat(it.refused(AGENCY, "head", undo(id, 1))).isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void whatAllUndidNeedNotBeMadeGood() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        var floor =
                new ScheduledStep(
                        "cap",
                        NORTH,
                        1,
                        new Trigger.Happening(Arrangement.COMPLETE),
                        Obligation.CONTINUING_FLOOR,
                        true,
                        NORTH,
                        "",
                        Duration.ofDays(5),
                        OnFailure.SUSPENSION);
        it.lead(new StepOrder.SetSchedule(id, List.of(floor)));
        it.head(NORTH, report(id, "cap"));
        it.lead(new StepOrder.NoteFailure(id, "cap"));
        it.head(NORTH, undo(id, 1));
        it.head(SOUTH, undo(id, 1));
        it.wait(6 * 24 * 3600);
        assertThat(it.sees(SOUTH)).doesNotContain("not made good", "suspended");
        assertThat(it.refused(Case.LEAD, new StepOrder.NoteFailure(id, "cap")))
                .isEqualTo(Rule.ALREADY_DONE);
    }
}
