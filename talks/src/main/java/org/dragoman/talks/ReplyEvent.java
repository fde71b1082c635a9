package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What delegations did about the words of a text beyond proposing and withdrawing them:
/// reservations, owners who let themselves be known, and words merged with their owners' agreement.
public sealed interface ReplyEvent extends TextEvent {

    /// A room reserved its position on a clause.
    record ReservationEntered(RoomId room, Id text, String clause, Wording words)
            implements ReplyEvent {}

    /// A room withdrew its reservation.
    record ReservationWithdrawn(RoomId room, Id text, String clause, Wording words)
            implements ReplyEvent {}

    /// A room let it be known that words which stand in the text are its own.
    record OwnerNamed(RoomId room, Id text, String clause, Wording words) implements ReplyEvent {}

    /// Another room, which knows the owner, was told whose words these are.
    record OwnerTold(RoomId room, Id text, String clause, Wording words, RoomId owner)
            implements ReplyEvent {}

    /// The mediator proposed to put one wording in the place of several.
    ///
    /// @param asks the owners who were asked, each under an identifier of its own
    record MergeProposed(
            Id merge,
            Id text,
            String clause,
            List<Wording> from,
            Wording into,
            Map<RoomId, Id> asks)
            implements ReplyEvent {

        public MergeProposed {
            from = List.copyOf(from);
            asks = Map.copyOf(asks);
        }
    }

    /// An owner was asked whether a wording may take the place of its own words; it is not told
    /// whose other words it would replace.
    record MergeAsked(
            RoomId room, Id merge, Id text, String clause, List<Wording> own, Wording into)
            implements ReplyEvent {

        public MergeAsked {
            own = List.copyOf(own);
        }
    }

    /// An owner agreed to it, or did not.
    record MergeAnswered(RoomId room, Id merge, boolean agreed) implements ReplyEvent {}

    /// Every owner had agreed: the wording stands for this one in the place of its own words.
    record WordsMerged(RoomId room, Id merge) implements ReplyEvent {}

    /// The mediator's merge is done.
    record MergeCompleted(Id text, Id merge) implements ReplyEvent {}

    @Override
    default Audience audience() {
        return switch (this) {
            case ReservationEntered(var room, _, _, _) -> Audience.only(room);
            case ReservationWithdrawn(var room, _, _, _) -> Audience.only(room);
            case OwnerNamed(var room, _, _, _) -> Audience.only(room);
            case OwnerTold(var room, _, _, _, _) -> Audience.only(room);
            case MergeAsked(var room, _, _, _, _, _) -> Audience.only(room);
            case MergeAnswered(var room, _, _) -> Audience.only(room);
            case WordsMerged(var room, _) -> Audience.only(room);
            case MergeProposed _, MergeCompleted _ -> Audience.DESK;
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case ReservationEntered(_, var id, var clause, var words) ->
                    TextSight.said("reservation", words, "text", id, "clause", clause);
            case ReservationWithdrawn(_, var id, var clause, var words) ->
                    TextSight.said("reservation withdrawn", words, "text", id, "clause", clause);
            case OwnerNamed(_, var id, var clause, var words) ->
                    TextSight.said("let our name be known", words, "text", id, "clause", clause);
            case OwnerTold(_, var id, var clause, var words, var owner) ->
                    TextSight.said(
                            "owner known", words, "text", id, "clause", clause, "owner", owner);
            case MergeProposed(var merge, var id, var clause, var from, var into, var asks) -> {
                var parts = new ArrayList<Object>();
                parts.addAll(List.of("merge", merge, "text", id, "clause", clause, "asked"));
                parts.add(asks.keySet().stream().sorted().toList());
                yield merging("merge proposed", parts, from, into);
            }
            case MergeAsked(_, var merge, var id, var clause, var own, var into) ->
                    merging(
                            "merge proposed",
                            List.of("merge", merge, "text", id, "clause", clause),
                            own,
                            into);
            case MergeAnswered(_, var merge, var agreed) ->
                    Sight.of("merge answered", "merge", merge, "agreed", agreed);
            case WordsMerged(_, var merge) -> Sight.of("words merged", "merge", merge);
            case MergeCompleted(var id, var merge) ->
                    Sight.of("merge completed", "text", id, "merge", merge);
        };
    }

    private static Sight merging(
            String title, List<Object> start, List<Wording> from, Wording into) {
        var parts = new ArrayList<>(start);
        for (int i = 0; i < from.size(); i++) {
            TextSight.words(parts, "from " + (i + 1), from.get(i));
        }
        TextSight.words(parts, "into", into);
        return Sight.of(title, parts.toArray());
    }
}
