package org.dragoman.casefile.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.casefile.Grounds;
import org.dragoman.record.Reading;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;

/// Every statement of a case, by the report that it stands in.
final class Statements {

    private final Map<StatementId, Statement> byId = new LinkedHashMap<>();
    private final Map<StatementId, String> reports = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();

    Statements(List<Reading> record) {
        for (var reading : record) {
            var report = reading.document().name();
            reading.document().header().date().ifPresent(day -> dates.put(report, day));
            for (var statement : reading.statements()) {
                byId.put(statement.id(), statement);
                reports.put(statement.id(), report);
            }
        }
    }

    /// In the order of the reports, and of the text in each.
    List<Statement> all() {
        return List.copyOf(byId.values());
    }

    /// The day of each report that gives one.
    Map<String, LocalDate> dates() {
        return dates;
    }

    /// Where the statement's words stand.
    List<Grounds.Quote> quotes(Statement statement) {
        var report = reports.getOrDefault(statement.id(), "");
        return statement.content().stream()
                .map(span -> new Grounds.Quote(report, span.start(), span.end(), span.text()))
                .toList();
    }

    /// Who reports the statement, where another statement tells it; else empty.
    String reportedBy(Statement statement) {
        return statement.within().isEmpty()
                ? ""
                : Optional.ofNullable(byId.get(statement.within().getFirst()))
                        .map(outer -> outer.speaker().name())
                        .orElse("");
    }

    /// The statement that the words mean: of those that share half of the shorter of the two, the
    /// party's own first, then the one that agrees best with the words (F1 of characters).
    ///
    /// @param party empty where anyone may have spoken
    Optional<Statement> meeting(Grounds.Quote quote, String party) {
        var near = new ArrayList<Statement>();
        for (var statement : byId.values()) {
            if (quote.report().equals(reports.get(statement.id()))) {
                int shared = shared(quote, statement);
                int shorter = Math.min(quote.end() - quote.start(), length(statement));
                if (shared > 0 && 2 * shared >= shorter) {
                    near.add(statement);
                }
            }
        }
        var own = near.stream().filter(each -> each.speaker().party().equals(party)).toList();
        var candidates = party.isEmpty() || own.isEmpty() ? near : own;
        Optional<Statement> best = Optional.empty();
        double most = -1;
        for (var statement : candidates) {
            double agreement =
                    2.0
                            * shared(quote, statement)
                            / (quote.end() - quote.start() + length(statement));
            if (agreement > most) {
                most = agreement;
                best = Optional.of(statement);
            }
        }
        return best;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(span -> span.end() - span.start()).sum();
    }

    private static int shared(Grounds.Quote quote, Statement statement) {
        return statement.content().stream()
                .mapToInt(span ->
                        Math.max(
                                0,
                                Math.min(span.end(), quote.end())
                                        - Math.max(span.start(), quote.start())))
                .sum();
    }
}
