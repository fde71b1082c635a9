package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Portion;

/// The journal as this member sees it.
final class JournalPage implements DeskPage {

    static final int LINES = 200;

    @Override
    public String path() {
        return "/journal";
    }

    @Override
    public String tab() {
        return "desk.journal";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path(),
                        at -> {
                            var view = new DeskView(at);
                            var room = at.asked().query().one("room");
                            var search = at.asked().query().one("search");
                            var lines = new Journal(view).lines(room, search);
                            return Answer.page(
                                    Html.of(
                                            frames.of(this, at),
                                            (out, forms) ->
                                                    JtejournalGenerated.render(
                                                            out,
                                                            forms,
                                                            newest(lines),
                                                            lines.size(),
                                                            room,
                                                            search,
                                                            view)));
                        },
                        "room",
                        "search"));
    }

    /// As many as one page shows.
    private static List<Journal.Line> newest(List<Journal.Line> lines) {
        var shown = new ArrayList<Journal.Line>();
        var page = new Portion();
        for (var line : lines.subList(0, Math.min(LINES, lines.size()))) {
            if (!page.open()) {
                break;
            }
            shown.add(line);
            page.add(line.entry().event().sight());
        }
        return shown;
    }
}
