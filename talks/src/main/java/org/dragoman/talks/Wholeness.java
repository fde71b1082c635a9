package org.dragoman.talks;

import java.util.Optional;

/// What keeps the latest version of a text from being fixed as final: whole, and initialled by
/// every head or adopted by all (Vienna Convention on the Law of Treaties 1969, art. 10): approved
/// by all and frozen, or kept silence on.
final class Wholeness {

    private Wholeness() {}

    /// The first thing that is missing; nothing where the text is whole.
    static Optional<String> missing(Draft text) {
        if (text.number() == 0) {
            return Optional.of("There is no version yet.");
        }
        if (!text.shownTo().containsAll(text.rooms())) {
            return Optional.of("Show version %d to every delegation.".formatted(text.number()));
        }
        if (text.silent()) {
            return Optional.of("The text is under silence.");
        }
        for (var clause : text.clauses()) {
            if (clause.variants().size() != 1) {
                return Optional.of("Clause %s is in brackets.".formatted(clause.name()));
            }
            if (!clause.reservations().isEmpty()) {
                return Optional.of("Somebody reserves on clause %s.".formatted(clause.name()));
            }
            for (var language : text.version().languages()) {
                if (clause.variants().getFirst().in(language).isEmpty()) {
                    return Optional.of(
                            "Clause %s has no words in %s.".formatted(clause.name(), language));
                }
            }
            if (!text.agreed().contains(clause.name())) {
                return Optional.of(
                        "Clause %s is not agreed ad referendum.".formatted(clause.name()));
            }
        }
        var assent = text.assent();
        boolean fixed =
                assent.complete() == text.number()
                        || assent.frozen().number() == text.number()
                        || assent.adopted() == text.number();
        return fixed
                ? Optional.empty()
                : Optional.of(
                        "Let every head initial version %d, or all adopt it."
                                .formatted(text.number()));
    }
}
