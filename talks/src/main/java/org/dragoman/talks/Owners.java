package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// Who is told whose words stand in a text: only rooms that were told that the owner takes part,
/// only of words that stand in the version they see, and only once the owner lets it be known.
record Owners(Talks talks) {

    /// What the other rooms are told when an owner lets itself be known.
    List<Event> named(RoomId owner, Id id, Event event) {
        var events = new ArrayList<Event>();
        var text = talks.desk().texts().find(id);
        if (event instanceof ReplyEvent.OwnerNamed(_, _, var clause, var words)
                && text.isPresent()) {
            var named =
                    talks.room(owner).orElseThrow().texts().ownFor(id, clause).stream()
                            .filter(own -> own.words().equals(words))
                            .toList();
            for (var room : text.get().rooms().stream().sorted().toList()) {
                var version = seen(room, id);
                if (named.stream().anyMatch(own -> own.standIn(version))) {
                    events.addAll(told(room, owner, id, clause, words));
                }
            }
        }
        return events;
    }

    /// What a room is told of owners when it is shown a version.
    List<Event> known(Draft text, RoomId room, Version version) {
        var events = new ArrayList<Event>();
        for (var owner : text.rooms().stream().sorted().toList()) {
            for (var own : talks.room(owner).orElseThrow().texts().own().values()) {
                if (own.named() && own.text().equals(text.text()) && own.standIn(version)) {
                    var more = told(room, owner, own.text(), own.clause(), own.words());
                    if (!events.containsAll(more)) {
                        events.addAll(more);
                    }
                }
            }
        }
        return events;
    }

    private Version seen(RoomId room, Id text) {
        return talks.room(room)
                .flatMap(state -> state.texts().shown().find(text))
                .map(Texts.Shown::version)
                .orElse(Version.EMPTY);
    }

    /// Nothing where the room is the owner, does not know of it, or was told.
    private List<Event> told(RoomId room, RoomId owner, Id text, String clause, Wording words) {
        var state = talks.room(room).orElseThrow();
        var key = Texts.key(text, clause, Texts.Kind.VARIANT, words) + owner;
        return room.equals(owner)
                        || !state.people().parties().has(owner)
                        || state.texts().owners().has(key)
                ? List.of()
                : List.of(new ReplyEvent.OwnerTold(room, text, clause, words, owner));
    }
}
