package org.dragoman.negotiation;

/// A side of the talks: what it thinks of outcomes and what it has without an agreement.
///
/// @param name names it among the parties of one negotiation
/// @param preference cardinal or ordinal
/// @param reservation what it has without an agreement
public record Party(String name, Preference preference, Reservation reservation) {}
