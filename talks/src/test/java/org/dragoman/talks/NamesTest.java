package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.LEAD;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Voice MEDIATOR = new Voice.InPerson(new Seat(RoomId.DESK, LEAD));

    private static Message says(String words) {
        return new Message(MessageKind.CLARIFICATION, Binding.EXPLORATORY, words);
    }

    private static Case named() {
        var it = Case.usual();
        it.head(NORTH, new NameAct.AcceptName("the crossing", "Liberty Bridge"));
        it.head(SOUTH, new NameAct.AcceptName("the crossing", "Old Bridge"));
        it.lead(
                new NameOrder.SetNeutralName(
                        Set.of(NORTH, SOUTH), "the crossing", "the river bridge"));
        return it;
    }

    @Test
    void eachRoomHasItsOwnNameAndTheCommonTextANeutralOne() {
        var names = named().talks.desk().proceedings().names().terminology();
        assertThat(names.name(NORTH, "the crossing")).isEqualTo("Liberty Bridge");
        assertThat(names.name(SOUTH, "the crossing")).isEqualTo("Old Bridge");
        assertThat(names.neutral()).containsEntry("the crossing", "the river bridge");
        assertThat(names.strange(SOUTH)).containsExactly("Liberty Bridge");
    }

    @Test
    void whatARoomCallsAThingIsShownToNoOther() {
        var it = named();
        assertThat(it.sees(SOUTH)).contains("Old Bridge", "the river bridge");
        assertThat(it.sees(SOUTH)).doesNotContain("Liberty Bridge");
    }

    @Test
    void aNameThatOnlyTheOtherSideAcceptsStopsACarriageUntilTheMediatorConfirmsIt() {
        var it = named();
        var words = "Could Liberty Bridge open at noon?";
        var refused = it.decide(MEDIATOR, new ConfidenceOrder.Say(SOUTH, says(words)));
        assertThat(refused).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) refused).rule()).isEqualTo(Rule.WRONG_ROOM);
        assertThat(((Decision.Refused) refused).mend()).contains("\"Liberty Bridge\"", "south");
        var confirmed =
                it.lead(new ConfidenceOrder.Say(SOUTH, says(words), Set.of("Liberty Bridge")));
        assertThat(confirmed.getFirst())
                .isInstanceOfSatisfying(
                        ConfidenceEvent.FindingsConfirmed.class,
                        it2 -> assertThat(it2.findings()).hasSize(1));
        it.wait(30);
        assertThat(it.sees(SOUTH)).contains(words).doesNotContain("findings");
    }

    @Test
    void whoConfirmsOneFindingHasNotConfirmedTheOther() {
        var it = named();
        it.lead(new NameOrder.KeepTermFrom(SOUTH, "the board"));
        var say =
                new ConfidenceOrder.Say(
                        SOUTH, says("The board likes Liberty Bridge."), Set.of("Liberty Bridge"));
        assertThat(it.refused(LEAD, say)).isEqualTo(Rule.WRONG_ROOM);
    }

    @Test
    void anAcceptedNameAndTheNeutralOneStopNothing() {
        var it = named();
        it.lead(new ConfidenceOrder.Say(SOUTH, says("Old Bridge, that is the river bridge.")));
        it.lead(new ConfidenceOrder.Say(NORTH, says("Liberty Bridge.")));
    }

    @Test
    void aTermThatARoomBarsIsKeptFromItUntilItAllowsIt() {
        var it = Case.usual();
        it.head(SOUTH, new NameAct.BarTerm("occupied"));
        var say = new ConfidenceOrder.Say(SOUTH, says("The OCCUPIED part."));
        assertThat(it.refused(LEAD, say)).isEqualTo(Rule.WRONG_ROOM);
        assertThat(it.sees(NORTH)).doesNotContain("occupied");
        it.head(SOUTH, new NameAct.AllowTerm("occupied"));
        it.lead(say);
    }

    @Test
    void whatTheTeamKeepsFromARoomIsNotToldToIt() {
        var it = Case.usual();
        it.lead(new NameOrder.KeepTermFrom(SOUTH, "the envoy's cousin"));
        assertThat(it.sees(SOUTH)).doesNotContain("cousin");
        it.lead(new NameOrder.LetTermPass(SOUTH, "the envoy's cousin"));
        assertThat(it.talks.desk().proceedings().names().terminology().strange(SOUTH)).isEmpty();
    }

    @Test
    void grantedWordsAreStoppedLikeTheMediatorsOwn() {
        var it = named();
        var words = "We could open Liberty Bridge at noon.";
        it.head(
                NORTH,
                new ConfidenceAct.Confide(says(words), Terms.WITHOUT_ATTRIBUTION, false, Set.of()));
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        it.head(
                NORTH,
                new ConfidenceAct.DraftGrant(item, words, SOUTH, false, it.now.plusSeconds(3600)));
        var grant = it.room(NORTH).confidences().grants().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, words));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        assertThat(it.refused(LEAD, new ConfidenceOrder.Carry(NORTH, grant, words)))
                .isEqualTo(Rule.WRONG_ROOM);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, words, Set.of("Liberty Bridge")));
    }

    @Test
    void aVersionWithATermThatADelegationMustNotSeeIsNotDraftedUnconfirmed() {
        var it = named();
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the crossing"));
        var text = it.talks.desk().texts().keys().getFirst();
        var version = Version.of(Clause.of("1", Wording.of("en", "Liberty Bridge opens at noon.")));
        assertThat(it.refused(LEAD, new TextOrder.DraftVersion(text, version)))
                .isEqualTo(Rule.WRONG_ROOM);
        it.lead(new TextOrder.DraftVersion(text, version, Set.of("Liberty Bridge")));
        it.lead(new TextOrder.ShowVersion(text, NORTH));
        it.lead(new TextOrder.ShowVersion(text, SOUTH));
        // What stood in the last version is not found again.
        it.lead(new TextOrder.DraftVersion(text, version));
    }
}
