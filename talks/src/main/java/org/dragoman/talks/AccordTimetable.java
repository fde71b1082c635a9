package org.dragoman.talks;

/// Which events set a deadline of an instrument and which call one off.
final class AccordTimetable {

    private AccordTimetable() {}

    static Deadlines after(Deadlines deadlines, AccordEvent event) {
        return switch (event) {
            case DomesticEvent it -> InstrumentTimetable.after(deadlines, it);
            case InstrumentEvent it -> InstrumentTimetable.after(deadlines, it);
            case StepEvent it -> steps(deadlines, it);
            case DepositaryEvent it -> corrections(deadlines, it);
            case DisputeEvent it -> disputes(deadlines, it);
            case PrincipalEvent _, ConditionEvent _ -> deadlines;
        };
    }

    private static Deadlines corrections(Deadlines deadlines, DepositaryEvent event) {
        return switch (event) {
            case DepositaryEvent.CorrectionProposed it ->
                    deadlines.with(new Deadline.CorrectionEnds(it.correction()), it.until());
            case DepositaryEvent.TextCorrected(var id, _, _, _, _) ->
                    deadlines.without(new Deadline.CorrectionEnds(id));
            case DepositaryEvent.CorrectionDropped(var id, _) ->
                    deadlines.without(new Deadline.CorrectionEnds(id));
            case DepositaryEvent.CorrectionAnswered _, DepositaryEvent.InterpretationDeclared _ ->
                    deadlines;
        };
    }

    private static Deadlines disputes(Deadlines deadlines, DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.DisputeReferred it ->
                    deadlines.with(new Deadline.DisputeStageEnds(it.dispute()), it.until());
            case DisputeEvent.DisputeEscalated(var id, _, _, var until, _) ->
                    deadlines.with(new Deadline.DisputeStageEnds(id), until);
            case DisputeEvent.StageProlonged(var id, _, _, var until) ->
                    deadlines.with(new Deadline.DisputeStageEnds(id), until);
            case DisputeEvent.DisputeSettled(var id, _) ->
                    deadlines.without(new Deadline.DisputeStageEnds(id));
            case DisputeEvent.DisputeUnresolved(var id, _) ->
                    deadlines.without(new Deadline.DisputeStageEnds(id));
            case DisputeEvent.DisputePathSet _,
                    DisputeEvent.SettlementAgreed _,
                    DisputeEvent.ProlongationAgreed _,
                    DisputeEvent.StageFailed _ ->
                    deadlines;
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
            case StepEvent.StepsReversed(var id, _, _, var steps) -> {
                var next = deadlines;
                for (var step : steps) {
                    next = next.without(new Deadline.CureEnds(id, step));
                }
                yield next;
            }
            case StepEvent.ScheduleSet _,
                    StepEvent.ReversalAgreed _,
                    StepEvent.StepsWeighed _,
                    StepEvent.StepReported _,
                    StepEvent.CertificateAsked _,
                    StepEvent.Certified _,
                    StepEvent.GroupPerformed _ ->
                    deadlines;
        };
    }
}
