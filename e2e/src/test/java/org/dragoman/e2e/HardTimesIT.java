package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built command when the disk fills up under it, and when it is told to stop while it works.
class HardTimesIT {

    private static final String PASSPHRASE = "a long enough passphrase";

    /// So much holds the archive and its first talks, and not much more.
    private static final String DISK =
            "mount -t tmpfs -o size=3m disk \"$0\" && mkdir -p \"$0/data\" && exec \"$@\"";

    @TempDir private Path folder = Path.of("");

    /// A server whose data folder lies on a disk of three megabytes.
    private final class Cramped implements AutoCloseable {

        private final Path out = folder.resolve("out");
        private final Path disk = folder.resolve("disk");
        private final Process process;
        private final String address;

        Cramped() throws IOException {
            Files.createDirectories(disk);
            var line = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", DISK));
            line.add(disk.toString());
            line.add(Command.ROOT.resolve("dragoman").toString());
            line.addAll(List.of("serve", "--port", "0", "--data", disk.resolve("data").toString()));
            var builder =
                    new ProcessBuilder(line)
                            .directory(Command.ROOT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile());
            builder.environment().put("DRAGOMAN_KEY", "cd".repeat(32));
            process = builder.start();
            address = find("Dragoman is at (\\S+)");
        }

        String find(String pattern) throws IOException {
            var end = Instant.now().plusSeconds(90);
            while (Instant.now().isBefore(end) && process.isAlive()) {
                var found = Pattern.compile(pattern).matcher(Files.readString(out));
                if (found.find()) {
                    return found.group(1);
                }
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
            throw new AssertionError(pattern + " was not printed: " + Files.readString(out));
        }

        /// A file on the server's disk, which this process does not see where it lies.
        Path inside(String name) {
            return Path.of("/proc/" + process.pid() + "/root" + disk.resolve(name));
        }

        @Override
        public void close() {
            Running.stop(process);
        }
    }

    private static void fill(Path file) throws IOException {
        var block = new byte[4096];
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            // Now it is full.
        }
    }

    @Test
    void onADiskThatFillsUpNothingIsAcknowledgedThatIsNotKeptAndTheServerGoesOn()
            throws IOException {
        assumeTrue(
                Command.run(List.of("sh", "-c", "command -v unshare")).status() == 0,
                "needs unshare (util-linux)");
        assumeTrue(
                Command.run(
                                        List.of(
                                                "unshare",
                                                "-rm",
                                                "sh",
                                                "-c",
                                                "mount -t tmpfs disk /tmp && true"))
                                .status()
                        == 0,
                "this machine lets nobody mount a disk of their own");
        try (var served = new Cramped();
                var lead = new Visitor(served.address)) {
            var setUp = served.find("(/set-up/\\S+)");
            lead.page(setUp);
            lead.form(
                    setUp, Map.of("name", "Amira", "passphrase", PASSPHRASE, "again", PASSPHRASE));
            lead.page("/talks");
            var talks =
                    lead.form(
                                    "/talks",
                                    Map.of(
                                            "title", "Talks",
                                            "venue", "Vienna",
                                            "zone", "Europe/Vienna",
                                            "parties", "North\nSouth"))
                            .find("/talks/([^/\"]+)/desk");
            var rounds = "/talks/" + talks + "/desk/rounds";
            var kept = new ArrayList<String>();
            fill(served.inside("filler"));
            Visitor.Answer last = new Visitor.Answer(0, "");
            for (int i = 0; i < 400 && last.status() != 507; i++) {
                var words = "contact-" + i + "-" + "x".repeat(400);
                last = noteContact(lead, talks, words);
                if (last.status() == 200) {
                    kept.add(words);
                }
            }
            assertThat(last.status()).as(Files.readString(served.out)).isEqualTo(507);
            assertThat(last.body()).contains("no room left", "Nothing was changed");
            System.out.printf("full disk: %d acts kept before it, then 507%n", kept.size());
            assertThat(Files.readString(served.out)).contains("disk is full", "Make room");
            assertThat(lead.page(rounds).status()).as("reading goes on").isEqualTo(200);
            Files.delete(served.inside("filler"));
            var after = noteContact(lead, talks, "contact-after");
            assertThat(after.status()).as("there is room again").isEqualTo(200);
            kept.add("contact-after");
            var journal = lead.page("/talks/" + talks + "/desk/journal").body();
            for (var words : kept.subList(Math.max(0, kept.size() - 5), kept.size())) {
                assertThat(journal).contains(words);
            }
        }
    }

    private static Visitor.Answer noteContact(Visitor lead, String talks, String words) {
        lead.page("/talks/" + talks + "/desk/rounds");
        return lead.form(
                "/talks/" + talks + "/desk/do/note-contact",
                Map.of("one", "North", "other", "South", "words", words));
    }

    /// A connection as a browser holds it.
    private static final class Wire implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;

        Wire(URI server, String request) throws IOException {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout(20_000);
            in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(request);
        }

        void send(String words) throws IOException {
            socket.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        String line() throws IOException {
            return String.valueOf(in.readLine());
        }

        /// Everything until the other side ends.
        String rest() throws IOException {
            var all = new StringBuilder();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                all.append(line).append('\n');
            }
            return all.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String request(String first, String cookie, String more) {
        return first + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n" + more + "\r\n";
    }

    /// Told to stop while a form is half sent and a stream is open: the stream ends, the form is
    /// done, and the process ends with nothing broken.
    @Test
    void whoIsToldToStopEndsStreamsFinishesWhatIsUnderWayAndGoes() throws Exception {
        var server = Running.process("serve", "--demo", "--port", "0");
        try {
            var address = URI.create(Running.address(server));
            String cookie;
            String token;
            String number;
            try (var door =
                    new Wire(address, request("GET /demo", "a=b", "Connection: close\r\n"))) {
                var page = door.rest();
                cookie = found(page, "Set-Cookie: (dragoman=[^;]+)");
                token = found(page, "name=\"_csrf\" value=\"([^\"]*)\"");
                number = found(page, "name=\"as\" value=\"(\\d+)\"");
            }
            var body = "as=" + number + "&_csrf=" + token;
            String room;
            try (var enter = new Wire(address, post("/demo/enter", cookie, body, body))) {
                var answer = enter.rest();
                cookie = found(answer, "Set-Cookie: (dragoman=[^;]+)");
                room = found(answer, "Location: (\\S+)");
            }
            var page = looked(address, room, cookie);
            while (page.startsWith("HTTP/1.1 303")) {
                page = looked(address, found(page, "Location: (\\S+)"), cookie);
            }
            token = found(page, "name=\"_csrf\" value=\"([^\"]*)\"");
            var stream = found(page, "\"(/talks/[a-z-]+/(?:room|desk)/arrivals)\"");
            var sent = "to=ar&_csrf=" + token;
            try (var hears =
                            new Wire(
                                    address,
                                    request(
                                            "GET " + stream,
                                            cookie,
                                            "Accept: text/event-stream\r\n"));
                    var asks =
                            new Wire(
                                    address,
                                    post("/language", cookie, sent, sent.substring(0, 9)))) {
                assertThat(hears.line()).contains("200");
                // The form is under way: the server waits for the rest of it.
                TimeUnit.MILLISECONDS.sleep(500);
                server.destroy();
                TimeUnit.MILLISECONDS.sleep(700);
                assertThat(server.isAlive()).as("it waits for the form").isTrue();
                asks.send(sent.substring(9));
                var answer = asks.rest();
                assertThat(answer).startsWith("HTTP/1.1 303").contains("language=ar");
                assertThat(hears.rest()).as("the stream ends").doesNotContain("event:");
            }
            assertThat(server.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isIn(0, 143);
        } finally {
            server.destroyForcibly();
        }
    }

    private static String looked(URI address, String path, String cookie) throws IOException {
        try (var look =
                new Wire(address, request("GET " + path, cookie, "Connection: close\r\n"))) {
            return look.rest();
        }
    }

    private static String post(String path, String cookie, String body, String first) {
        return request(
                        "POST " + path,
                        cookie,
                        "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: "
                                + body.length()
                                + "\r\n")
                + first;
    }

    private static String found(String in, String pattern) {
        var found = Pattern.compile(pattern).matcher(in);
        assertThat(found.find()).as(pattern + " in " + in).isTrue();
        return found.group(1);
    }
}
