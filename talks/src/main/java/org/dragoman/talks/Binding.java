package org.dragoman.talks;

/// How binding words are, least first.
public enum Binding {
    EXPLORATORY,
    PERSONAL,
    AD_REFERENDUM,
    AUTHORISED
}
