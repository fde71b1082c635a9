package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dragoman.desk.people.Totp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built command on a real PostgreSQL: people come in, confide, hand in files, and find all of
/// it after the server has started again. What they said is in nothing that the server leaves
/// lying.
class ServedOnPostgresIT {

    private static final String PASSPHRASE = "a long enough passphrase";
    private static final long HUGE = 100L << 20;
    private static final long GROWTH_KIB = 60 << 10;

    @TempDir private Path folder = Path.of("");

    /// A server of its own, with its temporary files and its output in folders of the test.
    private final class Served implements AutoCloseable {

        private final Process process;
        private final Path out;
        private final String address;

        Served(String number, String database) throws IOException {
            out = folder.resolve("out-" + number);
            Files.createDirectories(folder.resolve("tmp"));
            var builder =
                    new ProcessBuilder(
                                    Command.ROOT.resolve("dragoman").toString(),
                                    "serve",
                                    "--port",
                                    "0",
                                    "--data",
                                    folder.resolve("data").toString(),
                                    "--db",
                                    database)
                            .directory(Command.ROOT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile());
            builder.environment().put("DRAGOMAN_KEY", "ab".repeat(32));
            builder.environment()
                    .put("DRAGOMAN_JAVA_OPTIONS", "-Djava.io.tmpdir=" + folder.resolve("tmp"));
            process = builder.start();
            address = find("Dragoman is at (\\S+)");
        }

        /// What it printed, once it has.
        String find(String pattern) throws IOException {
            var end = Instant.now().plusSeconds(90);
            while (Instant.now().isBefore(end)) {
                var found = java.util.regex.Pattern.compile(pattern).matcher(Files.readString(out));
                if (found.find()) {
                    return found.group(1);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
            throw new AssertionError(pattern + " was not printed: " + Files.readString(out));
        }

        /// The most memory that it ever held, in KiB.
        long most() throws IOException {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() throws IOException {
            process.destroy();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    throw new AssertionError("The server did not stop when asked.");
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                int now = (int) Math.min(most, left);
                left -= now;
                return now == 0 ? -1 : now;
            }
        };
    }

    private record Came(String number, String factor) {}

    @Test
    void peopleComeInConfideAndFindItAgainAndNothingLiesAbout() throws IOException {
        var database = Server.database();
        Came norr;
        var seen = new LinkedHashMap<String, String>();
        String talks;
        try (var served = new Served("1", database);
                var lead = new Visitor(served.address);
                var north = new Visitor(served.address)) {
            talks = opened(served, lead);
            norr = invited(lead, north, talks);
            var room = "/talks/" + talks + "/room";
            north.page(room);
            north.form(room + "/do/enter", Map.of());
            confided(north, room);
            refusedWithoutGrowing(served, north, room);
            for (var page : List.of("", "/ours", "/sheet", "/files", "/record")) {
                var answer = north.page(room + page);
                assertThat(answer.status()).as(page).isEqualTo(200);
                seen.put(page, stable(answer.body()));
            }
            assertThat(seen.get("/ours")).contains("canary-words");
            assertThat(seen.get("/sheet")).contains("canary-note");
            // What is broken and what is not there is asked for, too.
            north.page(room + "/record?canary-field=canary-value");
            north.page("/talks/canary-talks/room");
            nothingLiesAbout();
        }
        assertThat(folder.resolve("data/dragoman.db")).doesNotExist();
        try (var served = new Served("2", database);
                var north = new Visitor(served.address)) {
            assertThat(Files.readString(served.out)).doesNotContain("set-up");
            north.page("/sign-in");
            north.form(
                    "/sign-in",
                    Map.of(
                            "number",
                            norr.number(),
                            "passphrase",
                            PASSPHRASE,
                            "code",
                            Totp.code(norr.factor(), Totp.period(Instant.now()), 6)));
            for (var page : seen.entrySet()) {
                assertThat(stable(north.page("/talks/" + talks + "/room" + page.getKey()).body()))
                        .as(page.getKey())
                        .isEqualTo(page.getValue());
            }
        }
        nothingLiesAbout();
    }

    private static String stable(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "token")
                .replaceAll("value=\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "moment")
                .stripTrailing();
    }

    private static String opened(Served served, Visitor lead) throws IOException {
        var setUp = served.find("(/set-up/\\S+)");
        lead.page(setUp);
        lead.form(setUp, Map.of("name", "Amira", "passphrase", PASSPHRASE, "again", PASSPHRASE));
        lead.page("/talks");
        var opened =
                lead.form(
                        "/talks",
                        Map.of(
                                "title", "canary-title",
                                "venue", "Vienna",
                                "zone", "Europe/Vienna",
                                "parties", "canary-north\nSouth"));
        return opened.find("/talks/([^/\"]+)/desk");
    }

    private static Came invited(Visitor lead, Visitor north, String talks) {
        var people = "/talks/" + talks + "/desk/people";
        lead.page(people);
        var link =
                lead.form(
                                people + "/invite",
                                Map.of(
                                        "room",
                                        "canary-north",
                                        "person",
                                        "canary-Norr",
                                        "role",
                                        "HEAD"))
                        .find("(/invitation/[A-Za-z0-9_-]+)");
        north.page(link);
        var accepted = north.form(link, Map.of("passphrase", PASSPHRASE, "again", PASSPHRASE));
        var came =
                new Came(
                        accepted.find("otpauth://totp/Dragoman:(\\d+)"),
                        accepted.find("secret=([A-Z2-7]+)"));
        north.page("/sign-in");
        north.form(
                "/sign-in",
                Map.of(
                        "number",
                        came.number(),
                        "passphrase",
                        PASSPHRASE,
                        "code",
                        Totp.code(came.factor(), Totp.period(Instant.now()), 6)));
        return came;
    }

    /// Words in every field: a message, a conditional offer, a note, the sheet, a file and its
    /// name.
    private static void confided(Visitor north, String room) {
        north.page(room + "/write");
        var message = new TreeMap<String, String>();
        message.put("terms", "MEDIATOR_ONLY");
        message.put("kind", "CLARIFICATION");
        message.put("binding", "PERSONAL");
        message.put("words", "canary-words");
        message.put("they", "canary-they");
        message.put("we", "canary-we");
        assertThat(north.form(room + "/do/confide", message).status()).isEqualTo(200);
        north.form(room + "/do/note", Map.of("words", "canary-note"));
        north.form(
                room + "/do/keep-sheet",
                Map.of("newIssue", "canary-issue", "newOptions", "canary-one\ncanary-two"));
        north.page(room + "/files");
        var bytes = "canary-in-a-file".getBytes(StandardCharsets.UTF_8);
        var handed =
                north.file(
                        room + "/files",
                        Map.of("words", "canary-about-a-file", "terms", "MEDIATOR_ONLY"),
                        "canary-name.txt",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
        assertThat(handed.status()).isEqualTo(200);
        assertThat(handed.body()).contains("canary-name.txt");
    }

    /// A hundred megabytes come through the wire and are refused, and nothing of them is held.
    private static void refusedWithoutGrowing(Served served, Visitor north, String room)
            throws IOException {
        north.page(room + "/files");
        long before = served.most();
        var refused =
                north.file(
                        room + "/files",
                        Map.of("words", "canary-huge", "terms", "MEDIATOR_ONLY"),
                        "canary-huge.bin",
                        HUGE,
                        () -> zeros(HUGE));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("20 MiB");
        long grown = served.most() - before;
        System.out.printf("a file of 100 MiB: refused, memory grew by %,d KiB%n", grown);
        assertThat(grown).isLessThan(GROWTH_KIB);
        assertThat(north.page(room + "/files").body()).doesNotContain("canary-huge");
    }

    /// Output, temporary files and the data folder: no canary, plain or as UTF-16.
    private void nothingLiesAbout() throws IOException {
        var files = new TreeMap<Path, String>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(files.keySet()).anyMatch(file -> file.startsWith(folder.resolve("out-1")));
        var utf16 =
                new String(
                        "canary".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        files.forEach((file, bytes) -> {
            assertThat(file.toString()).doesNotContain("canary");
            assertThat(bytes).as(file.toString()).doesNotContain("canary", utf16);
        });
    }
}
