package org.dragoman.negotiation;

/// A condition that its holder will not accept, in its own words.
///
/// @param id names it among the red lines of one negotiation
/// @param party the name of the party that holds it
/// @param words how the holder says it, or how a person entered it
/// @param crossedBy what crosses it: an outcome that satisfies this condition
public record RedLine(String id, String party, String words, Condition crossedBy) {}
