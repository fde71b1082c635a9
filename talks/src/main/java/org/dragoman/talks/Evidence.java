package org.dragoman.talks;

/// What the Model Law keeps out of later arbitral, judicial or similar proceedings (UNCITRAL Model
/// Law on International Commercial Conciliation 2002, art. 10 (1); 2018: art. 11 (1)).
///
/// It holds whatever the form of the information (art. 10 (2)). What a party could prove anyway
/// does not become inadmissible by having been said here (art. 10 (5)), and law or the carrying out
/// of a settlement may require disclosure (art. 10 (3)): a label, no legal advice.
public enum Evidence {
    /// (a) An invitation to talks, or that a party was willing to take part.
    WILLINGNESS_TO_TALK,
    /// (b) A view or a suggestion of a party on a possible settlement.
    VIEW,
    /// (c) A statement or admission that a party made in the talks.
    STATEMENT,
    /// (d) A proposal of the mediator.
    MEDIATORS_PROPOSAL,
    /// (e) That a party was willing to accept a proposal of the mediator.
    WILLINGNESS,
    /// (f) A document prepared for the talks alone.
    DOCUMENT,
    /// Nothing that the article names.
    NOT_NAMED;

    /// Whether the article keeps it out.
    public boolean keptOut() {
        return this != NOT_NAMED;
    }

    /// The label of an event.
    public static Evidence of(Event event) {
        return switch (event) {
            case PeopleEvent.Invited _, PeopleEvent.Entered _, PeopleEvent.Introduced _ ->
                    WILLINGNESS_TO_TALK;
            case PeopleEvent _ -> NOT_NAMED;
            case ConfidenceEvent.Confided confided -> of(confided.message());
            case ConfidenceEvent.Conveyed conveyed -> of(conveyed.message());
            case ConfidenceEvent.Held held -> of(held.message());
            case ConfidenceEvent _ -> STATEMENT;
            case OfferEvent.ProposalPlanned _,
                    OfferEvent.ProposalMade _,
                    OfferEvent.ProposalClosed _ ->
                    MEDIATORS_PROPOSAL;
            case OfferEvent.Answered _ -> WILLINGNESS;
            case OfferEvent _ -> VIEW;
            case RoundEvent.Met _, RoundEvent.ContactNoted _ -> STATEMENT;
            case RoundEvent _ -> NOT_NAMED;
            case CapitalEvent _, TextEvent _ -> DOCUMENT;
            case ShortlistEvent.Marked _, ImprovementEvent.ImprovementAnswered _ -> WILLINGNESS;
            case ShortlistEvent _, ImprovementEvent _ -> MEDIATORS_PROPOSAL;
            case TenderEvent _ -> VIEW;
            case EnclosureEvent _ -> DOCUMENT;
            case AccordEvent _ -> NOT_NAMED;
            case ProceedingsEvent it -> of(it);
        };
    }

    private static Evidence of(ProceedingsEvent event) {
        return switch (event) {
            case AgendaEvent _ -> VIEW;
            case SoundingOutEvent _ -> WILLINGNESS_TO_TALK;
            case PromiseEvent _, PointEvent _ -> STATEMENT;
            case MandateEvent _, ExpertEvent _ -> DOCUMENT;
            case PressEvent.CommuniquePublished _, PressEvent.ReadoutIssued _ -> NOT_NAMED;
            case PressEvent _ -> DOCUMENT;
            case SessionEvent _, HandoverEvent _, NameEvent _ -> NOT_NAMED;
        };
    }

    private static Evidence of(Message message) {
        return switch (message.kind()) {
            case NON_PAPER, BOUT_DE_PAPIER -> DOCUMENT;
            case CONDITIONAL_OFFER, FORMAL_OFFER -> VIEW;
            case QUESTION, CLARIFICATION, REPLY, PROCEDURAL -> STATEMENT;
        };
    }
}
