package org.dragoman.negotiation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// One option for each issue of an agenda, by index; a *package* on pages.
///
/// Two outcomes are equal when they settle every issue alike. Their order is lexicographic by
/// option index.
public final class Outcome implements Comparable<Outcome> {

    private final int[] options;

    private Outcome(int[] options) {
        this.options = options;
    }

    /// The outcome that settles issue `i` with its option `options[i]`.
    ///
    /// @param options indexes of options in agenda order, none negative; copied
    /// @throws IllegalArgumentException if there is none or one is negative
    public static Outcome of(int... options) {
        if (options.length == 0) {
            throw new IllegalArgumentException(
                    """
                    An outcome settles no issue.
                    Give one option index for each issue.\
                    """);
        }
        for (int option : options) {
            if (option < 0) {
                throw new IllegalArgumentException(
                        """
                        Option index %d is negative.
                        Options count from 0.\
                        """
                                .formatted(option));
            }
        }
        return new Outcome(options.clone());
    }

    /// The index of the option that settles an issue.
    ///
    /// @param issue the issue's place on the agenda, in [0, size)
    public int option(int issue) {
        return options[issue];
    }

    /// How many issues this outcome settles.
    public int size() {
        return options.length;
    }

    /// A copy of the option indexes, in agenda order.
    public int[] toArray() {
        return options.clone();
    }

    /// This outcome in words: each issue's name with the words of its option, in agenda order.
    public Map<String, String> words(Agenda agenda) {
        var words = new LinkedHashMap<String, String>();
        for (int i = 0; i < options.length; i++) {
            words.put(agenda.issue(i).name(), agenda.issue(i).options().get(options[i]));
        }
        return words;
    }

    @Override
    public int compareTo(Outcome other) {
        return Arrays.compare(options, other.options);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome outcome && Arrays.equals(options, outcome.options);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(options);
    }

    @Override
    public String toString() {
        return Arrays.toString(options);
    }
}
