package org.dragoman.desk.demo;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Asked;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Published;
import org.dragoman.rooms.Strip;
import org.dragoman.rooms.Tint;
import org.dragoman.rooms.Words;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// The page from which one enters the demonstration as anyone.
public final class DemoRoutes {

    private final Accounts accounts;
    private final Household household;
    private final Assets assets;

    /// Ways into these talks.
    public DemoRoutes(Accounts accounts, Household household, Assets assets) {
        this.accounts = accounts;
        this.household = household;
        this.assets = assets;
    }

    /// One of the talks, with everyone in them.
    ///
    /// @param published the address of what the public reads; empty where nothing was published
    public record Scene(String title, String summary, List<Seat> seats, String published) {}

    /// Someone whom one can enter as.
    public record Seat(String number, String person, String room, Tint tint) {}

    /// All of them.
    public List<Route> routes() {
        return List.of(
                Route.open("/demo", this::page), Route.openForm("/demo/enter", this::enter, "as"));
    }

    private Answer page(Asked asked) {
        var words = asked.words();
        var scenes =
                org.dragoman.desk.demo.Scene.ALL.stream()
                        .flatMap(scene -> household.find(scene.id()).stream())
                        .filter(open -> open.card().demo())
                        .map(open -> scene(open, words))
                        .toList();
        var frame =
                new Frame(
                        words,
                        words.of("demo.title") + " · Dragoman",
                        new Strip("Dragoman", asked.by().name(), Tint.MEDIATOR, true),
                        List.of(),
                        asked.said(),
                        assets.folder(),
                        "",
                        asked.token(),
                        asked.signedIn());
        return Answer.page(
                Html.of(
                        frame,
                        (out, forms) ->
                                org.dragoman.desk.pages.JtedemoGenerated.render(
                                        out, forms, scenes, words)));
    }

    private Scene scene(OpenTalks open, Words words) {
        var talks = open.proceedings().now().talks();
        var sides =
                talks.rooms().values().stream()
                        .filter(room -> room.kind() == RoomKind.DELEGATION)
                        .map(room -> room.room())
                        .toList();
        var seats = new ArrayList<Seat>();
        for (var account : accounts.all()) {
            for (var chair : account.chairs()) {
                if (chair.talks().equals(open.card().id())) {
                    seats.add(seat(account, chair.seat(), open, sides, words));
                }
            }
        }
        seats.sort(
                java.util.Comparator.comparing((Seat seat) -> seat.tint())
                        .thenComparing(Seat::room)
                        .thenComparing(Seat::person));
        return new Scene(
                open.card().title(), words.of("demo." + open.card().id()), seats, published(open));
    }

    private static String published(OpenTalks open) {
        return open.proceedings()
                .now()
                .talks()
                .room(RoomId.PUBLIC)
                .filter(room -> !Published.of(room).isEmpty())
                .map(_ -> "/public/" + open.card().id())
                .orElse("");
    }

    private static Seat seat(
            Account account,
            org.dragoman.talks.Seat seat,
            OpenTalks open,
            List<RoomId> sides,
            Words words) {
        var talks = open.proceedings().now().talks();
        if (seat.room().equals(RoomId.DESK)) {
            var role = talks.desk().team().find(seat.name()).orElseThrow();
            return new Seat(
                    account.number(),
                    seat.name() + ", " + words.of("role." + role),
                    words.of("room.DESK"),
                    Tint.MEDIATOR);
        }
        var room = talks.room(seat.room()).orElseThrow();
        var role = room.people().persons().find(seat.name()).orElseThrow().role();
        return new Seat(
                account.number(),
                seat.name() + ", " + words.of("role." + role),
                words.of("room." + room.kind(), seat.room().name()),
                Tint.inOrder(room.of(), sides));
    }

    private Answer enter(Asked asked) {
        return accounts.find(asked.form().one("as"))
                .<Answer>map(account -> new Answer.SignedIn(account.number(), "/"))
                .orElseGet(Answer::unknown);
    }
}
