package org.dragoman.talks;

/// The offers that the mediator's team has under way: a fold of the events about offers.
///
/// @param comparisons comparisons not yet closed
/// @param plans proposals that wait for a second person
/// @param answers how many non-binding packages were put to a room on a subject
public record Sounding(
        Table<Id, OfferEvent.ComparisonOpened> comparisons,
        Table<Id, OfferEvent.ProposalPlanned> plans,
        Table<String, Integer> answers) {

    static final Sounding NONE = new Sounding(Table.empty(), Table.empty(), Table.empty());

    Sounding after(OfferEvent event) {
        return switch (event) {
            case OfferEvent.ComparisonOpened opened ->
                    new Sounding(comparisons.with(opened.comparison(), opened), plans, answers);
            case OfferEvent.ComparisonClosed(var id) ->
                    new Sounding(comparisons.without(id), plans, answers);
            case OfferEvent.ProposalPlanned planned ->
                    new Sounding(comparisons, plans.with(planned.proposal(), planned), answers);
            case OfferEvent.ProposalMade made ->
                    new Sounding(comparisons, plans.without(made.proposal()), counted(made));
            case OfferEvent.ProposalClosed _,
                    OfferEvent.SealInvited _,
                    OfferEvent.Sealed _,
                    OfferEvent.Compared _,
                    OfferEvent.SealsOpened _,
                    OfferEvent.Answered _ ->
                    this;
        };
    }

    private Table<String, Integer> counted(OfferEvent.ProposalMade made) {
        var next = answers;
        if (made.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
            for (var room : made.rooms()) {
                var key = OfferDesk.subject(room, made.subject());
                next = next.with(key, next.find(key).orElse(0) + made.packages().size());
            }
        }
        return next;
    }
}
