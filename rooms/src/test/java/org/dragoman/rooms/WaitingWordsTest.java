package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.CapitalAct;
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
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page says of what is late, and of words that somebody else wrote down.
class WaitingWordsTest {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId HOME = new RoomId("Home");
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Times UTC =
            new Times(
                    new Place("Venue", ZoneOffset.UTC),
                    new Place("", ZoneOffset.UTC),
                    Language.ENGLISH);

    private final Identifiers ids = Identifiers.random(new SplittableRandom(1));
    private Talks talks = Talks.NONE;
    private Instant now = Instant.parse("2026-02-26T09:00:00Z");

    @BeforeEach
    void open() {
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        lead(new PeopleOrder.OpenRoom(NORTH, RoomKind.DELEGATION, NORTH));
        lead(new PeopleOrder.OpenRoom(HOME, RoomKind.CAPITAL, NORTH));
        for (var room : List.of(NORTH, HOME)) {
            lead(new PeopleOrder.Invite(room, "head", Role.HEAD));
            done(new Voice.InPerson(new Seat(room, "head")), new PeopleAct.Enter());
        }
    }

    private void lead(Command order) {
        done(new Voice.InPerson(new Seat(RoomId.DESK, "Lead")), order);
    }

    private void done(Voice by, Command command) {
        var decision = talks.decide(new Call(by, now, Call.ANY), command, ids);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        talks = talks.after(now, by, ((Decision.Accepted) decision).events());
    }

    private RoomState room(RoomId room) {
        return talks.room(room).orElseThrow();
    }

    private NowPage page(RoomId room) {
        return NowPage.of(new View(room(room), new Seat(room, "head"), now, ENGLISH, UTC, ""));
    }

    @Test
    void aQuestionWhoseHourHasPassedIsSaidToBeOverdue() {
        done(
                new Voice.InPerson(new Seat(NORTH, "head")),
                new CapitalAct.Consult(
                        HOME,
                        "May we pause?",
                        List.of("Yes", "No"),
                        now.plusSeconds(60),
                        List.of()));
        assertThat(page(HOME).waiting())
                .singleElement()
                .satisfies(it -> assertThat(it.until()).startsWith("until "));
        now = now.plusSeconds(60);
        for (var entry : talks.due(now, ids)) {
            talks = talks.after(entry);
        }
        assertThat(page(HOME).waiting())
                .singleElement()
                .satisfies(it -> assertThat(it.until()).startsWith("overdue since "));
    }

    @Test
    void whatHappenedIsSaidWithACapitalLetter() {
        assertThat(page(NORTH).news())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.words().substring(0, 1)).isUpperCase());
        assertThat(ENGLISH.title("sight", "accept a clause")).isEqualTo("Accept a clause");
    }

    @Test
    void wordsThatWereWrittenDownForSomebodyAreMarkedUntilTheyAreConfirmed() {
        var said = new Message(MessageKind.QUESTION, Binding.PERSONAL, "Who counts?");
        done(
                new Voice.Recorded(new Seat(NORTH, "head"), "Lead", "by telephone", now),
                new ConfidenceAct.Confide(said, Terms.WITHOUT_ATTRIBUTION, false, Set.of()));
        var item = room(NORTH).confidences().items().values().getFirst().item();
        assertThat(Doubt.of(room(NORTH), item, ENGLISH))
                .hasValueSatisfying(it -> assertThat(it).contains("not yet confirmed"));
        long entry = room(NORTH).people().recorded().keys().getFirst();
        done(
                new Voice.InPerson(new Seat(NORTH, "head")),
                new PeopleAct.DisputeRecord(entry, "I asked who begins."));
        assertThat(Doubt.of(room(NORTH), item, ENGLISH))
                .hasValueSatisfying(it -> assertThat(it).endsWith("I asked who begins."));
    }

    @Test
    void whatSomebodySaidInPersonIsNotDoubted() {
        var said = new Message(MessageKind.QUESTION, Binding.PERSONAL, "Who counts?");
        done(
                new Voice.InPerson(new Seat(NORTH, "head")),
                new ConfidenceAct.Confide(said, Terms.WITHOUT_ATTRIBUTION, false, Set.of()));
        var item = room(NORTH).confidences().items().values().getFirst().item();
        assertThat(Doubt.of(room(NORTH), item, ENGLISH)).isEmpty();
    }
}
