@NullMarked
package org.dragoman.record;

import org.jspecify.annotations.NullMarked;
