package org.dragoman.casefile.yaml;

/// A line of a file.
///
/// @param file as the reader named it
/// @param line from 1
public record Spot(String file, int line) {

    /// The error to throw here.
    ///
    /// @param what is wrong, with its value
    /// @param mend how to put it right
    public FaultyFile fault(String what, String mend) {
        return new FaultyFile("%s:%d: %s\n%s".formatted(file, line, what, mend));
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
