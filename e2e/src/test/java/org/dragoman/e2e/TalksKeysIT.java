package org.dragoman.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key of an archive, walked from the built command line as its owner would: each run a process
/// of its own, with an environment of its own.
class TalksKeysIT {

    private static final String KEY = "DRAGOMAN_KEY";
    private static final String PASSPHRASE = "DRAGOMAN_PASSPHRASE";
    private static final String ONE = "0123456789abcdef".repeat(4);
    private static final String OTHER = "fedcba9876543210".repeat(4);
    private static final String CANARY = "Two banks of one canary river";

    @TempDir private Path home = Path.of("");

    private record Run(int status, String out, String err) {}

    private Run dragoman(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(Command.ROOT.resolve("dragoman").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("DRAGOMAN"));
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG"));
        builder.environment().put("HOME", home.toString());
        builder.environment().putAll(environment);
        var said = home.resolve("said");
        var process = builder.redirectError(said.toFile()).start();
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, Files.readString(said));
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private Run begun(Map<String, String> environment) throws IOException, InterruptedException {
        var run =
                dragoman(
                        environment, "talks", "new", "river", "--lead", "Amira", "--title", CANARY);
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private void shut(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        var run = dragoman(environment, "talks", "list");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("canary", ONE, OTHER, "at org.");
        assertThat(run.out()).isEmpty();
    }

    private void open(Map<String, String> environment) throws IOException, InterruptedException {
        assertThat(dragoman(environment, "talks", "list").out()).contains("river  1 entries");
    }

    @Test
    void aKeyFromTheEnvironmentOpensWhatItShutAndNothingElseDoes()
            throws IOException, InterruptedException {
        begun(Map.of(KEY, ONE));
        assertThat(home.resolve(".config/dragoman/key")).doesNotExist();
        open(Map.of(KEY, ONE));
        shut(Map.of(KEY, OTHER), "The key does not open this archive", "the key with which it was");
        shut(
                Map.of(KEY, "my mother's name"),
                "DRAGOMAN_KEY: no key stands there",
                "64 hexadecimal");
        shut(Map.of(PASSPHRASE, "slow river, old bridge"), "The key does not open this archive");
        shut(Map.of(), "without its key the archive stays shut", "DRAGOMAN_KEY");
    }

    @Test
    void aPassphraseOpensWhatItShut() throws IOException, InterruptedException {
        begun(Map.of(PASSPHRASE, "slow river, old bridge"));
        open(Map.of(PASSPHRASE, "slow river, old bridge"));
        shut(Map.of(PASSPHRASE, "slow river, new bridge"), "The key does not open this archive");
    }

    /// With the key the words are lost, also those in backups. What was exported before verifies
    /// without it, and an exported journal begins the talks anew under another.
    @Test
    void whatIsLostWithTheKeyAndWhatIsNot() throws IOException, InterruptedException {
        begun(Map.of());
        var key = home.resolve(".config/dragoman/key");
        assertThat(key).exists();
        var exported =
                dragoman(Map.of(), "talks", "export", "river", "--out", file("journal.jsonl"));
        assertThat(exported.status()).as(exported.err()).isZero();
        assertThat(dragoman(Map.of(), "talks", "backup", "--out", file("backup.db")).status())
                .isZero();
        Files.delete(key);

        shut(Map.of(), "key: there is no such file", "stays shut");
        assertThat(key).doesNotExist();
        var verified =
                dragoman(
                        Map.of(),
                        "verify",
                        file("journal.jsonl"),
                        "--head",
                        exported.out().strip());
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("whole. The journal of");

        var restored =
                dragoman(Map.of(), "talks", "restore", "--data", file("other"), file("backup.db"));
        assertThat(restored.status()).as(restored.err()).isZero();
        var locked = dragoman(Map.of(KEY, ONE), "talks", "list", "--data", file("other"));
        assertThat(locked.err()).contains("The key does not open this archive");

        var anew =
                dragoman(
                        Map.of(KEY, ONE),
                        "talks",
                        "import",
                        "--data",
                        file("new"),
                        file("journal.jsonl"),
                        "--as",
                        "river");
        assertThat(anew.status()).as(anew.err()).isZero();
        assertThat(dragoman(Map.of(KEY, ONE), "talks", "list", "--data", file("new")).out())
                .contains("river  1 entries");
    }

    @Test
    void anotherKeyOverAllShutsOutTheOneBeforeAndABurialIsForEver()
            throws IOException, InterruptedException {
        begun(Map.of(KEY, ONE));
        var kept = dragoman(Map.of(KEY, ONE), "talks", "backup", "--out", file("backup.db"));
        assertThat(kept.status()).isZero();
        var rotated = dragoman(Map.of(KEY, ONE), "talks", "rotate", "river", "--to", file("next"));
        assertThat(rotated.status()).as(rotated.err()).isZero();
        shut(Map.of(KEY, ONE), "The key does not open this archive");
        var next = Files.readString(home.resolve("next")).strip();
        open(Map.of(KEY, next));
        var buried = dragoman(Map.of(KEY, next), "talks", "bury", "river", "--for-ever");
        assertThat(buried.status()).as(buried.err()).isZero();
        assertThat(buried.out()).contains("river: buried here", "backup.db: buried there, too");
        assertThat(
                        dragoman(
                                        Map.of(),
                                        "talks",
                                        "restore",
                                        "--data",
                                        file("other"),
                                        file("backup.db"))
                                .status())
                .isZero();
        var old = dragoman(Map.of(KEY, ONE), "talks", "list", "--data", file("other"));
        assertThat(old.out()).contains("river  BURIED");
    }

    @Test
    void talksWhoseOpeningIsRefusedAreNotThere() throws IOException, InterruptedException {
        var refused =
                dragoman(
                        Map.of(KEY, ONE),
                        "talks",
                        "new",
                        "river",
                        "--lead",
                        "Amira",
                        "--title",
                        CANARY,
                        "--rules",
                        "no such rule");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(dragoman(Map.of(KEY, ONE), "talks", "list").out()).doesNotContain("river");
        begun(Map.of(KEY, ONE));
        var twice =
                dragoman(
                        Map.of(KEY, ONE),
                        "talks",
                        "new",
                        "river",
                        "--lead",
                        "Amira",
                        "--title",
                        CANARY);
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("There are talks named \"river\" already");
        open(Map.of(KEY, ONE));
    }
}
