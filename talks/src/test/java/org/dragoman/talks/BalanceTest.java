package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final Agenda AGENDA =
            new Agenda(
                    List.of(new AgendaItem("years", List.of("three", "five", "seven", "ten"))),
                    List.of());

    private static void named(Case it, RoomId room, String option, Set<String> keptTo) {
        it.head(
                room,
                new ConfidenceAct.Confide(
                        Message.of(
                                MessageKind.CONDITIONAL_OFFER,
                                Binding.PERSONAL,
                                Map.of("years", option),
                                "we could",
                                Instant.MAX),
                        Terms.MEDIATOR_ONLY,
                        false,
                        keptTo));
    }

    private static BalanceReport report(Case it, String member, String put) {
        return BalanceReport.ofPackage(
                it.talks,
                member,
                AGENDA,
                Set.of(NORTH, SOUTH),
                new PackageDeal(Map.of("years", put), ""));
    }

    @Test
    void aProposalIsMeasuredInStepsOfTheOptionOrderFromEachSidesLastPosition() {
        var it = Case.usual();
        named(it, NORTH, "three", Set.of());
        named(it, NORTH, "five", Set.of());
        named(it, SOUTH, "ten", Set.of());
        var lines = report(it, Case.LEAD, "five").lines();
        assertThat(lines.get(0)).isEqualTo(new BalanceReport.Line("years", NORTH, "five", 0, true));
        assertThat(lines.get(1).distance()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void aPositionKeptFromAMemberIsNotInTheReport() {
        var it = Case.usual();
        named(it, NORTH, "three", Set.of(Case.SECOND));
        assertThat(report(it, Case.LEAD, "five").lines().getFirst().known()).isFalse();
        assertThat(report(it, Case.SECOND, "five").lines().getFirst().known()).isTrue();
    }

    @Test
    void aTextIsMeasuredInSharedWordsFromWhatEachSidePutForward() {
        var it = Case.usual();
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the pause"));
        var text = it.talks.desk().texts().keys().getFirst();
        draft(it, text, "A pause of five years.");
        for (var room : List.of(NORTH, SOUTH)) {
            it.lead(new TextOrder.ShowVersion(text, room));
        }
        it.head(NORTH, new TextAct.ProposeVariant(text, "1", words("a pause of five years")));
        it.head(SOUTH, new TextAct.ProposeVariant(text, "1", words("No pause at all")));
        var lines = BalanceReport.ofText(it.talks, text).lines();
        assertThat(lines.get(0).distance()).isZero();
        assertThat(lines.get(0).adopted()).isFalse();
        assertThat(lines.get(1).distance()).isCloseTo(1 - 1 / 8.0, within(1e-12));
        assertThat(BalanceReport.ofText(it.talks, new Id("none")).lines()).isEmpty();
    }

    @Test
    void aReservationIsNoPositionOnTheWordsBesideWhichItStands() {
        var it = Case.usual();
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the pause"));
        var text = it.talks.desk().texts().keys().getFirst();
        draft(it, text, "A pause of five years.");
        for (var room : List.of(NORTH, SOUTH)) {
            it.lead(new TextOrder.ShowVersion(text, room));
        }
        it.head(NORTH, new ReplyAct.EnterReservation(text, "1", words("Not at sea")));
        assertThat(BalanceReport.ofText(it.talks, text).lines().getFirst().known()).isFalse();
    }

    private static Wording words(String words) {
        return Wording.of(Language.ENGLISH, words);
    }

    private static void draft(Case it, Id text, String words) {
        it.lead(new TextOrder.DraftVersion(text, Version.of(Clause.of("1", words(words)))));
    }

    @Test
    void sharedWordsAreCountedAsSets() {
        assertThat(BalanceReport.distance("a b c", "b c d")).isCloseTo(0.5, within(1e-12));
        assertThat(BalanceReport.distance("", "")).isZero();
        assertThat(BalanceReport.distance("a", "")).isEqualTo(1);
    }

    @Test
    void theLedgerOfImpartialityCountsWhatTheTeamDidForEachSide() {
        var it = Case.usual();
        it.lead(new RoundOrder.Meet(NORTH, "tea"));
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "x"),
                        Terms.WITHOUT_ATTRIBUTION,
                        false,
                        Set.of()));
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.DraftGrant(item, "y", SOUTH, false, Instant.MAX));
        var grant = it.room(NORTH).confidences().grants().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.Release(grant));
        assertThat(side(it, 0).waiting()).isEqualTo(1);
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, "y"));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        it.wait(100);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, "y"));
        it.lead(
                new ConfidenceOrder.Say(
                        SOUTH, new Message(MessageKind.PROCEDURAL, Binding.PERSONAL, "lunch")));
        it.wait(20);
        assertThat(side(it, 0))
                .isEqualTo(
                        new Impartiality.Side(
                                NORTH, 1, Duration.ZERO, 1, 0, 0, Duration.ofMinutes(2), 0));
        assertThat(side(it, 1))
                .isEqualTo(
                        new Impartiality.Side(SOUTH, 0, Duration.ZERO, 0, 1, 0, Duration.ZERO, 0));
    }

    private static Impartiality.Side side(Case it, int place) {
        return Impartiality.of(it.talks).sides().get(place);
    }
}
