package org.dragoman.record;

/// A stretch inside quotation marks, within one paragraph.
///
/// @param start where the opening mark stands; `from` where the stretch opens without one
/// @param end one past the closing mark; `to` where the paragraph ends unclosed
/// @param from the first character inside the marks
/// @param to one past the last character inside the marks
/// @param closed whether a closing mark follows
/// @param opened whether an opening mark precedes: not so where a quotation runs over a line's end
record Quotation(int start, int end, int from, int to, boolean closed, boolean opened) {

    boolean holds(int at) {
        return start <= at && at < end;
    }
}
