package org.dragoman.minutes;

/// A line of a file.
///
/// @param file what it is called, as it is shown in messages
/// @param number from 1
public record Place(String file, int number) {

    /// The trouble with this line: what is wrong, and on a line of its own how to mend it.
    IllegalArgumentException trouble(String wrong, String mend) {
        return new IllegalArgumentException("%s: %s\n%s".formatted(this, wrong, mend));
    }

    @Override
    public String toString() {
        return file + ":" + number;
    }
}
