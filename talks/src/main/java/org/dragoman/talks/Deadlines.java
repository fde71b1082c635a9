package org.dragoman.talks;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// The deadlines still ahead, the next one first.
///
/// @param order by moment, then by name
/// @param moments when each comes, by name
public record Deadlines(Table<Due, Due> order, Table<String, Instant> moments) {

    /// A deadline and its moment.
    public record Due(Instant at, Deadline deadline) implements Comparable<Due> {

        private static final Comparator<Due> ORDER =
                Comparator.comparing(Due::at).thenComparing(due -> due.deadline.name());

        @Override
        public int compareTo(Due other) {
            return ORDER.compare(this, other);
        }
    }

    static final Deadlines NONE = new Deadlines(Table.empty(), Table.empty());

    /// The next deadline, or nothing.
    public Optional<Due> next() {
        return order.first();
    }

    Deadlines with(Deadline deadline, Instant at) {
        var due = new Due(at, deadline);
        var rest = without(deadline);
        return new Deadlines(rest.order.with(due, due), rest.moments.with(deadline.name(), at));
    }

    Deadlines without(Deadline deadline) {
        return moments.find(deadline.name())
                .map(at ->
                        new Deadlines(
                                order.without(new Due(at, deadline)),
                                moments.without(deadline.name())))
                .orElse(this);
    }
}
