/// What cleaning and the text on paper must do, as rules.
@NullMarked
package org.dragoman.papers;

import org.jspecify.annotations.NullMarked;
