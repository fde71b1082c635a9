package org.dragoman.talks;

import java.util.Set;

/// What happened to offers that were made openly.
public sealed interface TenderEvent extends ShuttleEvent {

    /// A room replied to a formal offer.
    ///
    /// @param counter the item that holds its own offer; nothing unless it countered
    record Replied(RoomId room, Id received, Tenders.Standing reply, String words, Id counter)
            implements TenderEvent {}

    /// Whoever made an offer was told the reply.
    record ReplyTold(RoomId room, Id grant, Tenders.Standing reply, String words)
            implements TenderEvent {}

    /// An accepted offer settles its package between the two.
    record OfferSettled(Id received, Set<RoomId> rooms, PackageDeal deal, Binding binding)
            implements TenderEvent {

        public OfferSettled {
            rooms = Set.copyOf(rooms);
        }
    }

    /// A room withdrew what was carried for it.
    record Withdrawn(RoomId room, Id grant) implements TenderEvent {}

    /// A room was told that something it received was withdrawn; not by whom.
    record WithdrawalTold(RoomId room, Id received) implements TenderEvent {}

    @Override
    default Id about() {
        return switch (this) {
            case Replied(_, var id, _, _, _) -> id;
            case ReplyTold(_, var id, _, _) -> id;
            case OfferSettled(var id, _, _, _) -> id;
            case Withdrawn(_, var id) -> id;
            case WithdrawalTold(_, var id) -> id;
        };
    }

    @Override
    default Audience audience() {
        return switch (this) {
            case Replied(var room, _, _, _, _) -> Audience.only(room);
            case ReplyTold(var room, _, _, _) -> Audience.only(room);
            case OfferSettled _ -> Audience.DESK;
            case Withdrawn(var room, _) -> Audience.only(room);
            case WithdrawalTold(var room, _) -> Audience.only(room);
        };
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Replied(_, var id, var reply, var words, var counter) ->
                    Sight.of(
                            "replied to an offer",
                            "received",
                            id,
                            "reply",
                            reply,
                            "words",
                            words,
                            "counter",
                            counter);
            case ReplyTold(_, var id, var reply, var words) ->
                    Sight.of("your offer", "grant", id, "reply", reply, "words", words);
            case OfferSettled(var id, var rooms, var deal, var binding) ->
                    Sight.of(
                            "offer accepted",
                            "received",
                            id,
                            "between",
                            rooms.stream().sorted().toList(),
                            "package",
                            deal,
                            "binding",
                            binding);
            case Withdrawn(_, var id) -> Sight.of("withdrawn", "grant", id);
            case WithdrawalTold(_, var id) ->
                    Sight.of("what you received was withdrawn", "received", id);
        };
    }
}
