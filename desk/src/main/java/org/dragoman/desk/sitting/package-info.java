/// The talks that are open here, whoever keeps them.
@NullMarked
package org.dragoman.desk.sitting;

import org.jspecify.annotations.NullMarked;
