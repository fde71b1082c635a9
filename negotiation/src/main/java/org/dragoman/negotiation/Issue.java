package org.dragoman.negotiation;

import java.util.HashSet;
import java.util.List;

/// A question under negotiation and the options that would settle it, in agenda order.
///
/// An issue with a single option is allowed: archive domains hold such issues.
///
/// @param name what the issue is called; not blank
/// @param options the words of each option, at least one, no two alike
public record Issue(String name, List<String> options) {

    /// @throws IllegalArgumentException if the name is blank, there is no option, or an option
    ///   stands twice
    public Issue {
        options = List.copyOf(options);
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    """
                    An issue has no name.
                    Give every issue a name.\
                    """);
        }
        if (options.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    Issue "%s" has no option.
                    Add an option, or settle the matter in the preamble.\
                    """
                            .formatted(name));
        }
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!seen.add(option)) {
                throw new IllegalArgumentException(
                        """
                        Issue "%s" lists option "%s" twice.
                        Keep one of the two, or give them different words.\
                        """
                                .formatted(name, option));
            }
        }
    }

    /// The place of an option in this issue.
    ///
    /// @param option the option's words, exactly
    /// @return its index in [0, options)
    /// @throws IllegalArgumentException if this issue has no such option
    public int indexOf(String option) {
        int index = options.indexOf(option);
        if (index < 0) {
            throw new IllegalArgumentException(
                    """
                    Issue "%s" has no option "%s".
                    Its options are %s.\
                    """
                            .formatted(name, option, options));
        }
        return index;
    }
}
