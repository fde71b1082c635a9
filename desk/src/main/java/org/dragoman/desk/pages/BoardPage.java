package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Act;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Mends;
import org.dragoman.rooms.Reading;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.Call;
import org.dragoman.talks.Decision;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;

/// Rooms: the delegations side by side with the mediator in the middle; clearance before anything
/// leaves; what was said by mouth; the carry sheet.
final class BoardPage implements DeskPage {

    private static final Set<String> CLEARED =
            Set.of("room", "grant", "item", "to", "kind", "binding", "words", "reason", "text");
    private static final Set<String> SAID =
            Set.of(
                    "person", "how", "when", "terms", "kind", "binding", "words", "they", "we",
                    "first", "kept");

    private static final Set<String> BY_MOUTH = Set.of("person", "how", "when");

    private final CasePages cases;

    BoardPage(CasePages cases) {
        this.cases = cases;
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
    public List<Route> routes(Frames frames) {
        var routes =
                new ArrayList<>(
                        List.of(
                                Route.desk(path(), at -> board(at, frames)),
                                Route.deskForm("/clearance", CLEARED, at -> clearance(at, frames)),
                                Route.desk(
                                        "/rooms/{room}/mouth",
                                        at -> mouth(at, frames),
                                        "as",
                                        "how"),
                                Route.deskForm(
                                        "/rooms/{room}/mouth",
                                        SAID,
                                        at -> said(Act.of("confide").orElseThrow(), at, frames)),
                                Route.desk("/rooms/{room}/sheet", at -> sheet(at, frames))));
        for (var act : Act.known().values()) {
            var fields = new HashSet<>(act.fields());
            fields.addAll(BY_MOUTH);
            routes.add(
                    Route.deskForm(
                            "/rooms/{room}/mouth/" + act.name(),
                            fields,
                            at -> said(act, at, frames)));
        }
        return routes;
    }

    private Answer page(AtDesk at, Frames frames, Html.Inside inside) {
        return Answer.page(Html.of(frames.of(this, at), inside));
    }

    private Answer board(AtDesk at, Frames frames) {
        var view = new DeskView(at);
        return page(at, frames, (out, forms) -> JteboardGenerated.render(out, forms, view));
    }

    private Answer clearance(AtDesk at, Frames frames) {
        var view = new DeskView(at);
        return Clearance.of(view, cases.findings(at), at.asked().form())
                .map(clearance ->
                        page(
                                at,
                                frames,
                                (out, forms) ->
                                        JteclearanceGenerated.render(out, forms, clearance, view)))
                .orElseGet(Answer::unknown);
    }

    private static java.util.Optional<RoomState> room(AtDesk at) {
        var name = DeskRoutes.room(at);
        return new DeskView(at)
                .rooms().stream().filter(room -> room.room().equals(name)).findFirst();
    }

    private Answer mouth(AtDesk at, Frames frames) {
        var view = new DeskView(at);
        var query = at.asked().query();
        return room(at).flatMap(room -> Mouth.of(view, room, query.one("as"), query.one("how")))
                .map(mouth ->
                        page(
                                at,
                                frames,
                                (out, forms) -> JtemouthGenerated.render(out, forms, mouth, view)))
                .orElseGet(Answer::unknown);
    }

    private Answer said(Act act, AtDesk at, Frames frames) {
        var view = new DeskView(at);
        var form = at.asked().form();
        var room = room(at);
        if (room.isEmpty()) {
            return Answer.unknown();
        }
        var when = form.one("when").isEmpty() ? at.moment().at() : moment(view, form.one("when"));
        var words = view.words();
        var reading = act.read(form, view.times());
        return switch (reading) {
            case Reading.Wrong(var field, var why) ->
                    refused(
                            act,
                            at,
                            frames,
                            400,
                            words.of(why, words.named("part", field)),
                            "",
                            it -> it.mending(field, why));
            case Reading.Asks(var asked, _) ->
                    switch (at.record(
                            new Seat(room.get().room(), form.one("person")),
                            form.one("how"),
                            when,
                            asked)) {
                        case Decision.Accepted _ ->
                                new Answer.See(at.base() + path(), words.of("mouth.done"));
                        case Decision.Refused(var rule, var mend) ->
                                refused(
                                        act,
                                        at,
                                        frames,
                                        409,
                                        words.named("rule", rule),
                                        Mends.said(mend, words, view.times()),
                                        it -> it.by(rule));
                    };
        };
    }

    private static Instant moment(DeskView view, String field) {
        return view.times().read(field).orElse(view.at().moment().at());
    }

    private Answer refused(
            Act act,
            AtDesk at,
            Frames frames,
            int status,
            String why,
            String mend,
            UnaryOperator<Refusal> further) {
        var view = new DeskView(at);
        var here = view.room(DeskRoutes.room(at), "mouth");
        var refusal =
                Refusal.of(
                        why,
                        mend,
                        here + (act.name().equals("confide") ? "" : "/" + act.name()),
                        at.asked().form(),
                        Call.ANY,
                        here);
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        RoomPages.inside(further.apply(refusal), at.asked().words())));
    }

    private Answer sheet(AtDesk at, Frames frames) {
        return room(at).map(
                        room -> {
                            var view = new DeskView(at);
                            return page(
                                    at,
                                    frames,
                                    (out, forms) ->
                                            JtecarrysheetGenerated.render(
                                                    out, forms, SheetPage.of(view, room), view));
                        })
                .orElseGet(Answer::unknown);
    }
}
