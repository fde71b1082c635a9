package org.dragoman.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the command as a user does, in a process of its own, from the project's root.
final class Command {

    static final Path ROOT = Path.of(System.getProperty("dragoman.root", "..")).toAbsolutePath();

    private static final long PATIENCE_SECONDS = 540;

    private Command() {}

    /// What a run left behind.
    record Run(int status, String out, String err) {}

    /// Runs `./dragoman` with some arguments.
    static Run dragoman(String... arguments) {
        var line = new ArrayList<String>();
        line.add(ROOT.resolve("dragoman").toString());
        line.addAll(List.of(arguments));
        return run(line);
    }

    /// Runs any command line.
    static Run run(List<String> line) {
        try {
            var out = Files.createTempFile("out", ".txt");
            var err = Files.createTempFile("err", ".txt");
            var process =
                    new ProcessBuilder(line)
                            .directory(ROOT.toFile())
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile())
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("%s did not end.".formatted(line));
            }
            var run =
                    new Run(
                            process.exitValue(),
                            Files.readString(out, StandardCharsets.UTF_8),
                            Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while %s ran.".formatted(line), stopped);
        }
    }
}
