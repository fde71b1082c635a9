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

    /// Several statements that are one position: it stands in place of what the machine read in the
    /// first of them, and what it read in the others no longer counts.
    ///
    /// @param words what was said, in one sentence or as the reports have it
    /// @param parts the words of each statement, as they stand in the report; two at least
    record Merge(
            String party,
            String issue,
            Stance stance,
            String words,
            List<String> parts,
            String date,
            String report)
            implements Correction {

        /// @throws IllegalArgumentException if there are fewer than two parts
        public Merge {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException(
                        """
                        %d statement(s) cannot be merged.
                        Choose two at least.\
                        """
                                .formatted(parts.size()));
            }
        }
    }

    /// The sheet with one more item, or, for statements merged, as many as there are statements.
    ///
    /// @param sheet the text of `positions.yaml`; empty where there is none yet
    /// @param by who adds it, when and why
    default String addedTo(String sheet, Grounds.Entered by) {
        var head = sheet.isBlank() ? "dragoman: 1\npositions:\n" : sheet;
        return head + (head.endsWith("\n") ? "" : "\n") + items(by);
    }

    private String items(Grounds.Entered by) {
        if (!(this instanceof Merge merge)) {
            return item(by);
        }
        var items = new StringBuilder(item(by));
        for (var part : merge.parts().subList(1, merge.parts().size())) {
            items.append(((Correction) new Discard(merge.report(), part)).item(by));
        }
        return items.toString();
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
            case Merge merge -> {
                position(lines, merge.party(), merge.issue(), merge.stance(), merge.words());
                field(lines, "date", merge.date());
                lines.add(
                        "grounds: ["
                                + String.join(
                                        ", ",
                                        merge.parts().stream()
                                                .map(part -> quote(merge.report(), part))
                                                .toList())
                                + "]");
                lines.add("entered: {" + String.join(", ", signature(by)) + "}");
            }
            case Enter enter -> {
                position(lines, enter.party(), enter.issue(), enter.stance(), enter.words());
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

    private static void position(
            List<String> lines, String party, String issue, Stance stance, String words) {
        lines.add("party: " + quoted(party));
        lines.add("issue: " + quoted(issue));
        lines.add("stance: " + quoted(stance.words()));
        lines.add("words: " + quoted(words));
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
