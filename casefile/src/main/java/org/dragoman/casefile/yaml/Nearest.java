package org.dragoman.casefile.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The word that somebody probably meant.
public final class Nearest {

    private Nearest() {}

    /// The candidate with the fewest single edits (insert, delete, replace, swap of neighbours)
    /// from a word, without regard to case; empty where even that is farther than a third of the
    /// word's length. The first of several equally near.
    public static Optional<String> to(String word, Collection<String> candidates) {
        var best = Optional.<String>empty();
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (var candidate : candidates) {
            int edits = edits(fold(word), fold(candidate));
            if (edits < fewest) {
                fewest = edits;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /// Optimal string alignment distance. Cost: O(a·b).
    static int edits(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int edits = Math.min(replace, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(edits, rows[i - 2][j - 2] + 1) : edits;
            }
        }
        return rows[a.length()][b.length()];
    }
}
