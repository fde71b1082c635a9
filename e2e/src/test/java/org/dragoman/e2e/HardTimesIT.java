package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built command when the disk fills up under it, and when it is told to stop while it works.
class HardTimesIT {

    /// So much holds the archive and its first talks, and not much more.
    private static final String DISK =
            "mount -t tmpfs -o size=3m disk \"$0\" && mkdir -p \"$0/data\" && exec \"$@\"";

    /// How long a stop may take: the server waits five seconds for what is under way.
    private static final int GRACE_SECONDS = 15;

    @TempDir private Path folder = Path.of("");

    private static boolean mayMount() {
        return Command.run(List.of("unshare", "-rm", "sh", "-c", "mount -t tmpfs disk /tmp"))
                        .status()
                == 0;
    }

    /// Writes until nothing more goes onto the disk.
    private static void fill(Path file) throws IOException {
        for (int size = 4096; size > 0; size /= 16) {
            try (OutputStream out =
                    Files.newOutputStream(
                            file,
                            java.nio.file.StandardOpenOption.CREATE,
                            java.nio.file.StandardOpenOption.APPEND)) {
                var block = new byte[size];
                while (true) {
                    out.write(block);
                }
            } catch (IOException _) {
                // Now blocks of this size no longer fit.
            }
        }
    }

    /// A real full disk under the server. What it acknowledged is on that disk, read by another
    /// process; what it did not is nowhere.
    @Test
    void onADiskThatFillsUpNothingIsAcknowledgedThatIsNotKeptAndTheServerGoesOn()
            throws IOException {
        assumeTrue(
                Command.run(List.of("sh", "-c", "command -v unshare")).status() == 0,
                "needs unshare (util-linux)");
        assumeTrue(mayMount(), "this machine lets nobody mount a disk of their own");
        var disk = Files.createDirectories(folder.resolve("disk"));
        var before = List.of("unshare", "-rm", "sh", "-c", DISK, disk.toString());
        try (var served = new Kept(before, disk.resolve("data"), folder.resolve("out"));
                var lead = new Visitor(served.address())) {
            // The disk lies where only the server sees it.
            var inside = Path.of("/proc/" + served.process().pid() + "/root" + disk);
            var talks = served.talks(lead);
            var kept = new ArrayList<String>();
            var lost = new ArrayList<String>();
            fill(inside.resolve("filler"));
            for (int i = 0; i < 400 && lost.size() < 3; i++) {
                var words = "contact-" + i + "-" + "x".repeat(400);
                var answer = Kept.noteContact(lead, talks, words);
                assertThat(answer.status()).as(answer.body()).isIn(200, 507);
                (answer.status() == 200 ? kept : lost).add(words);
                if (answer.status() == 507) {
                    assertThat(answer.body()).contains("no room left", "Nothing was changed");
                }
            }
            assertThat(lost).as(served.said()).hasSize(3);
            System.out.printf("full disk: %d acts kept before it, then 507%n", kept.size());
            assertThat(served.said()).contains("disk is full", "Make room");
            var rounds = lead.page("/talks/" + talks + "/desk/rounds");
            assertThat(rounds.status()).as("reading goes on").isEqualTo(200);
            Files.delete(inside.resolve("filler"));
            var after = Kept.noteContact(lead, talks, "contact-after");
            assertThat(after.status()).as("there is room again").isEqualTo(200);
            kept.add("contact-after");
            var copy = Files.createDirectories(folder.resolve("copy"));
            try (var files = Files.list(inside.resolve("data"))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
            var journal = Kept.journal(copy, talks, folder.resolve("journal.jsonl"));
            assertThat(journal).contains(kept);
            assertThat(journal).doesNotContain(lost);
        }
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

        /// Everything until the other side ends, however it does.
        String rest() {
            var all = new StringBuilder();
            try {
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    all.append(line).append('\n');
                }
            } catch (java.net.SocketTimeoutException late) {
                throw new AssertionError("It did not end: " + all, late);
            } catch (IOException _) {
                // It was cut off.
            }
            return all.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /// Told to stop while a stream is open and two forms are half sent: the stream ends, the form
    /// whose rest still comes is done and kept, the one whose rest never comes is not, and the
    /// process ends within its grace.
    @Test
    void whoIsToldToStopEndsStreamsFinishesWhatIsUnderWayAndKeepsNothingThatWasHalfSent()
            throws Exception {
        var data = folder.resolve("data");
        var out = folder.resolve("out");
        String talks;
        try (var served = new Kept(List.of(), data, out);
                var lead = new Visitor(served.address())) {
            talks = served.talks(lead);
            assertThat(Kept.noteContact(lead, talks, "words-acknowledged").status()).isEqualTo(200);
            var page = lead.page("/talks/" + talks + "/desk/rounds");
            var token = page.find("name=\"_csrf\" value=\"([^\"]*)\"");
            var stream = page.find("data-stream=\"([^\"]+)\"");
            var cookie = lead.cookies();
            var server = URI.create(served.address());
            var finished = body("words-finished", token);
            var halfSent = body("words-half-sent-and-never-ended", token);
            int half = halfSent.indexOf("-and-never");
            try (var hears = new Wire(server, "GET " + stream + head(cookie) + "\r\n");
                    var one = new Wire(server, post(talks, cookie, finished, 9));
                    var other = new Wire(server, post(talks, cookie, halfSent, half))) {
                assertThat(hears.in.readLine()).as("a stream answers at once").contains("200");
                // Both forms are under way: the server waits for the rest of them.
                TimeUnit.MILLISECONDS.sleep(500);
                served.process().destroy();
                TimeUnit.MILLISECONDS.sleep(700);
                assertThat(served.process().isAlive()).as("it waits for the forms").isTrue();
                one.send(finished.substring(9));
                assertThat(one.rest()).startsWith("HTTP/1.1 303");
                assertThat(hears.rest()).as("the stream ends").doesNotContain("event:");
                assertThat(served.process().waitFor(GRACE_SECONDS, TimeUnit.SECONDS)).isTrue();
                assertThat(served.process().exitValue()).isIn(0, 143);
                assertThat(other.rest()).doesNotStartWith("HTTP/1.1 303");
            }
            assertThat(served.said()).doesNotContain("xception", "words-", "\tat ");
        }
        assertThat(Kept.journal(data, talks, folder.resolve("journal.jsonl")))
                .contains("words-acknowledged", "words-finished")
                .doesNotContain("words-half-sent");
    }

    private static String body(String words, String token) {
        return "one=North&other=South&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8)
                + "&words="
                + words;
    }

    private static String head(String cookie) {
        return " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n";
    }

    /// A form of which the first letters are sent.
    private static String post(String talks, String cookie, String body, int first) {
        return "POST /talks/%s/desk/do/note-contact".formatted(talks)
                + head(cookie)
                + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: "
                + body.length()
                + "\r\n\r\n"
                + body.substring(0, first);
    }
}
