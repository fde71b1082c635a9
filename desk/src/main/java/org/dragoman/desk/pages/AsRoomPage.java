package org.dragoman.desk.pages;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.RoomPage;
import org.dragoman.rooms.RoomPages;
import org.dragoman.rooms.View;
import org.dragoman.talks.People;
import org.dragoman.talks.RoomFromDesk;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;
import org.jspecify.annotations.Nullable;

/// A room's pages as one of its people sees them, for the mediator: what they see, less what they
/// sealed from the mediator's accounts or kept from this member. Nothing can be sent from there.
final class AsRoomPage implements DeskPage {

    private static final String HERE = "/rooms/{room}/as/{person}";

    /// What stands around a page that is only shown.
    ///
    /// @param room what the strip of the room says
    /// @param person who of the room would look
    /// @param others the other people of the room, with where their view is
    /// @param tabs the room's pages
    public record Around(String room, String person, List<Frame.Tab> others, List<Frame.Tab> tabs) {

        public Around {
            others = List.copyOf(others);
            tabs = List.copyOf(tabs);
        }
    }

    @Override
    public String path() {
        return "/rooms";
    }

    @Override
    public String tab() {
        return "desk.rooms";
    }

    @Override
    public boolean tabbed(AtDesk at) {
        return false;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk("/rooms/{room}/as", AsRoomPage::first),
                Route.desk(HERE, at -> page(at, frames)),
                Route.desk(HERE + "/{page}", at -> page(at, frames), "before"));
    }

    private static Optional<RoomState> room(AtDesk at) {
        return RoomFromDesk.of(at.moment().talks(), at.member(), DeskRoutes.room(at))
                .filter(room -> room.kind() != RoomKind.PUBLIC);
    }

    private static List<String> people(RoomState room) {
        return room.people().persons().values().stream()
                .filter(People.Person::mayAct)
                .map(People.Person::name)
                .toList();
    }

    /// The view of whoever leads the room, else of whoever comes first in it.
    private static Answer first(AtDesk at) {
        return room(at).flatMap(room ->
                        room.people().persons().values().stream()
                                .filter(People.Person::mayAct)
                                .min(java.util.Comparator.comparing(People.Person::role))
                                .map(person -> base(at, room.room(), person.name())))
                .<Answer>map(address -> new Answer.See(address, ""))
                .orElseGet(Answer::unknown);
    }

    private static String base(AtDesk at, RoomId room, String person) {
        return new DeskView(at).room(room, "as/" + Segment.of(person));
    }

    private Answer page(AtDesk at, Frames frames) {
        var state = room(at);
        var person = Segment.name(at.asked().part("person"));
        if (state.isEmpty() || !people(state.get()).contains(person)) {
            return Answer.unknown();
        }
        var side = state.get().kind() == RoomKind.CAPITAL ? state.get().of() : state.get().room();
        var view =
                new View(
                        state.get(),
                        new Seat(state.get().room(), person),
                        at.moment().at(),
                        at.asked().words(),
                        at.open().card().times(side, at.asked().words().language()),
                        base(at, state.get().room(), person),
                        false);
        return RoomPage.in(state.get().kind()).stream()
                .filter(page -> page.path().equals(at.asked().part("page")))
                .findFirst()
                .map(page -> Answer.page(Html.of(frames.of(this, at), shown(at, page, view))))
                .orElseGet(Answer::unknown);
    }

    private static Html.Inside shown(AtDesk at, RoomPage page, View view) {
        var strip = RoomPages.strip(view, false);
        var others =
                people(view.state()).stream()
                        .filter(name -> !name.equals(view.seat().name()))
                        .map(name ->
                                new Frame.Tab(name, base(at, view.seat().room(), name), false, 0))
                        .toList();
        var around = new Around(strip.room(), strip.person(), others, RoomPages.tabs(page, view));
        var before = at.asked().query().one("before");
        var inside =
                page == RoomPage.RECORD && before.matches("\\d{1,18}")
                        ? RoomPages.record(view, Long.parseLong(before))
                        : RoomPages.inside(page, view);
        return (out, forms) ->
                JteasroomGenerated.render(
                        out, forms, around, view.words(), _ -> inside.write(out, new Sealed()));
    }

    /// Every form is shown and none can be sent: what is in it is disabled, and no token stands in
    /// it. It is written where the opening tag ends.
    private record Sealed() implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(
                String name, @Nullable Map<String, Object> attributes, TemplateOutput output) {
            if (name.equals("form")) {
                output.writeContent("><fieldset class=\"shown\" disabled");
            }
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            if (name.equals("form")) {
                output.writeContent("</fieldset>");
            }
        }
    }
}
