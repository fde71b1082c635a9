package org.dragoman.talks;

/// A clause of a text.
public record ClauseRef(Id text, String clause) implements Comparable<ClauseRef> {

    @Override
    public int compareTo(ClauseRef other) {
        int side = text.compareTo(other.text);
        return side == 0 ? clause.compareTo(other.clause) : side;
    }

    @Override
    public String toString() {
        return clause;
    }
}
