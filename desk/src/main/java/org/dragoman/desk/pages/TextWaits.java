package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.Draft;

/// What waits of the texts: a silence, a version to be shown or drafted, what every delegation has
/// accepted, approved or initialled and was not told yet.
final class TextWaits {

    private TextWaits() {}

    static List<Today.Wait> of(DeskView view) {
        var waits = new ArrayList<Today.Wait>();
        for (var text : view.at().moment().talks().desk().texts().values()) {
            if (text.silent()) {
                waits.add(
                        Today.wait(
                                view,
                                view.words().of("today.silence", text.title()),
                                "",
                                view.at(text.deadline()),
                                text.deadline(),
                                Tint.MEDIATOR,
                                view.base() + "/text"));
            } else if (text.exposed()
                    && text.clauses().stream()
                            .anyMatch(clause ->
                                    !new DraftState(view).proposedFor(text, clause).isEmpty())) {
                waits.add(waits(view, text, "draft"));
            } else if (text.number() > 0 && !text.shownTo().containsAll(text.rooms())) {
                waits.add(waits(view, text, "show"));
            }
            if (!text.silent()) {
                for (var order : new TextState(view, text, 0).ready()) {
                    waits.add(waits(view, text, order));
                }
            }
        }
        return waits;
    }

    /// What the mediator can do with a text at any time, with its reason.
    private static Today.Wait waits(DeskView view, Draft text, String what) {
        var key = "today." + what;
        return untimed(view, view.words().of(key, text.title()), view.words().of(key + ".why"));
    }

    /// Something that waits on the page of the texts without a day on which it ends.
    static Today.Wait untimed(DeskView view, String words, String why) {
        return Today.wait(view, words, why, "", Instant.MAX, Tint.MEDIATOR, view.base() + "/text");
    }
}
