package org.dragoman.record;

import java.util.List;

/// Somebody or something that the document names.
///
/// @param id the actor's id where the case lists one; else made from the name
/// @param type what sort of thing it is
/// @param name the fullest name in the document, or the case's
/// @param role office or description given beside the name ("foreign minister of Oman"); "" if none
/// @param party as in [Speaker]
/// @param mentions where it is named, in text order
public record Entity(
        String id, Type type, String name, String role, String party, List<Span> mentions) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /// What sort of thing is named.
    public enum Type {
        PERSON,
        ORGANISATION,
        /// A state, by its name, adjective, capital or epithet; a party of the case.
        PARTY,
        PLACE,
        ANONYMOUS
    }
}
