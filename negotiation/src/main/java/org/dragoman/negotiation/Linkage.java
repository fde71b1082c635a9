package org.dragoman.negotiation;

/// Options tied across issues: what must hold of every package, whoever likes it.
///
/// @param id names it among the linkages of one negotiation
/// @param words how it reads on a page
/// @param requires what every package must satisfy
public record Linkage(String id, String words, Condition requires) {}
