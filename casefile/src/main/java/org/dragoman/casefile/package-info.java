/// The case folder, the position matrix, and the questions put to the case.
@NullMarked
package org.dragoman.casefile;

import org.jspecify.annotations.NullMarked;
