package org.dragoman.desk.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.rooms.Act;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Reading;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.RoomPage;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;

/// The ways into a room: its pages, its forms, and the stream that says when something arrived.
public final class RoomRoutes {

    private final Assets assets;
    private final Handing handing;

    /// Ways into rooms whose pages ask for these assets, and whose messages may bring a file.
    public RoomRoutes(Assets assets, Handing handing) {
        this.assets = assets;
        this.handing = handing;
    }

    /// All of them.
    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        for (var page : RoomPage.values()) {
            var path = page.path().isEmpty() ? "" : "/" + page.path();
            routes.add(
                    page == RoomPage.RECORD
                            ? Route.room(path, this::record, "before")
                            : Route.room(path, room -> page(page, room)));
        }
        for (var act : Act.known().values()) {
            var route = Route.roomForm("/do/" + act.name(), act.fields(), room -> done(act, room));
            routes.add(act.name().equals("confide") ? route.with(Set.of("file")) : route);
        }
        routes.add(Route.room("/record/export", RoomRoutes::export));
        routes.add(Route.room("/arrivals", room -> new Answer.Hears(room.arrivals())));
        return routes;
    }

    private Answer page(RoomPage page, InRoom room) {
        return RoomPage.in(room.view().state().kind()).contains(page)
                ? Answer.page(Html.of(frame(page, room), RoomPages.inside(page, room.view())))
                : Answer.unknown();
    }

    /// The record's entries before a number; the newest where none is given.
    private Answer record(InRoom room) {
        var before = room.asked().query().one("before");
        if (!before.matches("\\d{0,18}")) {
            return new Answer.Refused();
        }
        return Answer.page(
                Html.of(
                        frame(RoomPage.RECORD, room),
                        RoomPages.record(
                                room.view(),
                                before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before))));
    }

    private static Answer export(InRoom room) {
        return new Answer.File(
                "application/jsonl",
                "record.jsonl",
                new Bytes(room.export().lines().getBytes(StandardCharsets.UTF_8)));
    }

    private Frame frame(RoomPage page, InRoom room) {
        var view = room.view();
        return new Frame(
                view.words(),
                RoomPages.name(page, view) + " · " + RoomPages.strip(view, false).room(),
                RoomPages.strip(view, room.demo()),
                RoomPages.tabs(page, view),
                room.asked().said(),
                assets.folder(),
                room.asked().stream(view.base()),
                room.asked().token(),
                true);
    }

    private Answer done(Act act, InRoom room) {
        return switch (act.read(room.asked().form(), room.view().times())) {
            case Reading.Wrong(var field, var why) ->
                    refused(
                            act,
                            room,
                            400,
                            room.view().words().of(why, room.view().words().named("part", field)),
                            "",
                            it -> it.mending(field, why));
            case Reading.Asks asks ->
                    switch (decided(asks, room)) {
                        case Decision.Accepted _ ->
                                new Answer.See(
                                        room.view().page(home(act, room)),
                                        room.view().words().of("done"));
                        case Decision.Refused(var rule, var mend) ->
                                refused(
                                        act,
                                        room,
                                        409,
                                        room.view().words().named("rule", rule),
                                        Mends.said(mend, room.view().words(), room.view().times()),
                                        it -> it.by(rule));
                    };
        };
    }

    /// What the door says of an act, and of the file that comes with a message.
    private Decision decided(Reading.Asks asks, InRoom room) {
        var file = room.asked().upload("file");
        if (file.isEmpty()
                || !(asks.act()
                        instanceof
                        ConfidenceAct.Confide(var message, var terms, var first, var kept))) {
            return room.door().decide(asks);
        }
        return handing.handIn(
                room.asked().part("talks"),
                file.get(),
                named ->
                        room.door()
                                .decide(
                                        new Reading.Asks(
                                                new ConfidenceAct.Confide(
                                                        message.with(List.of(named)),
                                                        terms,
                                                        first,
                                                        kept),
                                                asks.expected())));
    }

    /// @param further what follows for the form from why it was refused
    private Answer refused(
            Act act,
            InRoom room,
            int status,
            String why,
            String mend,
            UnaryOperator<Refusal> further) {
        var view = room.view();
        var refusal =
                Refusal.of(
                        why,
                        mend,
                        view.act(act.name()),
                        room.asked().form(),
                        view.state().version(),
                        view.page(home(act, room)));
        var shown =
                further.apply(
                        room.asked().upload("file").isPresent() ? refusal.withFile() : refusal);
        return new Answer.Page(
                status,
                Html.of(frame(home(act, room), room), RoomPages.inside(shown, view.words())));
    }

    /// The page on which the form of an act stands, where this room has it.
    private static RoomPage home(Act act, InRoom room) {
        return RoomPage.in(room.view().state().kind()).contains(act.home())
                ? act.home()
                : RoomPage.NOW;
    }
}
