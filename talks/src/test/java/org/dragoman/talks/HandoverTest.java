package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static Case confided() {
        var it = Case.usual();
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(
                    room,
                    new ConfidenceAct.Confide(
                            new Message(
                                    MessageKind.CLARIFICATION,
                                    Binding.EXPLORATORY,
                                    "canary of " + room),
                            Terms.WITHOUT_ATTRIBUTION,
                            false,
                            Set.of()));
        }
        it.lead(new RoundOrder.Convene(Set.of(NORTH, SOUTH), "third round", "the villa"));
        return it;
    }

    private static Id proposed(Case it) {
        it.lead(new HandoverOrder.ProposeHandover("Dana", List.of("Dana", Case.SECOND)));
        return it.room(NORTH).proceedings().handovers().proposed().keys().getFirst();
    }

    @Test
    void whatASourceConfidedGoesAlongOnlyWithItsConsent() {
        var it = confided();
        var handover = proposed(it);
        var before = it.sees(SOUTH);
        it.head(NORTH, new HandoverAct.AnswerHandover(handover, true));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        it.lead(new HandoverOrder.ReplaceTeam(handover));
        assertThat(Desk.of(it.talks, "Dana").toString())
                .contains("canary of north", "the villa")
                .doesNotContain("canary of south");
    }

    @Test
    void whatStayedBehindIsNotRecognisedInWordsForAnotherRoom() {
        var secret = "we could live with inspectors at the northern site";
        var it = WrongRoomTest.confided(Set.of());
        var handover = proposed(it);
        it.lead(new HandoverOrder.ReplaceTeam(handover));
        assertThat(WrongRoom.check(it.talks, Case.SECOND, SOUTH, Set.of(), secret)).hasSize(1);
        assertThat(WrongRoom.check(it.talks, "Dana", SOUTH, Set.of(), secret)).isEmpty();
    }

    @Test
    void aThingThatStaysBehindMayNotBeRead() {
        var it = confided();
        var handover = proposed(it);
        it.head(NORTH, new HandoverAct.AnswerHandover(handover, true));
        it.lead(new HandoverOrder.ReplaceTeam(handover));
        for (var room : List.of(NORTH, SOUTH)) {
            var item = it.room(room).confidences().items().keys().getFirst();
            assertThat(Desk.mayRead(it.talks, "Dana", item)).isEqualTo(room.equals(NORTH));
            assertThat(Desk.mayRead(it.talks, Case.SECOND, item)).isTrue();
        }
    }

    @Test
    void whoStaysSeesWhatTheySawAndWhoGoesSeesNothing() {
        var it = confided();
        it.lead(new HandoverOrder.ReplaceTeam(proposed(it)));
        assertThat(Desk.of(it.talks, Case.SECOND).toString()).contains("canary of south");
        assertThat(Desk.of(it.talks, Case.LEAD).seen()).isEmpty();
        assertThat(it.refused(Case.LEAD, new PeopleOrder.JoinTeam("Eve", Role.MEDIATOR)))
                .isEqualTo(Rule.UNKNOWN);
        assertThat(it.talks.desk().team().find("Dana")).contains(Role.LEAD);
    }

    @Test
    void whatIsConfidedAfterwardsIsSeenByTheNewTeam() {
        var it = confided();
        it.lead(new HandoverOrder.ReplaceTeam(proposed(it)));
        it.head(SOUTH, new PromiseAct.MakePromise("a list", it.now.plusSeconds(60)));
        assertThat(Desk.of(it.talks, "Dana").toString()).contains("a list");
    }

    @Test
    void theNewTeamHasALeadOfItsOwn() {
        var it = confided();
        var headless = new HandoverOrder.ProposeHandover("Dana", List.of(Case.SECOND));
        assertThat(it.refused(Case.LEAD, headless)).isEqualTo(Rule.TEAM);
    }
}
