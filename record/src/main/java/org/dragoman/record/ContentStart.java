package org.dragoman.record;

import java.util.Set;

/// Finds where the content of a reporting verb starts, across adjuncts and addressees.
record ContentStart(Sentence s, Range region) {
    private static final Set<String> QUESTIONS =
            Set.of("how", "why", "what", "whether", "if", "when", "where", "who", "which");

    private static final Set<String> VENUES =
            Set.of(
                    "in",
                    "at",
                    "on",
                    "during",
                    "to",
                    "after",
                    "before",
                    "via",
                    "through",
                    "from",
                    "by",
                    "using",
                    "with",
                    "ahead",
                    "following",
                    "outside");

    /// Where the content starts after the cue; -1 where the verb has none there.
    int of(Candidate each) {
        var verb = each.verb();
        int at = Times.afterTime(s, each.cue().to());
        if (at >= region.to()) {
            return -1;
        }
        if (verb.takes('A')) {
            int past = addressee(at, verb);
            if (past > at) {
                return past;
            }
            if (verb.takes('O') && !s.at(at).mark() && !s.at(at).tagged("PUNCT")) {
                return -1;
            }
        }
        if (opens(at, verb)) {
            return at;
        }
        if (verb.takes('P') && s.at(at).isOneOf(verb.prepositions())) {
            return at;
        }
        if (s.at(at).text().equals(",") && verb.takes('P') && denialOf(at + 1, verb)) {
            return at + 1;
        }
        if (s.at(at).isOneOf(VENUES)) {
            return afterVenue(at, verb);
        }
        if (s.at(at).text().equals(",") && verb.takes('S')) {
            int past = pastInsertion(at + 1);
            if (past > 0) {
                return past;
            }
        }
        if (verb.takes('S')
                && !s.at(at).tagged("PUNCT", "CCONJ", "ADP")
                && Clauses.clauseStartsAt(s, at, region.to())) {
            return at;
        }
        if (verb.takes('M')) {
            return namesIt(at) ? at : -1;
        }
        return verb.takes('N') && object(at) ? at : -1;
    }

    private boolean object(int at) {
        return s.at(at).nominal()
                || (s.at(at).tagged("VERB") && s.at(at).form().endsWith("ing"))
                || s.at(at).mark();
    }

    /// "called the offer “an insult”": what is said of a thing stands in quotation marks.
    private boolean namesIt(int at) {
        for (int look = at; look < Math.min(at + 30, region.to()); look++) {
            if (s.at(look).mark()) {
                return true;
            }
            if (s.at(look).text().matches("[;:]") || (look > at && Clauses.finite(s, look))) {
                return false;
            }
        }
        return false;
    }

    /// "explains, in a satirical fashion, that …": where "that" or a quotation follows; else 0.
    private int pastInsertion(int from) {
        for (int at = from; at < Math.min(from + 9, region.to()); at++) {
            if (Clauses.finite(s, at) || s.at(at).mark()) {
                return 0;
            }
            if (s.at(at).text().equals(",")) {
                boolean goesOn = s.at(at + 1).is("that") || s.at(at + 1).mark();
                return goesOn && s.at(from).tagged("ADP", "ADV", "VERB") ? at + 1 : 0;
            }
        }
        return 0;
    }

    private boolean denialOf(int at, Verb verb) {
        return s.at(at).is("not")
                && (s.at(at + 1).isOneOf(verb.prepositions())
                        || s.at(at + 2).isOneOf(verb.prepositions()));
    }

    /// Whether the content opens here with a mark, "that", "to" or a question word.
    private boolean opens(int at, Verb verb) {
        var word = s.at(at);
        var next = s.at(at + 1);
        if (word.mark()) {
            return true;
        }
        if (word.text().equals(":") || word.text().equals(",")) {
            return (next.mark() && verb.takes('Q')) || (word.text().equals(":") && verb.takes('Q'));
        }
        if (word.is("that") && (verb.takes('S') || verb.takes('H'))) {
            return !next.tagged("AUX") || Clauses.clauseStartsAt(s, at + 1, region.to());
        }
        if (word.is("to") && verb.takes('T')) {
            return next.tagged("VERB", "AUX", "ADV", "NOUN") || next.mark();
        }
        return word.isOneOf(QUESTIONS) && (verb.takes('W') || verb.takes('S'));
    }

    /// Where the content starts after an addressee: "told the union that"; `at` where none is.
    private int addressee(int at, Verb verb) {
        var phrase = Phrases.startingAt(s, at, region.to(), false);
        if (!phrase.exists()) {
            return at;
        }
        int next = Times.afterTime(s, phrase.to());
        if (s.at(next).isOneOf(VENUES) && !s.at(next).is("to")) {
            int past = afterVenue(next, verb);
            if (past > next
                    && (s.at(past).is("that") || s.at(past).mark() || s.at(past).tagged("PUNCT"))) {
                return past;
            }
        }
        if (s.at(next).is("to") && !Clauses.finite(s, next + 1) && verb.stance() != Stance.CLAIM) {
            return phrase.from();
        }
        boolean that =
                s.at(next).is("that")
                        || s.at(next).mark()
                        || s.at(next).text().equals(":")
                        || (s.at(next).text().equals(",") && s.at(next + 1).mark());
        boolean question = s.at(next).isOneOf(QUESTIONS) || s.at(next).is("to");
        boolean clause = s.at(next).nominal() && Clauses.clauseStartsAt(s, next, region.to());
        return that || question || clause ? next : at;
    }

    /// Where the content starts after "in a statement", "to reporters"; -1 where none follows.
    private int afterVenue(int at, Verb verb) {
        int past = at;
        while (s.at(past).isOneOf(VENUES) && past < region.to()) {
            int end = venueEnd(past);
            if (end == past) {
                return colon(past);
            }
            past = Times.afterTime(s, end);
        }
        if (past >= region.to()) {
            return -1;
        }
        boolean comma = s.at(past).text().equals(",");
        int next = comma ? past + 1 : past;
        if ((s.at(next).mark() && verb.takes('Q')) || (s.at(next).is("that") && verb.takes('S'))) {
            return next;
        }
        if (!comma && opens(past, verb)) {
            return past;
        }
        boolean clause =
                !comma
                        && verb.takes('S')
                        && s.at(past).nominal()
                        && Clauses.clauseStartsAt(s, past, region.to());
        return clause ? past : colon(at);
    }

    private int colon(int at) {
        for (int look = at; look < Math.min(at + 12, region.to()); look++) {
            if (s.at(look).text().equals(":") && s.at(look + 1).mark()) {
                return look;
            }
            if (Clauses.finite(s, look) || s.at(look).mark()) {
                return -1;
            }
        }
        return -1;
    }

    int venueEnd(int at) {
        if (!s.at(at).isOneOf(VENUES) || at >= region.to()) {
            return at;
        }
        var phrase = Phrases.startingAt(s, at + 1, region.to(), true);
        if (phrase.exists()) {
            return phrase.to();
        }
        int times = Times.afterTime(s, at);
        return Math.max(times, at);
    }
}
