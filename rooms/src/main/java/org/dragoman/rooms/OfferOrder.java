package org.dragoman.rooms;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.talks.Offers;

/// The offers of a room as they are read: what still runs first, what ends soonest at its head;
/// then what is over, the last first. By what this room was told alone.
public final class OfferOrder {

    private OfferOrder() {}

    /// Where a conditional offer may be sealed.
    public static List<Offers.Slot> slots(View view) {
        return ordered(view.state().offers().slots().values(), Offers.Slot::deadline, view.now());
    }

    /// The mediator's proposals.
    public static List<Offers.Proposal> proposals(View view) {
        return ordered(
                view.state().offers().proposals().values(), Offers.Proposal::deadline, view.now());
    }

    static <T> List<T> ordered(List<T> offers, Function<T, Instant> deadline, Instant now) {
        var running =
                offers.stream()
                        .filter(it -> now.isBefore(deadline.apply(it)))
                        .sorted(Comparator.comparing(deadline))
                        .toList();
        var over =
                offers.stream()
                        .filter(it -> !now.isBefore(deadline.apply(it)))
                        .sorted(Comparator.comparing(deadline).reversed())
                        .toList();
        return java.util.stream.Stream.concat(running.stream(), over.stream()).toList();
    }
}
