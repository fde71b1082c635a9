package org.dragoman.record;

/// Finite verbs and clauses, as far as tags tell.
final class Clauses {
    private Clauses() {}

    /// Whether a finite verb stands from `from` to `to`.
    static boolean hasFiniteVerb(Sentence s, int from, int to) {
        for (int at = from; at < to; at++) {
            if (finite(s, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the word is a finite verb, as far as tags tell.
    static boolean finite(Sentence s, int at) {
        var word = s.at(at);
        int before = at - 1;
        while (s.at(before).tagged("ADV") || s.at(before).is("not")) {
            before--;
        }
        boolean infinitive = s.at(before).is("to");
        if (word.tagged("AUX")) {
            return !word.form().matches("be|been|being") && !infinitive;
        }
        return word.tagged("VERB")
                && !word.form().endsWith("ing")
                && !infinitive
                && !(s.at(at - 1).tagged("DET") || s.at(at - 1).possessive());
    }

    /// Whether a clause starts at `at`: a noun phrase and, soon after it, a finite verb.
    static boolean clauseStartsAt(Sentence s, int at, int highest) {
        int from = at;
        while (s.at(from).mark() || s.at(from).tagged("ADV")) {
            from++;
        }
        if (s.at(from).is("there") || (s.at(from).tagged("SCONJ") && !s.at(from).is("as"))) {
            return true;
        }
        int verbs = 0;
        int wanted = 1;
        for (int look = from; look < Math.min(highest, from + 40); look++) {
            if (look > from && finite(s, look) && ++verbs >= wanted) {
                return true;
            }
            if (look > from && s.at(look).form().matches("after|before|when|while|because|if")) {
                wanted = verbs + 2;
            }
            if (s.at(look).text().equals(";") || s.at(look).text().equals(":")) {
                return false;
            }
        }
        return false;
    }
}
