package org.dragoman.talks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Compares two texts word by word, with as few words inserted and deleted as can be.
///
/// A word is a run of letters, digits, combining marks and the joiners within it (a zero-width
/// non-joiner belongs to its word); each ideograph, each mark of punctuation and each run of spaces
/// is one of its own. Greedy search for a shortest edit script (Myers, "An O(ND) difference
/// algorithm and its variations", Algorithmica 1, 1986). Cost: O((n + m)·d) time and O(d²) memory
/// for d words that differ.
public final class WordComparison {

    private static final int ZWNJ = 0x200c;
    private static final int ZWJ = 0x200d;

    private WordComparison() {}

    /// The way from one text to the other: kept and deleted runs together are the one, kept and
    /// inserted runs together the other, each exactly.
    public static List<Edit> of(String one, String other) {
        var a = words(one);
        var b = words(other);
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < a.size() - start
                && end < b.size() - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        var edits = new ArrayList<Edit>();
        for (var word : a.subList(0, start)) {
            edits.add(new Edit(Edit.Fate.KEPT, word));
        }
        edits.addAll(shortest(a.subList(start, a.size() - end), b.subList(start, b.size() - end)));
        for (var word : a.subList(a.size() - end, a.size())) {
            edits.add(new Edit(Edit.Fate.KEPT, word));
        }
        return joined(edits);
    }

    /// How many words are inserted and deleted.
    public static int distance(String one, String other) {
        int distance = 0;
        for (var edit : of(one, other)) {
            if (edit.fate() != Edit.Fate.KEPT) {
                distance += words(edit.words()).size();
            }
        }
        return distance;
    }

    /// How far two texts lie apart: the share of their words that are inserted or deleted, from 0
    /// where they are the same to 1 where they have no word in common. Spaces do not count.
    public static double share(String one, String other) {
        int all = 0;
        int changed = 0;
        for (var edit : of(one, other)) {
            int count = (int) words(edit.words()).stream().filter(w -> !w.isBlank()).count();
            all += edit.fate() == Edit.Fate.KEPT ? 2 * count : count;
            changed += edit.fate() == Edit.Fate.KEPT ? 0 : count;
        }
        return all == 0 ? 0 : (double) changed / all;
    }

    private static List<Edit> shortest(List<String> a, List<String> b) {
        int n = a.size();
        int m = b.size();
        var trace = new ArrayList<int[]>();
        int[] reach = new int[2 * (n + m) + 3];
        int zero = n + m + 1;
        for (int d = 0; d <= n + m; d++) {
            trace.add(Arrays.copyOfRange(reach, zero - d - 1, zero + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
                int x = down ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                reach[zero + k] = x;
                if (x >= n && y >= m) {
                    return back(a, b, trace);
                }
            }
        }
        throw new IllegalStateException("no way from one text to the other");
    }

    private static List<Edit> back(List<String> a, List<String> b, List<int[]> trace) {
        var edits = new ArrayList<Edit>();
        int x = a.size();
        int y = b.size();
        for (int d = trace.size() - 1; d > 0; d--) {
            int[] reach = trace.get(d);
            int zero = d + 1;
            int k = x - y;
            boolean down = k == -d || (k != d && reach[zero + k - 1] < reach[zero + k + 1]);
            int before = down ? k + 1 : k - 1;
            int fromX = reach[zero + before];
            while (x > (down ? fromX : fromX + 1)) {
                edits.add(new Edit(Edit.Fate.KEPT, a.get(--x)));
                y--;
            }
            if (down) {
                edits.add(new Edit(Edit.Fate.INSERTED, b.get(--y)));
            } else {
                edits.add(new Edit(Edit.Fate.DELETED, a.get(--x)));
            }
        }
        while (x > 0) {
            edits.add(new Edit(Edit.Fate.KEPT, a.get(--x)));
        }
        Collections.reverse(edits);
        return edits;
    }

    /// Runs of one fate joined; between two kept runs what is deleted comes before what is
    /// inserted.
    private static List<Edit> joined(List<Edit> edits) {
        var joined = new ArrayList<Edit>();
        var deleted = new StringBuilder();
        var inserted = new StringBuilder();
        var kept = new StringBuilder();
        for (var edit : edits) {
            switch (edit.fate()) {
                case KEPT -> {
                    flush(joined, Edit.Fate.DELETED, deleted);
                    flush(joined, Edit.Fate.INSERTED, inserted);
                    kept.append(edit.words());
                }
                case DELETED -> {
                    flush(joined, Edit.Fate.KEPT, kept);
                    deleted.append(edit.words());
                }
                case INSERTED -> {
                    flush(joined, Edit.Fate.KEPT, kept);
                    inserted.append(edit.words());
                }
            }
        }
        flush(joined, Edit.Fate.KEPT, kept);
        flush(joined, Edit.Fate.DELETED, deleted);
        flush(joined, Edit.Fate.INSERTED, inserted);
        return List.copyOf(joined);
    }

    private static void flush(List<Edit> into, Edit.Fate fate, StringBuilder words) {
        if (!words.isEmpty()) {
            into.add(new Edit(fate, words.toString()));
            words.setLength(0);
        }
    }

    /// The words of a text in order; joined they are the text again.
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        while (from < text.length()) {
            int to = from + Character.charCount(text.codePointAt(from));
            int kind = kind(text.codePointAt(from));
            while (to < text.length() && kind != MARK && kind(text.codePointAt(to)) == kind) {
                to += Character.charCount(text.codePointAt(to));
            }
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static final int MARK = 0;
    private static final int SPACE = 1;
    private static final int WORD = 2;

    private static int kind(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return SPACE;
        }
        if (Character.isIdeographic(codePoint)) {
            return MARK;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    WORD;
            default ->
                    Character.isLetterOrDigit(codePoint) || codePoint == ZWNJ || codePoint == ZWJ
                            ? WORD
                            : MARK;
        };
    }
}
