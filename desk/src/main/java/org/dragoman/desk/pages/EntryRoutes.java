package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.SetUp;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.people.Passkeys;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Asked;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Language;
import org.dragoman.rooms.Place;
import org.dragoman.rooms.Published;
import org.dragoman.rooms.RoomPages;
import org.dragoman.rooms.Strip;
import org.dragoman.rooms.Times;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.RoomId;

/// The ways in before and beside any room: start, sign-in, set-up, invitation, the public page.
public final class EntryRoutes {

    private static final int FEWEST = Accounts.SHORTEST;

    private final ServeSettings settings;
    private final Accounts accounts;
    private final Household household;
    private final SetUp setUp;
    private final Assets assets;
    private final Opening opening;
    private final PasskeyRoutes passkeys;
    private final TalksRoutes talks;

    /// The ways of this server.
    public EntryRoutes(
            ServeSettings settings,
            Accounts accounts,
            Household household,
            Casebooks books,
            SetUp setUp,
            Assets assets,
            Cabinet cabinet,
            Passkeys passkeys) {
        this.settings = settings;
        this.accounts = accounts;
        this.household = household;
        this.setUp = setUp;
        this.assets = assets;
        this.opening = new Opening(accounts, household, books, cabinet, settings.fourEyes());
        this.passkeys =
                new PasskeyRoutes(settings, accounts, setUp, assets, passkeys, this::hosted);
        this.talks = new TalksRoutes(household, opening, this::frame);
    }

    /// All of them.
    public List<Route> routes() {
        var routes = new ArrayList<>(passkeys.routes());
        routes.addAll(own());
        routes.addAll(talks.routes());
        return routes;
    }

    private List<Route> own() {
        return List.of(
                Route.open("/", this::start),
                Route.open("/sign-in", asked -> page(asked, 200, "sign-in", "")),
                Route.openForm("/sign-in", this::signIn, "number", "passphrase", "code"),
                Route.openForm(
                        "/sign-out",
                        asked ->
                                new Answer.SignedOut(
                                        "/sign-in", asked.words().of("sign-out.done"))),
                Route.openForm("/language", EntryRoutes::language, "to"),
                Route.open("/set-up/{secret}", this::setUpPage),
                Route.openForm("/set-up/{secret}", this::setUpDone, "name", "passphrase", "again"),
                Route.open("/invitation/{secret}", this::invitationPage),
                Route.openForm("/invitation/{secret}", this::invitationDone, "passphrase", "again"),
                Route.open("/public/{talks}", this::forThePublic));
    }

    private Frame frame(Asked asked, String title) {
        var words = asked.words();
        return new Frame(
                words,
                title + " · Dragoman",
                new Strip("Dragoman", asked.by().name(), Tint.MEDIATOR, settings.demo()),
                List.of(),
                asked.said(),
                assets.folder(),
                "",
                asked.token(),
                asked.signedIn());
    }

    private Answer page(Asked asked, int status, String which, String wrong) {
        return page(asked, status, which, wrong.isEmpty() ? asked.wrong() : wrong, "");
    }

    /// The page again, with what was typed that is no secret.
    private Answer page(Asked asked, int status, String which, String wrong, String typed) {
        var words = asked.words();
        return new Answer.Page(
                status,
                Html.of(
                        frame(asked, words.of(which + ".title")),
                        (out, forms) ->
                                JteentryGenerated.render(
                                        out,
                                        forms,
                                        words,
                                        which,
                                        asked.part("secret"),
                                        wrong,
                                        typed,
                                        passkeys.form(asked, which),
                                        assets.folder())));
    }

    private Answer start(Asked asked) {
        if (!asked.signedIn()) {
            return new Answer.See(settings.demo() ? "/demo" : "/sign-in", "");
        }
        var chairs = asked.by().chairs();
        // One whose only seat has ended finds a page with a way out, not the same wall again.
        return new Answer.See(
                chairs.size() == 1 && admits(chairs.getFirst())
                        ? address(chairs.getFirst())
                        : "/talks",
                "");
    }

    private boolean admits(Chair chair) {
        return household.find(chair.talks()).filter(open -> open.admits(chair.seat())).isPresent();
    }

    static String address(Chair chair) {
        return "/talks/"
                + chair.talks()
                + (chair.seat().room().equals(RoomId.DESK) ? "/desk" : "/room");
    }

    private Answer signIn(Asked asked) {
        return accounts.signIn(
                        asked.form().one("number"),
                        asked.form().one("passphrase"),
                        asked.form().one("code"))
                .<Answer>map(account -> new Answer.SignedIn(account.number(), "/"))
                .orElseGet(() ->
                        page(
                                asked,
                                401,
                                "sign-in",
                                asked.words().of("sign-in.wrong"),
                                asked.form().one("number")));
    }

    private static Answer language(Asked asked) {
        return Language.of(asked.form().one("to"))
                .<Answer>map(Answer.Speaks::new)
                .orElseGet(Answer.Refused::new);
    }

    private Answer setUpPage(Asked asked) {
        return setUp.holds(asked.part("secret"))
                ? page(asked, 200, "set-up", "")
                : Answer.unknown();
    }

    private Answer setUpDone(Asked asked) {
        if (!setUp.holds(asked.part("secret"))) {
            return Answer.unknown();
        }
        var wrong = wrong(asked);
        if (!wrong.isEmpty()) {
            return page(asked, 400, "set-up", wrong, asked.form().one("name"));
        }
        var name = asked.form().one("name");
        if (name.isEmpty() || name.length() > 100) {
            return page(asked, 400, "set-up", asked.words().of("set-up.name.wrong"));
        }
        var account = setUp.accept(asked.part("secret"), name, asked.form().one("passphrase"));
        return account.map(this::hosted).orElseGet(Answer::unknown);
    }

    /// Whoever came by the set-up link finds the talks of the case folders that were named.
    private Answer hosted(Account account) {
        settings.cases().forEach(folder -> opening.ofCase(folder, account));
        return new Answer.SignedIn(account.number(), "/talks");
    }

    private static String wrong(Asked asked) {
        var passphrase = asked.form().one("passphrase");
        if (passphrase.length() < FEWEST || passphrase.length() > 200) {
            return asked.words().of("passphrase.short", FEWEST);
        }
        return passphrase.equals(asked.form().one("again"))
                ? ""
                : asked.words().of("passphrase.differs");
    }

    private Answer invitationPage(Asked asked) {
        return accounts.invitations().find(asked.part("secret")).isPresent()
                ? page(asked, 200, "invitation", "")
                : Answer.unknown();
    }

    private Answer invitationDone(Asked asked) {
        if (accounts.invitations().find(asked.part("secret")).isEmpty()) {
            return Answer.unknown();
        }
        var wrong = wrong(asked);
        if (!wrong.isEmpty()) {
            return page(asked, 400, "invitation", wrong);
        }
        return accounts.invitations()
                .accept(asked.part("secret"), asked.form().one("passphrase"))
                .map(account -> accepted(asked, account))
                .orElseGet(Answer::unknown);
    }

    private Answer accepted(Asked asked, Account account) {
        return Answer.page(
                Html.of(
                        frame(asked, asked.words().of("accepted.title")),
                        (out, forms) ->
                                JteacceptedGenerated.render(out, forms, asked.words(), account)));
    }

    /// The public's page, or nothing at all where nothing was published: then it is as if there
    /// were no such talks.
    private Answer forThePublic(Asked asked) {
        return household
                .find(asked.part("talks"))
                .flatMap(open ->
                        open.proceedings()
                                .now()
                                .talks()
                                .room(RoomId.PUBLIC)
                                .map(Published::of)
                                .filter(published -> !published.isEmpty())
                                .map(published -> {
                                    var times =
                                            new Times(
                                                    open.card().venue(),
                                                    new Place("", open.card().venue().zone()),
                                                    asked.words().language());
                                    return Answer.page(
                                            Html.of(
                                                    frame(asked, asked.words().of("public.title")),
                                                    RoomPages.forThePublic(
                                                            published, asked.words(), times)));
                                }))
                .orElseGet(Answer::unknown);
    }
}
