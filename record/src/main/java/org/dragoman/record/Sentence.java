package org.dragoman.record;

import java.util.List;

/// A sentence of a document: its words, and the quotations that it holds.
///
/// A quotation is never cut: where it holds several sentences, they and the words around it make
/// one sentence here.
///
/// @param document the report
/// @param paragraph number of the paragraph, from 0
/// @param start first character
/// @param end one past the last
/// @param words in order
/// @param quotations in order; each lies inside the sentence
record Sentence(
        Document document,
        int paragraph,
        int start,
        int end,
        List<Word> words,
        List<Quotation> quotations) {

    int size() {
        return words.size();
    }

    /// The word at `at`; a full stop past either end, so that rules can look around freely.
    Word at(int at) {
        return at < 0 || at >= words.size() ? EDGE : words.get(at);
    }

    private static final Word EDGE = new Word(0, 0, ".", ".", "PUNCT", false);

    /// The stretch from word `from` to word `to`, that one excluded.
    Span span(int from, int to) {
        return document.span(words.get(from).start(), words.get(to - 1).end());
    }

    /// Whether a quotation closes with the word at `at`.
    boolean closes(int at) {
        return quotations.stream().anyMatch(quote -> quote.closed() && quote.to() == at(at).start())
                && at(at).mark();
    }

    /// Index of the first word that starts at or after the offset; the size where none does.
    int wordAt(int offset) {
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).start() >= offset) {
                return at;
            }
        }
        return words.size();
    }

    /// Whether one quotation is all there is, but for closing punctuation.
    boolean isAllQuoted() {
        return words.stream().allMatch(word -> word.quoted() || word.punctuation());
    }
}
