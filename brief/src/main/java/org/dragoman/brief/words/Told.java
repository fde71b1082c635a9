package org.dragoman.brief.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentences that the case says of itself, told apart by their English: `casefile` knows one
/// language.
final class Told {

    private static final String STEM = "told.";

    /// What stands inside another sentence: nothing else there is ours.
    private static final List<String> INNER = List.of("told.stance.", "told.with.");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final List<Sentence> SENTENCES =
            Bundle.of(Words.ENGLISH).orElseThrow().sentences().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(STEM))
                    .map(entry -> Sentence.of(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt(Sentence::letters).reversed())
                    .toList();

    private static final List<Sentence> WITHIN =
            SENTENCES.stream()
                    .filter(sentence -> INNER.stream().anyMatch(sentence.key()::startsWith))
                    .toList();

    private Told() {}

    /// A sentence with places for values.
    ///
    /// @param letters how much of it is said whatever the values are
    private record Sentence(String key, Pattern pattern, int letters) {
        static Sentence of(String key, String words) {
            var parts = PLACE.split(words, -1);
            return new Sentence(
                    key,
                    Pattern.compile(
                            Arrays.stream(parts)
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("(.+?)")),
                            Pattern.DOTALL),
                    Arrays.stream(parts).mapToInt(String::length).sum());
        }
    }

    /// The sentence in these words, what was set into it too; one that nobody has thought of stays
    /// as it is, set apart.
    static String in(Words words, String english) {
        return in(words, english, SENTENCES);
    }

    private static String in(Words words, String english, List<Sentence> among) {
        for (var sentence : among) {
            var match = sentence.pattern().matcher(english);
            if (match.matches()) {
                var values = new ArrayList<Object>();
                for (int group = 1; group <= match.groupCount(); group++) {
                    values.add(in(words, match.group(group), WITHIN));
                }
                return words.of(sentence.key(), values.toArray());
            }
        }
        return words.alone(english);
    }
}
