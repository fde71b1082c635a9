package org.dragoman.store;

import java.util.regex.Pattern;

/// Names one case's talks in an archive.
///
/// The name stands unsealed in the database: choose one that tells nothing.
///
/// @param name 1 to 64 letters, digits, `-` or `_`
public record TalksId(String name) implements Comparable<TalksId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    public TalksId {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    """
                    "%s" cannot name talks.
                    Take 1 to 64 letters, digits, - or _, a letter or digit first.\
                    """
                            .formatted(name));
        }
    }

    @Override
    public int compareTo(TalksId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
