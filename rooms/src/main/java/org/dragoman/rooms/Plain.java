package org.dragoman.rooms;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.talks.Sight;

/// Values of a sight as people read them: moments as moments, words of closed lists as words.
///
/// A kind of value that nobody has thought of is shown as it stands.
public final class Plain {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern MOMENT = Pattern.compile("[+-]?\\d{4,}-\\d\\d-\\d\\dT.*Z");
    private static final Pattern SEVERAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern LISTED = Pattern.compile("[A-Z][A-Z_]+");

    private Plain() {}

    /// Whether a part is worth a line: it holds something, and not only an identifier.
    public static boolean shows(Sight.Part part) {
        return !part.value().isBlank()
                && !part.value().equals("[]")
                && !ID.matcher(part.value()).matches();
    }

    /// A value in words.
    public static String value(Sight.Part part, Words words, Times times) {
        var value = part.value();
        if (MOMENT.matcher(value).matches()) {
            try {
                var text = times.of(Instant.parse(value));
                return text.isEmpty() ? words.of("never") : text;
            } catch (DateTimeException _) {
                return value;
            }
        }
        if (value.equals("true") || value.equals("false")) {
            return words.of(value);
        }
        var several = SEVERAL.matcher(value);
        if (several.matches()) {
            return Arrays.stream(several.group(1).split(", ", -1))
                    .map(each -> LISTED.matcher(each).matches() ? listed(each, words) : each)
                    .collect(Collectors.joining(", "));
        }
        var parts = RecordText.said(value, words);
        if (parts.isPresent()) {
            return parts.get();
        }
        return LISTED.matcher(value).matches() ? listed(value, words) : value;
    }

    private static String listed(String value, Words words) {
        for (var list :
                new String[] {
                    "terms",
                    "round",
                    "stage",
                    "standing",
                    "role",
                    "clause",
                    "silence",
                    "kind-of-room",
                    "kind",
                    "binding",
                    "offer-stage",
                    "power",
                    "value",
                    "instrument",
                    "instrument-form",
                    "outcome",
                    "inquiry",
                    "session",
                    "promise",
                    "counting",
                    "concordance",
                    "point",
                    "condition",
                    "dispute-standing",
                    "agenda-standing"
                }) {
            if (words.has(list + "." + value)) {
                return words.of(list + "." + value);
            }
        }
        return value;
    }
}
