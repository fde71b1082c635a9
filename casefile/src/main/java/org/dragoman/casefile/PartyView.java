package org.dragoman.casefile;

import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Rational;

/// What one party thinks, as far as the case knows: one file in `parties/`.
///
/// @param party its id
/// @param preferences an order or numbers
/// @param redLines what it will not accept
/// @param reservation what it has without an agreement
public record PartyView(
        String party,
        Preferences preferences,
        List<StatedRedLine> redLines,
        StatedReservation reservation) {
    public PartyView {
        redLines = List.copyOf(redLines);
    }

    /// What it likes better.
    public sealed interface Preferences {
        /// Only an order, as public positions give it.
        ///
        /// @param importance issues, most important first, ties together; may leave issues out
        /// @param rankings by issue; may leave issues out
        record Ranked(List<List<String>> importance, Map<String, OptionOrder> rankings)
                implements Preferences {
            public Ranked {
                importance = importance.stream().map(List::copyOf).toList();
            }
        }

        /// Numbers, where the party gave them.
        ///
        /// @param weights by issue
        /// @param values by issue and option
        record Valued(
                Map<String, Rational> weights,
                Map<String, Map<String, Rational>> values,
                Grounds grounds)
                implements Preferences {}
    }

    /// Options of one issue, best first, ties together; options left out are not placed.
    public record OptionOrder(String issue, List<List<String>> order, Grounds grounds) {
        public OptionOrder {
            order = order.stream().map(List::copyOf).toList();
        }
    }

    /// What a party has without an agreement.
    public sealed interface StatedReservation {
        /// A package that every agreement must be worth as much as.
        record AsPackage(Map<String, String> options, Grounds grounds)
                implements StatedReservation {}

        /// A utility that every agreement must reach.
        record AsValue(Rational utility, Grounds grounds) implements StatedReservation {}

        /// Nothing known.
        record NotKnown() implements StatedReservation {}
    }
}
