package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.talks.ConfidenceEvent;

/// The private sheet of a room: what it would rather have, and where it cannot go.
///
/// It is kept as a note of the room, in words that a person can read as well: `# issue`, then its
/// options, best first, each with its points, then `! red line`.
///
/// @param issues in the order in which they were entered
public record Sheet(List<Issue> issues) {

    /// The first line of a note that is a sheet.
    static final String HEAD = "Private sheet, best first, with points";

    private static final Pattern OPTION = Pattern.compile("\\d+\\. (.+) · (\\d{1,4})");

    /// A sheet with nothing on it.
    public static final Sheet BLANK = new Sheet(List.of());

    /// One issue.
    ///
    /// @param options best first
    /// @param redLine in one's own words; blank where there is none
    public record Issue(String name, List<Option> options, String redLine) {

        public Issue {
            options = List.copyOf(options);
        }
    }

    /// One option.
    ///
    /// @param points what it is worth, on any scale; 0 where nobody has said
    public record Option(String words, int points) {}

    public Sheet {
        issues = List.copyOf(issues);
    }

    /// The newest sheet of a room, or a blank one.
    static Sheet of(View view) {
        for (var entry : view.state().entries().values().reversed()) {
            if (entry.event() instanceof ConfidenceEvent.NoteWritten(_, _, var words)) {
                var sheet = read(words);
                if (sheet.isPresent()) {
                    return sheet.get();
                }
            }
        }
        return BLANK;
    }

    /// Whether a note is a sheet.
    public static boolean is(String note) {
        return read(note).isPresent();
    }

    /// As it is kept.
    public String words() {
        var words = new StringBuilder(HEAD);
        for (var issue : issues) {
            words.append("\n\n# ").append(issue.name);
            int place = 1;
            for (var option : issue.options) {
                words.append("\n%d. %s · %d".formatted(place++, option.words, option.points));
            }
            if (!issue.redLine.isEmpty()) {
                words.append("\n! ").append(issue.redLine);
            }
        }
        return words.toString();
    }

    /// The sheet that a note holds, or nothing where it is another note.
    static Optional<Sheet> read(String note) {
        if (!note.startsWith(HEAD)) {
            return Optional.empty();
        }
        var lines = note.lines().toList();
        if (!lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        var issues = new ArrayList<Issue>();
        var options = new ArrayList<Option>();
        for (var line : lines.reversed()) {
            var option = OPTION.matcher(line);
            if (line.startsWith("# ")) {
                issues.addFirst(
                        new Issue(line.substring(2), options.reversed(), redLine(lines, line)));
                options.clear();
            } else if (option.matches()) {
                options.add(new Option(option.group(1), Integer.parseInt(option.group(2))));
            }
        }
        return Optional.of(new Sheet(issues));
    }

    /// The red line of an issue stands last before the next issue.
    private static String redLine(List<String> lines, String issue) {
        for (var line : lines.subList(lines.indexOf(issue) + 1, lines.size())) {
            if (line.startsWith("# ")) {
                return "";
            }
            if (line.startsWith("! ")) {
                return line.substring(2);
            }
        }
        return "";
    }

    /// The sheet with those issues of the agenda that it lacks.
    Sheet with(List<Issue> agenda) {
        var all = new ArrayList<>(issues);
        var names = new HashSet<>(issues.stream().map(Issue::name).toList());
        agenda.stream().filter(issue -> names.add(issue.name)).forEach(all::add);
        return new Sheet(all);
    }

    /// Those issues that the agendas put before the room.
    static List<Issue> agenda(View view) {
        var issues = new ArrayList<Issue>();
        for (var agenda : view.state().proceedings().agendas().agendas().values()) {
            for (var item : agenda.items().items()) {
                issues.add(
                        new Issue(
                                item.issue(),
                                item.options().stream().map(it -> new Option(it, 0)).toList(),
                                ""));
            }
        }
        return issues;
    }

    /// A row of the form.
    record Row(String issue, String option, int place, int points) {}

    /// The sheet that was filled in: rows by their places, equal places in the order of the form.
    static Sheet of(List<Row> rows, List<Issue> redLines) {
        var issues = new ArrayList<Issue>();
        for (var issue : redLines) {
            issues.add(
                    new Issue(
                            issue.name,
                            rows.stream()
                                    .filter(row -> row.issue.equals(issue.name))
                                    .sorted(Comparator.comparingInt(Row::place))
                                    .map(row -> new Option(row.option, row.points))
                                    .toList(),
                            issue.redLine));
        }
        return new Sheet(issues);
    }
}
