package org.dragoman.talks;

import java.util.Set;

/// A package on which delegations agreed, ad referendum or more, as it stands.
///
/// @param id the proposal, list or offer on which they agreed
/// @param place which of its packages, from 0
/// @param deal the package, with the improvements that all adopted
/// @param improved how many improvements were adopted
public record Settled(
        Id id, int place, Set<RoomId> rooms, PackageDeal deal, Binding binding, int improved) {

    public Settled {
        rooms = Set.copyOf(rooms);
    }

    static String key(Id id, int place) {
        return id + "\n" + place;
    }

    String key() {
        return key(id, place);
    }

    Settled improved(PackageDeal better) {
        return new Settled(id, place, rooms, better, binding, improved + 1);
    }
}
