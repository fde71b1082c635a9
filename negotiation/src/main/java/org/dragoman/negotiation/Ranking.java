package org.dragoman.negotiation;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// An order that the record gives: best first, ties together, some left unplaced.
///
/// Items are indexes in [0, size). Items of one tier are tied. An item in no tier is *unplaced*:
/// nothing is known of where it stands.
///
/// @param size how many items there are, positive
/// @param tiers from the most to the least preferred; none empty; no item twice
public record Ranking(int size, List<List<Integer>> tiers) {

    /// @throws IllegalArgumentException if a tier is empty, an item stands twice or lies outside
    ///   [0, size)
    public Ranking {
        tiers = tiers.stream().map(List::copyOf).toList();
        var seen = new BitSet(size);
        for (var tier : tiers) {
            if (tier.isEmpty()) {
                throw new IllegalArgumentException(
                        """
                        A ranking has an empty tier.
                        Leave the tier out.\
                        """);
            }
            for (int item : tier) {
                if (item < 0 || item >= size || seen.get(item)) {
                    throw new IllegalArgumentException(
                            """
                            Item %d stands twice in a ranking or is none of its %d items.
                            Rank each item at most once.\
                            """
                                    .formatted(item, size));
                }
                seen.set(item);
            }
        }
    }

    /// The ranking that knows nothing of its items.
    public static Ranking unknown(int size) {
        return new Ranking(size, List.of());
    }

    /// The tier of an item, 0 for the best; empty where the item is unplaced.
    public OptionalInt tier(int item) {
        for (int t = 0; t < tiers.size(); t++) {
            if (tiers.get(t).contains(item)) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }
}
