package org.dragoman.negotiation;

/// What a party has without an agreement; it signs nothing worth less to it.
public sealed interface Reservation {

    /// A utility that every agreement must reach.
    record Value(Rational utility) implements Reservation {}

    /// A package that every agreement must be worth as much as (for example how things stand).
    record ReservationPackage(Outcome outcome) implements Reservation {}

    /// Nothing known: any agreement will do.
    record Unknown() implements Reservation {}
}
