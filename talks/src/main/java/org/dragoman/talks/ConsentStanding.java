package org.dragoman.talks;

/// How a constituency stands to the instrument put to it.
public enum ConsentStanding {
    ASKED,
    CONSENTED,
    CHANGE_ASKED,
    REFUSED,
    LAPSED
}
