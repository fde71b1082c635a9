package org.dragoman.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// States and unions, their capitals, adjectives and epithets.
final class States {
    /// How a word points to a state.
    enum Form {
        NAME,
        /// A capital, a seat or an epithet.
        METONYM,
        ADJECTIVE
    }

    /// A state named by some words.
    record Named(String state, Form form) {}

    private static final Map<String, Named> WORDS = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();

    static {
        for (var line : Lists.lines("states.txt")) {
            var parts = Lists.parts(line, "\\|");
            var state = parts.get(0);
            put(state, state, Form.NAME);
            each(parts, 1, name -> put(name, state, Form.NAME));
            each(parts, 2, capital -> put(capital, state, Form.METONYM));
            each(parts, 2, capital -> CAPITALS.put(key(capital), capital));
            each(parts, 3, adjective -> put(adjective, state, Form.ADJECTIVE));
        }
        for (var line : Lists.lines("metonyms.txt")) {
            var parts = Lists.parts(line, "\\|");
            put(parts.get(0), parts.get(1), Form.METONYM);
        }
    }

    private States() {}

    private static void each(
            java.util.List<String> parts, int at, java.util.function.Consumer<String> then) {
        if (parts.size() > at && !parts.get(at).isEmpty()) {
            Lists.parts(parts.get(at), ",").forEach(then);
        }
    }

    private static void put(String words, String state, Form form) {
        WORDS.putIfAbsent(key(words), new Named(state, form));
    }

    /// Lower case, straight apostrophes, no leading article.
    static String key(String words) {
        var key =
                words.toLowerCase(java.util.Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[“”\"]", "")
                        .replaceAll("\\s+", " ")
                        .strip();
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /// The state that the words name; empty where they name none.
    static Optional<Named> named(String words) {
        return Optional.ofNullable(WORDS.get(key(words)));
    }

    /// Whether the words are a capital city.
    static boolean isCapital(String words) {
        return CAPITALS.containsKey(key(words));
    }
}
