package org.dragoman.talks;

/// Which events of the conduct of the talks set a deadline and which call one off.
final class ProceedingsTimetable {

    private ProceedingsTimetable() {}

    static Deadlines after(Deadlines deadlines, ProceedingsEvent event) {
        return switch (event) {
            case SoundingOutEvent.SoundedOut(var id, _, _, var until) ->
                    deadlines.with(new Deadline.SoundingEnds(id), until);
            case SoundingOutEvent.TalksConvened(var id, _) ->
                    deadlines.without(new Deadline.SoundingEnds(id));
            case SoundingOutEvent.SoundingLapsed(var id, _) ->
                    deadlines.without(new Deadline.SoundingEnds(id));
            case AgendaEvent _,
                    SessionEvent _,
                    SoundingOutEvent _,
                    MandateEvent _,
                    PromiseEvent _ ->
                    deadlines;
        };
    }
}
