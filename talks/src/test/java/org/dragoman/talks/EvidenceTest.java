package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static Evidence last(Case it) {
        return Evidence.of(it.talks.desk().journal().last().orElseThrow().event());
    }

    @Test
    void whatAPartySaidInTheTalksIsKeptOutOfLaterProceedings() {
        var it = Case.usual();
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "we erred"),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
        assertThat(last(it)).isEqualTo(Evidence.STATEMENT);
        assertThat(last(it).keptOut()).isTrue();
    }

    @Test
    void aViewOnAPossibleSettlementIsToldFromAStatement() {
        var it = Case.usual();
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(
                                MessageKind.CONDITIONAL_OFFER, Binding.EXPLORATORY, "five years"),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
        assertThat(last(it)).isEqualTo(Evidence.VIEW);
    }

    @Test
    void aProposalOfTheMediatorAndTheWillingnessToAcceptItAreKeptOut() {
        var it = Case.usual();
        it.lead(
                new OfferOrder.Propose(
                        Set.of(NORTH, SOUTH),
                        "years",
                        List.of("five"),
                        Binding.AUTHORISED,
                        it.now.plusSeconds(60)));
        assertThat(last(it)).isEqualTo(Evidence.MEDIATORS_PROPOSAL);
        var proposal = it.room(NORTH).offers().proposals().keys().getFirst();
        it.head(NORTH, new OfferAct.Answer(proposal, Set.of(0)));
        assertThat(last(it)).isEqualTo(Evidence.WILLINGNESS);
    }

    @Test
    void whatIsPublicIsNotKeptOut() {
        assertThat(Evidence.of(new PressEvent.CommuniquePublished(new Id("1"), "x")).keptOut())
                .isFalse();
    }

    @Test
    void everyEntryOfADeskCarriesItsLabel() {
        assertThat(Desk.of(Case.usual().talks, Case.LEAD).seen())
                .filteredOn(sight -> sight.title().equals("entry"))
                .allMatch(sight -> sight.parts().getLast().name().equals("evidence"));
    }
}
