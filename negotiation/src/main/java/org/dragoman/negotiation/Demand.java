package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that narrows the zone of agreement and that somebody could give up.
public sealed interface Demand {

    /// A red line: no package may cross it.
    record OfRedLine(RedLine line) implements Demand {}

    /// A party's reservation: no package may be worth less to it than what it has without an
    /// agreement.
    ///
    /// For an ordinal party a package fails it only where it is worth less in every completion of
    /// the party's orders (see `docs/blocking.md`): an order alone tells no more.
    record OfReservation(Party holder) implements Demand {}

    /// A linkage: every package keeps it.
    record OfLinkage(Linkage linkage) implements Demand {}

    /// Every demand of a negotiation: red lines, then reservations in the order of the parties,
    /// then linkages. A party without a known reservation demands none.
    static List<Demand> of(Negotiation negotiation) {
        var demands = new ArrayList<Demand>();
        negotiation.redLines().forEach(line -> demands.add(new OfRedLine(line)));
        for (var party : negotiation.parties()) {
            if (!(party.reservation() instanceof Reservation.Unknown)) {
                demands.add(new OfReservation(party));
            }
        }
        negotiation.linkages().forEach(linkage -> demands.add(new OfLinkage(linkage)));
        return List.copyOf(demands);
    }

    /// `redLine`, `reservation` or `linkage`.
    default String kind() {
        return switch (this) {
            case OfRedLine _ -> "redLine";
            case OfReservation _ -> "reservation";
            case OfLinkage _ -> "linkage";
        };
    }

    /// Who holds it; nobody holds a linkage.
    default Optional<String> party() {
        return switch (this) {
            case OfRedLine(var line) -> Optional.of(line.party());
            case OfReservation(var holder) -> Optional.of(holder.name());
            case OfLinkage _ -> Optional.empty();
        };
    }

    /// The red line's or linkage's id; for a reservation, `reservation`.
    default String id() {
        return switch (this) {
            case OfRedLine(var line) -> line.id();
            case OfReservation _ -> "reservation";
            case OfLinkage(var linkage) -> linkage.id();
        };
    }

    /// How it reads on a page.
    default String words() {
        return switch (this) {
            case OfRedLine(var line) -> line.words();
            case OfReservation(var holder) ->
                    switch (holder.reservation()) {
                        case Reservation.Value(var utility) ->
                                "%s accepts nothing worth less to it than %s"
                                        .formatted(holder.name(), utility);
                        case Reservation.ReservationPackage _ ->
                                "%s accepts nothing worth less to it than what it has without an agreement"
                                        .formatted(holder.name());
                        case Reservation.Unknown _ ->
                                "%s would accept any agreement".formatted(holder.name());
                    };
            case OfLinkage(var linkage) -> linkage.words();
        };
    }
}
