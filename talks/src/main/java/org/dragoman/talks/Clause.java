package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// A clause of a text: one wording, or a bracket of several, and the reservations to it.
///
/// @param name stable through all versions, whatever becomes of its place
/// @param variants the wordings, at least one; more than one is a bracket
/// @param reservations words of delegations that stand beside the clause, without their owner
/// @param dependsOn clauses on whose wording this one rests: definitions, references, packages
public record Clause(
        String name, List<Wording> variants, List<Wording> reservations, Set<String> dependsOn) {

    /// How far a clause has come.
    public enum Stage {
        PROPOSED,
        BRACKETED,
        AGREED_AD_REFERENDUM,
        /// Only with the whole, by the instrument.
        CLOSED
    }

    public Clause {
        variants = List.copyOf(variants);
        reservations = List.copyOf(reservations);
        dependsOn = Set.copyOf(dependsOn);
    }

    /// A clause without reservations that rests on no other.
    public static Clause of(String name, Wording... variants) {
        return new Clause(name, List.of(variants), List.of(), Set.of());
    }

    /// The same, resting on these clauses.
    public Clause restingOn(String... names) {
        return new Clause(name, variants, reservations, Set.of(names));
    }

    /// The same, with these reservations.
    public Clause reserved(Wording... words) {
        return new Clause(name, variants, List.of(words), dependsOn);
    }

    /// Whether one wording stands and nobody reserves.
    public boolean clean() {
        return variants.size() == 1 && reservations.isEmpty();
    }

    /// Whether a wording stands in it; a variant may say it in more languages.
    public boolean has(Wording wording) {
        return variants.stream().anyMatch(variant -> variant.says(wording));
    }

    /// Whether a reservation stands beside it; it may be said in more languages.
    public boolean hasReservation(Wording wording) {
        return reservations.stream().anyMatch(words -> words.says(wording));
    }

    /// Whether it is another clause word for word; languages may have been added.
    public boolean keeps(Clause was) {
        boolean same =
                name.equals(was.name)
                        && dependsOn.equals(was.dependsOn)
                        && reservations.equals(was.reservations)
                        && variants.size() == was.variants.size();
        for (int i = 0; same && i < variants.size(); i++) {
            same = variants.get(i).says(was.variants.get(i));
        }
        return same;
    }

    @Override
    public String toString() {
        return name
                + " "
                + variants
                + (reservations.isEmpty() ? "" : " reserved " + reservations)
                + (dependsOn.isEmpty() ? "" : " on " + dependsOn.stream().sorted().toList());
    }
}
