package org.dragoman.rooms;

import java.util.Set;
import org.dragoman.talks.RoomEntry;

/// Something that happened, on one line: what had an outcome says which.
final class NewsLine {

    private static final Set<String> OUTCOMES = Set.of("outcome", "standing", "is");

    private NewsLine() {}

    static NowPage.Line of(RoomEntry entry, View view) {
        var title = title(entry, view);
        return new NowPage.Line(
                view.at(entry.at()),
                entry.by().isEmpty() ? title : view.words().of("now.line", title, entry.by()));
    }

    private static String title(RoomEntry entry, View view) {
        var sight = entry.event().sight();
        var title = Plain.happened(sight, view.words());
        return sight.parts().stream()
                .filter(part -> OUTCOMES.contains(part.name()))
                .map(part -> Plain.value(part, view.words(), view.times()))
                .findFirst()
                .map(outcome -> view.words().of("now.outcome", title, outcome))
                .orElse(title);
    }
}
