package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/// Finds the common noun phrases of a document: what it speaks of, names left out.
public final class NounPhrases {

    private final Models models;

    private NounPhrases(Models models) {
        this.models = models;
    }

    /// With the language models loaded.
    public static NounPhrases load() {
        return new NounPhrases(Models.load());
    }

    /// Every run of adjectives and common nouns that ends with a noun, in text order, in lower
    /// case, each as often as it stands there: "short-range ballistic missiles", "flow".
    public List<String> in(Document document) {
        var phrases = new ArrayList<String>();
        new Paragraphs(document, models)
                .forEach(
                        sentences ->
                                sentences.forEach(sentence -> collect(sentence.words(), phrases)),
                        _ -> {});
        return phrases;
    }

    private static void collect(List<Word> words, List<String> phrases) {
        var run = new ArrayList<Word>();
        for (var word : words) {
            if (isPart(word)) {
                run.add(word);
            } else {
                end(run, phrases);
            }
        }
        end(run, phrases);
    }

    private static boolean isPart(Word word) {
        return (word.tagged("NOUN") || (word.tagged("ADJ") && !word.capital()))
                && !word.punctuation()
                && word.form().length() > 2;
    }

    private static void end(List<Word> run, List<String> phrases) {
        while (!run.isEmpty() && !run.getLast().tagged("NOUN")) {
            run.removeLast();
        }
        if (!run.isEmpty()) {
            phrases.add(String.join(" ", run.stream().map(Word::form).toList()));
        }
        run.clear();
    }
}
