package org.dragoman.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// The command line run once in this process, and what came of it.
record Ran(int status, String out, String err) {

    static Ran of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status =
                Main.commandLine()
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Ran(status, out.toString(), err.toString());
    }
}
