package org.dragoman.formats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.negotiation.Issue;
import org.dragoman.negotiation.Rational;

/// An issue as a domain file states it.
public sealed interface DomainIssue {

    /// What it is called.
    String name();

    /// As an issue of an agenda; the options of a range are its numbers.
    Issue issue();

    /// An issue whose options are listed.
    record Listed(Issue issue) implements DomainIssue {
        @Override
        public String name() {
            return issue.name();
        }
    }

    /// An issue settled with a number: from `lower` in steps of `step` up to `upper`, which is
    /// itself an option only where a step reaches it. Results are exact on this grid.
    ///
    /// @param upper at least `lower`
    /// @param step positive; 1 for whole numbers
    record Range(String name, Rational lower, Rational upper, Rational step)
            implements DomainIssue {

        /// The most numbers that a range may hold.
        static final int LIMIT = 100_000;

        /// @throws IllegalArgumentException if it is empty or holds too many numbers
        public Range {
            if (upper.compareTo(lower) < 0 || step.signum() <= 0) {
                throw new IllegalArgumentException(
                        """
                        The range of issue "%s" runs from %s to %s in steps of %s and holds nothing.
                        Give a lower bound not above the upper one, and a step above 0.\
                        """
                                .formatted(name, lower, upper, step));
            }
            var count = count(lower, upper, step);
            if (count.compareTo(BigInteger.valueOf(LIMIT)) > 0) {
                throw new IllegalArgumentException(
                        """
                        The range of issue "%s" holds %s numbers, more than %d.
                        Narrow it, or widen its step.\
                        """
                                .formatted(name, count, LIMIT));
            }
        }

        private static BigInteger count(Rational lower, Rational upper, Rational step) {
            var steps = upper.minus(lower).dividedBy(step);
            return steps.numerator().divide(steps.denominator()).add(BigInteger.ONE);
        }

        /// The numbers on the grid, ascending.
        public List<Rational> numbers() {
            var numbers = new ArrayList<Rational>();
            int count = count(lower, upper, step).intValueExact();
            for (int k = 0; k < count; k++) {
                numbers.add(lower.plus(step.times(Rational.of(k))));
            }
            return numbers;
        }

        @Override
        public Issue issue() {
            return new Issue(name, numbers().stream().map(Rational::toString).toList());
        }
    }
}
