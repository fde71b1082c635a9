package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dragoman.talks.Call;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// Answers, moments and identifiers that tell too much, one leak each.
final class LeakyAnswers {

    private LeakyAnswers() {}

    private interface Peek {
        Optional<Decision> at(Talks talks, Seat seat, Call call, Command command);
    }

    private static Subject instead(Peek peek) {
        return new Subject() {
            @Override
            public Decision decide(Talks talks, Call call, Command command, Identifiers ids) {
                if (call.by() instanceof Voice.InPerson(var seat)
                        && !seat.room().equals(RoomId.DESK)) {
                    var other = peek.at(talks, seat, call, command);
                    if (other.isPresent()) {
                        return other.get();
                    }
                }
                return talks.decide(call, command, ids);
            }
        };
    }

    private static Optional<Id> named(Command command) {
        return switch (command) {
            case ConfidenceAct.Acknowledge(var id, _) -> Optional.of(id);
            case ConfidenceAct.Revoke(var id) -> Optional.of(id);
            case ConfidenceAct.Reword(var id, _) -> Optional.of(id);
            case ConfidenceAct.DraftGrant draft -> Optional.of(draft.item());
            default -> Optional.empty();
        };
    }

    private static boolean holds(RoomState room, Id id) {
        var c = room.confidences();
        return c.items().has(id) || c.grants().has(id) || c.received().has(id);
    }

    static List<Leak> all() {
        return List.of(
                Leak.answers(
                        "existence",
                        "a foreign identifier is forbidden, a missing one unknown",
                        instead((talks, seat, _, command) ->
                                named(command)
                                        .filter(id ->
                                                Leaks.others(talks, seat)
                                                        .anyMatch(r -> holds(r, id)))
                                        .map(_ -> Decision.refuse(Rule.NOT_YOUR_ROLE, "")))),
                Leak.answers(
                        "errors",
                        "the refusal names the stage of a foreign grant",
                        instead((talks, seat, _, command) ->
                                named(command)
                                        .flatMap(id ->
                                                Leaks.grants(talks, seat)
                                                        .filter(g -> g.grant().equals(id))
                                                        .findFirst())
                                        .map(g ->
                                                Decision.refuse(Rule.UNKNOWN, g.stage().name())))),
                Leak.answers(
                        "errors",
                        "words that another room wrote are refused as taken",
                        instead((talks, seat, _, command) ->
                                command instanceof ConfidenceAct.WriteNote(var words)
                                                && Leaks.items(talks, seat)
                                                        .anyMatch(i ->
                                                                i.message().words().equals(words))
                                        ? Optional.of(Decision.refuse(Rule.ALREADY_DONE, ""))
                                        : Optional.empty())),
                Leak.answers(
                        "existence",
                        "a grant to a room that is open but unknown is refused otherwise",
                        instead((talks, _, _, command) ->
                                command instanceof ConfidenceAct.DraftGrant draft
                                                && draft.to().equals(new RoomId("observer"))
                                                && talks.rooms().has(draft.to())
                                        ? Optional.of(Decision.refuse(Rule.NOT_INTRODUCED, ""))
                                        : Optional.empty())),
                Leak.answers(
                        "sequence",
                        "the expected version is the whole journal's",
                        instead((talks, _, call, _) ->
                                call.expected() != Call.ANY
                                                && call.expected()
                                                        < talks.desk().journal().size() / 4
                                        ? Optional.of(Decision.refuse(Rule.STALE, ""))
                                        : Optional.empty())),
                Leak.answers(
                        "errors",
                        "the desk is busy while something waits in hold",
                        instead((talks, _, _, _) ->
                                talks.desk().holds().size() > 0
                                        ? Optional.of(Decision.refuse(Rule.ON_HOLD, ""))
                                        : Optional.empty())),
                Leak.answers(
                        "time", "outcomes come when someone acts, not at the deadline", late()),
                Leak.answers("identifiers", "numbered over all rooms", numbered()));
    }

    private static Subject late() {
        return new Subject() {
            @Override
            public List<Entry> due(Talks talks, Instant now, Identifiers ids) {
                return talks.due(now, ids).stream()
                        .map(entry -> new Entry(now, entry.by(), entry.event()))
                        .toList();
            }
        };
    }

    private static Subject numbered() {
        return new Subject() {
            @Override
            public Decision decide(Talks talks, Call call, Command command, Identifiers ids) {
                return talks.decide(
                        call,
                        command,
                        _ -> new Id("%032d".formatted(talks.desk().journal().size())));
            }
        };
    }
}
