package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static Case opened() {
        var it = Case.usual();
        it.lead(new OfferOrder.OpenComparison(NORTH, SOUTH, "the pause", it.now.plusSeconds(600)));
        return it;
    }

    private static Id slot(Case it, RoomId room) {
        return it.room(room).offers().slots().keys().getFirst();
    }

    private static void seal(Case it, RoomId room, String give, String want) {
        it.head(room, new OfferAct.Seal(slot(it, room), Set.of(give), Set.of(want)));
    }

    private static Offers.Stage stage(Case it, RoomId room) {
        return it.room(room).offers().slots().values().getFirst().stage();
    }

    @Test
    void twoOffersThatMeetEachOtherMatchAtTheDeadlineAndNotBefore() {
        var it = opened();
        seal(it, NORTH, "pause", "fuel");
        seal(it, SOUTH, "fuel", "pause");
        it.wait(599);
        assertThat(stage(it, NORTH)).isEqualTo(Offers.Stage.SEALED);
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).doesNotContain("fuel");
        it.wait(1);
        assertThat(stage(it, NORTH)).isEqualTo(Offers.Stage.MATCH);
        assertThat(stage(it, SOUTH)).isEqualTo(Offers.Stage.MATCH);
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).contains("fuel");
    }

    @Test
    void noMatchIsTheSameWhateverTheOtherSealedOrWhetherItSealed() {
        var silent = opened();
        seal(silent, NORTH, "pause", "fuel");
        var other = opened();
        seal(other, NORTH, "pause", "fuel");
        seal(other, SOUTH, "archive", "pause");
        silent.wait(600);
        other.wait(600);
        assertThat(other.sees(NORTH)).isEqualTo(silent.sees(NORTH)).contains("NO MATCH");
    }

    @Test
    void whoSealedNothingIsToldNothing() {
        var it = opened();
        var before = it.sees(SOUTH);
        seal(it, NORTH, "pause", "fuel");
        it.wait(599);
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        it.wait(1);
        assertThat(it.room(SOUTH).version()).isEqualTo(opened().room(SOUTH).version());
    }

    @Test
    void thereIsOneAttemptBeforeTheDeadline() {
        var it = opened();
        var again = new OfferAct.Seal(slot(it, NORTH), Set.of("a"), Set.of("b"));
        seal(it, NORTH, "pause", "fuel");
        assertThat(it.refused(NORTH, "head", again)).isEqualTo(Rule.ALREADY_DONE);
        var late = new OfferAct.Seal(slot(it, SOUTH), Set.of("a"), Set.of("b"));
        it.wait(600);
        assertThat(it.refused(SOUTH, "head", late)).isEqualTo(Rule.PAST);
    }

    private static Id proposed(Case it, Binding binding, String... packages) {
        it.lead(
                new OfferOrder.Propose(
                        Set.of(NORTH, SOUTH),
                        "the pause",
                        List.of(packages),
                        binding,
                        it.now.plusSeconds(600)));
        var proposals = it.room(NORTH).offers().proposals().keys();
        return proposals.isEmpty() ? it.talks.desk().plans().keys().getLast() : proposals.getLast();
    }

    @Test
    void aProposalOnWhichAllSayYesIsADealAtTheDeadline() {
        var it = Case.usual();
        var id = proposed(it, Binding.AUTHORISED, "seven years");
        it.head(NORTH, new OfferAct.Answer(id, Set.of(0)));
        it.head(SOUTH, new OfferAct.Answer(id, Set.of(0)));
        assertThat(it.sees(NORTH)).doesNotContain("DEAL");
        it.wait(600);
        assertThat(it.sees(NORTH)).contains("outcome, value=DEAL");
    }

    @Test
    void silenceIsNoAndLooksLikeNo() {
        var silent = Case.usual();
        silent.head(NORTH, new OfferAct.Answer(proposed(silent, Binding.PERSONAL, "x"), Set.of(0)));
        var refusing = Case.usual();
        var id = proposed(refusing, Binding.PERSONAL, "x");
        refusing.head(NORTH, new OfferAct.Answer(id, Set.of(0)));
        refusing.head(SOUTH, new OfferAct.Answer(id, Set.of()));
        silent.wait(600);
        refusing.wait(600);
        assertThat(refusing.sees(NORTH)).isEqualTo(silent.sees(NORTH)).contains("NO DEAL");
    }

    @Test
    void ofSeveralPackagesThoseThatAllAcceptOpen() {
        var it = Case.usual();
        var id = proposed(it, Binding.AUTHORISED, "a", "b", "c");
        it.head(NORTH, new OfferAct.Answer(id, Set.of(0, 2)));
        it.head(SOUTH, new OfferAct.Answer(id, Set.of(1, 2)));
        it.wait(600);
        assertThat(it.sees(SOUTH)).contains("value=[2]");
    }

    @Test
    void aPlanBeyondTheLeakBudgetNeedsAnotherPerson() {
        var it = Case.usual();
        var id = proposed(it, Binding.EXPLORATORY, "a", "b", "c");
        assertThat(it.room(NORTH).offers().proposals().size()).isZero();
        assertThat(it.refused(Case.LEAD, new OfferOrder.Second(id))).isEqualTo(Rule.TWO_PERSONS);
        it.done(new Voice.InPerson(new Seat(RoomId.DESK, Case.SECOND)), new OfferOrder.Second(id));
        assertThat(it.room(NORTH).offers().proposals().size()).isEqualTo(1);
    }
}
