package org.dragoman.casefile.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PositionEntry;
import org.dragoman.casefile.PositionEntry.Confirms;
import org.dragoman.casefile.PositionEntry.Discards;
import org.dragoman.casefile.PositionEntry.EnteredPosition;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.casefile.PositionMatrix.Cell;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Row;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.record.Reading;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;
import org.dragoman.record.When;

/// Codes statements into the position matrix; what a person entered goes before what was read.
///
/// A statement becomes a position of its speaker's party on each issue that its words point to,
/// with the statement's first stance. A statement whose cue denies ("did not say") becomes none. An
/// entry of `positions.yaml` meets the statement of its party that shares most of its words, or
/// another's where its party said none of them; from then on the machine's reading of that
/// statement does not count, on any issue.
///
/// @param matrix the result
/// @param remarks entries that met no statement, each with file and line
public record Coding(PositionMatrix matrix, List<String> remarks) {
    public Coding {
        remarks = List.copyOf(remarks);
    }

    /// The matrix of a case.
    public static Coding of(CaseFile caseFile, List<Reading> record) {
        return new Coder(caseFile, record).code();
    }

    private static final class Coder {

        private final CaseFile caseFile;
        private final Statements statements;
        private final Map<StatementId, List<EnteredPosition>> overridden = new LinkedHashMap<>();
        private final Map<StatementId, Grounds.Entered> confirmed = new HashMap<>();
        private final Map<StatementId, Grounds.Entered> discarded = new HashMap<>();
        private final List<EnteredPosition> byHand = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();

        Coder(CaseFile caseFile, List<Reading> record) {
            this.caseFile = caseFile;
            this.statements = new Statements(record);
        }

        Coding code() {
            caseFile.entries().forEach(this::place);
            for (var statement : statements.all()) {
                codeStatement(statement);
            }
            byHand.forEach(entry -> positions.add(entered(entry, Optional.empty())));
            return new Coding(Marks.on(matrix(caseFile, positions, statements)), remarks);
        }

        private void place(PositionEntry entry) {
            switch (entry) {
                case EnteredPosition position -> {
                    var met =
                            position.grounds().quotes().stream()
                                    .map(quote -> statements.meeting(quote, position.party()))
                                    .flatMap(Optional::stream)
                                    .findFirst();
                    if (met.isPresent()) {
                        overridden
                                .computeIfAbsent(met.get().id(), _ -> new ArrayList<>())
                                .add(position);
                    } else {
                        byHand.add(position);
                    }
                }
                case Confirms(var quote, var by, int line) ->
                        meet(quote, line, "confirm").ifPresent(id -> confirmed.put(id, by));
                case Discards(var quote, var by, int line) ->
                        meet(quote, line, "discard").ifPresent(id -> discarded.put(id, by));
            }
        }

        private Optional<StatementId> meet(Grounds.Quote quote, int line, String what) {
            var met = statements.meeting(quote, "");
            if (met.isEmpty()) {
                remarks.add(
                        """
                        %s:%d: the reader finds no statement in these words, so there is nothing to \
                        %s: "%s".
                        Take the entry out, or name words of the statement that is meant.\
                        """
                                .formatted(
                                        caseFile.folder().resolve("positions.yaml"),
                                        line,
                                        what,
                                        quote.words()));
            }
            return met.map(Statement::id);
        }

        private void codeStatement(Statement statement) {
            var entries = overridden.get(statement.id());
            if (entries != null) {
                entries.forEach(entry -> positions.add(entered(entry, Optional.of(statement))));
                return;
            }
            if (discarded.containsKey(statement.id())
                    || statement.negated()
                    || !isParty(statement)) {
                return;
            }
            var by = confirmed.get(statement.id());
            for (var issue : statement.issues()) {
                positions.add(
                        new Position(
                                statement.id() + "/" + issue,
                                statement.speaker().party(),
                                issue,
                                statement.stances().getFirst(),
                                statement.speaker().id(),
                                statements.reportedBy(statement),
                                statement.words(),
                                statement.when(),
                                "",
                                new Grounds(
                                        statements.quotes(statement),
                                        by == null ? List.of() : List.of(by)),
                                by == null
                                        ? new Source.Machine(statement.id())
                                        : new Source.Confirmed(statement.id(), by),
                                List.of()));
            }
        }

        private boolean isParty(Statement statement) {
            return caseFile.parties().stream()
                    .anyMatch(party -> party.id().equals(statement.speaker().party()));
        }

        private Position entered(EnteredPosition entry, Optional<Statement> statement) {
            var by = entry.grounds().entered();
            var speaker =
                    entry.speaker().isEmpty()
                            ? statement
                                    .filter(said -> said.speaker().party().equals(entry.party()))
                                    .map(said -> said.speaker().id())
                                    .orElse("")
                            : entry.speaker();
            return new Position(
                    "positions.yaml:" + entry.line(),
                    entry.party(),
                    entry.issue(),
                    entry.stance(),
                    speaker,
                    "",
                    entry.words(),
                    entry.when(),
                    entry.option(),
                    entry.grounds(),
                    statement
                            .<Source>map(said -> new Source.Overrides(said.id(), machine(said), by))
                            .orElse(new Source.EnteredByHand(by)),
                    List.of());
        }

        private static String machine(Statement statement) {
            var stance = statement.stances().getFirst().words();
            return statement.issues().isEmpty()
                    ? "%s on no issue".formatted(stance)
                    : "%s on %s".formatted(stance, String.join(", ", statement.issues()));
        }
    }

    private static PositionMatrix matrix(
            CaseFile caseFile, List<Position> positions, Statements statements) {
        var order =
                Comparator.comparing((Position position) -> day(position, statements.dates()))
                        .thenComparing(Coding::report)
                        .thenComparingInt(Coding::start)
                        .thenComparing(Position::id);
        var rows = new ArrayList<Row>();
        for (var party : caseFile.parties()) {
            var cells = new ArrayList<Cell>();
            for (var issue : caseFile.issues()) {
                cells.add(
                        new Cell(
                                party.id(),
                                issue.id(),
                                positions.stream()
                                        .filter(each -> each.party().equals(party.id()))
                                        .filter(each -> each.issue().equals(issue.id()))
                                        .sorted(order)
                                        .toList()));
            }
            rows.add(new Row(party.id(), cells));
        }
        return new PositionMatrix(rows);
    }

    private static String report(Position position) {
        var quotes = position.grounds().quotes();
        return quotes.isEmpty() ? "\uffff" : quotes.getFirst().report();
    }

    private static int start(Position position) {
        var quotes = position.grounds().quotes();
        return quotes.isEmpty() ? 0 : quotes.getFirst().start();
    }

    private static LocalDate day(Position position, Map<String, LocalDate> dates) {
        return switch (position.when()) {
            case When.Day(var day, _, _) -> day;
            case When.Between(var from, _, _, _) -> from;
            case When.Relative _, When.Standing _, When.Undated _ ->
                    dates.getOrDefault(report(position), LocalDate.MAX);
        };
    }
}
