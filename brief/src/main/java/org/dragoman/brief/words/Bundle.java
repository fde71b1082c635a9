package org.dragoman.brief.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/// The sentences of one language, as `brief_TAG.properties` has them.
///
/// @param tag of the language, in the form of HTML
record Bundle(String tag, Map<String, String> sentences) {

    /// The forms that CLDR knows beside "other", in the order in which their rules are tried.
    static final List<String> FORMS = List.of("zero", "one", "two", "few", "many");

    /// The bundle of a language; nothing where the program has none.
    static Optional<Bundle> of(String tag) {
        try (var stream =
                Bundle.class.getResourceAsStream(
                        "/org/dragoman/brief/brief_%s.properties".formatted(tag))) {
            if (stream == null) {
                return Optional.empty();
            }
            var read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var sentences = new LinkedHashMap<String, String>();
            for (var key : new TreeSet<>(read.stringPropertyNames())) {
                sentences.put(key, read.getProperty(key));
            }
            return Optional.of(new Bundle(tag, sentences));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// @throws IllegalArgumentException if the key has no words
    String sentence(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    """
                    The key "%s" has no words in the language "%s".
                    Add it to brief_%s.properties.\
                    """
                            .formatted(key, tag, tag));
        }
        return sentence;
    }

    /// The rules that stand below a key, one a form.
    PluralRules rules(String key) {
        var rules = new LinkedHashMap<String, String>();
        for (var form : FORMS) {
            if (has(key + "." + form)) {
                rules.put(form, sentence(key + "." + form));
            }
        }
        return new PluralRules(rules);
    }
}
