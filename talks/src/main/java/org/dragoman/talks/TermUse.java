package org.dragoman.talks;

import java.util.List;
import java.util.Locale;

/// Where a term stands in words.
final class TermUse {

    private static final List<String> ENGLISH_PLURALS = List.of("", "s", "es", "'s", "’s");
    private static final List<String> ARABIC_PREFIXES =
            List.of("ال", "وال", "بال", "كال", "فال", "لل", "و", "ب", "ل");

    private TermUse() {}

    /// Whether a term is used in words, as a whole word or words.
    ///
    /// A first letter that is small in the term may be great at the start of a sentence; English
    /// plurals count; Arabic articles and prepositions may be written to it, and what follows a
    /// zero-width non-joiner is a word of its own.
    static boolean uses(Language language, String words, String term) {
        if (term.isBlank()) {
            return false;
        }
        for (int at = find(words, term, 0); at >= 0; at = find(words, term, at + 1)) {
            if (opens(language, words, at) && closes(language, words, at + term.length())) {
                return true;
            }
        }
        return english(language)
                && term.endsWith("y")
                && uses(language, words, term.substring(0, term.length() - 1) + "ies");
    }

    private static int find(String words, String term, int from) {
        int exact = words.indexOf(term, from);
        if (!Character.isLowerCase(term.charAt(0))) {
            return exact;
        }
        int great =
                words.indexOf(
                        term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1), from);
        return exact < 0 ? great : great < 0 ? exact : Math.min(exact, great);
    }

    private static boolean opens(Language language, String words, int at) {
        int start = at;
        while (start > 0 && letter(words.charAt(start - 1))) {
            start--;
        }
        return start == at
                || (language.locale().getLanguage().equals("ar")
                        && ARABIC_PREFIXES.contains(words.substring(start, at)));
    }

    private static boolean closes(Language language, String words, int at) {
        int end = at;
        while (end < words.length()
                && (letter(words.charAt(end)) || "'’".indexOf(words.charAt(end)) >= 0)) {
            end++;
        }
        var rest = words.substring(at, end);
        return rest.isEmpty()
                || "'’".indexOf(rest.charAt(0)) >= 0
                || (english(language) && ENGLISH_PLURALS.contains(rest));
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean english(Language language) {
        return language.locale().getLanguage().equals("en");
    }
}
