package org.dragoman.talks;

/// What happened to the points of a meeting: the minutes that are read back.
///
/// A point counts as heard only once its speaker has confirmed the wording, or corrected it. What
/// the team noted and has not read back is its own.
public sealed interface PointEvent extends ProceedingsEvent {

    /// The team noted a point of a meeting with one room.
    ///
    /// @param session in which; the blank identifier where it was in none
    /// @param speaker who of the room said it
    record PointNoted(RoomId room, Id point, Id session, String speaker, String words)
            implements PointEvent {}

    /// The point was read back to the room in these words.
    record PointReadBack(RoomId room, Id point, Id session, String speaker, String words)
            implements PointEvent {}

    /// Its speaker confirmed the wording.
    record PointConfirmed(RoomId room, Id point) implements PointEvent {}

    /// Its speaker put it in the words that count.
    record PointCorrected(RoomId room, Id point, String words) implements PointEvent {}

    /// The team dropped a point that it had noted and not read back.
    record NoteDropped(RoomId room, Id point, String reason) implements PointEvent {}

    /// A point that was read back, and not confirmed, was withdrawn: by its speaker, or by the
    /// team.
    record PointWithdrawn(RoomId room, Id point, String words) implements PointEvent {}

    /// The team cited a point that was heard.
    ///
    /// @param words as they were confirmed or corrected
    /// @param use in what it was cited
    record PointCited(RoomId room, Id point, String words, String use) implements PointEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case PointNoted _, NoteDropped _, PointCited _ -> Audience.DESK;
            case PointReadBack(var room, _, _, _, _) -> Audience.only(room);
            case PointConfirmed(var room, _) -> Audience.only(room);
            case PointCorrected(var room, _, _) -> Audience.only(room);
            case PointWithdrawn(var room, _, _) -> Audience.only(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case PointNoted(var room, var id, var session, var speaker, var words) ->
                    Sight.of(
                            "point noted",
                            "point",
                            id,
                            "of",
                            room,
                            "session",
                            session,
                            "speaker",
                            speaker,
                            "words",
                            words);
            case PointReadBack(_, var id, var session, var speaker, var words) ->
                    Sight.of(
                            "point read back",
                            "point",
                            id,
                            "session",
                            session,
                            "speaker",
                            speaker,
                            "words",
                            words);
            case PointConfirmed(_, var id) -> Sight.of("point confirmed", "point", id);
            case PointCorrected(_, var id, var words) ->
                    Sight.of("point corrected", "point", id, "words", words);
            case NoteDropped(var room, var id, var reason) ->
                    Sight.of("note dropped", "point", id, "of", room, "reason", reason);
            case PointWithdrawn(_, var id, var words) ->
                    Sight.of("point withdrawn", "point", id, "words", words);
            case PointCited(var room, var id, var words, var use) ->
                    Sight.of("point cited", "point", id, "of", room, "words", words, "in", use);
        };
    }
}
