package org.dragoman.record;

/// Subjects of verbs, across appositions, asides and relative clauses.
final class Subjects {
    private Subjects() {}

    /// The subject that ends just before `at`, across appositions, asides and relative clauses.
    static Range subjectBefore(Sentence s, int at, int lowest) {
        int last = Times.beforeTime(s, at - 1);
        if (last < lowest) {
            return Range.NONE;
        }
        var word = s.at(last);
        if (word.isOneOf(Phrases.RELATIVES) && !word.is("whose") && !word.is("whom")) {
            int before =
                    s.at(last - 1).text().equals(",") || s.at(last - 1).dash()
                            ? last - 2
                            : last - 1;
            return Phrases.endingAt(s, before, lowest);
        }
        if (word.text().equals(",") || word.dash() || word.text().equals(")")) {
            return acrossAside(s, last, lowest);
        }
        var phrase = Phrases.endingAt(s, last, lowest);
        return headOfApposition(s, phrase, lowest);
    }

    /// "the minister of X — which mediated — ": the name before the comma is the subject.
    private static Range headOfApposition(Sentence s, Range phrase, int lowest) {
        return phrase.exists()
                        && phrase.from() > lowest
                        && s.at(phrase.to()).dash()
                        && s.at(phrase.from() - 1).text().equals(",")
                ? preferName(s, phrase, Phrases.endingAt(s, phrase.from() - 2, lowest))
                : phrase;
    }

    private static Range preferName(Sentence s, Range phrase, Range before) {
        return before.exists() && s.at(before.to() - 1).tagged("PROPN") ? before : phrase;
    }

    /// `close` is the comma, dash or bracket that ends an aside; the subject stands before it.
    private static Range acrossAside(Sentence s, int close, int lowest) {
        var mark = s.at(close);
        if (mark.dash() || mark.text().equals(")")) {
            int open = close - 1;
            while (open > lowest
                    && !(mark.dash() ? s.at(open).dash() : s.at(open).text().equals("("))) {
                open--;
            }
            if (open <= lowest) {
                return Range.NONE;
            }
            var phrase = Phrases.endingAt(s, open - 1, lowest);
            boolean apposed = phrase.exists() && s.at(phrase.from() - 1).text().equals(",");
            return apposed
                    ? preferName(s, phrase, acrossCommas(s, phrase.from() - 1, lowest))
                    : phrase;
        }
        return acrossCommas(s, close, lowest);
    }

    /// Goes left segment by segment while each may be an apposition; the leftmost noun phrase wins.
    private static Range acrossCommas(Sentence s, int close, int lowest) {
        var best = Range.NONE;
        int right = close;
        while (right > lowest) {
            int left = right - 1;
            while (left >= lowest
                    && !s.at(left).text().equals(",")
                    && !s.at(left).mark()
                    && !s.at(left).text().equals(";")
                    && !s.at(left).text().equals(":")) {
                left--;
            }
            int from = left + 1;
            var phrase = Phrases.endingAt(s, right - 1, lowest);
            boolean whole = phrase.exists() && phrase.from() <= skipLead(s, from);
            if (whole && !Times.isTime(s.at(right - 1))) {
                best = phrase;
            } else if (!aside(s, from, right)) {
                var headed = phrase.exists() && best.exists() ? phrase : Range.NONE;
                return headed.exists()
                                && !Clauses.hasFiniteVerb(s, from, headed.from() - 1)
                                && s.at(headed.from() - 1).tagged("SCONJ", "CCONJ", "ADP")
                                && !s.at(headed.from() - 1).isOneOf(Phrases.CHAINED)
                        ? headed
                        : best;
            }
            if (left < lowest || !s.at(left).text().equals(",")) {
                break;
            }
            right = left;
        }
        return best;
    }

    private static int skipLead(Sentence s, int from) {
        int at = from;
        while (s.at(at).tagged("CCONJ", "ADV") && s.at(at).start() > 0) {
            at++;
        }
        return at;
    }

    /// Whether the words can stand between commas after a name.
    private static boolean aside(Sentence s, int from, int to) {
        var first = s.at(from);
        return first.isOneOf(Phrases.RELATIVES)
                || first.is("when")
                || first.is("where")
                || (!Clauses.hasFiniteVerb(s, from, to) && !first.tagged("ADP", "SCONJ", "VERB"))
                || first.is("of")
                || (first.is("in") && to - from <= 3)
                || (to - from <= 3 && !Clauses.hasFiniteVerb(s, from, to) && first.tagged("ADV"));
    }
}
