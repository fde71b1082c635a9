package org.dragoman.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The product needs no network: every verb does its work in a network namespace that is empty,
/// without even the machine's own loopback.
class NoNetworkIT {

    private static final List<String> ALONE = List.of("unshare", "-rn");

    @TempDir Path folder = Path.of("");

    @BeforeAll
    static void namespacesCanBeMadeHere() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/unshare")), "needs unshare (util-linux)");
        var tried = new ArrayList<>(ALONE);
        tried.add("true");
        assumeTrue(Command.run(tried).status() == 0, "this machine makes no network namespaces");
        assertThat(Command.dragoman("--version").status()).isZero();
    }

    private static Command.Run alone(String... arguments) {
        var line = new ArrayList<>(ALONE);
        line.add(Command.ROOT.resolve("dragoman").toString());
        line.addAll(List.of(arguments));
        return Command.run(line);
    }

    private static void done(Command.Run run) {
        assertThat(run.status()).as(run.err()).isZero();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theNamespaceIsEmpty() {
        var seen = new ArrayList<>(ALONE);
        seen.addAll(List.of("cat", "/proc/net/dev"));
        assertThat(Command.run(seen).out()).contains("lo:").doesNotContain("eth0");
    }

    @Test
    void everyNegotiationOfTheCasesIsPlayed() throws IOException {
        try (Stream<Path> files = Files.walk(Command.ROOT.resolve("cases"))) {
            for (var script : files.filter(f -> f.toString().endsWith(".minutes")).toList()) {
                done(alone("talks", "play", script.toString()));
            }
        }
    }

    @Test
    void talksAreKeptExportedAndVerified() throws IOException {
        var said =
                Files.writeString(
                        folder.resolve("said"),
                        """
                        Amira: opens a room for the delegation north.
                        Amira: invites Karim to north as head.
                        Karim: takes the seat.
                        """);
        var kept = new String[] {"--data", file("data"), "--key", file("key")};
        done(
                alone(
                        with(
                                kept,
                                "talks",
                                "new",
                                "valley",
                                "--lead",
                                "Amira",
                                "--title",
                                "Two banks")));
        done(alone(with(kept, "talks", "do", "valley", "--from", said.toString())));
        done(alone(with(kept, "talks", "carry-sheet", "valley", "north", "--out", file("s.pdf"))));
        done(alone(with(kept, "talks", "export", "valley", "--out", file("journal"))));
        done(alone("verify", file("journal")));
    }

    private static String[] with(String[] kept, String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of(kept));
        return line.toArray(String[]::new);
    }

    @Test
    void theZoneIsSearchedAndTheBriefIsWritten() {
        var river = Command.ROOT.resolve("cases/river").toString();
        done(alone("zone", river));
        done(alone("brief", river, "--out", file("brief.pdf")));
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
    }
}
