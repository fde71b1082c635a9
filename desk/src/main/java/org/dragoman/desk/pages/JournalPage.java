package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Portion;

/// The journal as this member sees it.
final class JournalPage implements DeskPage {

    static final int LINES = 60;

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
                            var before = at.asked().query().one("before");
                            if (!before.matches("\\d{0,18}")) {
                                return new Answer.Refused();
                            }
                            var lines = new Journal(view).lines(room, search);
                            var from = before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
                            var shown = newest(lines, from);
                            return Answer.page(
                                    Html.of(
                                            frames.of(this, at),
                                            (out, forms) ->
                                                    JtejournalGenerated.render(
                                                            out,
                                                            forms,
                                                            shown,
                                                            lines.size(),
                                                            !before.isEmpty(),
                                                            !shown.isEmpty()
                                                                    && shown.getLast().number()
                                                                            > lines.getLast()
                                                                                    .number(),
                                                            room,
                                                            search,
                                                            view)));
                        },
                        "room",
                        "search",
                        "before"));
    }

    /// As many as one page shows, of those before a number.
    private static List<Journal.Line> newest(List<Journal.Line> lines, long before) {
        return Portion.of(
                lines.stream().filter(line -> line.number() < before).iterator(),
                LINES,
                line -> line.entry().event().sight());
    }
}
