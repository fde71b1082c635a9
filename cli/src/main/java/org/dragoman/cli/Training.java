package org.dragoman.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Runs several command lines in one process, silently: what the build records its ahead-of-time
/// cache from, so that every verb starts fast.
final class Training {

    private Training() {}

    /// Runs each command line and says which of them did not end well.
    ///
    /// @param arguments command lines, separated by a lone `--`
    public static void main(String... arguments) {
        var line = new ArrayList<String>();
        for (var argument : List.of(arguments)) {
            if (argument.equals("--")) {
                run(line);
                line.clear();
            } else {
                line.add(argument);
            }
        }
        run(line);
    }

    private static void run(List<String> line) {
        var silent = new PrintWriter(Writer.nullWriter());
        int status =
                Main.commandLine()
                        .setOut(silent)
                        .setErr(silent)
                        .execute(line.toArray(String[]::new));
        if (status != 0 && status != 3) {
            System.err.println("training: status " + status + " from " + line);
        }
    }
}
