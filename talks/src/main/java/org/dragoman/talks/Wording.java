package org.dragoman.talks;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words in one or several equally authentic languages, side by side.
///
/// The words stand exactly as they were given: nothing is trimmed, folded or normalised, and a
/// zero-width non-joiner is a character like any other.
///
/// @param words by language, in the order of the tags
public record Wording(SortedMap<Language, String> words) {

    /// Nothing said in any language.
    public static final Wording NONE = new Wording(new TreeMap<>());

    /// @throws IllegalArgumentException if words hold half a character (an unpaired surrogate),
    ///   which has no bytes and so no digest
    public Wording {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        words.forEach(Wording::whole);
    }

    private static void whole(Language language, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new IllegalArgumentException(
                        """
                        The words in %s hold half a character at %d.
                        Send them as UTF-8 again.\
                        """
                                .formatted(language, i));
            }
        }
    }

    /// Words in one language.
    public static Wording of(Language language, String words) {
        return new Wording(new TreeMap<>(Map.of(language, words)));
    }

    /// Words in one language, by its tag.
    public static Wording of(String tag, String words) {
        return of(new Language(tag), words);
    }

    /// The same with words in one more language, or other words in it.
    public Wording with(Language language, String text) {
        var more = new TreeMap<>(words);
        more.put(language, text);
        return new Wording(more);
    }

    /// The same with words in one more language, by its tag.
    public Wording with(String tag, String text) {
        return with(new Language(tag), text);
    }

    /// The words in a language, or nothing.
    public Optional<String> in(Language language) {
        return Optional.ofNullable(words.get(language));
    }

    /// Whether it says all that another wording says, word for word; it may say it in more
    /// languages.
    public boolean says(Wording other) {
        return other.words.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(words.get(entry.getKey())));
    }

    /// Whether nothing is said, or nothing in some language that it names.
    public boolean blank() {
        return words.isEmpty() || words.values().stream().anyMatch(String::isBlank);
    }

    /// The words as they are quoted in a message: those of one language alone, else each with its
    /// tag.
    @Override
    public String toString() {
        return words.size() == 1 ? words.values().iterator().next() : words.toString();
    }
}
