package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.List;

/// One sentence of the minutes with its quotations set aside.
///
/// What stands in quotation marks is read as it is; in the rest, several spaces count as one. So a
/// phrase can be found without being misled by what somebody said.
///
/// @param frame the sentence with `“0”`, `“1”` … in place of its quotations, and no full stop
/// @param quotations what stood in quotation marks
record Sentence(Place place, String frame, List<String> quotations) {

    Sentence {
        quotations = List.copyOf(quotations);
    }

    static Sentence of(Place place, String text) {
        var frame = new StringBuilder();
        var quotations = new ArrayList<String>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '“' || c == '"') {
                int end = closing(text, i);
                if (end < 0) {
                    throw place.trouble(
                            "a quotation is not closed: %s".formatted(beginning(text.substring(i))),
                            "Close it with %s.".formatted(c == '"' ? "\"" : "”"));
                }
                frame.append('“').append(quotations.size()).append('”');
                quotations.add(text.substring(i + 1, end));
                i = end + 1;
            } else {
                frame.append(Character.isWhitespace(c) ? ' ' : c);
                i++;
            }
        }
        var plain = frame.toString().replaceAll(" +", " ").strip();
        return new Sentence(
                place,
                plain.endsWith(".") ? plain.substring(0, plain.length() - 1).strip() : plain,
                quotations);
    }

    /// Where a quotation ends; quotations within “ and ” may hold others.
    private static int closing(String text, int from) {
        if (text.charAt(from) == '"') {
            return text.indexOf('"', from + 1);
        }
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '“') {
                depth++;
            } else if (text.charAt(i) == '”' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String beginning(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /// The same sentence in another frame.
    Sentence in(String otherFrame) {
        return new Sentence(place, otherFrame.strip(), quotations);
    }

    /// A piece of the frame with its quotations put back.
    String spoken(String piece) {
        var spoken = piece;
        for (int i = 0; i < quotations.size(); i++) {
            spoken = spoken.replace("“" + i + "”", "“" + quotations.get(i) + "”");
        }
        return spoken;
    }

    /// The quotation that a piece of the frame stands for.
    String quotation(String piece) {
        return quotations.get(Integer.parseInt(piece.substring(1, piece.length() - 1)));
    }
}
