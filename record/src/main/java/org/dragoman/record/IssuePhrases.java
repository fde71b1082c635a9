package org.dragoman.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The words of reports that point to each issue of the agenda.
///
/// Phrases match whole words, without regard to case; a trailing `*` matches any ending of the
/// word, a space any white space.
public final class IssuePhrases {
    /// No agenda: no statement is given an issue.
    public static final IssuePhrases NONE = new IssuePhrases(new LinkedHashMap<>());

    private final SequencedMap<String, Pattern> patterns = new LinkedHashMap<>();

    private IssuePhrases(Map<String, List<String>> phrases) {
        phrases.forEach((issue, words) -> {
            if (!words.isEmpty()) {
                patterns.put(issue, pattern(words));
            }
        });
    }

    /// @param phrases of each issue id, in agenda order
    public static IssuePhrases of(SequencedMap<String, List<String>> phrases) {
        return new IssuePhrases(phrases);
    }

    /// Ids of the issues that the words point to, in agenda order.
    public List<String> in(String words) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Pattern pattern(List<String> phrases) {
        var alternatives = phrases.stream().map(IssuePhrases::expression).toList();
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String phrase) {
        var open = phrase.strip().endsWith("*");
        var words = (open ? phrase.strip().replaceAll("\\*+$", "") : phrase.strip()).split("\\s+");
        var quoted = List.of(words).stream().map(Pattern::quote).toList();
        return String.join("\\s+", quoted) + (open ? "[\\p{L}\\p{N}]*" : "");
    }
}
