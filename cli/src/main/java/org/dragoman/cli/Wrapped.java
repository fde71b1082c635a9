package org.dragoman.cli;

import java.io.PrintWriter;

/// Text in lines of 80 columns at most.
final class Wrapped {

    private static final int WIDTH = 80;

    private Wrapped() {}

    /// Prints a text behind its indent; further lines stand under the first word, a little deeper
    /// where the indent is of two.
    static void print(PrintWriter out, String indent, String text) {
        var line = new StringBuilder(indent);
        boolean fresh = true;
        for (var word : text.split("\\s+")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line =
                        new StringBuilder(
                                " ".repeat(indent.length() + (indent.length() == 2 ? 2 : 0)));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.println(line);
    }

    /// Words in quotation marks, once.
    static String quoted(String words) {
        return words.startsWith("“") && words.endsWith("”") && words.indexOf('“', 1) < 0
                ? words
                : "“%s”".formatted(words.replace('“', '‘').replace('”', '’'));
    }
}
