/// What a brief says, in the languages that have a bundle for it.
@NullMarked
package org.dragoman.brief.words;

import org.jspecify.annotations.NullMarked;
