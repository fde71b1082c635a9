package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.People;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;
import org.dragoman.talks.policy.Play;
import org.dragoman.talks.policy.Scripts;
import org.dragoman.talks.policy.Subject;
import org.junit.jupiter.api.Test;

/// What every shelf promises; each kind of shelf runs all of it.
public abstract class ArchiveContract {

    protected static final RoomId NORTH = new RoomId("north");
    protected static final RoomId SOUTH = new RoomId("south");
    protected static final Voice LEAD = new Voice.InPerson(new Seat(RoomId.DESK, "Amira"));
    protected static final Voice HEAD = new Voice.InPerson(new Seat(NORTH, "head"));
    protected static final Instant START = Instant.parse("2026-02-26T09:00:00Z");
    protected static final MasterKey KEY =
            MasterKey.ofHex("00112233445566778899aabbccddeeff".repeat(2), "test");

    /// A shelf of this kind; the same place each time within a test.
    protected abstract Shelf shelf();

    /// Whether what was kept is there when the shelf is opened again.
    protected boolean lasts() {
        return true;
    }

    protected static Archive archive(Shelf shelf) {
        return under(shelf, KEY);
    }

    protected static void done(Sitting sitting, Voice by, Command command) {
        assertThat(sitting.decide(by, Call.ANY, command)).isInstanceOf(Decision.Accepted.class);
    }

    /// Talks with two delegations.
    protected static Sitting opened(Archive archive, String name) {
        var sitting = archive.begin(new TalksId(name));
        done(sitting, LEAD, new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        for (var room : List.of(NORTH, SOUTH)) {
            done(sitting, LEAD, new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
            done(sitting, LEAD, new PeopleOrder.Invite(room, "head", Role.HEAD));
            done(sitting, new Voice.InPerson(new Seat(room, "head")), new PeopleAct.Enter());
        }
        return sitting;
    }

    /// Whether the head of the north has taken their seat.
    static boolean seated(Sitting sitting) {
        return sitting.talks()
                .room(NORTH)
                .flatMap(room -> room.people().persons().find("head"))
                .filter(person -> person.standing() == People.Standing.PRESENT)
                .isPresent();
    }

    protected static void note(Sitting sitting, String words) {
        done(sitting, HEAD, new ConfidenceAct.WriteNote(words));
    }

    protected static List<Entry> journal(Talks talks) {
        return talks.desk().journal().values();
    }

    /// A generated journal with all that can happen in talks.
    static List<Entry> generated(int seed, int length) {
        var play = new Play(Subject.SOUND);
        Scripts.draw(new SplittableRandom(seed), length).forEach(play::step);
        return play.journal();
    }

    protected static Map<RoomId, List<Byte>> views(Talks talks, Instant now) {
        var views = new TreeMap<RoomId, List<Byte>>();
        for (var room : talks.rooms().values()) {
            var bytes = new ArrayList<Byte>();
            for (var person : room.people().persons().keys()) {
                for (byte each : Room.of(talks, new Seat(room.room(), person), now).bytes()) {
                    bytes.add(each);
                }
            }
            views.put(room.room(), bytes);
        }
        return views;
    }

    @Test
    void talksThatAreOpenedAgainAreTheSameToTheByte() {
        if (!lasts()) {
            return;
        }
        for (int seed = 0; seed < 6; seed++) {
            Talks talks;
            var now = START;
            try (var archive = archive(shelf())) {
                var sitting = archive.begin(new TalksId("case-" + seed));
                for (var entry : generated(seed, 60)) {
                    assertThat(
                                    sitting.keep(
                                            sitting.talks().desk().journal().size(),
                                            List.of(entry)))
                            .isTrue();
                    now = entry.at();
                }
                talks = sitting.talks();
            }
            try (var archive = archive(shelf())) {
                var again = archive.open(new TalksId("case-" + seed)).orElseThrow().talks();
                assertThat(journal(again)).hasSizeGreaterThan(40).isEqualTo(journal(talks));
                assertThat(views(again, now)).isEqualTo(views(talks, now));
            }
        }
    }

    @Test
    void whatARefusalSaysIsNotKept() {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            var before = journal(sitting.talks());
            var refused =
                    sitting.decide(
                            new Voice.InPerson(new Seat(NORTH, "nobody")),
                            Call.ANY,
                            new PeopleAct.Enter());
            assertThat(refused).isInstanceOf(Decision.Refused.class);
            assertThat(journal(sitting.talks())).isEqualTo(before);
        }
    }

    @Test
    void anActOnAnOldVersionOfTheRoomIsRefused() {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            long version = sitting.talks().room(NORTH).orElseThrow().version();
            assertThat(sitting.decide(HEAD, version, new ConfidenceAct.WriteNote("one")))
                    .isInstanceOf(Decision.Accepted.class);
            assertThat(sitting.decide(HEAD, version, new ConfidenceAct.WriteNote("two")))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(Rule.STALE));
        }
    }

    @Test
    void aCallThatWaitedForItsTurnIsDecidedAtTheMomentOfTheLastEntry() {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            var late = new Call(HEAD, START.minusSeconds(5), Call.ANY);
            assertThat(sitting.decide(late, new ConfidenceAct.WriteNote("words")))
                    .isInstanceOf(Decision.Accepted.class);
            assertThat(journal(sitting.talks()).getLast().at()).isEqualTo(START);
        }
    }

    @Test
    void aNameOfTalksIsNeverUsedTwice() {
        try (var archive = archive(shelf())) {
            archive.begin(new TalksId("case"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> archive.begin(new TalksId("case")))
                    .withMessageContaining("There are talks named \"case\" already");
            assertThat(archive.talks()).containsExactly(new TalksId("case"));
            assertThat(archive.open(new TalksId("other"))).isEmpty();
        }
    }

    @Test
    void pagesPutTogetherAreWhatTheRoomHasSeen() {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            for (int i = 0; i < 20; i++) {
                note(sitting, "words " + i);
            }
            var seat = new Seat(NORTH, "head");
            var seen = new ArrayList<Sight>();
            for (long last = Long.MAX_VALUE; last > 0; ) {
                var page = sitting.page(seat, last, 7);
                seen.addAll(0, page.seen());
                last = page.first() - 1;
            }
            assertThat(seen).isEqualTo(sitting.room(seat).seen());
            assertThat(sitting.page(new Seat(NORTH, "stranger"), Long.MAX_VALUE, 7).seen())
                    .isEmpty();
        }
    }

    @Test
    void listenersHearWhichRoomsHaveSomethingNewAndNothingElse() {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            var heard = new ArrayList<Set<RoomId>>();
            var listening = sitting.listen((_, rooms) -> heard.add(rooms));
            note(sitting, "a note of the room alone");
            done(sitting, LEAD, new PeopleOrder.Invite(SOUTH, "member", Role.MEMBER));
            listening.close();
            note(sitting, "another");
            assertThat(heard).containsExactly(Set.of(NORTH), Set.of(SOUTH, RoomId.DESK));
        }
    }

    @Test
    void twoProcessesOnTheSameTalksLoseNothingOfEachOther() {
        var shelf = shelf();
        try (var one = archive(shelf)) {
            var here = opened(one, "case");
            var other = archive(shelf);
            var there = other.open(new TalksId("case")).orElseThrow();
            for (int i = 0; i < 10; i++) {
                note(here, "here " + i);
                note(there, "there " + i);
            }
            here.refresh();
            assertThat(journal(here.talks())).isEqualTo(journal(there.talks()));
            assertThat(journal(here.talks())).hasSize(27);
        }
    }

    @Test
    void manyTalksAtOnceEachKeepTheirOwnOrder() throws InterruptedException {
        try (var archive = archive(shelf())) {
            var failures = ConcurrentHashMap.<Throwable>newKeySet();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int t = 0; t < 16; t++) {
                    var name = "case-" + t;
                    threads.execute(() -> {
                        try {
                            var sitting = opened(archive, name);
                            for (int i = 0; i < 20; i++) {
                                note(sitting, name + " " + i);
                            }
                        } catch (RuntimeException | AssertionError failed) {
                            failures.add(failed);
                        }
                    });
                }
            }
            assertThat(failures).isEmpty();
            assertThat(archive.talks()).hasSize(16);
            for (var talks : archive.talks()) {
                var sitting = archive.open(talks).orElseThrow();
                var notes =
                        sitting.talks().room(NORTH).orElseThrow().confidences().notes().values();
                assertThat(notes).hasSize(20).allMatch(words -> words.startsWith(talks + " "));
            }
        }
    }

    @Test
    void manyHandsInOneRoomAreDecidedOneByOne() throws InterruptedException {
        try (var archive = archive(shelf())) {
            var sitting = opened(archive, "case");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int t = 0; t < 40; t++) {
                    threads.execute(() -> note(sitting, "words"));
                }
            }
            assertThat(sitting.talks().room(NORTH).orElseThrow().confidences().notes().size())
                    .isEqualTo(40);
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        var shelf = shelf();
        try (var archive = archive(shelf)) {
            opened(archive, "case");
            var other = MasterKey.ofHex("ff".repeat(32), "test");
            assertThatThrownBy(() ->
                            Archive.open(
                                    shelf,
                                    other,
                                    Witness.forgetful(),
                                    new SecureRandom(),
                                    InstantSource.fixed(START)))
                    .isInstanceOfSatisfying(
                            StoreTrouble.class,
                            trouble ->
                                    assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.LOCKED));
        }
    }

    protected static Archive under(Shelf shelf, MasterKey key) {
        return Archive.open(
                shelf,
                key,
                Witness.forgetful(),
                new SecureRandom(),
                InstantSource.fixed(START),
                Identifiers.random(new SplittableRandom(7)));
    }
}
