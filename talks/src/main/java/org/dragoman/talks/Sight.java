package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// One thing as it is shown: a title and named values, in order.
///
/// @param title what it is, in lower-case words
/// @param parts its values, in the order in which they are read
public record Sight(String title, List<Part> parts) {

    /// A named value.
    public record Part(String name, String value) {}

    public Sight {
        parts = List.copyOf(parts);
    }

    /// A sight of alternating names and values.
    ///
    /// @throws IllegalArgumentException if a name is left without its value
    public static Sight of(String title, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(
                    """
                    The sight "%s" has a name without a value.
                    Give names and values in turn.\
                    """
                            .formatted(title));
        }
        var parts = new ArrayList<Part>(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parts.add(new Part(namesAndValues[i].toString(), namesAndValues[i + 1].toString()));
        }
        return new Sight(title, parts);
    }
}
