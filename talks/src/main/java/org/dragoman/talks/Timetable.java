package org.dragoman.talks;

/// Which events set a deadline and which call one off.
final class Timetable {

    private Timetable() {}

    static Deadlines after(Deadlines deadlines, Carriage carriage, Event event) {
        return switch (event) {
            case ConfidenceEvent it -> confidence(deadlines, carriage, it);
            case OfferEvent it -> offer(deadlines, it);
            case CapitalEvent it -> capital(deadlines, it);
            case ShuttleEvent it -> ShuttleTimetable.after(deadlines, it);
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    deadlines.with(new Deadline.SilenceEnds(id), deadline);
            case TextEvent.SilenceEnded(var id, _, _, _) ->
                    deadlines.without(new Deadline.SilenceEnds(id));
            case ProceedingsEvent it -> ProceedingsTimetable.after(deadlines, it);
            case AccordEvent it -> AccordTimetable.after(deadlines, it);
            case PeopleEvent _, RoundEvent _, TextEvent _ -> deadlines;
        };
    }

    private static Deadlines confidence(
            Deadlines deadlines, Carriage carriage, ConfidenceEvent event) {
        return switch (event) {
            case ConfidenceEvent.Granted(var room, var grant, _, var until) ->
                    deadlines.with(new Deadline.GrantEnds(room, grant), until);
            case ConfidenceEvent.Revoked(var room, var grant) ->
                    grantGone(deadlines, carriage, room, grant);
            case ConfidenceEvent.Expired(var room, var grant) ->
                    grantGone(deadlines, carriage, room, grant);
            case ConfidenceEvent.Carried(var room, var grant, _) ->
                    deadlines.without(new Deadline.GrantEnds(room, grant));
            case ConfidenceEvent.Held held ->
                    deadlines.with(new Deadline.HoldEnds(held.hold()), held.until());
            case ConfidenceEvent.HoldDropped(var hold, _) ->
                    deadlines.without(new Deadline.HoldEnds(hold));
            case ConfidenceEvent.Delivered(var hold, _, _) ->
                    deadlines.without(new Deadline.HoldEnds(hold));
            case ConfidenceEvent.NoteWritten _,
                    ConfidenceEvent.Confided _,
                    ConfidenceEvent.Reworded _,
                    ConfidenceEvent.TermsChanged _,
                    ConfidenceEvent.GrantDrafted _,
                    ConfidenceEvent.DraftRevised _,
                    ConfidenceEvent.WordsReadBack _,
                    ConfidenceEvent.ReadingConfirmed _,
                    ConfidenceEvent.Conveyed _,
                    ConfidenceEvent.FindingsConfirmed _,
                    ConfidenceEvent.ConveyanceConfirmed _,
                    ConfidenceEvent.OverrideTold _,
                    ConfidenceEvent.Acknowledged _,
                    ConfidenceEvent.AcknowledgementTold _,
                    ConfidenceEvent.ErrorNoticed _,
                    ConfidenceEvent.ErrorTold _,
                    ConfidenceEvent.Sequestered _,
                    ConfidenceEvent.Attested _,
                    ConfidenceEvent.ErrorClosed _,
                    ConfidenceEvent.ErrorClosedTold _ ->
                    deadlines;
        };
    }

    private static Deadlines grantGone(
            Deadlines deadlines, Carriage carriage, RoomId room, Id grant) {
        var next = deadlines.without(new Deadline.GrantEnds(room, grant));
        for (var held : carriage.holds().values()) {
            if (held.basis().equals(new Basis.OnGrant(room, grant))) {
                next = next.without(new Deadline.HoldEnds(held.hold()));
            }
        }
        return next;
    }

    private static Deadlines offer(Deadlines deadlines, OfferEvent event) {
        return switch (event) {
            case OfferEvent.ComparisonOpened opened ->
                    deadlines.with(
                            new Deadline.ComparisonEnds(opened.comparison()), opened.deadline());
            case OfferEvent.ComparisonClosed(var id) ->
                    deadlines.without(new Deadline.ComparisonEnds(id));
            case OfferEvent.ProposalMade made ->
                    deadlines.with(new Deadline.ProposalEnds(made.proposal()), made.deadline());
            case OfferEvent.ProposalClosed(var id, _, _) ->
                    deadlines.without(new Deadline.ProposalEnds(id));
            case OfferEvent.ProposalPlanned _,
                    OfferEvent.SealInvited _,
                    OfferEvent.Sealed _,
                    OfferEvent.Compared _,
                    OfferEvent.SealsOpened _,
                    OfferEvent.Answered _ ->
                    deadlines;
        };
    }

    private static Deadlines capital(Deadlines deadlines, CapitalEvent event) {
        return switch (event) {
            case CapitalEvent.Consulted(var room, var capital, var id, _, _, var deadline) ->
                    deadlines.with(new Deadline.AnswerDue(room, capital, id), deadline);
            case CapitalEvent.Instructed(var room, var capital, var id, _, _) ->
                    deadlines.without(new Deadline.AnswerDue(room, capital, id));
            case CapitalEvent.PersonalViewGiven(var room, var capital, var id, _) ->
                    deadlines.without(new Deadline.AnswerDue(room, capital, id));
            case CapitalEvent.Overdue(var room, var capital, var id) ->
                    deadlines.without(new Deadline.AnswerDue(room, capital, id));
            case CapitalEvent.TextLaid _,
                    CapitalEvent.ConsultationNoted _,
                    CapitalEvent.AnswerNoted _ ->
                    deadlines;
        };
    }
}
