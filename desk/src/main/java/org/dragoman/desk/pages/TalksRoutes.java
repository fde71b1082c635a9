package org.dragoman.desk.pages;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Asked;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.talks.RoomId;

/// The page of one's talks, where further ones are opened.
final class TalksRoutes {

    private final Household household;
    private final Opening opening;
    private final BiFunction<Asked, String, Frame> frame;

    /// @param frame of a page outside any talks, by its title
    TalksRoutes(Household household, Opening opening, BiFunction<Asked, String, Frame> frame) {
        this.household = household;
        this.opening = opening;
        this.frame = frame;
    }

    /// All of them.
    List<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        "/talks",
                        Set.of(),
                        new Route.Handler.SignedIn(asked -> page(asked, 200, ""))),
                new Route(
                        "POST",
                        "/talks",
                        Set.of("title", "venue", "zone", "parties", "eyes"),
                        new Route.Handler.SignedIn(this::open)));
    }

    /// Their talks; and what is wrong with those that they wanted to open, with what they typed.
    private Answer page(Asked asked, int status, String wrong) {
        var words = asked.words();
        var mine =
                asked.by().chairs().stream()
                        .flatMap(chair ->
                                household.find(chair.talks()).stream()
                                        .filter(open -> open.admits(chair.seat()))
                                        .map(open ->
                                                new TalksLine(
                                                        open.card().title(),
                                                        Journal.who(chair.seat(), words),
                                                        EntryRoutes.address(chair))))
                        .toList();
        // Who signs in without a second factor was shown the number nowhere else.
        var number =
                asked.by().hash().isEmpty() || !asked.by().factor().isEmpty()
                        ? ""
                        : asked.by().written();
        return new Answer.Page(
                status,
                Html.of(
                        frame.apply(asked, words.of("talks.title")),
                        (out, forms) ->
                                JtetalksGenerated.render(
                                        out,
                                        forms,
                                        words,
                                        mine,
                                        mayOpen(asked),
                                        number,
                                        wrong,
                                        asked.form())));
    }

    /// Whoever leads talks, or has none yet and came by the set-up link, opens further ones.
    private static boolean mayOpen(Asked asked) {
        return asked.by().chairs().stream()
                        .allMatch(chair -> chair.seat().room().equals(RoomId.DESK))
                && asked.by().hosts();
    }

    private Answer open(Asked asked) {
        if (!mayOpen(asked)) {
            return Answer.unknown();
        }
        try {
            return new Answer.See(
                    opening.byForm(asked.form(), asked.by(), asked.words()),
                    asked.words().of("done"));
        } catch (IllegalArgumentException wrong) {
            return page(asked, 400, String.valueOf(wrong.getMessage()));
        }
    }

    /// Talks that someone takes part in.
    record TalksLine(String title, String seat, String address) {}
}
