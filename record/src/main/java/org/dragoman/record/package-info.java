/// Documents to statements: who said what, where, when and how firmly.
///
/// Offsets count UTF-16 units of the decoded, stored text from 0; the end is exclusive.
@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
