package org.dragoman.desk.pages;

import java.util.List;
import java.util.function.Function;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// The position matrix: who holds what on which issue, as it stands or stood, with what moved; and
/// all of one cell.
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
        return List.of(
                Route.desk(
                        path(),
                        at -> looked(at, look -> matrix(at, frames, look)),
                        "on",
                        "since",
                        "only"),
                Route.desk(
                        path() + "/{party}/{issue}",
                        at -> looked(at, look -> cell(at, frames, look)),
                        "on",
                        "since",
                        "only",
                        "from"));
    }

    private static Answer looked(AtDesk at, Function<MatrixLook, Answer> answer) {
        return MatrixLook.of(at.asked().query()).map(answer).orElseGet(Answer.Refused::new);
    }

    private Answer matrix(AtDesk at, Frames frames, MatrixLook look) {
        return cases.page(
                this,
                frames,
                at,
                open -> {
                    var view = new DeskView(at);
                    var assets = frames.of(this, at).assets();
                    var shown = MatrixView.of(view, open.findings(), look);
                    return (out, forms) ->
                            JtepositionsGenerated.render(out, forms, view, assets, shown);
                });
    }

    private Answer cell(AtDesk at, Frames frames, MatrixLook look) {
        var from = at.asked().query().one("from");
        if (!from.matches("\\d{0,9}")) {
            return new Answer.Refused();
        }
        var asked = at.asked();
        return cases.with(
                this,
                frames,
                at,
                open -> {
                    var view = new DeskView(at);
                    var frame = frames.of(this, at);
                    return CellPage.of(
                                    view,
                                    open,
                                    asked.part("party"),
                                    asked.part("issue"),
                                    look,
                                    from.isEmpty() ? 0 : Integer.parseInt(from))
                            .map(page ->
                                    Answer.page(
                                            Html.of(
                                                    frame,
                                                    (out, forms) ->
                                                            JtepositioncellGenerated.render(
                                                                    out,
                                                                    forms,
                                                                    view,
                                                                    frame.assets(),
                                                                    page))))
                            .orElseGet(Answer::unknown);
                });
    }
}
