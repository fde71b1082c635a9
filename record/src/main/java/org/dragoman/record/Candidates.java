package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the reporting verbs of a sentence and their subjects.
final class Candidates {
    private static final Set<String> MODALS =
            Set.of(
                    "could", "may", "might", "should", "must", "can", "shall", "will", "would",
                    "'ll");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor");

    private static final Set<String> MATRIX =
            Set.of("went", "go", "goes", "continued", "continues", "proceeded", "rushed", "began");

    static final Set<String> QUANTIFIERS =
            Set.of("few", "many", "some", "most", "others", "several", "nobody", "none");

    /// A noun phrase right after one of these is its object, and no verb's subject.
    private static final Set<String> GOVERNING =
            Set.of("of", "to", "for", "at", "by", "from", "about", "against", "into", "over");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you");

    private static final Set<String> CONDITIONALS = Set.of("if", "unless", "whether");

    private final Sentence s;

    private final Range region;

    private final boolean nested;

    private final List<Candidate> found = new ArrayList<>();

    private Candidates(Sentence sentence, Range region, boolean nested) {
        this.s = sentence;
        this.region = region;
        this.nested = nested;
    }

    /// The candidates inside `region`, in order.
    ///
    /// @param nested whether quoted words count too: not so at the top level
    static List<Candidate> in(Sentence sentence, Range region, boolean nested) {
        var search = new Candidates(sentence, region, nested);
        for (int at = region.from(); at < region.to(); at++) {
            if (nested || !sentence.at(at).quoted()) {
                search.at(at).filter(each -> !search.own(each)).ifPresent(search.found::add);
            }
        }
        return search.found;
    }

    /// "I think" inside a quotation is the speaker's own position, not another's.
    private boolean own(Candidate each) {
        return nested
                && each.subject().exists()
                && s.at(each.subject().from()).isOneOf(FIRST_PERSON);
    }

    private Optional<Candidate> at(int at) {
        return Lexicon.ENGLISH
                .verbAt(s, at)
                .filter(verb -> verbal(at, verb))
                .flatMap(verb -> candidate(at, verb));
    }

    /// Whether the word is a verb here, and no name, noun or participle that modifies.
    private boolean verbal(int at, Verb.Found verb) {
        var word = s.at(at);
        var before = s.at(at - 1);
        boolean first = at == 0 || s.at(at - 1).mark();
        if ((word.capital() && !first) || before.is("the") || before.is("a") || before.is("an")) {
            return false;
        }
        if (before.possessive()
                || before.isOneOf(Set.of("its", "his", "their", "her", "our", "my"))) {
            return false;
        }
        if (before.is("to")) {
            return s.at(at - 2).isOneOf(MATRIX) || s.at(at - 2).is("on");
        }
        if (word.tagged("VERB", "AUX")) {
            return true;
        }
        boolean subject =
                before.isOneOf(QUANTIFIERS) || before.tagged("PROPN", "PRON", "ADV", "NOUN");
        var next = s.at(at + verb.length());
        boolean object =
                next.is("that")
                        || next.mark()
                        || next.tagged("PRON", "PROPN", "DET")
                        || (next.text().equals(",") && thatFollows(at + 2))
                        || (next.is("to") && verb.verb().takes('T'));
        boolean third = verb.form() == Verb.Form.THIRD || verb.form() == Verb.Form.PAST;
        return subject && object && (third || before.isOneOf(QUANTIFIERS));
    }

    private boolean thatFollows(int from) {
        for (int at = from; at < from + 9; at++) {
            if (s.at(at).text().equals(",")) {
                return s.at(at + 1).is("that");
            }
        }
        return false;
    }

    private Optional<Candidate> candidate(int at, Verb.Found verb) {
        int group = at;
        boolean be = false;
        boolean negated = false;
        boolean modal = false;
        while (group > region.from() && groupWord(group - 1)) {
            var word = s.at(--group);
            be |= word.form().matches("is|are|was|were|been|being|be|'re");
            negated |= word.isOneOf(NEGATIONS);
            modal |= word.isOneOf(MODALS);
        }
        if (s.at(at - 1).is("to")) {
            group = matrixStart(at);
        }
        boolean passive =
                (be && verb.form() == Verb.Form.PAST)
                        || (s.at(at + verb.length()).is("by")
                                && verb.form() == Verb.Form.PAST
                                && !s.at(at + 1).mark());
        if (passive || modal || hypothetical(group)) {
            return Optional.empty();
        }
        var cue = new Range(at, at + verb.length());
        return verb.form() == Verb.Form.ING && !be
                ? participle(verb, cue, group, negated)
                : finite(verb, cue, group, negated);
    }

    private boolean groupWord(int at) {
        var word = s.at(at);
        return !word.mark()
                && (word.tagged("AUX")
                        || (word.tagged("ADV") && !word.isOneOf(QUANTIFIERS))
                        || word.isOneOf(NEGATIONS)
                        || word.form()
                                .matches("have|has|had|having|also|both|'ve|'d|mistakenly|then"));
    }

    private int matrixStart(int at) {
        int group = at - 1;
        while (group > region.from()
                && (s.at(group - 1).tagged("VERB", "AUX", "ADV") || s.at(group - 1).is("on"))) {
            group--;
        }
        return group;
    }

    private boolean hypothetical(int group) {
        for (int at = group - 1; at >= Math.max(region.from(), group - 8); at--) {
            if (s.at(at).isOneOf(CONDITIONALS)) {
                return true;
            }
            if (s.at(at).text().equals(",") || s.at(at).tagged("VERB")) {
                return false;
            }
        }
        return false;
    }

    private Optional<Candidate> participle(Verb.Found verb, Range cue, int group, boolean negated) {
        int before = group - 1;
        var word = s.at(before);
        if (word.text().equals(",")
                || word.dash()
                || word.isOneOf(Set.of("by", "before", "after", "without", "while", "in", "and"))) {
            if (before < region.from() || nested) {
                return Optional.empty();
            }
            return Optional.of(
                    elided(
                            verb,
                            cue,
                            word.is("and") || word.tagged("ADP") ? before : group,
                            negated));
        }
        if (nested && word.isOneOf(Set.of("for", "of", "from"))) {
            var object = Phrases.endingAt(s, before - 1, region.from());
            return object.exists()
                    ? Optional.of(candidate(verb, cue, group, object, negated))
                    : Optional.empty();
        }
        var subject = Phrases.endingAt(s, before, region.from());
        subject = withoutLead(subject);
        return subject.exists() && new SpeakerPhrase(s, subject).fits(verb.verb())
                ? Optional.of(candidate(verb, cue, group, subject, negated))
                : Optional.empty();
    }

    private Range withoutLead(Range subject) {
        return subject.exists() && s.at(subject.from()).tagged("ADP")
                ? new Range(subject.from() + 1, subject.to())
                : subject;
    }

    private static Candidate candidate(
            Verb.Found verb, Range cue, int group, Range subject, boolean negated) {
        return new Candidate(verb, cue, group, subject, false, false, false, negated);
    }

    private Candidate elided(Verb.Found verb, Range cue, int group, boolean negated) {
        return new Candidate(verb, cue, group, antecedent(cue.from()), false, true, false, negated);
    }

    /// The speaker of the attribution before, else the subject of the sentence's first verb.
    private Range antecedent(int before) {
        for (int each = found.size() - 1; each >= 0; each--) {
            var earlier = found.get(each);
            if (earlier.subject().exists() && !earlier.relative()) {
                return earlier.subject();
            }
        }
        for (int at = region.from(); at < before; at++) {
            if (!s.at(at).quoted() && Clauses.finite(s, at)) {
                int group = at;
                while (group > region.from() && groupWord(group - 1)) {
                    group--;
                }
                var subject = Subjects.subjectBefore(s, group, region.from());
                if (subject.exists()) {
                    return subject;
                }
            }
        }
        return Range.NONE;
    }

    private Optional<Candidate> finite(Verb.Found verb, Range cue, int group, boolean negated) {
        var inverted = inverted(verb, cue, group);
        if (inverted.exists()) {
            return Optional.of(
                    new Candidate(verb, cue, group, inverted, true, false, false, negated));
        }
        int before = Times.beforeTime(s, group - 1);
        var word = s.at(before);
        if (before >= region.from() && (word.is("and") || word.is("but") || word.is("then"))) {
            return Optional.of(elided(verb, cue, before, negated))
                    .filter(each -> each.subject().exists());
        }
        var subject = withoutLead(Subjects.subjectBefore(s, group, region.from()));
        if (!subject.exists() || !new SpeakerPhrase(s, subject).fits(verb.verb())) {
            return Optional.empty();
        }
        boolean relative = before >= region.from() && word.isOneOf(Phrases.RELATIVES);
        if (!relative
                && subject.from() > region.from()
                && s.at(subject.from() - 1).isOneOf(GOVERNING)) {
            return Optional.empty();
        }
        boolean denies = negated || s.at(subject.from()).form().matches("few|nobody|none|no");
        return Optional.of(
                new Candidate(verb, cue, group, subject, false, false, relative, denies));
    }

    /// The subject after the verb, where a quotation or a clause and a comma stand before it.
    private Range inverted(Verb.Found verb, Range cue, int group) {
        var before = s.at(cue.from() - 1);
        boolean quoted = s.closes(cue.from() - 1);
        boolean dash = before.dash() && s.closes(cue.from() - 2);
        boolean after = quoted || before.text().equals(",") || dash;
        if (group != cue.from()
                || !after
                || !verb.verb().takes('Q')
                || cue.from() == region.from()) {
            return Range.NONE;
        }
        var subject = Phrases.startingAt(s, cue.to(), region.to(), true);
        if (!subject.exists() || s.at(subject.to() - 1).possessive()) {
            return Range.NONE;
        }
        int next = Times.afterTime(s, subject.to());
        var word = s.at(next);
        boolean stops = next >= region.to() || word.tagged("PUNCT");
        if (quoted || s.closes(cue.from() - 2)) {
            boolean ends = stops || word.tagged("ADP", "SCONJ", "CCONJ");
            return ends && !Clauses.finite(s, next) ? subject : Range.NONE;
        }
        boolean clause = Clauses.hasFiniteVerb(s, region.from(), cue.from());
        boolean apposed = Subjects.subjectBefore(s, cue.from(), region.from()).exists();
        boolean opens = word.mark() || word.text().equals(":");
        return stops && !opens && (clause || !apposed) && !verb.verb().takes('A')
                ? subject
                : Range.NONE;
    }
}
