package org.dragoman.desk.pages;

import java.util.List;
import java.util.function.Function;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// A page of the desk that shows how the talks stand and asks nothing of its address.
///
/// @param inside what stands on it
record PlainPage(String path, String tab, Function<DeskView, Html.Inside> inside)
        implements DeskPage {

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(Route.desk(path, at -> shown(this, frames, at, inside)));
    }

    /// A page in its frame.
    static Answer shown(
            DeskPage page, Frames frames, AtDesk at, Function<DeskView, Html.Inside> inside) {
        return Answer.page(Html.of(frames.of(page, at), inside.apply(new DeskView(at))));
    }
}
