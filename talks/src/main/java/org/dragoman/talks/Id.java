package org.dragoman.talks;

/// Names a thing in one room; drawn at random, so that it tells neither when nor how many.
///
/// Any text may stand here: whoever asks with a malformed identifier gets the answer for a missing
/// one, and a check of form at the door would tell them apart.
///
/// @param text 32 hexadecimal digits (128 bits) where Dragoman drew it
public record Id(String text) implements Comparable<Id> {

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
