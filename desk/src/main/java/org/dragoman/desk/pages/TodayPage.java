package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// The desk's first page.
public final class TodayPage implements DeskPage {

    private static final int ASKED = 3;

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
        var yesterday = at.today().minusDays(1);
        var findings = cases.findings(at);
        var moved = findings.map(it -> Moved.since(view, it, yesterday)).orElse(List.of());
        var asks = findings.map(it -> asks(view, it)).orElse(List.of());
        return (out, forms) ->
                JtetodayGenerated.render(
                        out,
                        forms,
                        Today.of(view),
                        moved,
                        Coming.near(view),
                        EndedLately.since(
                                view,
                                yesterday
                                        .atStartOfDay(at.open().card().venue().zone())
                                        .toInstant()),
                        asks,
                        yesterday.toString(),
                        view);
    }

    /// A question that the case would put next.
    ///
    /// @param why what its answer would open or settle
    /// @param address of the carry sheet for whom it goes to; of the zone where they have no room
    public record Ask(String to, String words, String why, String address) {}

    private static List<Ask> asks(DeskView view, Findings findings) {
        var asks = new ArrayList<Ask>();
        for (var question : findings.questions().stream().limit(ASKED).toList()) {
            var name = findings.caseFile().nameOf(question.to());
            asks.add(
                    new Ask(
                            name,
                            question.words(),
                            question.why(),
                            view.named(name)
                                    .map(room -> view.room(room.room(), "sheet"))
                                    .orElse(view.base() + "/zone")));
        }
        return asks;
    }
}
