package org.dragoman.desk.sitting;

/// Talks that are open here.
public record OpenTalks(Card card, Proceedings proceedings) {}
