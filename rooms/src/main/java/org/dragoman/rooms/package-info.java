/// The pages of delegations, capitals, expert bodies and the public, and the forms on them.
///
/// A page is made from one room's state and from who looks at it, never from the talks: what a page
/// shows and offers cannot depend on another room, because nothing here has a way to ask. Nothing
/// here knows of HTTP: a page is text, a form is read from named fields.
@NullMarked
package org.dragoman.rooms;

import org.jspecify.annotations.NullMarked;
