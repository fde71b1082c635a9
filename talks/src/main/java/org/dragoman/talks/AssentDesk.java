package org.dragoman.talks;

import java.util.List;
import java.util.TreeSet;

/// Decides what the mediator's team establishes: each outcome is told to all at one moment.
record AssentDesk() {

    Decision establish(Draft text, List<String> clauses) {
        if (clauses.isEmpty()
                || !clauses.stream().allMatch(c -> text.version().clause(c).isPresent())) {
            return Decision.unknown();
        }
        if (!text.exposed()) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        if (text.silent()) {
            return Decision.refuse(Rule.NOT_NOW, "The text is under silence.");
        }
        for (var clause : clauses) {
            if (text.agreed().contains(clause)) {
                return Decision.refuse(Rule.ALREADY_DONE, "Clause %s is agreed.".formatted(clause));
            }
            for (var room : text.rooms().stream().sorted().toList()) {
                if (!text.assent().acceptedBy(room, clause)) {
                    return Decision.refuse(
                            Rule.CONSENT, "%s has not accepted clause %s.".formatted(room, clause));
                }
            }
        }
        return Decision.done(
                new AssentEvent.ClausesAgreed(
                        text.text(), text.rooms(), List.copyOf(new TreeSet<>(clauses))));
    }

    Decision mark(Draft text, String name, Language language, boolean concordant) {
        var clause = text.version().clause(name);
        if (clause.isEmpty()
                || !text.version().languages().contains(language)
                || language.equals(text.version().working())) {
            return Decision.unknown();
        }
        if (!text.exposed()) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        return switch (text.concordance(clause.get(), language)) {
            case WORKING, MISSING ->
                    Decision.refuse(Rule.NOT_NOW, "Write every wording in both languages first.");
            case UNCHECKED, CONCORDANT -> {
                boolean was = text.assent().concordantIn(language, name);
                yield was == concordant
                        ? Decision.refuse(Rule.ALREADY_DONE, "It is marked so.")
                        : Decision.done(
                                new AssentEvent.ConcordanceMarked(
                                        text.text(), text.rooms(), name, language, concordant));
            }
        };
    }

    Decision freeze(Draft text) {
        if (!text.exposed()) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        if (text.assent().frozen().number() == text.number()) {
            return Decision.refuse(Rule.ALREADY_DONE, "This version is frozen.");
        }
        return all(text, text.assent().approved())
                ? Decision.done(
                        new AssentEvent.VersionFrozen(text.text(), text.rooms(), text.number()))
                : Decision.refuse(Rule.CONSENT, "Not every delegation has approved it.");
    }

    Decision announce(Draft text) {
        if (!text.exposed()) {
            return Decision.refuse(Rule.SYMMETRIC, "Show the version to every delegation first.");
        }
        if (text.assent().complete() == text.number()) {
            return Decision.refuse(Rule.ALREADY_DONE, "This was told.");
        }
        return all(text, text.assent().initialled())
                ? Decision.done(
                        new AssentEvent.TextInitialled(text.text(), text.rooms(), text.number()))
                : Decision.refuse(Rule.CONSENT, "Not every delegation has initialled it.");
    }

    private static boolean all(Draft text, Table<RoomId, Integer> said) {
        return text.rooms().stream()
                .allMatch(room -> said.find(room).filter(n -> n == text.number()).isPresent());
    }
}
