package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;

/// Finds the quotations of one paragraph, whatever marks it uses.
///
/// Marks known: curly, straight, low-high and angled double marks, two apostrophes or two grave
/// accents for one mark, and curly or straight single marks that are no apostrophes. A quotation
/// inside another is part of it.
final class Quotations {
    private final String text;
    private final int end;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /// The quotations from `start` to `end`, in order.
    ///
    /// @param open whether a quotation of the paragraph before was left unclosed
    static List<Quotation> in(String text, int start, int end, boolean open) {
        var scan = new Quotations(text, end);
        scan.run(start, open);
        return scan.found;
    }

    private void run(int start, boolean open) {
        int at = start;
        if (open && opensLength(at, start) == 0) {
            int close = unopenedClose(start);
            if (close >= 0) {
                int after = close + markLength(close);
                found.add(new Quotation(start, after, start, close, true, false));
                at = after;
            }
        }
        while (at < end) {
            int length = opensLength(at, start);
            if (length == 0) {
                at++;
                continue;
            }
            at = quote(at, length);
        }
    }

    /// Takes the quotation that opens at `at` and returns where to go on.
    private int quote(int at, int length) {
        boolean single = isSingle(at, length);
        int close = single ? singleClose(at, length) : doubleClose(at, length);
        if (close >= 0) {
            int after = close + markLength(close);
            if (close > at + length) {
                found.add(new Quotation(at, after, at + length, close, true, true));
            }
            return after;
        }
        if (single) {
            return at + length;
        }
        int last = end;
        while (last > at + length && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > at + length) {
            found.add(new Quotation(at, last, at + length, last, false, true));
        }
        return end;
    }

    private boolean isSingle(int at, int length) {
        char mark = text.charAt(at);
        return length == 1 && (mark == '‘' || mark == '\'');
    }

    /// Length of the opening mark at `at`; 0 where none opens there.
    private int opensLength(int at, int start) {
        if (at >= end) {
            return 0;
        }
        boolean fresh = at == start || opensAfter(text.charAt(at - 1));
        int length = markLength(at);
        char mark = text.charAt(at);
        int next = at + length;
        boolean followed = next < end && !Character.isWhitespace(text.charAt(next));
        return switch (mark) {
            case '“', '„', '«' -> 1;
            case '”' -> fresh && followed ? 1 : 0;
            case '"' -> opensStraight(at, fresh, followed) ? 1 : 0;
            case '`' -> length == 2 ? 2 : 0;
            case '\'' -> {
                if (length == 2) {
                    yield fresh && next < end ? 2 : 0;
                }
                yield fresh && next < end && Character.isLetter(text.charAt(next)) ? 1 : 0;
            }
            case '‘' -> fresh && next < end && Character.isLetterOrDigit(text.charAt(next)) ? 1 : 0;
            default -> 0;
        };
    }

    /// A straight mark opens after a blank and before a word; one set the wrong way round opens
    /// where the next mark can only close.
    private boolean opensStraight(int at, boolean fresh, boolean followed) {
        if (fresh && followed) {
            return true;
        }
        boolean askew = fresh || ",:;".indexOf(text.charAt(at - 1)) >= 0;
        int next = text.indexOf('"', at + 1);
        return askew
                && next > 0
                && next < end
                && !Character.isWhitespace(text.charAt(next - 1))
                && (next + 1 >= end || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before) || "([{—–-:;/“".indexOf(before) >= 0;
    }

    /// Length of the mark at `at`: 2 for a pair of apostrophes or grave accents, else 1.
    private int markLength(int at) {
        char mark = text.charAt(at);
        boolean paired = mark == '\'' || mark == '`' || mark == '’' || mark == '‘';
        return paired && at + 1 < end && text.charAt(at + 1) == mark ? 2 : 1;
    }

    private int doubleClose(int at, int length) {
        char open = text.charAt(at);
        int depth = 1;
        for (int to = at + length; to < end; to++) {
            char mark = text.charAt(to);
            if (open == '“' && mark == '“' && opensAfter(text.charAt(to - 1))) {
                depth++;
            } else if (closes(open, length, to) && --depth == 0) {
                return to;
            }
        }
        return depth > 1 ? firstClose(open, length, at + length) : -1;
    }

    private int firstClose(char open, int length, int from) {
        for (int to = from; to < end; to++) {
            if (closes(open, length, to)) {
                return to;
            }
        }
        return -1;
    }

    private boolean closes(char open, int length, int to) {
        char mark = text.charAt(to);
        return switch (open) {
            case '“' ->
                    mark == '”' || (mark == '"' && !Character.isWhitespace(text.charAt(to - 1)));
            case '”', '"' -> mark == open || (open == '"' && mark == '”');
            case '„' -> mark == '“' || mark == '”';
            case '«' -> mark == '»';
            default -> length == 2 && (mark == '\'' || mark == '’') && markLength(to) == 2;
        };
    }

    /// The closing single mark: no apostrophe inside a word, and rather not one after an `s`.
    private int singleClose(int at, int length) {
        char close = text.charAt(at) == '‘' ? '’' : '\'';
        int weak = -1;
        for (int to = at + length + 1; to < end; to++) {
            char mark = text.charAt(to);
            if (mark == '‘' || mark == '“' || mark == '"') {
                break;
            }
            boolean ends = to + 1 >= end || !Character.isLetterOrDigit(text.charAt(to + 1));
            if (mark != close || !ends || Character.isWhitespace(text.charAt(to - 1))) {
                continue;
            }
            char before = text.charAt(to - 1);
            if (before != 's' || (to + 1 < end && ",.;:!?)".indexOf(text.charAt(to + 1)) >= 0)) {
                return to;
            }
            weak = to;
        }
        return weak;
    }

    /// Where a quotation left open by the paragraph before closes here; -1 where it does not.
    private int unopenedClose(int start) {
        int straight = 0;
        int first = -1;
        for (int at = start; at < end; at++) {
            char mark = text.charAt(at);
            if (mark == '“' || mark == '„') {
                return -1;
            }
            if (mark == '”' && straight == 0) {
                return at;
            }
            if (mark == '"') {
                straight++;
                first = first < 0 ? at : first;
            }
        }
        return straight % 2 == 1 ? first : -1;
    }
}
