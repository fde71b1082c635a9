package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// Today.
final class TodayPage implements DeskPage {

    @Override
    public String path() {
        return "";
    }

    @Override
    public String tab() {
        return "desk.today";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path(),
                        at -> {
                            var view = new DeskView(at);
                            return Answer.page(
                                    Html.of(
                                            frames.of(this, at),
                                            (out, forms) ->
                                                    JtetodayGenerated.render(
                                                            out, forms, Today.of(view), view)));
                        }));
    }
}
