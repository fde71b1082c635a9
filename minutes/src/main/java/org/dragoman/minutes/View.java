package org.dragoman.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dragoman.talks.Desk;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Talks;

/// What somebody sees at a moment, as text that can be searched.
///
/// @param sights everything shown, in order
/// @param offers what they could do now
record View(List<Sight> sights, List<Sight> offers) {

    /// What a room sees, through its head's eyes.
    static View of(Talks talks, RoomId room, Instant now) {
        var view =
                Played.seat(talks, room)
                        .map(seat -> Room.of(talks, seat, now))
                        .orElse(Room.NOTHING);
        var sights = new ArrayList<>(view.seen());
        sights.addAll(view.standing());
        return new View(sights, view.offers());
    }

    /// What a member of the mediator's team sees.
    static View of(Talks talks, String member) {
        var desk = Desk.of(talks, member);
        return new View(desk.seen(), List.of());
    }

    /// What is shown here and was not shown before.
    View since(View before) {
        var known = new HashSet<>(before.sights);
        return new View(sights.stream().filter(sight -> !known.contains(sight)).toList(), offers);
    }

    /// Whether these words stand in any one thing shown.
    boolean shows(String words) {
        var plain = plain(words);
        return sights.stream().anyMatch(sight -> plain(text(sight)).contains(plain));
    }

    /// The words of each entry that was seen, in order, and nothing else of it; an entry without
    /// words is told by its whole sight.
    List<String> told() {
        return sights.stream()
                .filter(sight -> !sight.title().equals("entry"))
                .filter(sight -> !sight.title().equals("public page"))
                .map(View::words)
                .toList();
    }

    private static String words(Sight sight) {
        return sight.parts().stream()
                .filter(part -> part.name().equals("words"))
                .map(Sight.Part::value)
                .findFirst()
                .orElseGet(() -> text(sight));
    }

    boolean may(String title) {
        return offers.stream().anyMatch(offer -> offer.title().equalsIgnoreCase(title));
    }

    static String text(Sight sight) {
        var text = new StringBuilder(sight.title());
        sight.parts().forEach(p -> text.append(' ').append(p.name()).append(' ').append(p.value()));
        return text.toString();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
