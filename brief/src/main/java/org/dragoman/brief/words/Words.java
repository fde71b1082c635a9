package org.dragoman.brief.words;

import java.text.ListFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a brief says, in one language.
///
/// A further language is a further file `brief_TAG.properties`: it says its own locale, direction
/// and plural rules. Where the language runs from right to left, a value set into a sentence is
/// isolated from the direction of the words around it (Unicode's FSI and PDI).
public final class Words {

    /// The language that every brief can be written in.
    public static final String ENGLISH = "en";

    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private static final Map<String, Optional<Words>> ALL = new ConcurrentHashMap<>();

    private final Bundle bundle;
    private final Locale locale;
    private final PluralRules plurals;
    private final PluralRules ordinals;
    private final boolean leftward;

    private Words(Bundle bundle) {
        this.bundle = bundle;
        locale = Locale.forLanguageTag(bundle.sentence("language.locale"));
        plurals = bundle.rules("plural");
        ordinals = bundle.rules("ordinal.rule");
        leftward = bundle.sentence("language.direction").equals("rtl");
    }

    /// The words of a language, or English where a brief has none in it.
    ///
    /// @param tag as HTML writes it
    public static Words in(String tag) {
        return known(tag).orElseGet(() -> known(ENGLISH).orElseThrow());
    }

    /// The words of a language, where there are any.
    public static Optional<Words> known(String tag) {
        if (!tag.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        var known = ALL.get(tag);
        if (known == null) {
            known = Bundle.of(tag).map(Words::new);
            if (known.isPresent()) {
                ALL.put(tag, known);
            }
        }
        return known;
    }

    /// The tag of the language, as HTML writes it.
    public String tag() {
        return bundle.tag();
    }

    /// `rtl` where the language runs from right to left, else nothing: so pages run anyway.
    public @Nullable String direction() {
        return leftward ? "rtl" : null;
    }

    /// Whether the language runs from right to left.
    public boolean leftward() {
        return leftward;
    }

    /// The locale by which dates and numbers are written.
    public Locale locale() {
        return locale;
    }

    /// Every key, for whoever compares two languages.
    Set<String> keys() {
        return bundle.sentences().keySet();
    }

    /// Whether there are words for a key.
    boolean has(String key) {
        return bundle.has(key);
    }

    /// The words for a key, `{0}`, `{1}` … replaced by values.
    ///
    /// @throws IllegalArgumentException if the key has no words
    public String of(String key, Object... values) {
        var sentence = bundle.sentence(key);
        if (values.length == 0) {
            return sentence;
        }
        var said = new StringBuilder();
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            int place = Character.digit(sentence.charAt(at + 1), 10);
            said.append(sentence, from, at).append(alone(values[place].toString()));
            from = at + 3;
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    /// The words for a number of things, in the plural form that the language asks for.
    ///
    /// @param key stem of keys that end in a form; a missing form falls back on `.other`
    /// @param more values behind the number, which is `{0}`
    public String count(String key, long number, Object... more) {
        var form = key + "." + plural(number);
        var values = new Object[more.length + 1];
        values[0] = number(number);
        System.arraycopy(more, 0, values, 1, more.length);
        return of(has(form) ? form : key + "." + PluralRules.OTHER, values);
    }

    /// A number as a sentence writes it: small ones in words where the language does so.
    public String number(long number) {
        var word = "number." + number;
        return has(word) ? of(word) : String.valueOf(number);
    }

    /// The plural form of a number.
    String plural(long number) {
        return plurals.form(number);
    }

    /// A place in an order: "1st", "2nd", "13th".
    ///
    /// @param place from 1
    public String ordinal(int place) {
        return of("ordinal." + ordinals.form(place), place);
    }

    /// A day: "26 Feb 2026".
    public String date(LocalDate day) {
        return date("date.day", day);
    }

    /// A day with its weekday: "Thu 26 Feb 2026".
    public String weekday(LocalDate day) {
        return date("date.weekday", day);
    }

    private String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(of(pattern), locale).format(day);
    }

    /// "a", "a and b", "a, b and c".
    public String list(Collection<String> words) {
        return words.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(words.stream().map(this::alone).toList());
    }

    /// Several of them, with what stands below a key between.
    public String joined(String between, List<String> words) {
        return words.stream().map(this::alone).collect(Collectors.joining(of(between)));
    }

    /// The same words with a capital letter, where the script has any.
    public String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A share: whole percent, and no 0 or 100 where rounding would say that nothing or everything
    /// is meant.
    ///
    /// @param share in [0, 1]
    public String percent(double share) {
        if (share > 0 && share < 0.01) {
            return of("percent.least");
        }
        if (share < 1 && share > 0.99) {
            return of("percent.most");
        }
        return of("percent", String.format(Locale.ROOT, "%.0f", share * 100));
    }

    /// A whole number with its thousands apart.
    public String thousands(long number) {
        return String.format(locale, "%,d", number);
    }

    /// What `casefile` says in English, in this language.
    public String told(String english) {
        return tag().equals(ENGLISH) ? english : Told.in(this, english);
    }

    /// Words of the case among ours: isolated from their direction where that could turn them
    /// about, each once. What holds isolated words is a phrase of ours and runs as we do.
    public String alone(String words) {
        if (!leftward || words.isEmpty() || isAlone(words) || isNumber(words)) {
            return words;
        }
        boolean ours = words.chars().anyMatch(Words::opens);
        return String.valueOf(ours ? RIGHT_TO_LEFT : FIRST_STRONG) + words + END;
    }

    /// The language of words that the case has given whole: English, as far as one can see.
    public @Nullable String foreign(String words) {
        return leftward && words.codePoints().anyMatch(c -> c < 128 && Character.isLetter(c))
                ? ENGLISH
                : null;
    }

    /// The direction of words that the case has given whole.
    public @Nullable String sideways() {
        return leftward ? "auto" : null;
    }

    private static boolean isNumber(String words) {
        return words.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private static boolean opens(int letter) {
        return letter == FIRST_STRONG || letter == RIGHT_TO_LEFT;
    }

    /// Whether the whole is one isolate.
    private static boolean isAlone(String words) {
        if (!opens(words.charAt(0))) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += opens(words.charAt(i)) ? 1 : words.charAt(i) == END ? -1 : 0;
            if (depth == 0) {
                return i == words.length() - 1;
            }
        }
        return false;
    }
}
