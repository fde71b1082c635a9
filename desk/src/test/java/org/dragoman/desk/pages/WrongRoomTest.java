package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrongRoomTest {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");

    private final InMemory talks =
            new InMemory(
                    List.of(),
                    () -> java.time.Instant.parse("2026-02-26T09:00:00Z"),
                    Identifiers.random(new SplittableRandom(1)));

    @BeforeEach
    void openTalks() {
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        for (var room : List.of(NORTH, SOUTH)) {
            lead(new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
            lead(new PeopleOrder.Invite(room, "Head of " + room, Role.HEAD));
            done(new Seat(room, "Head of " + room), new PeopleAct.Enter());
        }
    }

    private void lead(Command order) {
        done(new Seat(RoomId.DESK, "Lead"), order);
    }

    private void done(Seat seat, Command command) {
        assertThat(talks.decide(new Voice.InPerson(seat), Call.ANY, command))
                .isInstanceOf(Decision.Accepted.class);
    }

    private WrongRoom toSouth(String words) {
        return WrongRoom.in(talks.now().talks(), SOUTH, words, List.of());
    }

    @Test
    void theNameOfAPartyThatARoomWasNotToldOfIsFound() {
        assertThat(toSouth("As north says, ten years.").names()).containsKey("North");
        lead(new PeopleOrder.Introduce(NORTH, SOUTH));
        assertThat(toSouth("As North says, ten years.").names()).isEmpty();
        assertThat(toSouth("So says the head of North.").names()).containsKey("Head of North");
        assertThat(toSouth("A northern route.").names()).isEmpty();
    }

    @Test
    void sixWordsInARowThatAnotherRoomConfidedAreFound() {
        done(
                new Seat(NORTH, "Head of North"),
                new ConfidenceAct.Confide(
                        new Message(
                                MessageKind.CLARIFICATION,
                                Binding.PERSONAL,
                                "The board would rather pay than lose the contractors."),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
        assertThat(toSouth("It seems the BOARD would rather pay, than lose something.").phrases())
                .containsEntry("the board would rather pay than", NORTH);
        assertThat(toSouth("The board would rather pay.").clear()).isTrue();
    }
}
