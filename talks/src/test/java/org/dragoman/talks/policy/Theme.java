package org.dragoman.talks.policy;

/// What a generated journal is mostly about: with every family of acts in each, none would come
/// far.
enum Theme {
    /// What is confided, offered and consulted.
    SUBSTANCE,
    /// Rounds, agenda, promises.
    PROCEEDINGS,
    /// Experts, press, another team.
    EXPERTISE,
    /// Instruments, steps at home, entry into force.
    ACCORD,
    /// What goes between the rooms: lists, offers answered and withdrawn, files, minutes, names.
    SHUTTLE,
    /// The single negotiating text.
    TEXT;

    /// How often a step of a journal on this theme comes from a family.
    double share(Theme family) {
        return this == family ? 0.65 : 0.04;
    }
}
