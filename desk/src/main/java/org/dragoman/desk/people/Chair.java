package org.dragoman.desk.people;

import org.dragoman.talks.Seat;

/// A seat in one of the talks that are open here.
///
/// @param talks the id of the talks
/// @param seat who one is there; `desk` for a member of the mediator's team
public record Chair(String talks, Seat seat) {}
