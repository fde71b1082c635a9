package org.dragoman.talks;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What happened to offers under seal.
public sealed interface OfferEvent extends Event {

    /// A comparison of two delegations' conditional offers was opened.
    record ComparisonOpened(
            Id comparison, RoomId one, Id slotOfOne, RoomId other, Id slotOfOther, Instant deadline)
            implements OfferEvent {}

    /// A room may seal a conditional offer until a deadline.
    record SealInvited(RoomId room, Id slot, String question, Instant deadline)
            implements OfferEvent {}

    /// A room sealed a conditional offer.
    record Sealed(RoomId room, Id slot, Set<String> give, Set<String> want, boolean fromDesk)
            implements OfferEvent {

        public Sealed {
            give = Set.copyOf(give);
            want = Set.copyOf(want);
        }
    }

    /// Who sealed is told whether it matched.
    record Compared(RoomId room, Id slot, boolean match, boolean fromDesk) implements OfferEvent {}

    /// Two sealed offers matched and open to the mediator.
    record SealsOpened(Id comparison, Set<String> oneGives, Set<String> otherGives)
            implements OfferEvent {

        public SealsOpened {
            oneGives = Set.copyOf(oneGives);
            otherGives = Set.copyOf(otherGives);
        }
    }

    /// The deadline of a comparison came.
    record ComparisonClosed(Id comparison) implements OfferEvent {}

    /// A proposal was planned, to these rooms, at this cost in bits for each of them.
    record ProposalPlanned(Id proposal, OfferOrder.Propose plan, String by, String bits)
            implements OfferEvent {}

    /// The mediator's proposal was put to these rooms.
    record ProposalMade(
            Id proposal,
            Set<RoomId> rooms,
            String subject,
            List<String> packages,
            Binding binding,
            Instant deadline)
            implements OfferEvent {

        public ProposalMade {
            rooms = Set.copyOf(rooms);
            packages = List.copyOf(packages);
        }
    }

    /// A room answered the mediator's proposal.
    record Answered(RoomId room, Id proposal, Set<Integer> accepts, boolean fromDesk)
            implements OfferEvent {

        public Answered {
            accepts = Set.copyOf(accepts);
        }
    }

    /// The outcome of a proposal: the packages that all accepted, by place; none is NO DEAL.
    record ProposalClosed(Id proposal, Set<RoomId> rooms, List<Integer> deal)
            implements OfferEvent {

        public ProposalClosed {
            rooms = Set.copyOf(rooms);
            deal = List.copyOf(deal);
        }
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case ComparisonOpened _, ComparisonClosed _, SealsOpened _, ProposalPlanned _ ->
                    Audience.DESK;
            case SealInvited(var room, _, _, _) -> Audience.only(room);
            case Sealed(var room, _, _, _, var fromDesk) -> sealed(room, fromDesk);
            case Compared(var room, _, _, var fromDesk) -> sealed(room, fromDesk);
            case Answered(var room, _, _, var fromDesk) -> sealed(room, fromDesk);
            case ProposalMade(_, var rooms, _, _, _, _) -> new Audience.Only(rooms);
            case ProposalClosed(_, var rooms, _) -> new Audience.Only(rooms);
        };
    }

    private static Audience sealed(RoomId room, boolean fromDesk) {
        return fromDesk ? Audience.sealed(room) : Audience.only(room);
    }

    /// Shown without the rooms it went to: a room is not told who else was asked.
    @Override
    default Sight sight() {
        return switch (this) {
            case ComparisonOpened(var id, var one, _, var other, _, var deadline) ->
                    Sight.of(
                            "comparison opened",
                            "comparison",
                            id,
                            "one",
                            one,
                            "other",
                            other,
                            "deadline",
                            deadline);
            case SealInvited(_, var slot, var question, var deadline) ->
                    Sight.of(
                            "you may seal a conditional offer",
                            "slot",
                            slot,
                            "question",
                            question,
                            "deadline",
                            deadline);
            case Sealed(_, var slot, var give, var want, _) ->
                    new OfferAct.Seal(slot, give, want).sight();
            case Compared(_, var slot, var match, _) ->
                    Sight.of("compared", "slot", slot, "outcome", match ? "MATCH" : "NO MATCH");
            case SealsOpened(var id, var one, var other) ->
                    Sight.of(
                            "sealed offers opened",
                            "comparison",
                            id,
                            "one gives",
                            one.stream().sorted().toList(),
                            "other gives",
                            other.stream().sorted().toList());
            case ComparisonClosed(var id) -> Sight.of("comparison closed", "comparison", id);
            case ProposalPlanned(var id, var plan, var by, var bits) ->
                    Sight.of(
                            "proposal planned",
                            "proposal",
                            id,
                            "packages",
                            String.join("\n", plan.packages()),
                            "by",
                            by,
                            "bits",
                            bits);
            case ProposalMade(var id, _, var subject, var packages, var binding, var deadline) ->
                    Sight.of(
                            "the mediator proposes",
                            "proposal",
                            id,
                            "subject",
                            subject,
                            "packages",
                            String.join("\n", packages),
                            "a yes is",
                            binding,
                            "deadline",
                            deadline,
                            "no deal tells who accepted",
                            "that another did not");
            case Answered(_, var id, var accepts, _) -> new OfferAct.Answer(id, accepts).sight();
            case ProposalClosed(var id, _, var deal) ->
                    Sight.of(
                            "the mediator's proposal",
                            "proposal",
                            id,
                            "outcome",
                            deal.isEmpty() ? "NO DEAL" : "DEAL",
                            "packages",
                            deal);
        };
    }
}
