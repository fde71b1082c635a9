/// The rules of the house, as tests: what may depend on what, and what no pure module may touch.
@NullMarked
package org.dragoman.house;

import org.jspecify.annotations.NullMarked;
