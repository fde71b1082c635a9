package org.dragoman.record;

import java.util.List;

/// Finds where the words that a verb attributes end.
///
/// They run to the sentence's end unless another attribution breaks out of them: a participle (",
/// adding …"), a clause of its own (", but the union said …"), a relative clause with its own
/// reporting verb, or a verb that follows its content (", she said").
record ClauseEnd(Sentence s, Range region, List<Candidate> candidates) {

    /// @param from first word of the content
    /// @return one past its last word, punctuation not yet trimmed
    int of(Candidate of, int from) {
        int end = aside(of, from);
        if (opensQuotation(from)) {
            int close = closing(from);
            if (s.at(close).mark() && narratorGoesOn(close + 1, end)) {
                end = close + 1;
            }
        }
        for (var other : candidates) {
            if (other.cue().from() <= from || other.cue().from() >= end) {
                continue;
            }
            int cut = cut(of, other, from);
            if (cut > from && cut < end) {
                end = cut;
            }
        }
        return end;
    }

    /// An attribution inside dashes or brackets ends where they close.
    private int aside(Candidate of, int from) {
        int open = of.clauseStart() - 1;
        var mark = s.at(open);
        if (open > region.from() && (mark.dash() || mark.text().equals("("))) {
            for (int at = from; at < region.to(); at++) {
                boolean closes = mark.dash() ? s.at(at).dash() : s.at(at).text().equals(")");
                if (closes && !s.at(at).quoted()) {
                    return at;
                }
            }
        }
        return region.to();
    }

    private boolean opensQuotation(int from) {
        return s.at(from).mark()
                && s.quotations().stream().anyMatch(quote -> quote.start() == s.at(from).start());
    }

    private int closing(int from) {
        int at = from + 1;
        while (at < s.size() && s.at(at).quoted() && !s.at(at).mark()) {
            at++;
        }
        return at;
    }

    /// After ': "…"' the narrator may go on: a subject and a verb that postposes, no more quotes.
    private boolean narratorGoesOn(int from, int end) {
        if (s.at(from - 1).start() == 0 || !sentenceLike(from - 1)) {
            return false;
        }
        for (var other : candidates) {
            int start = other.clauseStart();
            if (start > from
                    && start < end
                    && s.at(start - 1).text().equals(",")
                    && other.cue().to() >= end - 1) {
                return true;
            }
        }
        return s.at(from).text().equals(",") && s.at(from + 1).tagged("SCONJ", "CCONJ", "VERB");
    }

    /// Whether the quotation that closes at `close` is long enough to be a sentence of its own.
    private boolean sentenceLike(int close) {
        int words = 0;
        for (int at = close - 1; at >= 0 && !s.at(at).mark(); at--) {
            words++;
        }
        return words >= 6;
    }

    /// Where `other` breaks out of the content of `of`; -1 where it stays inside.
    private int cut(Candidate of, Candidate other, int from) {
        int start = other.clauseStart();
        var before = s.at(start - 1);
        if (other.elided()) {
            boolean participle = other.found().form() == Verb.Form.ING;
            boolean parallel =
                    (other.found().form() == of.found().form() || other.verb().equals(of.verb()))
                            && (other.verb().takes('Q') || other.verb().takes('S'));
            int link = other.group();
            if (participle) {
                return before.text().equals(",") || before.dash() ? start - 1 : start;
            }
            return parallel && link > from
                    ? (s.at(link - 1).text().equals(",") ? link - 1 : link)
                    : -1;
        }
        if (other.inverted()) {
            return -1;
        }
        if (of.relative() && other.subject().equals(of.subject())) {
            int comma = other.group() - 1;
            return s.at(comma).text().equals(",") ? comma : other.group();
        }
        if (before.isOneOf(java.util.Set.of("something", "which"))
                && other.verb().takes('S')
                && Clauses.finite(s, other.cue().to())) {
            return s.at(start - 2).text().equals(",") ? start - 2 : start - 1;
        }
        if (before.form().matches("and|but|while|whereas|though|although|yet|with")) {
            boolean comma = s.at(start - 2).text().equals(",");
            boolean tenses = other.found().form() == of.found().form();
            return comma || tenses || before.is("but") ? (comma ? start - 2 : start - 1) : -1;
        }
        boolean last =
                other.cue().to() >= region.to() - 1
                        || s.at(other.cue().to()).text().matches("[.;,]");
        return before.text().equals(",") && last && other.verb().takes('Q') && !other.relative()
                ? start - 1
                : -1;
    }
}
