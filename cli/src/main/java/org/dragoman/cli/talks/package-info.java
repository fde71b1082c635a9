/// `dragoman talks`: talks on the command line, for a mediator without a browser.
@NullMarked
package org.dragoman.cli.talks;

import org.jspecify.annotations.NullMarked;
