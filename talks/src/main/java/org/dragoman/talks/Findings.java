package org.dragoman.talks;

import java.util.List;

/// What experts found, with what some of them hold against it.
///
/// @param figures with their ranges
/// @param words the answer in words
/// @param dissent each dissent in its own words; none where all agree
public record Findings(List<Finding> figures, String words, List<String> dissent) {

    public Findings {
        figures = List.copyOf(figures);
        dissent = List.copyOf(dissent);
    }

    /// Whether nothing was said.
    boolean blank() {
        return words.isBlank() || dissent.stream().anyMatch(String::isBlank);
    }
}
