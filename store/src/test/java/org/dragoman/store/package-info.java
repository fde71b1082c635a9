/// What the store promises, tried.
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
