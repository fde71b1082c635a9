package org.dragoman.talks;

/// What moves between rooms when nobody has said otherwise.
public enum Disclosure {
    /// Nothing moves without the source's consent to the words.
    CLOSED,
    /// The mediator may pass on the substance of what was not given in confidence, in own words
    /// (UNCITRAL Model Law on International Commercial Mediation 2018, art. 9).
    MODEL_LAW,
    /// As closed, and the public does not learn that there are talks.
    EXISTENCE_SECRET
}
