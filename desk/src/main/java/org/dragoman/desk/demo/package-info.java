/// The demonstration: invented talks under way, entered in one click.
@NullMarked
package org.dragoman.desk.demo;

import org.jspecify.annotations.NullMarked;
