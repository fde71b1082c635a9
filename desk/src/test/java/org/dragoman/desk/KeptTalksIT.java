package org.dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.AccountPaper;
import org.dragoman.desk.people.Totp;
import org.dragoman.store.Archive;
import org.dragoman.store.DataFolder;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelves;
import org.dragoman.store.StoreTrouble;
import org.dragoman.store.TalksId;
import org.dragoman.store.Verification;
import org.dragoman.store.Witness;
import org.dragoman.talks.RoomId;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a server keeps between two starts.
class KeptTalksIT {

    private static final String PASSPHRASE = "a long enough passphrase";
    private static final String REPORT = "second-round.txt";
    private static final String DISCARDED = "an agreement without a floor was a red line";
    private static final String CANARY = "canary-fourteen-years";

    @TempDir private Path folder = Path.of("");

    private DataFolder data() {
        return new DataFolder(folder.resolve("data"), folder.resolve("keys/key"), Map.of());
    }

    private Server start(ByteArrayOutputStream out, DataFolder data) {
        var river = Shared.root().resolve("casefile/src/test/resources/river");
        return Server.start(
                new ServeSettings(0, "127.0.0.1", data, List.of(river), false, "", false),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    /// The accounts as they lie in the archive, read while the server has it.
    private List<Account> accounts() {
        var archive =
                Archive.open(
                        Shelves.sqliteToRead(data().folder().resolve("dragoman.db")),
                        MasterKey.ofFile(data().keyFile()),
                        Witness.forgetful(),
                        new SecureRandom(),
                        Clock.systemUTC());
        try (archive) {
            return AccountPaper.read(archive.paper(AccountPaper.NAME).orElseThrow().array())
                    .accounts();
        }
    }

    private void signIn(Browser browser, String name) {
        var account =
                accounts().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        var code =
                account.factor().isEmpty()
                        ? ""
                        : Totp.code(account.factor(), Totp.period(Instant.now()), 6);
        browser.form(
                "/sign-in",
                "/sign-in",
                Map.of("number", account.number(), "passphrase", PASSPHRASE, "code", code));
    }

    private String talks() {
        return accounts().getFirst().chairs().getFirst().talks();
    }

    /// The case's page once its reports were read.
    private static String read(Browser browser, String address) {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (true) {
            var page = browser.page(address);
            if (page.contains(REPORT) || Instant.now().isAfter(end)) {
                return page;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new AssertionError(ended);
            }
        }
    }

    /// All that both of them see.
    private static Map<String, String> seen(Browser lead, Browser norr, String talks) {
        var pages = new LinkedHashMap<String, String>();
        for (var page : List.of("", "/ours", "/received", "/record", "/people", "/text")) {
            pages.put("room" + page, norr.page("/talks/" + talks + "/room" + page));
        }
        read(lead, "/talks/" + talks + "/desk/record");
        for (var page : List.of("/record", "/record/" + REPORT, "/positions", "/people")) {
            pages.put("desk" + page, lead.page("/talks/" + talks + "/desk" + page));
        }
        return pages;
    }

    @Test
    void talksAndTheirCaseAreAsTheyWereAfterTheServerStartsAgain() throws IOException {
        var before = new LinkedHashMap<String, String>();
        var first = new ByteArrayOutputStream();
        try (var server = start(first, data());
                var lead = new Browser(server.address());
                var norr = new Browser(server.address())) {
            var said = first.toString(StandardCharsets.UTF_8);
            var setUp = found("(/set-up/[^\\s]+)", said);
            lead.form(
                    setUp,
                    setUp,
                    Map.of("name", "Amira", "passphrase", PASSPHRASE, "again", PASSPHRASE));
            var talks = talks();
            var desk = "/talks/" + talks + "/desk";
            var invited =
                    lead.form(
                            desk + "/people",
                            desk + "/people/invite",
                            Map.of("room", "Upstream", "person", "Norr", "role", "HEAD"));
            var invitation = found("(/invitation/[A-Za-z0-9_-]+)", invited);
            norr.form(
                    invitation, invitation, Map.of("passphrase", PASSPHRASE, "again", PASSPHRASE));
            signIn(norr, "Norr");
            var room = "/talks/" + talks + "/room";
            norr.form(room, room + "/do/enter", Map.of());
            norr.form(
                    room + "/write",
                    room + "/do/confide",
                    Map.of(
                            "terms", "MEDIATOR_ONLY",
                            "kind", "CLARIFICATION",
                            "binding", "PERSONAL",
                            "words", CANARY));
            assertThat(norr.page(room + "/ours")).contains(CANARY);
            read(lead, desk + "/record");
            lead.form(
                    desk + "/record/" + REPORT,
                    desk + "/record/discard",
                    Map.of("report", REPORT, "words", DISCARDED));
            before.putAll(seen(lead, norr, talks));
        }
        assertThat(before.get("desk/record/" + REPORT)).contains("card-DISCARDED");
        nothingReadable();

        var second = new ByteArrayOutputStream();
        try (var server = start(second, data());
                var lead = new Browser(server.address());
                var norr = new Browser(server.address())) {
            assertThat(second.toString(StandardCharsets.UTF_8)).doesNotContain("set-up");
            signIn(lead, "Amira");
            signIn(norr, "Norr");
            assertThat(lead.page("/talks")).contains("Two states on one river");
            seen(lead, norr, talks())
                    .forEach((page, body) -> assertThat(body).as(page).isEqualTo(before.get(page)));
        }
        theRecordOfARoomVerifies();
    }

    /// Words of the talks and of the case stand in no file of the data folder.
    private void nothingReadable() throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(data().folder())) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        assertThat(files).contains(data().folder().resolve("dragoman.db"));
        for (var file : files) {
            var bytes = Files.readAllBytes(file);
            for (var words :
                    List.of(CANARY, "Two states on one river", DISCARDED, "Ana Rivera", REPORT)) {
                for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    assertThat(contains(bytes, words, charset)).as(file + ": " + words).isFalse();
                }
            }
        }
    }

    private static boolean contains(byte[] bytes, String words, Charset charset) {
        var one = new String(bytes, StandardCharsets.ISO_8859_1);
        return one.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1));
    }

    /// The archive is closed and its lock let go: what the command line's verbs do can be done.
    private void theRecordOfARoomVerifies() throws IOException {
        try (var archive = data().archive(new SecureRandom(), Clock.systemUTC())) {
            var sitting = archive.open(new TalksId(talks())).orElseThrow();
            var export = new ByteArrayOutputStream();
            sitting.export(new RoomId("Upstream"), export);
            assertThat(export.toString(StandardCharsets.UTF_8)).contains(CANARY);
            assertThat(Verification.of(new ByteArrayInputStream(export.toByteArray())))
                    .isInstanceOf(Verification.Sound.class);
            var changed = export.toString(StandardCharsets.UTF_8).replace(CANARY, CANARY + "!");
            assertThat(
                            Verification.of(
                                    new ByteArrayInputStream(
                                            changed.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(Verification.Broken.class);
        }
    }

    @Test
    void aSecondServerOnTheSameFolderIsToldThatAnotherHasIt() {
        try (var server = start(new ByteArrayOutputStream(), data())) {
            assertThat(server.address()).startsWith("http://localhost:");
            assertThatExceptionOfType(StoreTrouble.class)
                    .isThrownBy(() -> start(new ByteArrayOutputStream(), data()))
                    .withMessageContainingAll("dragoman.db", "another Dragoman is using")
                    .matches(trouble -> trouble.kind() == StoreTrouble.Kind.IN_USE);
        }
    }

    @Test
    void anotherKeyOpensNothing() {
        start(new ByteArrayOutputStream(), data()).close();
        var other =
                new DataFolder(
                        data().folder(),
                        folder.resolve("unused"),
                        Map.of("DRAGOMAN_KEY", "ab".repeat(32)));
        assertThatExceptionOfType(StoreTrouble.class)
                .isThrownBy(() -> start(new ByteArrayOutputStream(), other))
                .matches(trouble -> trouble.kind() == StoreTrouble.Kind.LOCKED);
    }
}
