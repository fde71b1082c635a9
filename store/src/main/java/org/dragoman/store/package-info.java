/// What is kept: journals of talks in sealed rows, each room's own log, exports that prove it.
///
/// A [org.dragoman.store.Shelf] keeps rows that it cannot read. An [org.dragoman.store.Archive]
/// seals them with keys of its own and hands out [org.dragoman.store.Sitting]s, the running talks.
/// Time, chance and identifiers are parameters.
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
