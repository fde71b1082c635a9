package org.dragoman.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
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
import org.dragoman.talks.Talks;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;

/// Gets ready behind the back of whoever opens an archive: to get to know some hundreds of records
/// takes a new process longer than to read talks, so it plays some of its own meanwhile.
final class Warmth {

    private static final RoomId ROOM = new RoomId("room");
    private static final Voice LEAD = new Voice.InPerson(new Seat(RoomId.DESK, "lead"));
    private static final Voice HEAD = new Voice.InPerson(new Seat(ROOM, "head"));

    private record Turn(Voice by, Command command) {}

    private static final List<Turn> TURNS =
            List.of(
                    new Turn(LEAD, new PeopleOrder.OpenTalks("talks", Settings.USUAL)),
                    new Turn(LEAD, new PeopleOrder.OpenRoom(ROOM, RoomKind.DELEGATION, ROOM)),
                    new Turn(LEAD, new PeopleOrder.Invite(ROOM, "head", Role.HEAD)),
                    new Turn(HEAD, new PeopleAct.Enter()),
                    new Turn(HEAD, new ConfidenceAct.WriteNote("words")),
                    new Turn(
                            HEAD,
                            new ConfidenceAct.Confide(
                                    new Message(
                                            MessageKind.CLARIFICATION,
                                            Binding.EXPLORATORY,
                                            "words"),
                                    Terms.MEDIATOR_ONLY,
                                    false,
                                    Set.of())));

    /// Once a process; whoever needs what is not ready yet waits for it.
    private static final Thread BEGUN =
            Thread.ofPlatform().daemon().name("warmth").start(Warmth::spread);

    private Warmth() {}

    static void begin() {
        BEGUN.isAlive();
    }

    private static void spread() {
        // The ciphers first: an archive is opened with them.
        Keyset.draw().seal(new byte[0], "warmth");
        FoldMark.here();
        var ids = Identifiers.random(new SplittableRandom(1));
        var talks = Talks.NONE;
        for (var turn : TURNS) {
            var call = new Call(turn.by, Instant.EPOCH, Call.ANY);
            if (talks.decide(call, turn.command, ids) instanceof Decision.Accepted(var events)) {
                for (var event : events) {
                    var entry = new Entry(call.at(), call.by(), event);
                    talks = talks.after(Codec.entry(Codec.bytes(entry)));
                }
            }
        }
        Snapshots.rehearse(talks);
    }
}
