/// `dragoman VERB`: arguments and printing, nothing else.
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
