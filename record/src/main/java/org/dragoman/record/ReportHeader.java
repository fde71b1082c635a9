package org.dragoman.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a report says of itself before its text: publisher, date, kind, title, licence.
///
/// @param fields the lines in their order, keys in lower case; empty where there is no header
public record ReportHeader(SequencedMap<String, String> fields) {
    /// A report without a header.
    public static final ReportHeader NONE = new ReportHeader(new LinkedHashMap<>());

    static final List<String> KEYS = List.of("publisher", "date", "kind", "title", "licence");

    public ReportHeader {
        fields = new LinkedHashMap<>(fields);
    }

    /// A header of given fields.
    public static ReportHeader of(Map<String, String> fields) {
        return new ReportHeader(new LinkedHashMap<>(fields));
    }

    /// The field's words; "" where it is absent.
    public String field(String key) {
        return fields.getOrDefault(key, "");
    }

    /// The report's own date; empty where the header gives none.
    public Optional<LocalDate> date() {
        var words = field("date");
        return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
    }

    /// Where the text after the header starts in `raw`; 0 where there is no header.
    ///
    /// A header is there when the first line is `key: words` with one of the known keys and a line
    /// of three dashes follows within twenty lines.
    static int lengthIn(String raw) {
        var first = raw.substring(0, endOfLine(raw, 0));
        if (KEYS.stream().noneMatch(key -> first.strip().startsWith(key + ":"))) {
            return 0;
        }
        int at = 0;
        for (int line = 0; line < 20 && at < raw.length(); line++) {
            int end = endOfLine(raw, at);
            int next = afterLine(raw, end);
            if (raw.substring(at, end).strip().equals("---")) {
                return next;
            }
            at = next;
        }
        return 0;
    }

    /// Reads the header that fills `raw` up to and with the line of dashes.
    ///
    /// @throws IllegalArgumentException if a line is not `key: words`, a key is unknown or twice,
    ///   or the date is not a day; the message names file and line
    static ReportHeader parse(String file, String raw) {
        var fields = new LinkedHashMap<String, String>();
        int number = 0;
        for (var line : raw.split("\\R")) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (line.strip().equals("---")) {
                break;
            }
            int colon = line.indexOf(':');
            var key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            if (colon < 0 || !KEYS.contains(key)) {
                throw wrong(
                        file,
                        number,
                        "\"%s\" is not a field of a report's header".formatted(key),
                        "Use one of: " + String.join(", ", KEYS) + ".");
            }
            var words = line.substring(colon + 1).strip().replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2");
            words = key.equals("date") ? words.replaceAll("\\s+#.*$", "") : words;
            words = key.equals("kind") ? words.replaceAll("\\s+#.*$", "") : words;
            if (key.equals("date")) {
                requireDay(file, number, words);
            }
            if (fields.put(key, words) != null) {
                throw wrong(file, number, "\"%s\" stands twice".formatted(key), "Keep one.");
            }
        }
        return new ReportHeader(fields);
    }

    private static void requireDay(String file, int line, String words) {
        try {
            LocalDate.parse(words);
        } catch (DateTimeParseException _) {
            throw wrong(
                    file,
                    line,
                    "the date \"%s\" is not a day".formatted(words),
                    "Write it as year-month-day, for example 2026-03-04.");
        }
    }

    private static IllegalArgumentException wrong(String file, int line, String what, String mend) {
        return new IllegalArgumentException("%s:%d: %s.\n%s".formatted(file, line, what, mend));
    }

    private static int endOfLine(String raw, int from) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(String raw, int end) {
        if (end < raw.length() && raw.charAt(end) == '\r') {
            end++;
            return end < raw.length() && raw.charAt(end) == '\n' ? end + 1 : end;
        }
        return Math.min(raw.length(), end + 1);
    }
}
