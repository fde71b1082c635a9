/// The mediator's brief: one self-contained file, HTML or PDF.
@NullMarked
package org.dragoman.brief;

import org.jspecify.annotations.NullMarked;
