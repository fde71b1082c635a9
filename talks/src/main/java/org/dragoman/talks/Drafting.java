package org.dragoman.talks;

import java.util.Optional;
import java.util.TreeSet;

/// What the rules ask of the next version of a text: that it is written out, keeps word for word
/// what is agreed, and keeps the words that each delegation put forward.
record Drafting(Talks talks, Draft text, Version version) {

    /// Why the version may not be drafted, or nothing.
    Optional<Decision> refused() {
        return blank().or(this::agreed).or(this::lossless);
    }

    private static Optional<Decision> no(Rule rule, String mend) {
        return Optional.of(Decision.refuse(rule, mend));
    }

    private Optional<Decision> blank() {
        var names = new TreeSet<String>();
        for (var clause : version.clauses()) {
            boolean blank =
                    clause.name().isBlank()
                            || clause.variants().isEmpty()
                            || clause.variants().stream().anyMatch(Wording::blank)
                            || clause.reservations().stream().anyMatch(Wording::blank);
            if (blank) {
                return no(Rule.BLANK, "Name each clause and write it out.");
            }
            if (!names.add(clause.name())) {
                return no(Rule.ALREADY_DONE, "Clause %s stands twice.".formatted(clause.name()));
            }
        }
        if (names.isEmpty()) {
            return no(Rule.BLANK, "Write a clause.");
        }
        for (var definition : version.definitions()) {
            if (definition.term().blank() || !names.contains(definition.clause())) {
                return no(
                        Rule.BLANK,
                        "Write the term that clause %s defines, and the clause."
                                .formatted(definition.clause()));
            }
        }
        return Optional.empty();
    }

    private Optional<Decision> agreed() {
        for (var name : text.agreed().stream().sorted().toList()) {
            var was = text.version().clause(name);
            var next = version.clause(name);
            boolean kept =
                    was.isEmpty()
                            || (next.isPresent() && next.get().keeps(was.get()) && sameTerms(name));
            if (!kept) {
                return no(Rule.AGREED, "Reopen clause %s with a reason.".formatted(name));
            }
        }
        return Optional.empty();
    }

    /// An agreed clause goes on defining the same terms; languages may be added.
    private boolean sameTerms(String clause) {
        var was = text.version().definedBy(clause);
        var next = version.definedBy(clause);
        boolean same = was.size() == next.size();
        for (int i = 0; same && i < was.size(); i++) {
            same = next.get(i).term().says(was.get(i).term());
        }
        return same;
    }

    /// Why the version would lose words, or nothing.
    Optional<Decision> lossless() {
        for (var room : text.rooms().stream().sorted().toList()) {
            for (var own : talks.room(room).orElseThrow().texts().own().values()) {
                boolean kept = !own.text().equals(text.text()) || own.standIn(version);
                if (!kept) {
                    return no(
                            Rule.LOSSLESS,
                            "Keep \"%s\" in clause %s, or let %s withdraw it."
                                    .formatted(own.words(), own.clause(), room));
                }
            }
        }
        return Optional.empty();
    }
}
