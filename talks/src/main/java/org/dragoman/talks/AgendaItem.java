package org.dragoman.talks;

import java.util.HashSet;
import java.util.List;

/// An issue of the agenda and the options that would settle it.
///
/// @param issue what it is called; not blank
/// @param options the words of each option, no two alike; none where they are still left open
public record AgendaItem(String issue, List<String> options) {

    /// @throws IllegalArgumentException if the name or an option is blank, or an option stands
    ///   twice
    public AgendaItem {
        options = List.copyOf(options);
        if (issue.isBlank() || options.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    """
                    The agenda item "%s" with options %s has a blank name or option.
                    Name the issue and every option.\
                    """
                            .formatted(issue, options));
        }
        if (new HashSet<>(options).size() < options.size()) {
            throw new IllegalArgumentException(
                    """
                    The agenda item "%s" lists an option twice: %s.
                    Keep one of the two, or give them different words.\
                    """
                            .formatted(issue, options));
        }
    }
}
