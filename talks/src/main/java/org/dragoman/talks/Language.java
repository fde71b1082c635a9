package org.dragoman.talks;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/// A language of a text, by its tag (BCP 47, RFC 5646).
///
/// @param tag in canonical form: `EN-gb` is kept as `en-GB`
public record Language(String tag) implements Comparable<Language> {

    /// English.
    public static final Language ENGLISH = new Language("en");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// @throws IllegalArgumentException if the tag is none, or names no language
    public Language {
        tag = canonical(tag);
    }

    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException malformed) {
            throw noTag(tag, malformed);
        }
        throw noTag(tag, new IllegalArgumentException("no language subtag"));
    }

    private static IllegalArgumentException noTag(String tag, Exception cause) {
        return new IllegalArgumentException(
                """
                "%s" is no language tag.
                Write a tag such as "en", "fa" or "sr-Latn".\
                """
                        .formatted(tag),
                cause);
    }

    /// Whether it is written from right to left.
    public boolean rightToLeft() {
        var script = locale().getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT.contains(locale().getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    /// The language as the JDK has it, for the names of its months.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
