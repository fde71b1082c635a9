package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The offers under seal that one room knows of.
///
/// @param slots conditional offers it may seal or sealed
/// @param proposals mediator's proposals put to it
public record Offers(Table<Id, Slot> slots, Table<Id, Proposal> proposals) {

    /// How far a sealed matter has come for this room.
    public enum Stage {
        OPEN,
        SEALED,
        MATCH,
        NO_MATCH
    }

    /// A conditional offer of this room.
    public record Slot(
            Id slot,
            String question,
            Instant deadline,
            Set<String> give,
            Set<String> want,
            Stage stage) {}

    /// A mediator's proposal to this room.
    ///
    /// @param accepts what this room accepts, once it answered
    public record Proposal(
            Id proposal,
            List<String> packages,
            Binding binding,
            Instant deadline,
            Set<Integer> accepts,
            Stage stage) {}

    static final Offers NONE = new Offers(Table.empty(), Table.empty());

    Offers after(OfferEvent event) {
        return switch (event) {
            case OfferEvent.SealInvited(_, var id, var question, var deadline) ->
                    slots(
                            slots.with(
                                    id,
                                    new Slot(
                                            id,
                                            question,
                                            deadline,
                                            Set.of(),
                                            Set.of(),
                                            Stage.OPEN)));
            case OfferEvent.Sealed(_, var id, var give, var want, _) ->
                    slots(
                            slots.change(
                                    id,
                                    s ->
                                            new Slot(
                                                    id,
                                                    s.question,
                                                    s.deadline,
                                                    give,
                                                    want,
                                                    Stage.SEALED)));
            case OfferEvent.Compared(_, var id, var match, _) ->
                    slots(
                            slots.change(
                                    id,
                                    s ->
                                            new Slot(
                                                    id,
                                                    s.question,
                                                    s.deadline,
                                                    s.give,
                                                    s.want,
                                                    match ? Stage.MATCH : Stage.NO_MATCH)));
            case OfferEvent.ProposalMade(var id, _, _, var packages, var binding, var deadline) ->
                    proposals(
                            proposals.with(
                                    id,
                                    new Proposal(
                                            id,
                                            packages,
                                            binding,
                                            deadline,
                                            Set.of(),
                                            Stage.OPEN)));
            case OfferEvent.Answered(_, var id, var accepts, _) ->
                    proposals(
                            proposals.change(
                                    id,
                                    p ->
                                            new Proposal(
                                                    id,
                                                    p.packages,
                                                    p.binding,
                                                    p.deadline,
                                                    accepts,
                                                    Stage.SEALED)));
            case OfferEvent.ProposalClosed(var id, _, var deal) ->
                    proposals(
                            proposals.change(
                                    id,
                                    p ->
                                            new Proposal(
                                                    id,
                                                    p.packages,
                                                    p.binding,
                                                    p.deadline,
                                                    p.accepts,
                                                    deal.isEmpty()
                                                            ? Stage.NO_MATCH
                                                            : Stage.MATCH)));
            case OfferEvent.ComparisonOpened _,
                    OfferEvent.ComparisonClosed _,
                    OfferEvent.SealsOpened _,
                    OfferEvent.ProposalPlanned _ ->
                    this;
        };
    }

    private Offers slots(Table<Id, Slot> next) {
        return new Offers(next, proposals);
    }

    private Offers proposals(Table<Id, Proposal> next) {
        return new Offers(slots, next);
    }

    /// How the room sees its offers.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var slot : slots.values()) {
            sights.add(
                    Sight.of(
                            "conditional offer",
                            "slot",
                            slot.slot,
                            "question",
                            slot.question,
                            "deadline",
                            slot.deadline,
                            "give",
                            slot.give.stream().sorted().toList(),
                            "want",
                            slot.want.stream().sorted().toList(),
                            "stage",
                            slot.stage));
        }
        for (var proposal : proposals.values()) {
            sights.add(
                    Sight.of(
                            "mediator's proposal",
                            "proposal",
                            proposal.proposal,
                            "packages",
                            String.join("\n", proposal.packages),
                            "a yes is",
                            proposal.binding,
                            "deadline",
                            proposal.deadline,
                            "accepts",
                            proposal.accepts.stream().sorted().toList(),
                            "stage",
                            proposal.stage));
        }
        return sights;
    }
}
