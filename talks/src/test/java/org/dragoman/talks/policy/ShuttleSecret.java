package org.dragoman.talks.policy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Command;
import org.dragoman.talks.Digest;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.EnclosureOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.ShuttleOrder;
import org.dragoman.talks.TenderAct;

/// How else commands about what goes between the rooms might have read, and what may be asked.
final class ShuttleSecret {

    private ShuttleSecret() {}

    /// The same message in other words, its files by other names.
    static Message otherwise(Message message, String words) {
        return message.reworded(words)
                .with(
                        message.attachments().stream()
                                .map(a ->
                                        Attachment.handedIn(
                                                words + ".odt",
                                                a.mediaType(),
                                                a.digest(),
                                                a.size()))
                                .toList());
    }

    /// Whether the mediator's team addresses it to the observer, whatever becomes of it.
    static boolean towards(ShuttleOrder order, RoomId observer) {
        return switch (order) {
            case EnclosureOrder.RecordCleaning(var room, _, _, _) -> room.equals(observer);
            case EnclosureOrder.RefuseFile(var room, _, _, _) -> room.equals(observer);
            case ShortlistOrder _ -> false;
        };
    }

    static Command otherwise(ShuttleAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case TenderAct.Reply(var id, var accept, _) ->
                    new TenderAct.Reply(id, random.nextBoolean() != accept, words);
            case TenderAct.Counter(var id, _) -> new TenderAct.Reply(id, false, words);
            case TenderAct.Withdraw withdraw -> withdraw;
            case EnclosureAct.Enclose(var id, _) ->
                    new EnclosureAct.Enclose(id, Digest.of("cleaned " + words));
            case ShortlistAct.Mark(var id, var acceptable) ->
                    new ShortlistAct.Mark(
                            id,
                            acceptable.contains(0) && random.nextBoolean()
                                    ? acceptable.contains(1) ? Set.of(0) : Set.of(0, 1)
                                    : acceptable.isEmpty()
                                            ? Set.of(0)
                                            : random.nextBoolean() ? Set.of() : Set.of(1));
            case ShortlistAct.AnswerImprovement(var id, var yes) ->
                    new ShortlistAct.AnswerImprovement(id, !yes);
        };
    }

    static Command otherwise(ShuttleOrder order, SplittableRandom random) {
        return switch (order) {
            case ShortlistOrder.Circulate plan ->
                    new ShortlistOrder.Circulate(
                            Set.of(
                                    Scene.DELEGATIONS.get(random.nextInt(2)),
                                    Scene.DELEGATIONS.get(2)),
                            plan.subject(),
                            plan.packages(),
                            plan.binding(),
                            plan.deadline());
            case ShortlistOrder.SecondList second -> second;
            case EnclosureOrder.RecordCleaning(var room, var id, var file, var cleaned) ->
                    new EnclosureOrder.RecordCleaning(
                            room,
                            id,
                            file,
                            new Attachment(
                                    cleaned.name(),
                                    cleaned.mediaType(),
                                    cleaned.digest(),
                                    cleaned.size(),
                                    List.of(Draw.words(random)),
                                    true));
            case EnclosureOrder.RefuseFile(var room, var id, var file, _) ->
                    new EnclosureOrder.RefuseFile(room, id, file, Draw.words(random));
            case ShortlistOrder.PutImprovement put ->
                    new ShortlistOrder.PutImprovement(
                            put.settled(), 1 - put.place(), put.better(), put.deadline());
        };
    }

    /// What an observer might ask about a thing of any identifier.
    static List<Command> questions(Id id, String words) {
        return List.of(
                new ShortlistAct.Mark(id, Set.of(0)),
                new TenderAct.Reply(id, true, words),
                new TenderAct.Counter(id, id),
                new TenderAct.Withdraw(id),
                new EnclosureAct.Enclose(id, Digest.of("cleaned " + words)),
                new ShortlistAct.AnswerImprovement(id, words.length() > 10));
    }
}
