package org.dragoman.talks.policy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Command;
import org.dragoman.talks.Id;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShortlistOrder;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.ShuttleOrder;

/// How else commands about what goes between the rooms might have read, and what may be asked.
final class ShuttleSecret {

    private ShuttleSecret() {}

    static Command otherwise(ShuttleAct act, SplittableRandom random) {
        return switch (act) {
            case ShortlistAct.Mark(var id, var acceptable) ->
                    new ShortlistAct.Mark(
                            id,
                            acceptable.isEmpty()
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
            case ShortlistOrder.PutImprovement put ->
                    new ShortlistOrder.PutImprovement(
                            put.settled(), 1 - put.place(), put.better(), put.deadline());
        };
    }

    /// What an observer might ask about a thing of any identifier.
    static List<Command> questions(Id id, String words) {
        return List.of(
                new ShortlistAct.Mark(id, Set.of(0)),
                new ShortlistAct.AnswerImprovement(id, words.length() > 10));
    }
}
