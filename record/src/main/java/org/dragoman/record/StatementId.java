package org.dragoman.record;

/// Names a statement: the document's name without its ending, `@`, and where the content starts.
///
/// A nested statement that starts where its parent does carries a further mark. The name stays the
/// same when a later reader finds more or fewer statements elsewhere in the document.
public record StatementId(String value) implements Comparable<StatementId> {
    public StatementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "A statement's id is blank.\nName it document@offset.");
        }
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
