package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What one member asked for and another confirms, and what the record says of it.
class SecondLookTest {

    private static final DeskCommand SAY =
            new ConfidenceOrder.Say(
                    NORTH,
                    new Message(MessageKind.QUESTION, Binding.EXPLORATORY, "How long?"),
                    Set.of());

    private static Voice member(String name) {
        return new Voice.InPerson(new Seat(RoomId.DESK, name));
    }

    private static Seconded asked(Case it, String first, DeskCommand order) {
        return new Seconded(order, first, it.now.minusSeconds(60));
    }

    @Test
    void theRecordOfTheTeamSaysWhoAskedWhenAndWhoConfirmed() {
        var it = Case.usual();
        var events = it.done(member(Case.SECOND), asked(it, Case.LEAD, SAY));
        var confirmed = (ConfidenceEvent.ConveyanceConfirmed) events.getFirst();
        assertThat(confirmed.first()).isEqualTo(Case.LEAD);
        assertThat(confirmed.second()).isEqualTo(Case.SECOND);
        assertThat(confirmed.asked()).isEqualTo(it.now.minusSeconds(60));
        assertThat(Desk.of(it.talks, Case.LEAD).seen().toString()).contains("conveyance confirmed");
        it.wait(20);
        assertThat(it.sees(NORTH))
                .contains("How long?")
                .doesNotContain("confirmed by", "Bela asks");
        assertThat(it.room(NORTH).entries().values())
                .noneMatch(entry -> entry.event() instanceof ConfidenceEvent.ConveyanceConfirmed);
    }

    @Test
    void aRoomSeesTheSameWhetherOneOrTwoPersonsConveyed() {
        var one = Case.usual();
        var two = Case.usual();
        one.done(member(Case.SECOND), SAY);
        two.done(member(Case.SECOND), asked(two, Case.LEAD, SAY));
        for (var room : List.of(NORTH, SOUTH)) {
            assertThat(two.wait(20).sees(room)).isEqualTo(one.wait(20).sees(room));
        }
    }

    @Test
    void nobodyConfirmsWhatTheyAskedForThemselves() {
        var it = Case.usual();
        assertThat(it.refused(member(Case.LEAD), asked(it, Case.LEAD, SAY)))
                .isEqualTo(Rule.TWO_PERSONS);
        assertThat(it.refused(member(Case.LEAD), asked(it, "nobody", SAY))).isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void oneOfTheTwoHasTheRoleThatTheOrderNeedsAndNeitherIsANoteTaker() {
        var it = Case.usual();
        it.lead(new PeopleOrder.JoinTeam("Clerk", Role.NOTE_TAKER));
        var introduce = new PeopleOrder.Suspend(NORTH, "member");
        assertThat(it.refused(member(Case.SECOND), introduce)).isEqualTo(Rule.NOT_YOUR_ROLE);
        it.done(member(Case.SECOND), asked(it, Case.LEAD, introduce));
        assertThat(it.refused(member(Case.LEAD), asked(it, "Clerk", SAY)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        assertThat(it.refused(member("Clerk"), asked(it, Case.LEAD, SAY)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
    }

    @Test
    void itIsConfirmedAfterItWasAskedForAndOnce() {
        var it = Case.usual();
        assertThat(
                        it.refused(
                                member(Case.SECOND),
                                new Seconded(SAY, Case.LEAD, it.now.plusSeconds(1))))
                .isEqualTo(Rule.PAST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Seconded(asked(it, Case.LEAD, SAY), Case.LEAD, it.now))
                .withMessageContaining("Confirm the order itself");
    }

    /// Whoever may not read a confidence can neither ask for its conveyance nor confirm it, and is
    /// not told that others did.
    @Test
    void whatASourceKeptToSomeMembersIsConfirmedByThemAndSeenByThem() {
        var it =
                Case.of(
                        new Settings(
                                Disclosure.MODEL_LAW,
                                java.time.Duration.ofSeconds(20),
                                true,
                                true,
                                false,
                                2));
        it.lead(new PeopleOrder.JoinTeam("Third", Role.MEDIATOR));
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "a pause"),
                        Terms.WITHOUT_ATTRIBUTION,
                        false,
                        Set.of(Case.LEAD, Case.SECOND)));
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        var convey =
                new ConfidenceOrder.ConveySubstance(
                        NORTH, item, "something may be possible", SOUTH, Set.of());
        assertThat(it.refused(member("Third"), asked(it, Case.LEAD, convey)))
                .isEqualTo(Rule.KEPT_FROM_YOU);
        assertThat(it.refused(member(Case.LEAD), asked(it, "Third", convey)))
                .isEqualTo(Rule.KEPT_FROM_YOU);
        it.done(member(Case.SECOND), asked(it, Case.LEAD, convey));
        assertThat(Desk.of(it.talks, Case.LEAD).seen().toString()).contains("conveyance confirmed");
        assertThat(Desk.of(it.talks, "Third").seen().toString())
                .doesNotContain("conveyance confirmed");
    }
}
