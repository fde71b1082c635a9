package org.dragoman.talks;

import java.util.List;
import java.util.TreeSet;

/// What the mediator's team has under way between the rooms beyond words on terms: a fold of the
/// events about it.
///
/// @param plans lists that wait for a second person
/// @param lists lists not yet closed
/// @param answers how many non-binding packages of lists were put to a room on a subject
/// @param proposals mediator's proposals not yet closed
/// @param settled packages on which delegations agreed, as they stand
/// @param improvements improvements not yet closed
public record DeskShuttle(
        Table<Id, ShortlistEvent.ListPlanned> plans,
        Table<Id, ShortlistEvent.ListCirculated> lists,
        Table<String, Integer> answers,
        Table<Id, OfferEvent.ProposalMade> proposals,
        Table<String, Settled> settled,
        Table<Id, ImprovementEvent.ImprovementPut> improvements) {

    static final DeskShuttle NONE =
            new DeskShuttle(
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty());

    DeskShuttle after(ShuttleEvent event) {
        return switch (event) {
            case ShortlistEvent it -> shortlist(it);
            case ImprovementEvent it -> improvement(it);
            case TenderEvent.OfferSettled(var id, var rooms, var deal, var binding) ->
                    settled(new Settled(id, 0, rooms, deal, binding, 0));
            case TenderEvent _, EnclosureEvent _ -> this;
        };
    }

    /// A proposal of the mediator's settles packages, too.
    DeskShuttle after(OfferEvent event) {
        if (event instanceof OfferEvent.ProposalMade made) {
            return proposals(proposals.with(made.proposal(), made));
        }
        return event instanceof OfferEvent.ProposalClosed(var id, _, var deal)
                ? proposals.find(id).map(made -> dealt(made, deal)).orElse(this)
                : this;
    }

    private DeskShuttle dealt(OfferEvent.ProposalMade made, List<Integer> deal) {
        var next = proposals(proposals.without(made.proposal()));
        for (int place : deal) {
            next =
                    next.settled(
                            new Settled(
                                    made.proposal(),
                                    place,
                                    made.rooms(),
                                    PackageDeal.inWords(made.packages().get(place)),
                                    made.binding(),
                                    0));
        }
        return next;
    }

    private DeskShuttle shortlist(ShortlistEvent event) {
        return switch (event) {
            case ShortlistEvent.ListPlanned planned ->
                    new DeskShuttle(
                            plans.with(planned.shortlist(), planned),
                            lists,
                            answers,
                            proposals,
                            settled,
                            improvements);
            case ShortlistEvent.ListCirculated list -> circulated(list);
            case ShortlistEvent.ListClosed(var id, var common) -> closed(id, common);
            case ShortlistEvent.Marked _, ShortlistEvent.MarksCompared _ -> this;
        };
    }

    private DeskShuttle circulated(ShortlistEvent.ListCirculated list) {
        var next = answers;
        if (list.binding().compareTo(Binding.AD_REFERENDUM) < 0) {
            for (var room : new TreeSet<>(list.rooms())) {
                var key = OfferDesk.subject(room, list.subject());
                next = next.with(key, next.find(key).orElse(0) + list.packages().size());
            }
        }
        return new DeskShuttle(
                plans.without(list.shortlist()),
                lists.with(list.shortlist(), list),
                next,
                proposals,
                settled,
                improvements);
    }

    private DeskShuttle closed(Id id, List<Integer> common) {
        var list = lists.find(id).orElseThrow();
        var next =
                new DeskShuttle(
                        plans, lists.without(id), answers, proposals, settled, improvements);
        for (int place : common) {
            next =
                    next.settled(
                            new Settled(
                                    id,
                                    place,
                                    list.rooms(),
                                    list.packages().get(place),
                                    list.binding(),
                                    0));
        }
        return next;
    }

    private DeskShuttle improvement(ImprovementEvent event) {
        return switch (event) {
            case ImprovementEvent.ImprovementPut put ->
                    improvements(improvements.with(put.improvement(), put));
            case ImprovementEvent.ImprovementClosed(var id, _, var adopted) -> {
                var put = improvements.find(id).orElseThrow();
                var rest = improvements(improvements.without(id));
                yield adopted
                        ? rest.settled(
                                settled.find(Settled.key(put.settled(), put.place()))
                                        .orElseThrow()
                                        .improved(put.better()))
                        : rest;
            }
            case ImprovementEvent.ImprovementAnswered _ -> this;
        };
    }

    /// Only what binds its sides, ad referendum or more, is settled.
    DeskShuttle settled(Settled deal) {
        return deal.binding().compareTo(Binding.AD_REFERENDUM) < 0
                ? this
                : new DeskShuttle(
                        plans,
                        lists,
                        answers,
                        proposals,
                        settled.with(deal.key(), deal),
                        improvements);
    }

    private DeskShuttle proposals(Table<Id, OfferEvent.ProposalMade> next) {
        return new DeskShuttle(plans, lists, answers, next, settled, improvements);
    }

    private DeskShuttle improvements(Table<Id, ImprovementEvent.ImprovementPut> next) {
        return new DeskShuttle(plans, lists, answers, proposals, settled, next);
    }
}
