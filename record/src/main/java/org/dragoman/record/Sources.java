package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Attributions without a reporting verb: "according to …", and positions ascribed by a passive,
/// "is considered a red line for …".
final class Sources {
    private final Sentence s;

    private Sources(Sentence sentence) {
        this.s = sentence;
    }

    static List<Draft> in(Sentence sentence) {
        var sources = new Sources(sentence);
        var drafts = new ArrayList<Draft>();
        for (int at = 0; at < sentence.size(); at++) {
            if (!sentence.at(at).quoted()) {
                sources.accordingTo(at).ifPresent(drafts::add);
                sources.ascribed(at).ifPresent(drafts::add);
                sources.byline(at).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> accordingTo(int at) {
        boolean according = s.at(at).is("according") && s.at(at + 1).is("to");
        boolean words =
                s.at(at).is("in")
                        && s.at(at + 1).is("the")
                        && s.at(at + 2).is("words")
                        && s.at(at + 3).is("of");
        if (!according && !words) {
            return Optional.empty();
        }
        int name = at + (according ? 2 : 4);
        var subject = Phrases.startingAt(s, name, s.size(), true);
        if (!subject.exists()) {
            return Optional.empty();
        }
        var content = new ArrayList<Range>();
        int start = firstAfterConjunction(at);
        var before = trimmed(start, at);
        boolean leads = at == firstAfterConjunction(at);
        boolean bare =
                leads
                        && Clauses.clauseStartsAt(s, subject.to(), s.size())
                        && s.at(subject.to()).nominal();
        int next = bare ? subject.to() : closing(subject.to());
        var after = next < 0 ? Range.NONE : trimmed(next, s.size());
        boolean that = at > 0 && s.at(at - 1).is("that");
        if (before.exists() && !that && !introduces(before)) {
            content.addAll(Asides.without(s, before));
        }
        if (after.exists() && (content.isEmpty() || s.at(at - 1).text().equals(","))) {
            content.addAll(Asides.without(s, after));
        }
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Draft(
                                s,
                                new Range(at, name),
                                subject,
                                content,
                                Stance.CLAIM,
                                true,
                                Draft.Manner.AFTER,
                                false));
    }

    private int firstAfterConjunction(int at) {
        int start = 0;
        while (start < at && s.at(start).tagged("CCONJ")) {
            start++;
        }
        return start;
    }

    private boolean introduces(Range before) {
        return !Clauses.hasFiniteVerb(s, before.from(), before.to())
                && before.to() - before.from() < 4;
    }

    /// Past the apposition and the comma after the source's name; -1 at the sentence's end.
    private int closing(int from) {
        int at = from;
        int commas = 0;
        while (at < s.size() && !s.at(at).text().matches("[.;]")) {
            if (s.at(at).text().equals(",")) {
                boolean opens =
                        s.at(at + 1).form().matches("the|a|an|who|which|quoting|citing")
                                || s.at(at + 1).tagged("NOUN");
                boolean relative = s.at(at + 1).form().matches("who|which|quoting|citing");
                boolean apposition = opens && commas == 0 && (relative || appositionCloses(at + 1));
                if (!apposition || commas > 0) {
                    return at + 1;
                }
                commas++;
            } else if (commas == 0 && Clauses.finite(s, at)) {
                return -1;
            }
            at++;
        }
        return -1;
    }

    private boolean appositionCloses(int from) {
        for (int at = from; at < s.size(); at++) {
            if (s.at(at).text().equals(",")) {
                return true;
            }
            if (Clauses.finite(s, at)) {
                return false;
            }
        }
        return false;
    }

    /// "Caving in is considered a red line for Rivera", "is seen by Upstream as a threat".
    private Optional<Draft> ascribed(int at) {
        if (!s.at(at).form().matches("is|are|was|were|remains|remained|been") || at == 0) {
            return Optional.empty();
        }
        int verb = at + 1;
        while (s.at(verb).tagged("ADV") || s.at(verb).is("been")) {
            verb++;
        }
        boolean considered =
                s.at(verb)
                        .form()
                        .matches(
                                "considered|seen|viewed|regarded|deemed|perceived|described|treated|understood|known|called");
        int from = considered ? verb + 1 : verb;
        int to = from;
        while (to < s.size()
                && to < from + 12
                && !s.at(to).is("for")
                && !s.at(to).is("by")
                && !s.at(to).text().matches("[,.;:]")
                && !Clauses.finite(s, to)) {
            to++;
        }
        boolean by = s.at(to).is("by") && considered;
        boolean holder = s.at(to).is("for") && RedLines.says(s, from, to);
        if (!by && !holder) {
            return Optional.empty();
        }
        var subject = Phrases.startingAt(s, to + 1, s.size(), false);
        int start = clauseStart(at);
        var content = trimmed(start, groupStart(at));
        return subject.exists() && content.exists()
                ? Optional.of(
                        new Draft(
                                s,
                                new Range(groupStart(at), to + 1),
                                subject,
                                List.of(content),
                                holder ? Stance.RED_LINE : Stance.ASSESSMENT,
                                false,
                                Draft.Manner.ASCRIBED,
                                false))
                : Optional.empty();
    }

    private int groupStart(int at) {
        int start = at;
        while (start > 0 && s.at(start - 1).tagged("AUX", "ADV")) {
            start--;
        }
        return start;
    }

    private int clauseStart(int at) {
        for (int back = at - 1; back >= 0; back--) {
            if (s.at(back).text().matches("[;:]")
                    || (s.at(back).tagged("CCONJ") && s.at(back - 1).text().equals(","))) {
                return back + 1;
            }
        }
        return firstAfterConjunction(at);
    }

    /// A quotation and, after a dash, the name of who said it: “…” — Ana Rivera.
    private Optional<Draft> byline(int at) {
        boolean dash = s.at(at).dash() && at > 0 && s.at(at - 1).mark() && s.at(0).mark();
        if (!dash || at + 1 >= s.size() || s.size() - at > 12) {
            return Optional.empty();
        }
        var subject = Phrases.startingAt(s, at + 1, s.size(), false);
        boolean name =
                subject.exists()
                        && s.at(subject.from()).capital()
                        && !Clauses.hasFiniteVerb(s, subject.from(), s.size());
        return name
                ? Optional.of(
                        new Draft(
                                s,
                                new Range(at, at + 1),
                                subject,
                                List.of(new Range(0, at)),
                                Stance.CLAIM,
                                true,
                                Draft.Manner.AFTER,
                                false))
                : Optional.empty();
    }

    private Range trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && s.at(first).tagged("PUNCT") && !s.at(first).mark()) {
            first++;
        }
        while (last > first && s.at(last - 1).tagged("PUNCT") && !s.at(last - 1).mark()) {
            last--;
        }
        return first < last ? new Range(first, last) : Range.NONE;
    }
}
