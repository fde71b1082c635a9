package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.DisputePath;
import org.dragoman.talks.Trigger;
import org.junit.jupiter.api.Test;

class RecordTextTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private static String said(Object value) {
        return RecordText.said(value.toString(), ENGLISH).orElse("");
    }

    @Test
    void aRuleOfConsentIsSaidInWords() {
        assertThat(said(new ConsentRule.InSequence(List.of("the Council", "the Leader"))))
                .isEqualTo("one after the other: the Council, the Leader");
        assertThat(said(new ConsentRule.AtLeast(2, List.of("North", "South", "East"))))
                .isEqualTo("2 of: North, South, East");
        assertThat(said(new ConsentRule.OnePrincipal("the President")))
                .isEqualTo("the President alone");
    }

    @Test
    void aTriggerIsSaidInWordsHoweverDeep() {
        var deep =
                new Trigger.DaysAfter(
                        new Trigger.Earliest(
                                List.of(
                                        new Trigger.Happening("an election"),
                                        new Trigger.DaysAfter(
                                                new Trigger.Happening("complete"), 30))),
                        7);
        assertThat(said(deep))
                .startsWith("7 days after the earliest of ")
                .contains("an election", "30 days after")
                .doesNotContain("[", "=");
    }

    @Test
    void daysAreCountedInWordsFromWhatPeopleCallTheirBeginning() {
        var bound = new Trigger.Happening("complete");
        assertThat(said(bound)).isEqualTo("on the day all are bound");
        assertThat(said(new Trigger.DaysAfter(bound, 1)))
                .isEqualTo("one day after the day all are bound");
        assertThat(said(new Trigger.DaysAfter(new Trigger.Happening("the harvest"), 3)))
                .isEqualTo("3 days after “the harvest”");
    }

    @Test
    void theStagesOfADisputeClauseAreSaidInWords() {
        assertThat(
                        said(
                                List.of(
                                        new DisputePath.Stage("talks, then ministers", 35),
                                        new DisputePath.Stage("arbitration", 60))))
                .isEqualTo("talks, then ministers, 35 days; arbitration, 60 days");
    }

    @Test
    void wordsThatOnlyLookLikeItAreLeftAsTheyStand() {
        for (var text :
                List.of(
                        "A list [of things]",
                        "[a, b]",
                        "Nothing[at=all]",
                        "InSequence",
                        "[",
                        "Stage[")) {
            assertThat(RecordText.said(text, ENGLISH)).as(text).isEmpty();
        }
        assertThat(RecordText.said("Stage[x]", ENGLISH)).isPresent();
    }
}
