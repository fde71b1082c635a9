package org.dragoman.talks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How far agreement on a text has come, as one room knows it.
///
/// @param accepted clauses that this room accepted as they stand
/// @param concordant clauses found to say the same in another language
/// @param approved whether this room approved the version it was last shown
/// @param frozen the approved version beside the working copy
/// @param initialled whether this room initialled the version it was last shown
/// @param complete whether all have initialled it
/// @param closed whether the text is closed with the whole, by its instrument
public record Assent(
        Set<String> accepted,
        Set<Rendering> concordant,
        boolean approved,
        FrozenVersion frozen,
        boolean initialled,
        boolean complete,
        boolean closed) {

    static final Assent NONE =
            new Assent(Set.of(), Set.of(), false, FrozenVersion.NONE, false, false, false);

    public Assent {
        accepted = Set.copyOf(accepted);
        concordant = Set.copyOf(concordant);
    }

    Assent accepting(String clause, boolean accepts) {
        return new Assent(
                put(accepted, clause, accepts),
                concordant,
                approved,
                frozen,
                initialled,
                complete,
                closed);
    }

    Assent marked(Rendering rendering, boolean found) {
        return new Assent(
                accepted,
                put(concordant, rendering, found),
                approved,
                frozen,
                initialled,
                complete,
                closed);
    }

    Assent approves() {
        return new Assent(accepted, concordant, true, frozen, initialled, complete, closed);
    }

    Assent freezes(FrozenVersion version) {
        return new Assent(accepted, concordant, approved, version, initialled, complete, closed);
    }

    Assent initials(boolean all) {
        return new Assent(accepted, concordant, approved, frozen, true, all, closed);
    }

    Assent closes() {
        return new Assent(accepted, concordant, approved, frozen, initialled, complete, true);
    }

    /// After another version: what was said of a clause holds only as long as its words do.
    Assent redrafted(Version was, Version next) {
        return new Assent(
                Set.copyOf(accepted.stream().filter(name -> stands(name, was, next)).toList()),
                Set.copyOf(concordant.stream().filter(r -> stands(r.clause(), was, next)).toList()),
                false,
                frozen,
                false,
                false,
                closed);
    }

    private static boolean stands(String name, Version was, Version next) {
        return was.clause(name).isPresent() && was.clause(name).equals(next.clause(name));
    }

    /// After the version that was shown last was withdrawn: what this room said is asked again.
    Assent withdrawn() {
        return new Assent(Set.of(), concordant, false, frozen, false, false, closed);
    }

    /// After clauses were reopened: who accepted them is asked again, and nothing is initialled.
    Assent reopened(List<String> clauses) {
        var left = new HashSet<>(accepted);
        left.removeAll(clauses);
        return new Assent(left, concordant, approved, frozen, false, false, closed);
    }

    private static <T> Set<T> put(Set<T> set, T member, boolean in) {
        var next = new HashSet<>(set);
        if (in) {
            next.add(member);
        } else {
            next.remove(member);
        }
        return next;
    }
}
