package org.dragoman.record;

/// Who is held to have said something.
///
/// @param id the actor's id where the case lists one; else an id made from the name
/// @param name the fullest name known
/// @param party id of the party, mediator or expert body that the case gives the actor; "" where it
///   gives none or there is no case
/// @param listed whether the case lists this actor
public record Speaker(String id, String name, String party, boolean listed) {
    /// Nobody could be named.
    public static final Speaker UNKNOWN = new Speaker("unknown", "unknown", "", false);
}
