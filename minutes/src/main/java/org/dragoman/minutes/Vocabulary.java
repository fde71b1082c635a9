package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words in which a closed set of values is said, longest first.
///
/// @param words each way of saying a value, in lower case
record Vocabulary<T>(Map<String, T> words) {

    Vocabulary {
        words = new LinkedHashMap<>(words);
    }

    /// The values of an enumeration by their names in lower case, `AD_REFERENDUM` as "ad
    /// referendum".
    @SafeVarargs
    static <T extends Enum<T>> Vocabulary<T> of(T... values) {
        var words = new LinkedHashMap<String, T>();
        for (var value : values) {
            words.put(value.name().toLowerCase(Locale.ROOT).replace('_', ' '), value);
        }
        return new Vocabulary<>(words);
    }

    /// This vocabulary with another way of saying a value.
    Vocabulary<T> or(String other, T value) {
        var all = new LinkedHashMap<>(words);
        all.put(other, value);
        return new Vocabulary<>(all);
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }

    /// Matches any of the words.
    String pattern() {
        return longestFirst().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private List<String> longestFirst() {
        var all = new ArrayList<>(words.keySet());
        all.sort(Comparator.comparingInt(String::length).reversed());
        return all;
    }

    @Override
    public String toString() {
        return String.join(" · ", words.keySet());
    }
}
