package org.dragoman.desk.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.talks.Call;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Seconded;
import org.dragoman.talks.Settings;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Voice;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldShowingTest {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");

    private Instant now = Instant.parse("2026-02-26T09:00:00Z");
    private final HeldShowing talks =
            new HeldShowing(
                    new InMemory(
                            List.of(), () -> now, Identifiers.random(new SplittableRandom(1))));

    @BeforeEach
    void open() {
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        for (var side : List.of(NORTH, SOUTH)) {
            lead(new PeopleOrder.OpenRoom(side, RoomKind.DELEGATION, side));
        }
        lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "Framework"));
        draft("The pause is three years.");
    }

    private Decision lead(DeskCommand order) {
        return talks.decide(new Voice.InPerson(new Seat(RoomId.DESK, "Lead")), Call.ANY, order);
    }

    private Decision draft(String words) {
        return lead(
                new TextOrder.DraftVersion(
                        text(), Version.of(Clause.of("1", Wording.of("en", words)))));
    }

    private Id text() {
        return talks.now().talks().desk().texts().keys().getFirst();
    }

    private boolean shown() {
        return talks.now().talks().desk().texts().values().getFirst().shownTo().contains(NORTH);
    }

    private void later(Duration length) {
        now = now.plus(length);
    }

    @Test
    void aVersionIsShownWhenItsHoldIsOverAndNotBefore() {
        var room = talks.now().talks().room(NORTH);
        assertThat(lead(new TextOrder.ShowVersion(text(), NORTH)))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(shown()).isFalse();
        assertThat(talks.now().talks().room(NORTH)).isEqualTo(room);
        later(Settings.USUAL.hold().minusMillis(1));
        assertThat(shown()).isFalse();
        later(Duration.ofMillis(1));
        assertThat(shown()).isTrue();
        assertThat(talks.showings()).isEmpty();
    }

    @Test
    void calledBackTheRoomIsAsIfItHadNeverBeen() {
        var room = talks.now().talks().room(NORTH);
        lead(new TextOrder.ShowVersion(text(), NORTH));
        assertThat(talks.callBack(text(), SOUTH)).isFalse();
        assertThat(talks.callBack(text(), NORTH)).isTrue();
        later(Settings.USUAL.hold().multipliedBy(2));
        assertThat(talks.now().talks().room(NORTH)).isEqualTo(room);
        assertThat(talks.callBack(text(), NORTH)).isFalse();
    }

    /// It would be shown to the one room after it was withdrawn from the other.
    @Test
    void aVersionIsNotWithdrawnWhileItWaitsForARoom() {
        lead(new TextOrder.ShowVersion(text(), NORTH));
        later(Settings.USUAL.hold());
        assertThat(shown()).isTrue();
        lead(new TextOrder.ShowVersion(text(), SOUTH));
        var withdraw = new TextOrder.WithdrawVersion(text(), "A figure was wrong.");
        assertThat(lead(withdraw)).isInstanceOf(Decision.Refused.class);
        talks.callBack(text(), SOUTH);
        assertThat(lead(withdraw)).isInstanceOf(Decision.Accepted.class);
        assertThat(draft("The pause is five years.")).isInstanceOf(Decision.Accepted.class);
    }

    /// Four eyes stand before the hold, and do not take its place.
    @Test
    void whatAnotherMemberConfirmedWaitsAsWell() {
        lead(new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        var show = new TextOrder.ShowVersion(text(), NORTH);
        var confirmed =
                talks.decide(
                        new Voice.InPerson(new Seat(RoomId.DESK, "Second")),
                        Call.ANY,
                        new Seconded(show, "Lead", now));
        assertThat(confirmed).isInstanceOf(Decision.Accepted.class);
        assertThat(shown()).isFalse();
        assertThat(talks.showings()).hasSize(1);
        later(Settings.USUAL.hold());
        assertThat(shown()).isTrue();
        assertThat(talks.now().talks().desk().journal().last())
                .hasValueSatisfying(entry ->
                        assertThat(entry.by())
                                .isEqualTo(new Voice.InPerson(new Seat(RoomId.DESK, "Second"))));
    }

    @Test
    void whatTheRulesRefuseDoesNotWait() {
        assertThat(lead(new TextOrder.ShowVersion(new Id("none"), NORTH)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(talks.showings()).isEmpty();
    }

    @Test
    void theDeskHearsOfAHoldAndOfItsEnd() {
        var heard = new AtomicInteger();
        try (var _ = talks.listen(heard::incrementAndGet)) {
            lead(new TextOrder.ShowVersion(text(), NORTH));
            assertThat(heard.get()).isEqualTo(1);
            later(Settings.USUAL.hold());
            assertThat(shown()).isTrue();
            assertThat(heard.get()).isGreaterThan(1);
        }
    }

    /// A mistake is found while the version waits: it is called back, put right, and shown under
    /// the number that it had.
    @Test
    void calledBackItIsPutRightAndShownInItsPlace() {
        lead(new TextOrder.ShowVersion(text(), NORTH));
        assertThat(draft("The pause is five years."))
                .as("what was cleared waits")
                .isInstanceOf(Decision.Refused.class);
        talks.callBack(text(), NORTH);
        assertThat(draft("The pause is five years.")).isInstanceOf(Decision.Accepted.class);
        lead(new TextOrder.ShowVersion(text(), NORTH));
        later(Settings.USUAL.hold());
        var seen =
                talks.now()
                        .talks()
                        .room(NORTH)
                        .orElseThrow()
                        .texts()
                        .shown()
                        .find(text())
                        .orElseThrow();
        assertThat(seen.number()).isEqualTo(1);
        assertThat(seen.clauses().toString()).contains("five").doesNotContain("three");
    }
}
