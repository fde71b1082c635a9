/// The server: settings, assembly, start and stop.
@NullMarked
package org.dragoman.desk;

import org.jspecify.annotations.NullMarked;
