package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// The desk's first page.
final class TodayPage implements DeskPage {

    private final CasePages cases;

    TodayPage(CasePages cases) {
        this.cases = cases;
    }

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
                        path(), at -> PlainPage.shown(this, frames, at, view -> inside(view, at))));
    }

    private Html.Inside inside(DeskView view, AtDesk at) {
        var yesterday =
                at.moment().at().atZone(at.open().card().venue().zone()).toLocalDate().minusDays(1);
        var moved =
                cases.book(at)
                        .flatMap(book -> book.open())
                        .map(open -> Moved.since(open.findings(), yesterday))
                        .orElse(List.of());
        return (out, forms) ->
                JtetodayGenerated.render(
                        out, forms, Today.of(view), moved, Coming.near(view), view);
    }
}
