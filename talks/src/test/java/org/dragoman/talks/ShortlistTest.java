package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static final PackageDeal FIVE =
            new PackageDeal(Map.of("years", "five", "fuel", "supplied"), "");
    private static final PackageDeal SEVEN = new PackageDeal(Map.of("years", "seven"), "and talks");
    private static final PackageDeal WORDS = PackageDeal.inWords("a pause");

    private static Id circulated(Case it, Binding binding) {
        it.lead(
                new ShortlistOrder.Circulate(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of(FIVE, SEVEN, WORDS),
                        binding,
                        it.now.plusSeconds(600)));
        return it.room(NORTH).shuttle().shortlists().lists().keys().getLast();
    }

    private static Shortlists.Listed list(Case it, RoomId room) {
        return it.room(room).shuttle().shortlists().lists().values().getLast();
    }

    private static String desk(Case it) {
        return Desk.of(it.talks, Case.LEAD).toString();
    }

    @Test
    void atTheDeadlineThePackagesThatAllMarkedOpenAndNoOthers() {
        var it = Case.usual();
        var id = circulated(it, Binding.AD_REFERENDUM);
        it.head(NORTH, new ShortlistAct.Mark(id, Set.of(0, 1)));
        it.head(SOUTH, new ShortlistAct.Mark(id, Set.of(1, 2)));
        it.wait(599);
        assertThat(list(it, NORTH).stage()).isEqualTo(Offers.Stage.SEALED);
        it.wait(1);
        assertThat(list(it, NORTH).common()).containsExactly(1);
        assertThat(list(it, SOUTH).common()).containsExactly(1);
        assertThat(it.sees(NORTH)).contains("MATCH").doesNotContain("[1, 2]");
        assertThat(it.sees(SOUTH)).doesNotContain("[0, 1]");
    }

    @Test
    void marksAreHiddenFromTheMediatorsAccountsWhereTheCaseHasItSo() {
        var it = Case.usual();
        it.head(NORTH, new ShortlistAct.Mark(circulated(it, Binding.AD_REFERENDUM), Set.of(2)));
        assertThat(desk(it)).doesNotContain("mark acceptable");
        it.wait(600);
        assertThat(desk(it)).doesNotContain("mark acceptable").doesNotContain("compared");
        var open =
                Case.of(
                        new Settings(
                                Disclosure.CLOSED, Duration.ofSeconds(20), true, false, false, 2));
        open.head(NORTH, new ShortlistAct.Mark(circulated(open, Binding.AD_REFERENDUM), Set.of(2)));
        assertThat(desk(open)).contains("mark acceptable");
    }

    /// Not even a gap in the numbers tells the mediator that someone marked.
    @Test
    void theMediatorsViewIsTheSameWhetherAnyoneMarkedOrNot() {
        var silent = Case.usual();
        circulated(silent, Binding.AD_REFERENDUM);
        var marked = Case.usual();
        var id = circulated(marked, Binding.AD_REFERENDUM);
        marked.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        marked.head(SOUTH, new ShortlistAct.Mark(id, Set.of(1)));
        for (int i = 0; i < 2; i++) {
            silent.lead(new RoundOrder.Meet(SOUTH, "tea"));
            marked.lead(new RoundOrder.Meet(SOUTH, "tea"));
            assertThat(desk(marked)).isEqualTo(desk(silent));
            silent.wait(600);
            marked.wait(600);
        }
        long version = Desk.version(silent.talks, Case.LEAD);
        assertThat(Desk.version(marked.talks, Case.LEAD)).isEqualTo(version);
        var lead = new Voice.InPerson(new Seat(RoomId.DESK, Case.LEAD));
        var call = new Call(lead, marked.now, version);
        assertThat(marked.talks.decide(call, new RoundOrder.Meet(SOUTH, "tea"), _ -> new Id("x")))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theListSaysThatItIsNotHiddenFromWhoOperatesTheServer() {
        var it = Case.usual();
        circulated(it, Binding.AD_REFERENDUM);
        assertThat(it.sees(NORTH)).contains("never from who operates the server");
    }

    @Test
    void noMatchIsTheSameWhateverTheOtherMarkedOrWhetherItMarked() {
        var silent = Case.usual();
        silent.head(
                NORTH, new ShortlistAct.Mark(circulated(silent, Binding.AUTHORISED), Set.of(0)));
        var none = Case.usual();
        var id = circulated(none, Binding.AUTHORISED);
        none.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        none.head(SOUTH, new ShortlistAct.Mark(id, Set.of()));
        var other = Case.usual();
        var ido = circulated(other, Binding.AUTHORISED);
        other.head(NORTH, new ShortlistAct.Mark(ido, Set.of(0)));
        other.head(SOUTH, new ShortlistAct.Mark(ido, Set.of(1, 2)));
        for (var it : List.of(silent, none, other)) {
            it.wait(600);
        }
        assertThat(none.sees(NORTH)).isEqualTo(silent.sees(NORTH)).contains("NO MATCH");
        assertThat(other.sees(NORTH)).isEqualTo(silent.sees(NORTH));
    }

    @Test
    void whoMarkedNothingIsToldNothing() {
        var it = Case.usual();
        var id = circulated(it, Binding.AD_REFERENDUM);
        var version = it.room(SOUTH).version();
        it.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        it.wait(600);
        assertThat(it.room(SOUTH).version()).isEqualTo(version);
    }

    @Test
    void thereIsOneAttemptBeforeTheDeadlineAndOnlyPackagesOfTheList() {
        var it = Case.usual();
        var id = circulated(it, Binding.AD_REFERENDUM);
        assertThat(it.refused(NORTH, "head", new ShortlistAct.Mark(id, Set.of(3))))
                .isEqualTo(Rule.UNKNOWN);
        it.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        assertThat(it.refused(NORTH, "head", new ShortlistAct.Mark(id, Set.of(1))))
                .isEqualTo(Rule.ALREADY_DONE);
        it.wait(600);
        assertThat(it.refused(SOUTH, "head", new ShortlistAct.Mark(id, Set.of(1))))
                .isEqualTo(Rule.PAST);
    }

    @Test
    void theDeskSeesTheBitsThatAPlanWouldCostEachSideAndABudgetStopsIt() {
        var it = Case.usual();
        var costs =
                LeakPlan.costs(
                        it.talks, List.of(NORTH, SOUTH), "the pause", 3, Binding.EXPLORATORY);
        assertThat(costs.toString()).isEqualTo("[north 3.00 (0 + 3), south 3.00 (0 + 3)]");
        it.lead(
                new ShortlistOrder.Circulate(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of(FIVE, SEVEN, WORDS),
                        Binding.EXPLORATORY,
                        it.now.plusSeconds(600)));
        assertThat(it.room(NORTH).shuttle().shortlists().lists().size()).isZero();
        assertThat(desk(it)).contains("north 3.00");
        var plan = it.talks.desk().shuttle().plans().keys().getFirst();
        assertThat(it.refused(Case.LEAD, new ShortlistOrder.SecondList(plan)))
                .isEqualTo(Rule.TWO_PERSONS);
        it.done(
                new Voice.InPerson(new Seat(RoomId.DESK, Case.SECOND)),
                new ShortlistOrder.SecondList(plan));
        assertThat(it.room(NORTH).shuttle().shortlists().lists().size()).isEqualTo(1);
    }

    @Test
    void proposalsAndListsOnOneSubjectShareTheBudget() {
        var it = Case.usual();
        it.lead(
                new OfferOrder.Propose(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of("a", "b"),
                        Binding.EXPLORATORY,
                        it.now.plusSeconds(600)));
        it.lead(
                new ShortlistOrder.Circulate(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of(FIVE),
                        Binding.EXPLORATORY,
                        it.now.plusSeconds(600)));
        assertThat(it.talks.desk().shuttle().plans().size()).isEqualTo(1);
        assertThat(it.talks.desk().shuttle().lists().size()).isZero();
    }

    @Test
    void aPackageIsWholeWhenItSettlesEveryIssueElsePartial() {
        assertThat(FIVE.whole(List.of("years", "fuel"))).isTrue();
        assertThat(SEVEN.whole(List.of("years", "fuel"))).isFalse();
        assertThat(new PackageDeal(Map.of(" ", "x"), "").blank()).isTrue();
        assertThat(PackageDeal.inWords(" ").blank()).isTrue();
    }

    private static Id settled(Case it) {
        var id = circulated(it, Binding.AD_REFERENDUM);
        it.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        it.head(SOUTH, new ShortlistAct.Mark(id, Set.of(0)));
        it.wait(600);
        return id;
    }

    private static Id improvement(Case it, Id settled) {
        it.lead(new ShortlistOrder.PutImprovement(settled, 0, SEVEN, it.now.plusSeconds(600)));
        return it.room(NORTH).shuttle().shortlists().improvements().keys().getLast();
    }

    private static Settled deal(Case it) {
        return it.talks.desk().shuttle().settled().values().getFirst();
    }

    @Test
    void anImprovementIsAdoptedOnlyIfAllSayYes() {
        var it = Case.usual();
        var id = improvement(it, settled(it));
        it.head(NORTH, new ShortlistAct.AnswerImprovement(id, true));
        it.head(SOUTH, new ShortlistAct.AnswerImprovement(id, true));
        assertThat(deal(it).deal()).isEqualTo(FIVE);
        it.wait(600);
        assertThat(deal(it).deal()).isEqualTo(SEVEN);
        assertThat(it.sees(NORTH)).contains("ADOPTED");
    }

    @Test
    void elseWhatWasSettledStandsAndNobodyLearnsWhoRefused() {
        var silent = Case.usual();
        silent.head(
                NORTH,
                new ShortlistAct.AnswerImprovement(improvement(silent, settled(silent)), true));
        var refusing = Case.usual();
        var id = improvement(refusing, settled(refusing));
        refusing.head(NORTH, new ShortlistAct.AnswerImprovement(id, true));
        refusing.head(SOUTH, new ShortlistAct.AnswerImprovement(id, false));
        silent.wait(600);
        refusing.wait(600);
        assertThat(deal(silent).deal()).isEqualTo(FIVE);
        assertThat(deal(refusing).deal()).isEqualTo(FIVE);
        assertThat(refusing.sees(NORTH))
                .isEqualTo(silent.sees(NORTH))
                .contains("WHAT WAS SETTLED STANDS");
        assertThat(desk(refusing)).doesNotContain("answer an improvement");
    }

    @Test
    void anImprovementNeedsSomethingSettledAndOneAtATime() {
        var it = Case.usual();
        var end = it.now.plusSeconds(6000);
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ShortlistOrder.PutImprovement(new Id("x"), 0, SEVEN, end)))
                .isEqualTo(Rule.UNKNOWN);
        var settled = settled(it);
        assertThat(it.refused(Case.LEAD, new ShortlistOrder.PutImprovement(settled, 0, FIVE, end)))
                .isEqualTo(Rule.ALREADY_DONE);
        improvement(it, settled);
        assertThat(it.refused(Case.LEAD, new ShortlistOrder.PutImprovement(settled, 0, WORDS, end)))
                .isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void aDealOnTheMediatorsProposalCanBeImproved() {
        var it = Case.usual();
        it.lead(
                new OfferOrder.Propose(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of("five years"),
                        Binding.AUTHORISED,
                        it.now.plusSeconds(600)));
        var id = it.room(NORTH).offers().proposals().keys().getLast();
        it.head(NORTH, new OfferAct.Answer(id, Set.of(0)));
        it.head(SOUTH, new OfferAct.Answer(id, Set.of(0)));
        it.wait(600);
        improvement(it, id);
        assertThat(it.sees(SOUTH)).contains("five years").contains("and talks");
    }

    @Test
    void anExploratoryMatchSettlesNothing() {
        var it =
                Case.of(
                        new Settings(
                                Disclosure.CLOSED, Duration.ofSeconds(20), true, true, false, 9));
        var id = circulated(it, Binding.EXPLORATORY);
        it.head(NORTH, new ShortlistAct.Mark(id, Set.of(0)));
        it.head(SOUTH, new ShortlistAct.Mark(id, Set.of(0)));
        it.wait(600);
        assertThat(list(it, NORTH).common()).containsExactly(0);
        assertThat(it.talks.desk().shuttle().settled().size()).isZero();
    }
}
