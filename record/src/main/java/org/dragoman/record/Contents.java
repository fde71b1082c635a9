package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what each candidate attributes, and drops those that attribute nothing.
final class Contents {
    private final Sentence s;
    private final Range region;
    private final List<Candidate> candidates;
    private final List<Draft> drafts = new ArrayList<>();
    private final boolean nested;
    private final ContentStart starts;

    private Contents(Sentence sentence, Range region, boolean nested) {
        this.s = sentence;
        this.region = region;
        this.starts = new ContentStart(sentence, region);
        this.nested = nested;
        this.candidates = Candidates.in(sentence, region, nested);
    }

    /// The attributions by verbs inside `region`, those inside another's content left out.
    static List<Draft> in(Sentence sentence, Range region, boolean nested) {
        var contents = new Contents(sentence, region, nested);
        for (var candidate : contents.candidates) {
            contents.draft(candidate).ifPresent(contents::add);
        }
        return contents.drafts;
    }

    private void add(Draft draft) {
        if (draft.manner() == Draft.Manner.AFTER) {
            drafts.removeIf(earlier -> draft.covers(earlier.cue()));
        } else if (drafts.stream().anyMatch(earlier -> earlier.covers(draft.cue()))) {
            return;
        }
        drafts.add(draft);
    }

    private Optional<Draft> draft(Candidate each) {
        if (each.inverted()) {
            return after(each, each.subject().to());
        }
        var gap = gap(each);
        if (gap.isPresent()) {
            return gap;
        }
        if (interrupts(each)) {
            return after(each, afterAddressee(each));
        }
        int start = starts.of(each);
        if (start >= 0) {
            return plain(each, start);
        }
        int end = afterAddressee(each);
        return each.verb().takes('Q') && postposed(each)
                ? after(each, starts.venueEnd(end))
                : Optional.empty();
    }

    /// “…,” she said, “…”: the quotation before the cue goes on after it.
    private boolean interrupts(Candidate each) {
        int start = each.clauseStart();
        int end = afterAddressee(each);
        return each.verb().takes('Q')
                && !each.elided()
                && s.closes(start - 1)
                && s.at(end).tagged("PUNCT")
                && !s.at(end).mark()
                && !s.at(end).text().equals(":");
    }

    private Optional<Draft> plain(Candidate each, int start) {
        int from = s.at(start).is("that") && takesThat(each) ? start + 1 : start;
        from = s.at(from).text().equals(":") || s.at(from).text().equals(",") ? from + 1 : from;
        int end = new ClauseEnd(s, region, candidates).of(each, from);
        var trimmed = trimmed(from, end);
        if (!trimmed.exists() || unnamed(from)) {
            return Optional.empty();
        }
        var manner = each.elided() ? Draft.Manner.ELIDED : Draft.Manner.PLAIN;
        return Optional.of(
                made(
                        each,
                        new Range(each.cue().from(), each.cue().to()),
                        Asides.without(s, trimmed),
                        manner));
    }

    private Draft made(Candidate each, Range cue, List<Range> content, Draft.Manner manner) {
        return new Draft(
                s,
                cue,
                each.subject(),
                content,
                each.verb().stance(),
                each.verb().yields(),
                manner,
                each.negated());
    }

    /// "asked not to be named" is no position.
    private boolean unnamed(int from) {
        int at = s.at(from).is("not") ? from + 1 : from;
        return s.at(at).is("to")
                && s.at(at + 1).is("be")
                && s.at(at + 2).form().matches("named|identified|quoted");
    }

    private boolean takesThat(Candidate each) {
        return each.verb().takes('S') || each.verb().takes('H') || each.verb().takes('A');
    }

    /// Whether the words before the subject can be what this verb attributes.
    private boolean postposed(Candidate each) {
        int start = each.clauseStart();
        var before = s.at(start - 1);
        int next = afterAddressee(each);
        var end = s.at(starts.venueEnd(next));
        boolean ends =
                starts.venueEnd(next) >= region.to()
                        || end.tagged("PUNCT")
                        || end.is("as")
                        || end.tagged("CCONJ");
        return start > region.from()
                && ends
                && (s.closes(start - 1) || before.text().equals(",") || before.dash());
    }

    /// Past time adjuncts and an addressee that closes the clause: "…, she told a meeting."
    private int afterAddressee(Candidate each) {
        int at = Times.afterTime(s, each.cue().to());
        if (!each.verb().takes('A')) {
            return at;
        }
        var addressee = Phrases.startingAt(s, at, region.to(), true);
        return addressee.exists() ? Times.afterTime(s, addressee.to()) : at;
    }

    /// "…, she said (, …)": the words before, and where the clause goes on after, those too.
    private Optional<Draft> after(Candidate each, int end) {
        int clause = each.inverted() ? each.cue().from() : each.clauseStart();
        int from = region.from();
        for (var earlier : drafts) {
            boolean shut = earlier.manner() == Draft.Manner.AFTER || opensQuotation(earlier);
            if (shut) {
                from = Math.max(from, Math.max(lastWord(earlier) + 1, earlier.cue().to()));
                from = Math.max(from, earlier.subject().to());
            }
        }
        while (from < clause
                && (s.at(from).tagged("CCONJ")
                        || (s.at(from).tagged("PUNCT") && !s.at(from).mark()))) {
            from++;
        }
        var before = trimmed(from, clause);
        if (!before.exists()) {
            return Optional.empty();
        }
        var content = new ArrayList<>(Asides.without(s, before));
        rest(each, end, before).ifPresent(content::add);
        return Optional.of(made(each, each.cue(), content, Draft.Manner.AFTER));
    }

    private boolean opensQuotation(Draft earlier) {
        int first = earlier.start();
        return s.at(first).mark()
                && s.at(lastWord(earlier)).mark()
                && earlier.content().size() == 1;
    }

    private int lastWord(Draft earlier) {
        return earlier.content().getLast().to() - 1;
    }

    /// What goes on after an interrupting cue.
    private Optional<Range> rest(Candidate each, int end, Range before) {
        int from = Times.afterTime(s, end);
        if (!s.at(from).tagged("PUNCT")
                || s.at(from).text().matches("[.!?;]")
                || from >= region.to()) {
            return Optional.empty();
        }
        boolean quoted = s.at(before.from()).mark() && s.at(before.to() - 1).mark();
        int start = from;
        while (start < region.to() && s.at(start).tagged("PUNCT") && !s.at(start).mark()) {
            start++;
        }
        if (quoted) {
            if (!s.at(start).mark()) {
                return Optional.empty();
            }
        } else if (!s.at(from).text().equals(",") || !goesOn(start)) {
            return Optional.empty();
        }
        int to = new ClauseEnd(s, region, candidates).of(each, start);
        var range = trimmed(start, to);
        return range.exists() ? Optional.of(range) : Optional.empty();
    }

    /// Whether an interrupted clause goes on here: with a verb, or another part of it.
    private boolean goesOn(int start) {
        for (var other : candidates) {
            if (other.clauseStart() >= start && other.clauseStart() <= start + 1) {
                return false;
            }
        }
        return !s.at(start).form().endsWith("ing") && !s.at(start).tagged("CCONJ");
    }

    /// "something Rivera maintains is essential": the clause's own subject stands before the cue.
    private Optional<Draft> gap(Candidate each) {
        int next = each.cue().to();
        boolean verb =
                s.at(next).tagged("AUX") || (s.at(next).tagged("VERB") && Clauses.finite(s, next));
        int start = each.clauseStart();
        if (!verb || !each.verb().takes('S') || each.relative() || start <= region.from() + 1) {
            return Optional.empty();
        }
        var pronoun = s.at(start - 1);
        boolean relative = pronoun.isOneOf(Set.of("something", "which", "that", "who", "what"));
        if (!relative) {
            return Optional.empty();
        }
        int before = s.at(start - 2).text().equals(",") ? start - 3 : start - 2;
        var antecedent = conjunct(Phrases.endingAt(s, before, region.from()));
        int end = new ClauseEnd(s, region, candidates).of(each, next);
        var content = new ArrayList<Range>();
        if (antecedent.exists()) {
            content.add(antecedent);
        }
        var rest = trimmed(next, end);
        if (!rest.exists()) {
            return Optional.empty();
        }
        content.addAll(Asides.without(s, rest));
        return Optional.of(made(each, each.cue(), content, Draft.Manner.PLAIN));
    }

    private Range conjunct(Range phrase) {
        for (int at = phrase.to() - 1; at > phrase.from(); at--) {
            if (s.at(at).tagged("CCONJ")) {
                return new Range(at + 1, phrase.to());
            }
        }
        return phrase;
    }

    /// Drops punctuation at both ends, quotation marks kept.
    private Range trimmed(int from, int to) {
        int first = from;
        int last = Math.min(to, region.to());
        while (first < last
                && s.at(first).tagged("PUNCT")
                && !s.at(first).mark()
                && !s.at(first).text().matches("[(\\[]")) {
            first++;
        }
        while (last > first && trailing(last - 1)) {
            last--;
        }
        return first < last ? new Range(first, last) : Range.NONE;
    }

    private boolean trailing(int at) {
        var word = s.at(at);
        return word.tagged("PUNCT")
                && !word.mark()
                && !word.text().matches("[)\\]]")
                && (!word.quoted() || nested);
    }
}
