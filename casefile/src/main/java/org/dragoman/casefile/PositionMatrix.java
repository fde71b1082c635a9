package org.dragoman.casefile;

import java.util.List;
import org.dragoman.record.Stance;
import org.dragoman.record.StatementId;
import org.dragoman.record.When;

/// Party × issue: who said what on what, in time order.
///
/// @param rows one for each party, in the order of the case
public record PositionMatrix(List<Row> rows) {
    public PositionMatrix {
        rows = List.copyOf(rows);
    }

    /// A party's cells, one for each issue in agenda order.
    public record Row(String party, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// What one party said on one issue, oldest first; undated entries last.
    public record Cell(String party, String issue, List<Position> positions) {
        public Cell {
            positions = List.copyOf(positions);
        }
    }

    /// One position.
    ///
    /// @param id names it in the matrix
    /// @param speaker id of the actor who voiced it; empty where a person entered it without one
    /// @param reportedBy name of whoever else says so, where another's statement tells it; else
    ///   empty
    /// @param words what was said
    /// @param when when it was voiced
    /// @param option the option it stands for; empty where it stands for none
    /// @param grounds where the words stand, or who entered it
    /// @param source how it came into the matrix
    /// @param marks shifts and contradictions
    public record Position(
            String id,
            String party,
            String issue,
            Stance stance,
            String speaker,
            String reportedBy,
            String words,
            When when,
            String option,
            Grounds grounds,
            Source source,
            List<Mark> marks) {
        public Position {
            marks = List.copyOf(marks);
        }
    }

    /// How a position came into the matrix.
    public sealed interface Source {
        /// The machine read it; nobody has looked at it yet.
        ///
        /// @param statement id of the statement
        record Machine(StatementId statement) implements Source {}

        /// The machine read it and a person agrees.
        record Confirmed(StatementId statement, Grounds.Entered by) implements Source {}

        /// A person's entry stands in place of the machine's reading of the same statement.
        ///
        /// @param machine what the machine had read, in words ("refusal on flow")
        /// @param by who, where the entry says; at most one
        record Overrides(StatementId statement, String machine, List<Grounds.Entered> by)
                implements Source {
            public Overrides {
                by = List.copyOf(by);
            }
        }

        /// A person entered it; no statement of the record covers it.
        ///
        /// @param by who, where the entry says; at most one
        record EnteredByHand(List<Grounds.Entered> by) implements Source {
            public EnteredByHand {
                by = List.copyOf(by);
            }
        }
    }

    /// That a position moves away from, or stands against, an earlier one of the same party.
    ///
    /// @param other id of the earlier position
    /// @param words the rule that marked it, in a sentence
    public record Mark(MarkKind kind, String other, String words) {}

    /// The two kinds of mark.
    public enum MarkKind {
        SHIFT,
        CONTRADICTION
    }

    /// The cell of a party and an issue.
    public Cell cell(String party, String issue) {
        return rows.stream()
                .filter(row -> row.party().equals(party))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.issue().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    /// Every position, row by row.
    public List<Position> positions() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.positions().stream())
                .toList();
    }
}
