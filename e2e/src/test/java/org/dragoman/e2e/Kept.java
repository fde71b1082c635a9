package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The served command on a data folder of a test, with two sides that know of each other.
final class Kept implements AutoCloseable {

    static final String KEY = "cd".repeat(32);

    private static final String PASSPHRASE = "a long enough passphrase";
    private static final int PATIENCE_SECONDS = 90;

    private final Path out;
    private final Process process;
    private final String address;

    /// @param before what stands before the command on the line
    /// @param out where it writes what it says
    Kept(List<String> before, Path data, Path out) throws IOException {
        this.out = out;
        var line = new ArrayList<>(before);
        line.add(Command.ROOT.resolve("dragoman").toString());
        line.addAll(List.of("serve", "--port", "0", "--data", data.toString()));
        var builder =
                new ProcessBuilder(line)
                        .directory(Command.ROOT.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile());
        builder.environment().put("DRAGOMAN_KEY", KEY);
        process = builder.start();
        address = find("Dragoman is at (\\S+)");
    }

    Process process() {
        return process;
    }

    String address() {
        return address;
    }

    String said() throws IOException {
        return Files.readString(out);
    }

    /// The first group of what it printed, once it has.
    String find(String pattern) throws IOException {
        var end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            var found = Pattern.compile(pattern).matcher(said());
            if (found.find()) {
                return found.group(1);
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError(pattern + " was not printed: " + said());
    }

    /// Opens talks of two sides that know of each other, and says by which name they go.
    String talks(Visitor lead) throws IOException {
        var setUp = find("(/set-up/\\S+)");
        lead.page(setUp);
        lead.form(setUp, Map.of("name", "Amira", "passphrase", PASSPHRASE, "again", PASSPHRASE));
        lead.page("/talks");
        var opened =
                lead.form(
                        "/talks",
                        Map.of(
                                "title", "Talks",
                                "venue", "Vienna",
                                "zone", "Europe/Vienna",
                                "parties", "North\nSouth"));
        var talks = opened.find("/talks/([^/\"]+)/desk");
        for (var pair : List.of(List.of("North", "South"), List.of("South", "North"))) {
            lead.page("/talks/" + talks + "/desk/people");
            var made =
                    lead.form(
                            "/talks/" + talks + "/desk/do/introduce",
                            Map.of("party", pair.getFirst(), "to", pair.getLast()));
            assertThat(made.status()).as(made.body()).isEqualTo(200);
        }
        return talks;
    }

    /// Lets the lead note a contact in the corridor; the answer is what the page then says.
    static Visitor.Answer noteContact(Visitor lead, String talks, String words) {
        lead.page("/talks/" + talks + "/desk/rounds");
        return lead.form(
                "/talks/" + talks + "/desk/do/note-contact",
                Map.of("one", "North", "other", "South", "words", words));
    }

    /// The journal in a data folder that no server has open, as the command exports it.
    static String journal(Path data, String talks, Path into) throws IOException {
        var line = List.of("talks", "export", talks, "--data", data.toString(), "--out");
        var builder = new ProcessBuilder(Command.ROOT.resolve("dragoman").toString());
        builder.command().addAll(line);
        builder.command().add(into.toString());
        builder.directory(Command.ROOT.toFile()).redirectErrorStream(true);
        builder.environment().put("DRAGOMAN_KEY", KEY);
        var export = builder.start();
        var said = new String(export.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(export.waitFor()).as(said).isZero();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while the journal was exported.", ended);
        }
        return Files.readString(into);
    }

    @Override
    public void close() {
        Running.stop(process);
    }
}
