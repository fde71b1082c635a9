/// What was conveyed, received, bracketed, agreed and ratified, and who may learn it.
///
/// Commands decide to events or to a named refusal; state is a fold of events. Nothing here reads a
/// clock, a file or a random source: the time and the source of identifiers are parameters. Two
/// rules carry the secrecy of the talks. An event is seen whole by its `Audience` or not at all;
/// and a `Door` decides what a participant asks from the `RoomState` alone, which is a fold of
/// nothing but the events that room has seen.
@NullMarked
package org.dragoman.talks;

import org.jspecify.annotations.NullMarked;
