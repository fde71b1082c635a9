package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Concordance;
import org.dragoman.talks.Language;
import org.dragoman.talks.Texts;

/// How a text stands beside its words, as this room knows it: what it said of it itself, and what
/// all were told.
public final class TextStands {

    private TextStands() {}

    /// What this room did with the version it was last shown, and what all were told of the text.
    public static List<String> of(View view, Texts.Shown text) {
        var words = view.words();
        var all = new ArrayList<String>();
        var assent = text.assent();
        if (assent.frozen().number() > 0) {
            all.add(words.of("draft.frozen", assent.frozen().number()));
        }
        if (assent.approved() && assent.frozen().number() != text.number()) {
            all.add(words.of("text.approved"));
        }
        if (assent.complete()) {
            all.add(words.of("text.initialled.all"));
        } else if (assent.initialled()) {
            all.add(words.of("text.initialled"));
        }
        return all;
    }

    /// Whether this room accepted a clause that is not agreed by all yet.
    public static boolean accepted(Texts.Shown text, Clause clause) {
        return text.assent().accepted().contains(clause.name())
                && text.stage(clause) != Clause.Stage.AGREED_AD_REFERENDUM
                && text.stage(clause) != Clause.Stage.CLOSED;
    }

    /// How a clause stands in each further language of the text.
    public static List<String> languages(View view, Texts.Shown text, Clause clause) {
        var words = view.words();
        var all = new ArrayList<String>();
        for (var language : text.version().languages()) {
            var stands = text.concordance(clause, language);
            if (stands != Concordance.WORKING) {
                all.add(
                        words.named("language", language.tag())
                                + ": "
                                + words.of(
                                        "concordance."
                                                + (authentic(view, text, language)
                                                        ? "AUTHENTIC"
                                                        : stands)));
            }
        }
        return all;
    }

    private static boolean authentic(View view, Texts.Shown text, Language language) {
        return view.state().accords().ratification().instruments().values().stream()
                .anyMatch(it ->
                        it.arrangement().text().equals(text.text())
                                && it.fixed().number() == text.number()
                                && it.progress().concordant().contains(language));
    }
}
