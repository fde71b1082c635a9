package org.dragoman.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shape of a phrase: words as they are said, with slots to fill in.
///
/// `{words x}` is a quotation, `{thing x}` a label in brackets, `{room x}`, `{name x}`, `{when x}`,
/// `{number x}` and the names of vocabularies what they say; `{many x}` is several quotations,
/// `{rooms x}`, `{names x}`, `{numbers x}` several of the others; `{rest x}` is anything. What
/// stands in `(…)` may be left out, of `<a/b>` one is said.
record Template(String shape, Pattern pattern, Map<String, String> slots) {

    /// Options of issues: `“five” on “Years”, “leased” on “Fuel”`.
    static final String CHOICES = "“\\d+” on “\\d+”(?:(?:, and |, | and )“\\d+” on “\\d+”)*";

    /// A package: options, words, or both with a colon between them.
    static final String PACKAGE = "(?:%s(?:: “\\d+”)?|“\\d+”)".formatted(CHOICES);

    private static final String TIME =
            "\\d\\d:\\d\\d(?::\\d\\d)?(?: on (?:\\p{L}+ )?\\d{1,2} \\p{L}+ \\d{4})?";
    private static final String WORDS = "“\\d+”";

    /// A quotation, with the same in other languages behind it: `“years” (fa “سال”)`.
    static final String WORDING = "“\\d+”(?: \\([A-Za-z-]+ “\\d+”(?:, [A-Za-z-]+ “\\d+”)*\\))?";

    static Template of(String shape) {
        var pattern = new StringBuilder();
        var slots = new LinkedHashMap<String, String>();
        int i = 0;
        while (i < shape.length()) {
            char c = shape.charAt(i++);
            switch (c) {
                case '(' -> pattern.append("(?:");
                case ')' -> pattern.append(")?");
                case '<' -> pattern.append("(?:");
                case '>' -> pattern.append(")");
                case '/' -> pattern.append("|");
                case '{' -> {
                    int end = shape.indexOf('}', i);
                    var parts = shape.substring(i, end).split(" ");
                    slots.put(parts[1], parts[0]);
                    pattern.append("(?<%s>%s)".formatted(parts[1], of(parts[0], shape)));
                    i = end + 1;
                }
                default -> pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new Template(
                shape,
                Pattern.compile(
                        pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                slots);
    }

    private static String of(String kind, String shape) {
        return switch (kind) {
            case "words" -> WORDS;
            case "wording" -> WORDING;
            case "choices" -> CHOICES;
            case "packages" -> PACKAGE + "(?:; " + PACKAGE + ")*";
            case "many" -> several(WORDS);
            case "thing" -> "\\[[^\\[\\]]+\\]";
            case "things" -> several("\\[[^\\[\\]]+\\]");
            case "room", "rooms", "name", "names" -> "[^“”\\[\\]:]+?";
            case "number" -> "\\d+";
            case "numbers" -> several("\\d+");
            case "when" -> TIME;
            case "powers" -> several(Spoken.POWER.pattern());
            case "rest" -> ".+?";
            default -> {
                var vocabulary = Spoken.ALL.get(kind);
                if (vocabulary == null) {
                    throw new IllegalArgumentException(
                            """
                            The phrase "%s" has a slot of the unknown kind "%s".
                            Use one of the kinds that Template names, or add a vocabulary.\
                            """
                                    .formatted(shape, kind));
                }
                yield vocabulary.pattern();
            }
        };
    }

    private static String several(String one) {
        return "(?:%s)(?:(?:, and |, | and | or )(?:%s))*".formatted(one, one);
    }

    /// What fills the slots where a sentence has this shape.
    Optional<Map<String, String>> match(String frame) {
        var matcher = pattern.matcher(frame);
        return matcher.matches() ? Optional.of(filled(matcher)) : Optional.empty();
    }

    private Map<String, String> filled(Matcher matcher) {
        var filled = new LinkedHashMap<String, String>();
        for (var slot : slots.keySet()) {
            var text = matcher.group(slot);
            if (text != null) {
                filled.put(slot, text);
            }
        }
        return filled;
    }
}
