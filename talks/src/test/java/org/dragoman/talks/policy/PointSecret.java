package org.dragoman.talks.policy;

import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.talks.Command;
import org.dragoman.talks.NameAct;
import org.dragoman.talks.NameOrder;
import org.dragoman.talks.PointAct;
import org.dragoman.talks.PointOrder;

/// How else commands about points and names might have read.
final class PointSecret {

    private PointSecret() {}

    static Command otherwise(PointAct act, SplittableRandom random) {
        return switch (act) {
            case PointAct.ConfirmPoint(var id) -> new PointAct.CorrectPoint(id, Draw.words(random));
            case PointAct.CorrectPoint(var id, _) ->
                    random.nextBoolean()
                            ? new PointAct.ConfirmPoint(id)
                            : new PointAct.CorrectPoint(id, Draw.words(random));
            case PointAct.WithdrawPoint(var id, _) ->
                    random.nextBoolean()
                            ? new PointAct.ConfirmPoint(id)
                            : new PointAct.WithdrawPoint(id, Draw.words(random));
        };
    }

    static Command otherwise(NameAct act, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (act) {
            case NameAct.AcceptName(var thing, _) -> new NameAct.AcceptName(thing, words);
            case NameAct.BarTerm _ -> new NameAct.BarTerm(words);
            case NameAct.AllowTerm _ -> new NameAct.AllowTerm(words);
        };
    }

    static Command otherwise(PointOrder order, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (order) {
            case PointOrder.NotePoint(var room, var session, var speaker, _) ->
                    new PointOrder.NotePoint(room, session, speaker, words);
            case PointOrder.ReadPointBack(var room, var id, _) ->
                    new PointOrder.ReadPointBack(room, id, words);
            case PointOrder.DropPoint(var room, var id, _) ->
                    new PointOrder.DropPoint(room, id, words);
            case PointOrder.CitePoint(var room, var id, _) ->
                    new PointOrder.CitePoint(room, id, words);
        };
    }

    static Command otherwise(NameOrder order, SplittableRandom random) {
        var words = Draw.words(random);
        return switch (order) {
            case NameOrder.SetNeutralName(_, var thing, var name) ->
                    new NameOrder.SetNeutralName(
                            Set.of(
                                    Scene.DELEGATIONS.get(random.nextInt(2)),
                                    Scene.DELEGATIONS.get(2)),
                            thing,
                            name);
            case NameOrder.KeepTermFrom(var room, _) -> new NameOrder.KeepTermFrom(room, words);
            case NameOrder.LetTermPass(var room, _) -> new NameOrder.LetTermPass(room, words);
        };
    }
}
