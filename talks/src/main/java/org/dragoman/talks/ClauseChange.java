package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// What became of a clause from one version to another.
///
/// @param fate whether it stands in both, only in the other, or only in the one
/// @param moved whether it stands elsewhere; as few clauses are called moved as can be
/// @param dependsOn what it rests on in the other version
public record ClauseChange(
        String name,
        Edit.Fate fate,
        boolean moved,
        List<WordingChange> variants,
        List<WordingChange> reservations,
        Set<String> dependsOn) {

    public ClauseChange {
        variants = List.copyOf(variants);
        reservations = List.copyOf(reservations);
        dependsOn = Set.copyOf(dependsOn);
    }

    static ClauseChange of(
            Edit.Fate fate, boolean moved, Clause one, Clause other, Language working) {
        return new ClauseChange(
                other.name(),
                fate,
                moved,
                WordingChange.of(one.variants(), other.variants(), working),
                WordingChange.of(one.reservations(), other.reservations(), working),
                other.dependsOn());
    }

    /// Whether it stands where it stood, word for word.
    public boolean same() {
        return fate == Edit.Fate.KEPT
                && !moved
                && variants.stream().allMatch(WordingChange::same)
                && reservations.stream().allMatch(WordingChange::same);
    }

    Clause apply(Clause one) {
        return new Clause(
                name,
                WordingChange.apply(variants, one.variants()),
                WordingChange.apply(reservations, one.reservations()),
                dependsOn);
    }
}
