package org.dragoman.talks;

import java.time.Instant;
import java.util.Set;

/// What happened in talks about talks.
///
/// Each side is asked under the same terms; what it answers stays with it and the mediator's team.
/// That the talks are convened tells that all agreed; that the sounding lapsed tells nothing.
public sealed interface SoundingOutEvent extends ProceedingsEvent {

    /// Delegations were sounded out about terms on which talks could be held.
    record SoundedOut(Id sounding, Set<RoomId> rooms, String terms, Instant until)
            implements SoundingOutEvent {

        public SoundedOut {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A delegation agreed to the terms or did not.
    record TermsAnswered(RoomId room, Id sounding, boolean agrees, String words)
            implements SoundingOutEvent {}

    /// All agreed and the talks are convened.
    record TalksConvened(Id sounding, Set<RoomId> rooms) implements SoundingOutEvent {

        public TalksConvened {
            rooms = Set.copyOf(rooms);
        }
    }

    /// The talks were not convened in time.
    record SoundingLapsed(Id sounding, Set<RoomId> rooms) implements SoundingOutEvent {

        public SoundingLapsed {
            rooms = Set.copyOf(rooms);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case SoundedOut(_, var rooms, _, _) -> new Audience.Only(rooms);
            case TermsAnswered(var room, _, _, _) -> Audience.only(room);
            case TalksConvened(_, var rooms) -> new Audience.Only(rooms);
            case SoundingLapsed(_, var rooms) -> new Audience.Only(rooms);
        };
    }

    /// Shown without the rooms: a side is not told who else is sounded out.
    @Override
    default Sight sight() {
        return switch (this) {
            case SoundedOut(var id, _, var terms, var until) ->
                    Sight.of("sounded out", "sounding", id, "terms", terms, "until", until);
            case TermsAnswered(_, var id, var agrees, var words) ->
                    Sight.of("terms answered", "sounding", id, "agrees", agrees, "words", words);
            case TalksConvened(var id, _) -> Sight.of("talks convened", "sounding", id);
            case SoundingLapsed(var id, _) -> Sight.of("sounding lapsed", "sounding", id);
        };
    }
}
