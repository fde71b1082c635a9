package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.Server;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What `dragoman serve` says when a setting is wrong: what, where it was said and how to mend it,
/// and status 2; 1 where a setting is right and what it names does not answer.
class ServeTroubleIT {

    @TempDir private Path folder = Path.of("");

    /// @param said what the message must hold
    private record Trouble(String name, List<String> said, List<String> line) {}

    private static Trouble trouble(String name, List<String> said, String... line) {
        return new Trouble(name, said, List.of(line));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String key(String name, String hex) throws IOException {
        return Files.writeString(folder.resolve(name), hex).toString();
    }

    private static void refused(Trouble trouble) {
        refused(trouble, 2);
    }

    private static void refused(Trouble trouble, int expected) {
        var line = new ArrayList<>(List.of("serve"));
        line.addAll(trouble.line());
        var err = new StringWriter();
        int status =
                Main.commandLine()
                        .setErr(new PrintWriter(err, true))
                        .setOut(new PrintWriter(new StringWriter()))
                        .execute(line.toArray(String[]::new));
        assertThat(err.toString())
                .as(trouble.name())
                .contains(trouble.said())
                .doesNotContain("Exception", "\tat ", "org.springframework");
        assertThat(status).as(trouble.name() + ": " + err).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> aSettingThatIsWrongIsNamedWithItsMending() throws IOException {
        var data = Files.createDirectories(data()).toString();
        var file = Files.writeString(folder.resolve("file"), "x").toString();
        var unknown = withSettings("unknown", "prot = 9000\n");
        var maybe = withSettings("maybe", "four-eyes = maybe\n");
        var none = withSettings("none", "port = web\n");
        var bytes = Files.createDirectories(folder.resolve("bytes"));
        Files.write(bytes.resolve("serve.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        var broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("case.yaml"), "title: [\n");
        return Stream.of(
                        trouble(
                                "no port",
                                List.of("--port", "\"web\"", "1 to 65535"),
                                "--port",
                                "web"),
                        trouble("too high", List.of("--port", "70000"), "--port", "70000"),
                        trouble(
                                "unknown key",
                                List.of("serve.properties", "\"prot\"", "port"),
                                "--data",
                                unknown),
                        trouble(
                                "neither yes nor no",
                                List.of("serve.properties, four-eyes", "\"maybe\""),
                                "--data",
                                maybe),
                        trouble(
                                "no port in the file",
                                List.of("serve.properties, port", "\"web\""),
                                "--data",
                                none),
                        trouble(
                                "no text",
                                List.of("serve.properties", "UTF-8"),
                                "--data",
                                bytes.toString()),
                        trouble(
                                "a file as folder",
                                List.of("--data", "is a file"),
                                "--port",
                                "0",
                                "--data",
                                file),
                        trouble(
                                "no folder can be",
                                List.of("/proc/nowhere"),
                                "--port",
                                "0",
                                "--data",
                                "/proc/nowhere"),
                        trouble(
                                "no database",
                                List.of("--db", "jdbc:postgresql://HOST"),
                                "--data",
                                data,
                                "--db",
                                "mysql://x"),
                        trouble(
                                "no key",
                                List.of("k2"),
                                "--port",
                                "0",
                                "--data",
                                data,
                                "--key",
                                key("k2", "no key at all")),
                        trouble(
                                "no case",
                                List.of("--case", "no-such-folder", "case.yaml"),
                                "--data",
                                data,
                                "--case",
                                "no-such-folder"),
                        trouble(
                                "no origin",
                                List.of("--origin", "https://"),
                                "--data",
                                data,
                                "--origin",
                                "http://talks.example.org"),
                        trouble(
                                "no address",
                                List.of("--address", "300.1.1.1"),
                                "--data",
                                data,
                                "--address",
                                "300.1.1.1"),
                        trouble(
                                "another's address",
                                List.of("--address", "192.0.2.1"),
                                "--port",
                                "0",
                                "--data",
                                data,
                                "--key",
                                key("k3", "ab".repeat(32)),
                                "--address",
                                "192.0.2.1"),
                        trouble(
                                "the demonstration elsewhere",
                                List.of("--address", "stays on this machine"),
                                "--demo",
                                "--address",
                                "0.0.0.0"),
                        trouble("no such flag", List.of("--prot"), "--prot", "1"),
                        trouble("a word too many", List.of("geneva"), "geneva"))
                .map(trouble -> DynamicTest.dynamicTest(trouble.name(), () -> refused(trouble)));
    }

    /// No setting is wrong; what it asks for is not there.
    @Test
    void aDatabaseThatIsDownIsSaidSo() throws IOException {
        refused(
                trouble(
                        "a database that is down",
                        List.of("127.0.0.1", "does not answer"),
                        "--port",
                        "0",
                        "--data",
                        Files.createDirectories(data()).toString(),
                        "--key",
                        key("k1", "ab".repeat(32)),
                        "--db",
                        "jdbc:postgresql://127.0.0.1:1/talks?user=me"),
                1);
    }

    private String withSettings(String name, String lines) throws IOException {
        var folderOf = Files.createDirectories(folder.resolve(name));
        Files.writeString(folderOf.resolve("serve.properties"), lines, StandardCharsets.UTF_8);
        return folderOf.toString();
    }

    @Test
    void aPortThatIsTakenAFolderThatIsHeldAndAnotherKeyAreSaidSo() throws IOException {
        var key = key("right", "ab".repeat(32));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            refused(
                    trouble(
                            "a port that is taken",
                            List.of("--port", port, "already listens"),
                            "--port",
                            port,
                            "--data",
                            data().toString(),
                            "--key",
                            key));
        }
        var flags = Map.of("port", "0", "data", data().toString(), "key", key);
        var settings = ServeSettings.of(flags, List.of(), false, Map.of());
        var said = new PrintStream(OutputStream.nullOutputStream());
        try (said;
                var first = Server.start(settings, said)) {
            assertThat(first.address()).startsWith("http://localhost:");
            refused(
                    trouble(
                            "two on one folder",
                            List.of("dragoman.db"),
                            "--port",
                            "0",
                            "--data",
                            data().toString(),
                            "--key",
                            key));
        }
        refused(
                trouble(
                        "another key",
                        List.of("key"),
                        "--port",
                        "0",
                        "--data",
                        data().toString(),
                        "--key",
                        key("wrong", "cd".repeat(32))));
    }
}
