package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;
import org.dragoman.talks.RoomState;

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
        var yesterday =
                at.moment().at().atZone(at.open().card().venue().zone()).toLocalDate().minusDays(1);
        var moved =
                cases.book(at)
                        .flatMap(book -> book.open())
                        .map(open -> Moved.since(open.findings(), yesterday))
                        .orElse(List.of());
        var asks =
                cases.book(at)
                        .flatMap(book -> book.open())
                        .map(open -> asks(view, open.findings()))
                        .orElse(List.of());
        return (out, forms) ->
                JtetodayGenerated.render(
                        out,
                        forms,
                        Today.of(view),
                        moved,
                        Coming.near(view),
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
                            view.rooms().stream()
                                    .map(RoomState::room)
                                    .filter(room -> room.name().equals(name))
                                    .findFirst()
                                    .map(room -> view.room(room, "sheet"))
                                    .orElse(view.base() + "/zone")));
        }
        return asks;
    }
}
