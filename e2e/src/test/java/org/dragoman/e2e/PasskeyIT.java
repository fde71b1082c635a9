package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.desk.ServeSettings;
import org.dragoman.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Coming in by passkey, in a browser with an authenticator that exists only there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyIT {

    private static final int WIDTH = 1280;

    @TempDir private Path folder = Path.of("");
    private final Browsing browsing = Browsing.start();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Optional<org.dragoman.desk.Server> server = Optional.empty();
    private String address = "";
    private String setUp = "";

    @BeforeAll
    void start() {
        var kept = new DataFolder(folder.resolve("data"), folder.resolve("key"), Map.of());
        server =
                Optional.of(
                        org.dragoman.desk.Server.start(
                                new ServeSettings(
                                        0, "127.0.0.1", kept, List.of(), false, "", false),
                                new PrintStream(said, true, StandardCharsets.UTF_8)));
        address = server.get().address();
        var link =
                Pattern.compile("http\\S+/set-up/\\S+")
                        .matcher(said.toString(StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        setUp = link.group();
    }

    @AfterAll
    void stop() {
        browsing.close();
        server.ifPresent(org.dragoman.desk.Server::close);
    }

    /// A window with an authenticator that checks its holder, or cannot.
    private Browsing.Opened device(String at, boolean checks) {
        var opened = browsing.visit(address + "sign-in", new Window(WIDTH, false, "en", true));
        CDPSession session = opened.page().context().newCDPSession(opened.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", checks);
        options.addProperty("isUserVerified", checks);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wanted);
        opened.page().navigate(at);
        return opened;
    }

    private static void press(Page page, String ending) {
        page.locator("form[data-passkey] button").click();
        page.waitForURL(ending);
    }

    /// The mediator comes in by the set-up link, a delegate by an invitation; both come back with
    /// the passkeys that they made, and nobody types a secret.
    @Test
    void theMediatorAndAnInvitedDelegateComeInByPasskeyAndComeBackWithIt() {
        var mediator = device(setUp, true);
        var lead = mediator.page();
        lead.locator("#name").fill("Lead");
        press(lead, "**/talks");
        lead.locator("#title").fill("River talks");
        lead.locator("#parties").fill("North\nSouth");
        lead.locator("main button.do").click();
        lead.waitForURL("**/desk");
        var desk = lead.url();
        lead.navigate(desk + "/people");
        lead.locator("summary:has-text('North')").first().click();
        lead.locator("#in-North").fill("Norr");
        lead.locator("form:has(#in-North) button.do").click();
        lead.waitForLoadState();
        var link = Pattern.compile("/invitation/[0-9a-f]{64}").matcher(lead.content());
        assertThat(link.find()).as("the link is shown").isTrue();
        var invitation = address + link.group().substring(1);

        var invited = device(invitation, true);
        var norr = invited.page();
        press(norr, "**/room");
        assertThat(norr.content()).contains("Norr");
        norr.locator("form[action='/sign-out'] button").click();
        norr.waitForURL("**/sign-in");
        press(norr, "**/room");
        assertThat(norr.content()).contains("Norr");

        var again = norr.request().get(invitation);
        assertThat(again.status()).as("the link works once").isEqualTo(404);

        lead.locator("form[action='/sign-out'] button").click();
        lead.waitForURL("**/sign-in");
        press(lead, "**/desk");
        for (var each : List.of(mediator, invited)) {
            assertThat(each.complaints())
                    .filteredOn(it -> !it.startsWith("[DOM]"))
                    .as("the content policy holds")
                    .isEmpty();
            assertThat(each.requests()).allMatch(url -> url.startsWith(address));
        }

        var stranger = device(address + "sign-in", true).page();
        stranger.locator("form[data-passkey] button").click();
        stranger.locator("form[data-passkey] [role=alert]").waitFor();
        assertThat(stranger.url()).endsWith("/sign-in");
    }
}
