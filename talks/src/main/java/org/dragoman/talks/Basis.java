package org.dragoman.talks;

/// On whose confidence a conveyance rests.
public sealed interface Basis {

    /// On a grant of these exact words.
    record OnGrant(RoomId room, Id grant) implements Basis {}

    /// On an item whose terms let the mediator use own words.
    record OnTerms(RoomId room, Id item) implements Basis {}

    /// On the lead's override of an item's terms.
    record OnOverride(RoomId room, Id item, String reason) implements Basis {}

    /// On nobody's: the mediator's own words.
    record Own() implements Basis {}
}
