package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// A clause of a text: one wording, or a bracket of several.
///
/// @param name stable through all versions
/// @param variants the wordings, at least one; more than one is a bracket
/// @param dependsOn clauses on whose wording this one rests: definitions, references, packages
public record Clause(String name, List<String> variants, Set<String> dependsOn) {

    /// How far a clause has come.
    public enum Stage {
        PROPOSED,
        BRACKETED,
        AGREED_AD_REFERENDUM
    }

    public Clause {
        variants = List.copyOf(variants);
        dependsOn = Set.copyOf(dependsOn);
    }

    @Override
    public String toString() {
        return name
                + " "
                + variants
                + (dependsOn.isEmpty() ? "" : " on " + dependsOn.stream().sorted().toList());
    }
}
