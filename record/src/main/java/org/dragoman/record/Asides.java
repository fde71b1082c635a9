package org.dragoman.record;

import java.util.List;

/// The reporter's own asides between dashes are not part of what is attributed.
final class Asides {
    private Asides() {}

    /// The words without an aside between dashes that opens with a relative word.
    static List<Range> without(Sentence s, Range range) {
        for (int open = range.from() + 1; open < range.to(); open++) {
            if (!s.at(open).dash() || s.at(open).quoted()) {
                continue;
            }
            boolean relative = s.at(open + 1).form().matches("who|which|where|whose|whom");
            for (int close = open + 1; relative && close < range.to(); close++) {
                if (s.at(close).dash() && !s.at(close).quoted()) {
                    var before = new Range(range.from(), open);
                    var after = new Range(close + 1, range.to());
                    return after.exists() ? List.of(before, after) : List.of(before);
                }
            }
        }
        return List.of(range);
    }
}
