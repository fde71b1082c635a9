package org.dragoman.desk.pages;

import java.util.List;
import java.util.Set;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;

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
                Route.desk(path(), at -> text(at, frames), "text", "from"),
                Route.deskForm(path() + "/recall", Set.of("text", "room"), this::recall));
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

    /// Calls back a version that waits in hold; the room is as if it had never been.
    private Answer recall(AtDesk at) {
        var form = at.asked().form();
        boolean back =
                at.open()
                        .proceedings()
                        .callBack(new Id(form.one("text")), new RoomId(form.one("room")));
        var said = at.asked().words().of(back ? "draft.recalled" : "draft.recalled.late");
        return new Answer.See(at.base() + path(), said);
    }

    private static int from(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
