package org.dragoman.talks.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.People;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.Test;

/// Whatever a participant can do, a member of the team can record for them.
///
/// Each act that a participant does themselves in the generated journals is tried beside it as one
/// that the team writes down: who said it, to whom, when and how it was said. It has the same
/// effect, is marked, and the mark goes once the participant confirms it.
class RecordedTest {

    /// What nobody can do by mouth through the team: say that the team wrote down what was said.
    private static final Set<String> NOT_BY_MOUTH = Set.of("ConfirmRecord");

    /// How often each kind of act is tried.
    private static final int TRIES = 3;

    private static final String HOW = "by telephone, read back to them";
    private static final String CLERK = "clerk";

    @Test
    void everyActOfAParticipantCanBeRecordedForThemAndIsMarkedUntilTheyConfirm() {
        var acts = new TreeSet<String>();
        name(RoomCommand.class, acts);
        acts.removeAll(NOT_BY_MOUTH);
        var recorded = new TreeMap<String, Integer>();
        int journals = 0;
        for (; journals < 1_500 && !recorded.keySet().containsAll(acts); journals++) {
            tryActs(Scripts.draw(new SplittableRandom(journals), 120), recorded);
        }
        assertThat(recorded.keySet()).isEqualTo(acts);
    }

    private static void tryActs(List<Step> script, Map<String, Integer> recorded) {
        var play = new Play(Subject.SOUND);
        for (var step : script) {
            if (step.by() instanceof Voice.InPerson(var seat)
                    && !step.command().isEmpty()
                    && step.command().getFirst() instanceof RoomCommand act
                    && recorded.getOrDefault(act.getClass().getSimpleName(), 0) < TRIES) {
                play.advance(step.at());
                tryAct(play.talks(), seat, step, act, recorded);
            }
            play.step(step);
        }
    }

    private static void tryAct(
            Talks before, Seat seat, Step step, RoomCommand act, Map<String, Integer> recorded) {
        var own = new Voice.InPerson(seat);
        var mouth = new Voice.Recorded(seat, CLERK, HOW, step.at().minusSeconds(3_600));
        var inPerson = decide(before, own, step, act);
        var byMouth = decide(before, mouth, step, act);
        var kind = act.getClass().getSimpleName();
        if (!before.desk().team().has(CLERK)) {
            assertThat(byMouth).isEqualTo(Decision.unknown());
            return;
        }
        if (NOT_BY_MOUTH.contains(kind)) {
            assertThat(byMouth).isInstanceOf(Decision.Refused.class);
            return;
        }
        if (!(inPerson instanceof Decision.Accepted(var events))) {
            return;
        }
        assertThat(byMouth).as(() -> act.toString()).isEqualTo(inPerson);
        var after = before.after(step.at(), mouth, events);
        var room = before.room(seat.room()).orElseThrow();
        var marked = marked(room, after.room(seat.room()).orElseThrow());
        long ours = events.stream().filter(e -> Audiences.includes(e, seat.room())).count();
        assertThat(marked).as(() -> act.toString()).hasSize((int) ours).isNotEmpty();
        for (long number : marked) {
            var line = after.room(seat.room()).orElseThrow().entries().find(number).orElseThrow();
            assertThat(List.of(line.by(), line.recordedBy(), line.how()))
                    .containsExactly(seat.name(), CLERK, HOW);
            assertThat(line.said()).isEqualTo(step.at().minusSeconds(3_600));
        }
        confirmAll(after, seat, step, marked);
        recorded.merge(kind, 1, Integer::sum);
    }

    /// Whoever said it confirms, or the head; where neither is left, a new head does.
    private static void confirmAll(Talks talks, Seat seat, Step step, List<Long> marked) {
        var now = talks;
        var room = now.room(seat.room()).orElseThrow();
        var confirms = new Seat(seat.room(), speaker(room, seat.name()));
        if (confirms.name().isEmpty()) {
            confirms = new Seat(seat.room(), "successor");
            now = order(now, step, new PeopleOrder.Invite(seat.room(), "successor", Role.HEAD));
        }
        var person = now.room(seat.room()).orElseThrow().people().persons();
        if (person.find(confirms.name()).orElseThrow().standing() == People.Standing.INVITED) {
            now = done(now, new Voice.InPerson(confirms), step, new PeopleAct.Enter());
        }
        for (long number : marked) {
            assertThat(sees(now, confirms)).contains(mark(number));
            now =
                    done(
                            now,
                            new Voice.InPerson(confirms),
                            step,
                            new PeopleAct.ConfirmRecord(number));
            assertThat(sees(now, confirms)).doesNotContain(mark(number));
            assertThat(
                            decide(
                                    now,
                                    new Voice.InPerson(confirms),
                                    step,
                                    new PeopleAct.ConfirmRecord(number)))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.rule()).isEqualTo(Rule.UNKNOWN));
        }
    }

    private static String speaker(RoomState room, String said) {
        var persons = room.people().persons();
        if (persons.find(said).filter(p -> p.mayAct()).isPresent()) {
            return said;
        }
        return persons.values().stream()
                .filter(p -> p.mayAct() && p.role() == Role.HEAD)
                .map(p -> p.name())
                .findFirst()
                .orElse("");
    }

    private static List<Long> marked(RoomState before, RoomState after) {
        var marked = new ArrayList<Long>();
        for (long number = before.version() + 1; number <= after.version(); number++) {
            if (after.people().recorded().has(number)) {
                marked.add(number);
            }
        }
        return marked;
    }

    private static String mark(long number) {
        return "recorded by the mediator, not yet confirmed, parts=[Part[name=entry, value=%d]"
                .formatted(number);
    }

    private static String sees(Talks talks, Seat seat) {
        return Room.standing(talks.room(seat.room()).orElseThrow(), seat).toString();
    }

    private static Decision decide(Talks talks, Voice by, Step step, RoomCommand act) {
        return talks.decide(new Call(by, step.at(), Call.ANY), act, Names.at(step.at()));
    }

    private static Talks done(Talks talks, Voice by, Step step, RoomCommand act) {
        return kept(talks, by, step, decide(talks, by, step, act));
    }

    private static Talks order(Talks talks, Step step, DeskCommand order) {
        var lead =
                talks.desk().team().keys().stream()
                        .filter(it -> talks.desk().team().find(it).orElseThrow() == Role.LEAD)
                        .findFirst()
                        .orElseThrow();
        var by = new Voice.InPerson(new Seat(RoomId.DESK, lead));
        return kept(
                talks,
                by,
                step,
                talks.decide(new Call(by, step.at(), Call.ANY), order, Names.at(step.at())));
    }

    private static Talks kept(Talks talks, Voice by, Step step, Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return talks.after(step.at(), by, ((Decision.Accepted) decision).events());
    }

    private static void name(Class<?> family, Set<String> names) {
        for (var member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                name(member, names);
            } else {
                names.add(member.getSimpleName());
            }
        }
    }
}
