package org.dragoman.talks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as words that compare whatever their case, their vowel signs or their keyboard were.
///
/// A word is a run of letters, marks and digits of any script; a zero-width non-joiner within a
/// Persian word belongs to it. Words are normalised (Unicode NFKD, marks dropped), folded in case,
/// and Arabic and Persian forms of one letter are taken as one (ي/ى/ی, ك/ک, ة/ه, أ/إ/آ/ا; tatweel
/// dropped).
///
/// @param words in order
record FoldedWords(List<Word> words) {

    /// A folded word and where it stands in the text, from inclusive, to exclusive.
    record Word(String folded, int from, int to) {}

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\u200c\\u0640])*");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u200c\\u0640]");

    static FoldedWords of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end()));
        }
        return new FoldedWords(List.copyOf(words));
    }

    private static String fold(String word) {
        var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        var folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            out.append(
                    switch (c) {
                        case 'ي', 'ى' -> 'ی';
                        case 'ك' -> 'ک';
                        case 'ة' -> 'ه';
                        case 'ς' -> 'σ';
                        default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
                    });
        }
        return out.toString();
    }

    /// The folded words from a place on, joined; so many must be there.
    String phrase(int from, int length) {
        var phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(words.get(i).folded()).append(' ');
        }
        return phrase.toString();
    }

    /// The places at which other words stand in this text, whole words only.
    List<Integer> places(FoldedWords other) {
        var places = new ArrayList<Integer>();
        int length = other.words.size();
        if (length == 0) {
            return places;
        }
        var sought = other.phrase(0, length);
        for (int i = 0; i + length <= words.size(); i++) {
            if (phrase(i, length).equals(sought)) {
                places.add(i);
            }
        }
        return places;
    }
}
