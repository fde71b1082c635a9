package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds positions that a noun reports: "the union's refusal to …", "Upstream demands that …".
final class NounCues {
    private static final Set<String> HOLDERS =
            Set.of("its", "their", "his", "her", "our", "my", "your");

    private final Sentence s;
    private final Range region;

    private NounCues(Sentence sentence, Range region) {
        this.s = sentence;
        this.region = region;
    }

    static List<Draft> in(Sentence sentence, Range region) {
        var search = new NounCues(sentence, region);
        var drafts = new ArrayList<Draft>();
        for (int at = region.from(); at < region.to(); at++) {
            search.at(at).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> at(int at) {
        var noun = Lexicon.ENGLISH.nounAt(s, at);
        if (noun.isEmpty() || (s.at(at).capital() && at > 0 && !s.at(at - 1).mark())) {
            return Optional.empty();
        }
        var holder = holder(at);
        if (!holder.exists()) {
            return Optional.empty();
        }
        int next = s.at(at + 1).mark() ? at + 2 : at + 1;
        boolean copula = s.at(next).form().matches("is|was|are|were|has|had");
        int opener = copula ? next + 1 : at + 1;
        var content = content(opener, noun.get(), copula);
        return content.exists()
                ? Optional.of(
                        new Draft(
                                s,
                                new Range(at, at + 1),
                                holder,
                                Asides.without(s, content),
                                noun.get().stance(),
                                true,
                                Draft.Manner.NOUN,
                                false))
                : Optional.empty();
    }

    /// Whose position it is: the possessor, or a name that stands right before the noun.
    private Range holder(int at) {
        int before = at - 1;
        while (before > region.from()
                && (s.at(before).mark()
                        || (s.at(before).tagged("ADJ", "NUM") && !s.at(before).capital()))) {
            before--;
        }
        if (before < region.from()) {
            return Range.NONE;
        }
        if (s.at(before).possessive()) {
            return Phrases.endingAt(s, before - 1, region.from());
        }
        if (s.at(before).isOneOf(HOLDERS)) {
            return new Range(before, before + 1);
        }
        boolean name =
                s.at(before).capital() && s.at(before).tagged("PROPN", "ADJ", "NOUN") && before > 0;
        if (!name) {
            return Range.NONE;
        }
        int from = before;
        while (from > region.from()
                && s.at(from - 1).capital()
                && s.at(from - 1).tagged("PROPN", "ADJ")) {
            from--;
        }
        return new Range(from, before + 1);
    }

    private Range content(int opener, Lexicon.Noun noun, boolean copula) {
        var word = s.at(opener);
        boolean opens =
                noun.openers().contains(word.form())
                        || (copula && word.form().matches("to|that|for"));
        if (!opens
                || opener + 1 >= region.to()
                || (word.is("for") && !copula && !s.at(opener + 1).nominal())) {
            return Range.NONE;
        }
        int from = word.is("that") ? opener + 1 : opener;
        int to = end(from, copula);
        while (to > from
                && s.at(to - 1).tagged("PUNCT")
                && !(s.at(to - 1).mark() && balanced(from, to))) {
            to--;
        }
        return to > from ? new Range(from, to) : Range.NONE;
    }

    private boolean balanced(int from, int to) {
        int marks = 0;
        for (int at = from; at < to; at++) {
            marks += s.at(at).mark() ? 1 : 0;
        }
        return marks % 2 == 0;
    }

    /// Up to the verb that the noun is the subject of, or the clause's end.
    private int end(int from, boolean copula) {
        boolean clause = s.at(from - 1).is("that");
        int verbs = 0;
        for (int at = from; at < region.to(); at++) {
            var word = s.at(at);
            if (word.text().matches("[;:]") || (word.text().equals(",") && !copula && breaks(at))) {
                return at;
            }
            if (word.text().equals(".")
                    && (s.at(at + 1).text().equals(".") || s.at(at - 1).text().equals("."))) {
                return at;
            }
            if (!copula && Clauses.finite(s, at) && (at == 0 || !Clauses.finite(s, at - 1))) {
                boolean relative = s.at(at - 1).isOneOf(Phrases.RELATIVES);
                if (!relative && ++verbs > (clause ? 1 : 0)) {
                    return at;
                }
            }
        }
        return region.to();
    }

    private boolean breaks(int at) {
        var next = s.at(at + 1);
        return next.form().endsWith("ing")
                || (next.tagged("CCONJ", "SCONJ") && !next.is("and"))
                || next.isOneOf(Phrases.RELATIVES);
    }
}
