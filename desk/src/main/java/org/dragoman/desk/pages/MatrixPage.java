package org.dragoman.desk.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;

/// The position matrix: who holds what on which issue, as it stands or stood, with what moved.
final class MatrixPage implements DeskPage {

    private final CasePages cases;

    MatrixPage(CasePages cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "/positions";
    }

    @Override
    public String tab() {
        return "desk.positions";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(Route.desk(path(), at -> matrix(at, frames), "on", "since", "only"));
    }

    private Answer matrix(AtDesk at, Frames frames) {
        var query = at.asked().query();
        var on = query.one("on");
        var since = query.one("since");
        var only = MatrixView.Only.of(query.one("only"));
        if (!isDay(on) || !isDay(since) || only.isEmpty()) {
            return new Answer.Refused();
        }
        return cases.page(
                this,
                frames,
                at,
                open -> {
                    var view = new DeskView(at);
                    var shown =
                            MatrixView.of(
                                    open.findings(),
                                    on.isEmpty() ? LocalDate.MAX : LocalDate.parse(on),
                                    since.isEmpty() ? LocalDate.MAX : LocalDate.parse(since),
                                    only.get());
                    return (out, forms) ->
                            JtepositionsGenerated.render(
                                    out,
                                    forms,
                                    view,
                                    frames.of(this, at).assets(),
                                    shown,
                                    on,
                                    since);
                });
    }

    private static boolean isDay(String text) {
        try {
            return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
