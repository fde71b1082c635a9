/// What minutes must do, as rules.
@NullMarked
package org.dragoman.minutes;

import org.jspecify.annotations.NullMarked;
