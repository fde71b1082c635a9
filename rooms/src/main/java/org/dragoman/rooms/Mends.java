package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Sight;

/// What the rules say no with, and what a case would ask next, in the language of the page.
///
/// `talks` and the case know one language. Their sentences are told apart here by their English,
/// what was set into them is taken out again, and the sentence of the other language is said with
/// it.
public final class Mends {

    private static final List<String> STEMS = List.of("mend.", "asked.");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<String, String> WHOLE = new HashMap<>();
    private static final List<Told> FILLED = new ArrayList<>();

    static {
        var english = Words.in(Language.ENGLISH);
        for (var key : english.keys()) {
            if (STEMS.stream().anyMatch(key::startsWith)) {
                var sentence = english.of(key);
                if (PLACE.matcher(sentence).find()) {
                    FILLED.add(Told.of(key, sentence));
                } else {
                    WHOLE.put(sentence, key);
                }
            }
        }
        FILLED.sort(Comparator.comparingInt(Told::letters).reversed());
    }

    /// A sentence with places for values.
    ///
    /// @param letters how much of it is said whatever the values are
    private record Told(String key, Pattern pattern, int letters) {

        static Told of(String key, String sentence) {
            var parts = PLACE.split(sentence, -1);
            var pattern =
                    Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("(.+?)"));
            return new Told(
                    key,
                    Pattern.compile(pattern, Pattern.DOTALL),
                    Arrays.stream(parts).mapToInt(String::length).sum());
        }
    }

    private Mends() {}

    /// Whether a sentence of `talks` is among those that are said in every language.
    static boolean knows(String mend) {
        return WHOLE.containsKey(mend)
                || FILLED.stream().anyMatch(told -> told.pattern.matcher(mend).matches());
    }

    /// A sentence of `talks` in these words, what was set into it in words as well; one that nobody
    /// has thought of as it stands.
    public static String said(String mend, Words words, Times times) {
        var whole = WHOLE.get(mend);
        if (whole != null) {
            return words.of(whole);
        }
        for (var told : FILLED) {
            var match = told.pattern.matcher(mend);
            if (match.matches()) {
                var values = new ArrayList<String>();
                for (int group = 1; group <= match.groupCount(); group++) {
                    values.add(value(match.group(group), words, times));
                }
                return words.of(told.key, values.toArray());
            }
        }
        return mend;
    }

    /// Why something was refused and what to do instead, one after the other.
    public static String both(Decision.Refused refused, Words words, Times times) {
        return words.named("rule", refused.rule()) + " " + said(refused.mend(), words, times);
    }

    /// A value in words; several findings one after the other.
    private static String value(String value, Words words, Times times) {
        return Arrays.stream(value.split("; ", -1))
                .map(each ->
                        knows(each)
                                ? said(each, words, times)
                                : Plain.value(new Sight.Part("", each), words, times))
                .collect(Collectors.joining(words.language() == Language.ARABIC ? "؛ " : "; "));
    }
}
