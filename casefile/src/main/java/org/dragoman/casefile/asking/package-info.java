/// The questions put to a case: who said what on what, what can be agreed, what to ask next.
@NullMarked
package org.dragoman.casefile.asking;

import org.jspecify.annotations.NullMarked;
