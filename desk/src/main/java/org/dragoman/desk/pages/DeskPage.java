package org.dragoman.desk.pages;

import java.util.List;
import java.util.function.Function;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Mends;
import org.dragoman.talks.Decision;

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

    /// The answer to what was decided on this page: the page anew, with what was done; or the page
    /// again with why it was not.
    ///
    /// @param again makes the page again from words that say why
    default Answer decided(
            AtDesk at, Decision decision, String done, Function<String, Answer> again) {
        return switch (decision) {
            case Decision.Accepted _ -> new Answer.See(at.base() + path(), done);
            case Decision.Refused refused ->
                    again.apply(Mends.both(refused, at.asked().words(), new DeskView(at).times()));
        };
    }

    /// Makes the frame of a page at the desk.
    interface Frames {

        /// The frame with this page's tab marked.
        Frame of(DeskPage page, AtDesk at);
    }
}
