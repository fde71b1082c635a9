/// Whole negotiations as minutes: plain text that a mediator can read aloud and a program can run.
///
/// A line says who did what, in whose room, when; a line behind a dash says who sees what of it.
/// `Player` runs minutes to a journal; `PhraseBook` holds the phrases, family by family. Nothing
/// here reads a clock, a file or a random source: identifiers follow from the seed that the minutes
/// name, so the same minutes give the same journal, byte for byte.
@NullMarked
package org.dragoman.minutes;

import org.jspecify.annotations.NullMarked;
