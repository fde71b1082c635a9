package org.dragoman.record;

/// A stretch of a document's stored text.
///
/// @param start the first UTF-16 unit, counted from 0
/// @param end one past the last unit
/// @param text the document's text from `start` to `end`, exactly
public record Span(int start, int end, String text) {
    public Span {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    """
                    A span from %d to %d cannot hold the %d characters "%s".
                    Take the text from the document itself: Document.span(start, end).\
                    """
                            .formatted(start, end, text.length(), text));
        }
    }

    /// Whether the two stretches share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Whether every character of `other` lies in this stretch.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
