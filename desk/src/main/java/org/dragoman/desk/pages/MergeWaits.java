package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Merge;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Texts;

/// What waits of the merges of wordings: an owner's answer, or the mediator's hand once all agreed.
final class MergeWaits {

    private MergeWaits() {}

    static List<Today.Wait> of(DeskView view) {
        var waits = new ArrayList<Today.Wait>();
        for (var text : view.talks().desk().texts().values()) {
            for (var merge : text.merges().values()) {
                waits.add(of(view, text, merge));
            }
        }
        return waits;
    }

    /// Whether every owner has agreed.
    static boolean agreed(DeskView view, Merge merge) {
        return saying(view, merge, Texts.Answer.YES).size() == merge.asks().size();
    }

    /// How far a merge has come.
    static Today.Wait of(DeskView view, Draft text, Merge merge) {
        var words = view.words();
        var refused = saying(view, merge, Texts.Answer.NO);
        var silent = saying(view, merge, Texts.Answer.NONE);
        if (!refused.isEmpty()) {
            return TextWaits.untimed(
                    view,
                    words.of(
                            "today.merge.refused",
                            view.names(refused),
                            merge.clause(),
                            text.title()),
                    "");
        }
        return silent.isEmpty()
                ? TextWaits.untimed(
                        view,
                        words.of("today.merge.agreed", merge.clause(), text.title()),
                        words.of("today.merge.agreed.why"))
                : TextWaits.untimed(
                        view,
                        words.of(
                                "today.merge.asked",
                                view.names(silent),
                                merge.clause(),
                                text.title()),
                        "");
    }

    /// The owners whose answer so far is this one.
    private static List<RoomId> saying(DeskView view, Merge merge, Texts.Answer answer) {
        return merge.asks().entrySet().stream()
                .filter(asked ->
                        view.talks()
                                .room(asked.getKey())
                                .flatMap(room -> room.texts().asks().find(asked.getValue()))
                                .filter(ask -> ask.agreed() == answer)
                                .isPresent())
                .map(asked -> asked.getKey())
                .sorted()
                .toList();
    }
}
