package org.dragoman.cli;

import java.io.PrintWriter;
import org.dragoman.record.Level;
import org.dragoman.record.Reading;
import org.dragoman.record.Stance;
import org.dragoman.record.Statement;
import org.dragoman.record.When;

/// A reading as a person reads it in a terminal.
final class ReadPage {
    private final PrintWriter out;

    ReadPage(PrintWriter out) {
        this.out = out;
    }

    void print(Reading reading, String file) {
        long top = reading.statements().stream().filter(each -> each.level() == Level.TOP).count();
        out.printf(
                "%s: %,d characters (%s), %d statements, %d inside others%n%n",
                file,
                reading.document().text().length(),
                reading.document().decoded(),
                top,
                reading.statements().size() - top);
        for (var statement : reading.statements()) {
            print(statement, file);
        }
        if (!reading.redLines().isEmpty()) {
            out.println("Red lines");
        }
        for (var line : reading.redLines()) {
            out.printf(
                    "  %s%s: %s%n",
                    line.holder().name(),
                    line.explicit() ? "" : " (not called one: a person decides)",
                    line.text().text());
        }
    }

    private void print(Statement statement, String file) {
        var indent = statement.level() == Level.TOP ? "" : "    ";
        out.printf(
                "%s%s — %s%s%s%n%s    %s%n%s    %s:%d%n",
                indent,
                statement.speaker().name(),
                String.join(", ", statement.stances().stream().map(Stance::words).toList()),
                statement.issues().isEmpty() ? "" : " — " + String.join(", ", statement.issues()),
                date(statement.when()),
                indent,
                statement.words().replaceAll("\\s+", " "),
                indent,
                file,
                statement.start());
    }

    private static String date(When when) {
        return switch (when) {
            case When.Day(var day, _, _) -> " — " + day;
            case When.Between(var from, var until, _, _) -> " — " + from + " to " + until;
            case When.Relative(_, var words) -> " — " + words;
            case When.Standing _ -> " — standing";
            case When.Undated _ -> "";
        };
    }
}
