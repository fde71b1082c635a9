/// What is computed from sheets that no account may read.
@NullMarked
package org.dragoman.desk.computing;

import org.jspecify.annotations.NullMarked;
