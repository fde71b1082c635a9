/// The mediator's pages, and those before anyone has signed in.
@NullMarked
package org.dragoman.desk.pages;

import org.jspecify.annotations.NullMarked;
