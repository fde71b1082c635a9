package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;

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
        return List.of(Route.desk(path(), at -> text(at, frames), "text", "from"));
    }

    private Answer text(AtDesk at, Frames frames) {
        var query = at.asked().query();
        int from = from(query.one("from"));
        return PlainPage.shown(
                this,
                frames,
                at,
                view ->
                        (out, forms) ->
                                JtedrafttextGenerated.render(
                                        out, forms, view, query.one("text"), from));
    }

    private static int from(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
