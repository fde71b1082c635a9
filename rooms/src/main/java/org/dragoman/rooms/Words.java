package org.dragoman.rooms;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.talks.Power;

/// What the pages say, in one language.
///
/// A value set into a sentence is isolated from the direction of the words around it (Unicode's FSI
/// and PDI), so that a Latin name in an Arabic sentence does not turn it about.
public final class Words {

    /// What every page says; beside it, what the mediator’s desk says, what it says of the case,
    /// what the server's own pages say, what to do instead of what the rules refused, and what
    /// `talks` calls what is seen and done.
    private static final List<String> PARTS =
            List.of("words", "desk", "casework", "web", "mends", "sights");

    private static final Map<Language, Words> ALL = load();

    private final Language language;
    private final Properties sentences;

    private Words(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /// The words of a language.
    public static Words in(Language language) {
        var words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException(
                    """
                    There are no words for the language %s.
                    Add words_%s.properties.\
                    """
                            .formatted(language, language.tag()));
        }
        return words;
    }

    private static Map<Language, Words> load() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            var sentences = new Properties();
            for (var part : PARTS) {
                read("%s_%s.properties".formatted(part, language.tag()), sentences);
            }
            all.put(language, new Words(language, sentences));
        }
        return all;
    }

    private static void read(String file, Properties into) {
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(
                        """
                        The words %s are missing from the program.
                        Build it again.\
                        """
                                .formatted(file));
            }
            into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The language they are in.
    public Language language() {
        return language;
    }

    /// Every key, for whoever compares two languages.
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }

    /// Whether there are words for a key.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// The words for a key, `{0}`, `{1}` … replaced by values.
    ///
    /// @throws IllegalArgumentException if the key has no words
    public String of(String key, Object... values) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException(
                    """
                    The key "%s" has no words in %s.
                    Add it to words_%s.properties.\
                    """
                            .formatted(key, language.ownName(), language.tag()));
        }
        for (int i = 0; i < values.length; i++) {
            var place = "{" + i + "}";
            var value = values[i].toString();
            sentence =
                    sentence.replace("“" + place + "”", "“" + isolated(quoted(value)) + "”")
                            .replace("«" + place + "»", "«" + isolated(quoted(value)) + "»")
                            .replace(place, isolated(value));
        }
        return sentence;
    }

    /// What stands between marks of quotation: the marks inside it are those of a quotation within
    /// a quotation.
    public String quoted(String value) {
        return switch (language) {
            case ENGLISH -> value.replace('“', '‘').replace('”', '’');
            case ARABIC -> value.replace('«', '“').replace('»', '”');
        };
    }

    /// The words for a number of things, in the plural form that the language asks for.
    ///
    /// @param key stem of keys that end in `.zero`, `.one`, `.two`, `.few`, `.many`, `.other`; a
    ///   missing form falls back on `.other`; `.zero` is said of nothing in every language that has
    ///   it
    public String count(String key, int number) {
        var none = key + ".zero";
        var form = number == 0 && has(none) ? none : key + "." + plural(number);
        return of(has(form) ? form : key + ".other", number);
    }

    /// The plural form of a number (Unicode CLDR 46, plural rules).
    String plural(int number) {
        return switch (language) {
            case ENGLISH -> number == 1 ? "one" : "other";
            case ARABIC -> {
                int rest = number % 100;
                if (number <= 2) {
                    yield number == 0 ? "zero" : number == 1 ? "one" : "two";
                }
                yield rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
            }
        };
    }

    /// The word for a value of a list, blanks in it as hyphens; the value itself where the list has
    /// grown since.
    public String named(String list, Object value) {
        var key = list + "." + value.toString().replace(' ', '-');
        return has(key) ? of(key) : value.toString();
    }

    /// The same at the head of an entry: it begins with a capital letter, where the script has any.
    public String title(String list, Object value) {
        var said = named(list, value);
        return said.isEmpty()
                ? said
                : said.substring(0, said.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + said.substring(said.offsetByCodePoints(0, 1));
    }

    /// What a person may do, in words.
    public String powers(Set<Power> powers) {
        return powers.stream()
                .sorted()
                .map(power -> named("power", power))
                .collect(Collectors.joining(comma()));
    }

    /// A name or a value that stands among words without a sentence around it: isolated from their
    /// direction, as `of` does with what it sets in.
    public String alone(String value) {
        return isolated(value);
    }

    /// Several of them, with the comma of the language between.
    public String list(Collection<String> values) {
        return values.stream().map(this::isolated).collect(Collectors.joining(comma()));
    }

    /// Several of them that may hold commas themselves, with the semicolon of the language between.
    public String series(Collection<String> values) {
        var between = language == Language.ARABIC ? "؛ " : "; ";
        return values.stream().map(this::isolated).collect(Collectors.joining(between));
    }

    private String comma() {
        return language == Language.ARABIC ? "، " : ", ";
    }

    private String isolated(String value) {
        boolean mixed =
                language.direction().equals("rtl")
                        || value.codePoints()
                                .anyMatch(c ->
                                        Character.getDirectionality(c)
                                                        == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                                || Character.getDirectionality(c)
                                                        == Character
                                                                .DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return mixed ? "\u2068" + value + "\u2069" : value;
    }
}
