package org.dragoman.desk.pages;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.SetUp;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Passkey;
import org.dragoman.desk.people.Passkeys;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Asked;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Strip;
import org.dragoman.rooms.Tint;

/// Coming in by passkey: signing in, set-up and invitation with one, and the page of one's own.
final class PasskeyRoutes {

    private static final Set<String> SIGNING =
            Set.of("id", "client", "authenticator", "signature", "user");
    private static final Set<String> MAKING = Set.of("id", "client", "attestation");
    private static final Set<String> NAMED = Set.of("name", "id", "client", "attestation");

    private final ServeSettings settings;
    private final Accounts accounts;
    private final SetUp setUp;
    private final Assets assets;
    private final Passkeys passkeys;
    private final Function<Account, Answer> hosted;

    /// Ways to these accounts.
    ///
    /// @param hosted what follows for whoever came by the set-up link
    PasskeyRoutes(
            ServeSettings settings,
            Accounts accounts,
            SetUp setUp,
            Assets assets,
            Passkeys passkeys,
            Function<Account, Answer> hosted) {
        this.settings = settings;
        this.accounts = accounts;
        this.setUp = setUp;
        this.assets = assets;
        this.passkeys = passkeys;
        this.hosted = hosted;
    }

    /// The form that the browser's script fills in; it stays hidden where there is no script, no
    /// authenticator, or another host than the passkey would be bound to.
    ///
    /// @param ceremony `get` or `create`
    /// @param challenge to be signed
    /// @param host that the passkey is bound to; empty where this server offers none
    /// @param user the handle under which an authenticator keeps it
    public record Form(
            String action, String ceremony, String challenge, String host, String user) {}

    List<Route> routes() {
        return List.of(
                new Route(
                        "POST",
                        "/sign-in/passkey",
                        SIGNING,
                        new Route.Handler.Anyone(this::signIn)),
                new Route(
                        "POST",
                        "/invitation/{secret}/passkey",
                        MAKING,
                        new Route.Handler.Anyone(this::invited)),
                new Route(
                        "POST",
                        "/set-up/{secret}/passkey",
                        NAMED,
                        new Route.Handler.Anyone(this::setUp)),
                new Route("GET", "/keys", Set.of(), new Route.Handler.SignedIn(this::mine)),
                new Route("POST", "/keys/add", MAKING, new Route.Handler.SignedIn(this::add)),
                new Route(
                        "POST",
                        "/keys/remove",
                        Set.of("id"),
                        new Route.Handler.SignedIn(this::remove)));
    }

    /// The form for a page of this kind: `sign-in`, `invitation`, `set-up`.
    Form form(Asked asked, String which) {
        if (which.equals(Passkeys.SIGN_IN)) {
            return new Form(
                    "/sign-in/passkey", "get", passkeys.challenge(which), door(asked).host(), "");
        }
        var secret = asked.part("secret");
        return new Form(
                "/" + which + "/" + secret + "/passkey",
                "create",
                passkeys.challenge(which + " " + secret),
                door(asked).host(),
                passkeys.handle(secret));
    }

    /// Where browsers find this server; no host where nobody has said.
    private Passkeys.Door door(Asked asked) {
        if (!settings.origin().isEmpty()) {
            return new Passkeys.Door(URI.create(settings.origin()).getHost(), settings.origin());
        }
        if (!settings.loopback()) {
            return new Passkeys.Door("", "");
        }
        return new Passkeys.Door(
                "localhost", "http://localhost" + (asked.port() == 80 ? "" : ":" + asked.port()));
    }

    private static Passkeys.Making making(Fields form) {
        return new Passkeys.Making(form.one("id"), form.one("client"), form.one("attestation"));
    }

    private Answer signIn(Asked asked) {
        var form = asked.form();
        var door = door(asked);
        var signing =
                new Passkeys.Signing(
                        form.one("id"),
                        form.one("client"),
                        form.one("authenticator"),
                        form.one("signature"),
                        form.one("user"));
        return (door.host().isEmpty()
                        ? java.util.Optional.<Account>empty()
                        : passkeys.signedIn(door, signing))
                .<Answer>map(account -> new Answer.SignedIn(account.number(), "/"))
                .orElseGet(() -> new Answer.Back("/sign-in", asked.words().of("passkey.wrong")));
    }

    private java.util.Optional<Passkey> made(Asked asked, String purpose, String secret) {
        var door = door(asked);
        return door.host().isEmpty()
                ? java.util.Optional.empty()
                : passkeys.made(door, purpose, secret, making(asked.form()));
    }

    private Answer invited(Asked asked) {
        var secret = asked.part("secret");
        if (accounts.invitations().find(secret).isEmpty()) {
            return Answer.unknown();
        }
        return made(asked, "invitation " + secret, secret)
                .flatMap(passkey -> accounts.invitations().accept(secret, passkey))
                .<Answer>map(account -> new Answer.SignedIn(account.number(), "/"))
                .orElseGet(() ->
                        new Answer.Back(
                                "/invitation/" + secret, asked.words().of("passkey.wrong")));
    }

    private Answer setUp(Asked asked) {
        var secret = asked.part("secret");
        if (!setUp.holds(secret)) {
            return Answer.unknown();
        }
        var name = asked.form().one("name");
        if (name.isEmpty() || name.length() > 100) {
            return new Answer.Back("/set-up/" + secret, asked.words().of("set-up.name.wrong"));
        }
        return made(asked, "set-up " + secret, secret)
                .flatMap(passkey -> setUp.accept(secret, name, passkey))
                .map(hosted)
                .orElseGet(() ->
                        new Answer.Back("/set-up/" + secret, asked.words().of("passkey.wrong")));
    }

    private Answer mine(Asked asked) {
        var words = asked.words();
        var number = asked.by().number();
        var form =
                new Form(
                        "/keys/add",
                        "create",
                        passkeys.challenge("keys " + number),
                        door(asked).host(),
                        passkeys.handle(number));
        return Answer.page(
                Html.of(
                        new Frame(
                                words,
                                words.of("keys.title") + " · Dragoman",
                                new Strip(
                                        "Dragoman",
                                        asked.by().name(),
                                        Tint.MEDIATOR,
                                        settings.demo()),
                                List.of(),
                                asked.said(),
                                assets.folder(),
                                "",
                                asked.token(),
                                true),
                        (out, forms) ->
                                JtekeysGenerated.render(
                                        out,
                                        forms,
                                        words,
                                        asked.by(),
                                        form,
                                        assets.folder(),
                                        asked.wrong())));
    }

    private Answer add(Asked asked) {
        var number = asked.by().number();
        boolean added =
                made(asked, "keys " + number, number)
                        .filter(passkey -> accounts.add(number, passkey))
                        .isPresent();
        return kept(asked, added, "passkey.wrong");
    }

    private Answer remove(Asked asked) {
        boolean gone = accounts.remove(asked.by().number(), asked.form().one("id"));
        return kept(asked, gone, "keys.last");
    }

    /// One's own page again: that it was done, or why it was not.
    private static Answer kept(Asked asked, boolean done, String wrong) {
        return done
                ? new Answer.See("/keys", asked.words().of("done"))
                : new Answer.Back("/keys", asked.words().of(wrong));
    }
}
