package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;

/// A page of the mediator's desk: its ways in, and its tab.
///
/// To add a page, write a class of this kind with a template of its own and name it in
/// `DeskRoutes.pages`; nothing else has to know of it.
interface DeskPage {

    /// What stands behind the desk's address for this page; empty for the first page.
    String path();

    /// The key of the words on its tab.
    String tab();

    /// Its ways in.
    ///
    /// @param frames makes the frame around the page
    List<Route> routes(Frames frames);

    /// Whether it has a tab in these talks.
    default boolean tabbed(AtDesk at) {
        return true;
    }

    /// Whether its tab stands behind the word "More": a page that is not needed every hour.
    default boolean aside() {
        return false;
    }

    /// Makes the frame of a page at the desk.
    interface Frames {

        /// The frame with this page's tab marked.
        Frame of(DeskPage page, AtDesk at);
    }
}
