/// The field's files, read and written: GENIUS XML, GeniusWeb JSON, NegoLog JSON.
@NullMarked
package org.dragoman.formats;

import org.jspecify.annotations.NullMarked;
