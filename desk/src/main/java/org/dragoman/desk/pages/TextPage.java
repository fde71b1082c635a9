package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// The single negotiating text as the mediator drafts it.
final class TextPage implements DeskPage {

    @Override
    public String path() {
        return "/text";
    }

    @Override
    public String tab() {
        return "desk.text";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path(),
                        at ->
                                Answer.page(
                                        Html.of(
                                                frames.of(this, at),
                                                (out, forms) ->
                                                        JtedrafttextGenerated.render(
                                                                out, forms, new DeskView(at))))));
    }
}
