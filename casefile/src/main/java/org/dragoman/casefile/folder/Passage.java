package org.dragoman.casefile.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A stretch of a text that some words name.
///
/// @param start offset of the first character, from 0
/// @param end offset behind the last
record Passage(int start, int end) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

    /// The first place where the words stand, every run of white space taken as alike.
    static Optional<Passage> find(String text, String words) {
        int at = text.indexOf(words);
        if (at >= 0) {
            return Optional.of(new Passage(at, at + words.length()));
        }
        var parts = List.of(words.strip().split("\\s+"));
        var pattern = String.join("\\s+", parts.stream().map(Pattern::quote).toList());
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find()
                ? Optional.of(new Passage(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /// The stretch of the text that shares the most words with these, of about their length; empty
    /// where not even half of them stand together. Cost: linear in the text.
    static Optional<String> nearest(String text, String words) {
        var wanted = WORD.matcher(words).results().map(Passage::fold).toList();
        var there = WORD.matcher(text).results().toList();
        if (wanted.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> open = new HashMap<>();
        wanted.forEach(word -> open.merge(word, 1, Integer::sum));
        int span = Math.min(wanted.size(), there.size());
        var folded = new ArrayList<String>();
        there.forEach(result -> folded.add(fold(result)));
        int shared = 0;
        int most = 0;
        int best = 0;
        for (int i = 0; i < folded.size(); i++) {
            if (open.merge(folded.get(i), -1, Integer::sum) >= 0) {
                shared++;
            }
            if (i >= span && open.merge(folded.get(i - span), 1, Integer::sum) > 0) {
                shared--;
            }
            if (shared > most) {
                most = shared;
                best = Math.max(0, i - span + 1);
            }
        }
        if (2 * most < wanted.size()) {
            return Optional.empty();
        }
        int last = Math.min(best + span, there.size()) - 1;
        return Optional.of(text.substring(there.get(best).start(), there.get(last).end()));
    }

    private static String fold(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
