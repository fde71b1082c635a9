package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.rooms.Tint;

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
                waits.add(
                        Today.wait(
                                view,
                                view.words().of("today.draft", text.title()),
                                view.words().of("today.draft.why"),
                                "",
                                Instant.MAX,
                                Tint.MEDIATOR,
                                view.base() + "/text"));
            } else if (text.number() > 0 && !text.shownTo().containsAll(text.rooms())) {
                waits.add(
                        Today.wait(
                                view,
                                view.words().of("today.show", text.title()),
                                view.words().of("today.show.why"),
                                "",
                                Instant.MAX,
                                Tint.MEDIATOR,
                                view.base() + "/text"));
            }
            for (var order :
                    text.silent() ? List.<String>of() : new TextState(view, text, 0).ready()) {
                waits.add(
                        Today.wait(
                                view,
                                view.words().of("today." + order, text.title()),
                                view.words().of("today." + order + ".why"),
                                "",
                                Instant.MAX,
                                Tint.MEDIATOR,
                                view.base() + "/text"));
            }
        }
        return waits;
    }
}
