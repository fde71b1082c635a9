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
            case PressEvent.CommuniqueAgreed(var id, _, _, var embargo) ->
                    deadlines.with(new Deadline.EmbargoEnds(id), embargo);
            case PressEvent.CommuniqueDropped(var id, _, _) ->
                    deadlines.without(new Deadline.EmbargoEnds(id));
            case PressEvent.CommuniquePublished(var id, _) ->
                    deadlines.without(new Deadline.EmbargoEnds(id));
            case PressEvent.ReadoutWritten(_, var id, _, _, var embargo) ->
                    deadlines.with(new Deadline.EmbargoEnds(id), embargo);
            case PressEvent.ReadoutWithdrawn(_, var id) ->
                    deadlines.without(new Deadline.EmbargoEnds(id));
            case PressEvent.ReadoutIssued(_, var id, _, _) ->
                    deadlines.without(new Deadline.EmbargoEnds(id));
            case AgendaEvent _,
                    SessionEvent _,
                    SoundingOutEvent _,
                    MandateEvent _,
                    PromiseEvent _,
                    ExpertEvent _,
                    PressEvent _,
                    HandoverEvent _,
                    PointEvent _,
                    NameEvent _ ->
                    deadlines;
        };
    }
}
