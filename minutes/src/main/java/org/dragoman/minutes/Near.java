package org.dragoman.minutes;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what someone may have meant.
final class Near {

    private Near() {}

    /// The nearest of several by the edits between them (Levenshtein 1966); none where more than a
    /// third of the letters would have to change.
    static Optional<String> of(String name, Collection<String> all) {
        var best = Optional.<String>empty();
        int least = Math.max(1, name.length() / 3) + 1;
        for (var each : all) {
            int edits = edits(name.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
            if (edits < least) {
                least = edits;
                best = Optional.of(each);
            }
        }
        return best;
    }

    static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
