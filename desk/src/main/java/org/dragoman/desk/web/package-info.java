/// Ways in: routes, who may take them, and how an answer becomes a response.
@NullMarked
package org.dragoman.desk.web;

import org.jspecify.annotations.NullMarked;
