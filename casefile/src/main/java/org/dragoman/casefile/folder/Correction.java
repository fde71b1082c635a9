package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.Grounds;
import org.dragoman.record.Stance;

/// What a person adds to `positions.yaml`, as text.
///
/// The file stays a person's file: what stands in it is left as it is, and each correction is one
/// more item at its end. Whether the words stand in the report, and whether the names are declared,
/// is checked by whoever reads the folder next.
public sealed interface Correction {

    /// The machine read these words rightly.
    record Confirm(String report, String words) implements Correction {}

    /// The machine read these words wrongly.
    record Discard(String report, String words) implements Correction {}

    /// A position, in place of what the machine read in these words.
    ///
    /// @param date as in `2026-03-05`; empty where the report does not say
    /// @param speaker id of the actor who voiced it; may be empty
    /// @param option the option it stands for; empty where it stands for none
    /// @param report where the words stand; empty where no report has them
    record Enter(
            String party,
            String issue,
            Stance stance,
            String words,
            String date,
            String speaker,
            String option,
            String report)
            implements Correction {}

    /// The sheet with one more item.
    ///
    /// @param sheet the text of `positions.yaml`; empty where there is none yet
    /// @param by who adds it, when and why
    default String addedTo(String sheet, Grounds.Entered by) {
        var head = sheet.isBlank() ? "dragoman: 1\npositions:\n" : sheet;
        return head + (head.endsWith("\n") ? "" : "\n") + item(by);
    }

    private String item(Grounds.Entered by) {
        var lines = new ArrayList<String>();
        switch (this) {
            case Confirm(var report, var words) -> {
                lines.add("confirms: " + quote(report, words));
                lines.addAll(signature(by));
            }
            case Discard(var report, var words) -> {
                lines.add("discards: " + quote(report, words));
                lines.addAll(signature(by));
            }
            case Enter enter -> {
                lines.add("party: " + quoted(enter.party()));
                lines.add("issue: " + quoted(enter.issue()));
                lines.add("stance: " + quoted(enter.stance().words()));
                lines.add("words: " + quoted(enter.words()));
                field(lines, "date", enter.date());
                field(lines, "speaker", enter.speaker());
                field(lines, "option", enter.option());
                if (!enter.report().isEmpty()) {
                    lines.add("grounds: [" + quote(enter.report(), enter.words()) + "]");
                }
                lines.add("entered: {" + String.join(", ", signature(by)) + "}");
            }
        }
        return "  - " + String.join("\n    ", lines) + "\n";
    }

    private static void field(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + (name.equals("date") ? value : quoted(value)));
        }
    }

    private static List<String> signature(Grounds.Entered by) {
        var lines = new ArrayList<String>();
        lines.add("by: " + quoted(by.by()));
        lines.add("on: " + by.on());
        if (!by.why().isEmpty()) {
            lines.add("why: " + quoted(by.why()));
        }
        return lines;
    }

    private static String quote(String report, String words) {
        return "{report: %s, words: %s}".formatted(quoted(report), quoted(words));
    }

    /// A text in double quotes, as YAML 1.2 reads it (section 7.3.1).
    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
