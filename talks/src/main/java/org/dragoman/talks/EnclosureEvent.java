package org.dragoman.talks;

/// What happened to the files that go with words.
public sealed interface EnclosureEvent extends ShuttleEvent {

    /// A file was cleaned; its source sees what was removed.
    record Cleaned(RoomId room, Id item, Digest file, Attachment cleaned)
            implements EnclosureEvent {}

    /// A file was refused, for it could not be cleaned for sure.
    record FileRefused(RoomId room, Id item, Digest file, String why) implements EnclosureEvent {}

    /// A cleaned file was enclosed in a draft.
    record Enclosed(RoomId room, Id grant, Attachment file) implements EnclosureEvent {}

    @Override
    default Id about() {
        return switch (this) {
            case Cleaned(_, var id, _, _) -> id;
            case FileRefused(_, var id, _, _) -> id;
            case Enclosed(_, var id, _) -> id;
        };
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case Cleaned(var room, _, _, _) -> Audience.only(room);
            case FileRefused(var room, _, _, _) -> Audience.only(room);
            case Enclosed(var room, _, _) -> Audience.only(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Cleaned(_, var id, var file, var cleaned) ->
                    Sight.of("file cleaned", "item", id, "file", file, "cleaned", cleaned);
            case FileRefused(_, var id, var file, var why) ->
                    Sight.of("file refused", "item", id, "file", file, "why", why);
            case Enclosed(_, var id, var file) ->
                    Sight.of("file enclosed", "grant", id, "file", file);
        };
    }
}
