package org.dragoman.desk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.record.Level;
import org.dragoman.record.Reading;
import org.dragoman.record.Span;

/// A report as it is shown: its text in paragraphs, the words of its statements marked in place.
///
/// @param paragraphs in the order of the text
public record Manuscript(List<List<Piece>> paragraphs) {

    public Manuscript {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /// A stretch of the text that is marked one way.
    ///
    /// @param start of its first character in the report's text, UTF-16, from 0
    /// @param statement id of the statement whose words it is; empty for none
    /// @param nested whether those words stand inside another statement
    public record Piece(int start, String text, String statement, boolean nested) {}

    /// A report with these places reachable: each starts a piece.
    ///
    /// @param places offsets that something leads to
    public static Manuscript of(Reading reading, Iterable<Integer> places) {
        var text = reading.document().text();
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(text.length());
        for (var statement : reading.statements()) {
            for (var span : statement.content()) {
                cuts.add(span.start());
                cuts.add(span.end());
            }
        }
        for (int place : places) {
            if (place >= 0 && place < text.length()) {
                cuts.add(place);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                cuts.add(i);
                cuts.add(i + 1);
            }
        }
        var paragraphs = new ArrayList<List<Piece>>();
        var paragraph = new ArrayList<Piece>();
        var all = List.copyOf(cuts);
        for (int i = 0; i + 1 < all.size(); i++) {
            int start = all.get(i);
            var piece = text.substring(start, all.get(i + 1));
            if (piece.equals("\n")) {
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                    paragraph = new ArrayList<>();
                }
            } else if (!piece.isEmpty()) {
                paragraph.add(piece(reading, start, piece));
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return new Manuscript(paragraphs);
    }

    private static Piece piece(Reading reading, int start, String text) {
        var here = new Span(start, start + text.length(), text);
        var top = "";
        boolean nested = false;
        for (var statement : reading.statements()) {
            for (var span : statement.content()) {
                if (span.covers(here)) {
                    if (statement.level() == Level.TOP) {
                        top = top.isEmpty() ? statement.id().value() : top;
                    } else {
                        nested = true;
                    }
                }
            }
        }
        return new Piece(start, text, top, nested);
    }
}
