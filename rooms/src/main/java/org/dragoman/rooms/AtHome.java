package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.DomesticEvent;
import org.dragoman.talks.InstrumentStage;
import org.dragoman.talks.Sight;

/// What those at home said in words of their own, and what came of an instrument that lay before
/// them: how they stand no longer says so.
public final class AtHome {

    private AtHome() {}

    /// What a card of a constituency does not say, in sentences, oldest first.
    ///
    /// Cost: O(n) for n entries of the room.
    public static List<String> of(View view, Sight sight) {
        return switch (sight.title()) {
            case "before a constituency" -> said(view, sight);
            case "constituency" -> ended(view, sight);
            default -> List.of();
        };
    }

    /// The words that principals gave with their answers.
    private static List<String> said(View view, Sight sight) {
        var lines = new ArrayList<String>();
        for (var entry : view.state().entries().values()) {
            if (entry.event()
                            instanceof
                            DomesticEvent.PrincipalSaid(
                                    _,
                                    _,
                                    var instrument,
                                    var constituency,
                                    var who,
                                    _,
                                    var words)
                    && !words.isBlank()
                    && names(sight, "instrument", instrument.text())
                    && names(sight, "constituency", constituency)) {
                lines.add(view.words().of("home.said", who, view.words().quoted(words)));
            }
        }
        return lines;
    }

    /// What was put to a constituency and is void since, until something is put to it again.
    private static List<String> ended(View view, Sight sight) {
        var lines = new ArrayList<String>();
        var title = "";
        for (var entry : view.state().entries().values()) {
            if (entry.event()
                            instanceof DomesticEvent.PutToConstituency(_, _, var it, _, var what, _)
                    && names(sight, "name", it.name())) {
                title = what;
                lines.clear();
            } else if (entry.event()
                            instanceof
                            DomesticEvent.ReferralEnded(_, _, _, var constituency, var stage)
                    && stage != InstrumentStage.IN_FORCE
                    && names(sight, "name", constituency)) {
                lines.add(
                        view.words()
                                .of("home.void", title, view.words().named("instrument", stage)));
            }
        }
        return lines;
    }

    private static boolean names(Sight sight, String part, String value) {
        return sight.parts().stream()
                .anyMatch(it -> it.name().equals(part) && it.value().equals(value));
    }
}
