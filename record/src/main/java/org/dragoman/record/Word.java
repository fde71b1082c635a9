package org.dragoman.record;

import java.util.Set;

/// One token of a sentence.
///
/// @param start where it stands in the document
/// @param end one past its last character
/// @param text as printed
/// @param form lower case, every apostrophe straight, every quotation mark `"`
/// @param tag universal part of speech, mended where the model is known to err
/// @param quoted whether it stands inside quotation marks; the marks themselves too
record Word(int start, int end, String text, String form, String tag, boolean quoted) {
    private static final Set<String> NOMINAL =
            Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X");

    boolean is(String word) {
        return form.equals(word);
    }

    boolean isOneOf(Set<String> words) {
        return words.contains(form);
    }

    boolean tagged(String... tags) {
        for (var each : tags) {
            if (tag.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean nominal() {
        return NOMINAL.contains(tag) && !punctuation();
    }

    boolean noun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    boolean possessive() {
        return tag.equals("PART") && form.startsWith("'");
    }

    boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean punctuation() {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && (text.length() == 1 || (text.length() == 2 && text.charAt(0) == text.charAt(1)));
    }

    boolean dash() {
        return text.equals("—") || text.equals("–") || text.equals("--") || text.equals("-");
    }

    boolean mark() {
        return form.equals("\"");
    }
}
