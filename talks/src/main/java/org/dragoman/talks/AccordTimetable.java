package org.dragoman.talks;

/// Which events set a deadline of an instrument and which call one off.
final class AccordTimetable {

    private AccordTimetable() {}

    static Deadlines after(Deadlines deadlines, AccordEvent event) {
        return switch (event) {
            case DomesticEvent it -> InstrumentTimetable.after(deadlines, it);
            case InstrumentEvent it -> InstrumentTimetable.after(deadlines, it);
            case StepEvent it -> steps(deadlines, it);
            case PrincipalEvent _ -> deadlines;
        };
    }

    private static Deadlines steps(Deadlines deadlines, StepEvent event) {
        return switch (event) {
            case StepEvent.FailureNoted(var id, _, var step, var until) ->
                    deadlines.with(new Deadline.CureEnds(id, step), until);
            case StepEvent.FailureStands(var id, _, var step, _, _) ->
                    deadlines.without(new Deadline.CureEnds(id, step));
            case StepEvent.FailureCured(var id, _, var step) ->
                    deadlines.without(new Deadline.CureEnds(id, step));
            case StepEvent.ScheduleSet _,
                    StepEvent.StepsWeighed _,
                    StepEvent.StepReported _,
                    StepEvent.CertificateAsked _,
                    StepEvent.Certified _,
                    StepEvent.GroupPerformed _ ->
                    deadlines;
        };
    }
}
