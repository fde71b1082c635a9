package org.dragoman.record;

import java.util.Set;

/// Tells phrases that can name a speaker from those that cannot.
record SpeakerPhrase(Sentence s, Range subject) {
    private static final Set<String> ANONYMOUS = Lists.words("anonymous.txt");

    private static final Set<String> ORGANISATIONS = Lists.words("organisations.txt");

    /// Whether the phrase can name a speaker of this verb: anything can "say" or "show", only
    /// people and bodies reject or threaten.
    boolean fits(Verb verb) {
        if (verb.takes('B')) {
            return isBody();
        }
        if (verb.takes('Q') || verb.takes('S')) {
            boolean empty =
                    subject.to() - subject.from() == 1
                            && s.at(subject.from()).form().matches("it|this|that|there|what|which")
                            && !verb.takes('Q');
            if (!empty && !verb.takes('N')) {
                return true;
            }
        }
        for (int at = subject.from(); at < subject.to(); at++) {
            var word = s.at(at);
            if (word.tagged("PROPN")
                    || (word.capital() && at > 0)
                    || word.isOneOf(ANONYMOUS)
                    || word.isOneOf(ORGANISATIONS)
                    || Offices.isOffice(word.form())
                    || word.isOneOf(Candidates.QUANTIFIERS)
                    || word.form()
                            .matches(
                                    "he|she|they|we|i|you|it|who|sides?|part(y|ies)|rebels|strikers|farmers|both|unions?|capitals?")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the phrase names a state, a body, an office or a group.
    private boolean isBody() {
        for (int at = subject.from(); at < subject.to(); at++) {
            var word = s.at(at);
            boolean group = word.isOneOf(ANONYMOUS) && word.form().endsWith("s");
            if (group
                    || word.isOneOf(ORGANISATIONS)
                    || Offices.isOffice(word.form())
                    || word.form().matches("they|it|we|sides?|capitals?")
                    || (word.capital() && States.named(word.text()).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
