/// The knowing side at the mediator's desk: the case that belongs to the talks, and its pages.
///
/// What stands here is the team's alone: no page of a room, and no way to one, names a type of this
/// package.
@NullMarked
package org.dragoman.desk.casework;

import org.jspecify.annotations.NullMarked;
