/// Issues, options, outcomes and what each party thinks of them.
///
/// Pure values: nothing here reads a clock, a file or a random source, and nothing here knows who
/// said what (see `org.dragoman.casefile`) or who was told what (see `org.dragoman.talks`).
@NullMarked
package org.dragoman.negotiation;

import org.jspecify.annotations.NullMarked;
