package org.dragoman.desk.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;

/// What is looked up in a case again and again, made once for findings that stand: in memory, never
/// on disk.
///
/// @param lines every statement with its words as they are searched, by report and place
/// @param statements every statement by its name
/// @param resting the positions that name a statement as their source, by statement
/// @param entered the positions that a person entered
/// @param mentions the reports that name something
public record CaseIndex(
        Findings findings,
        List<Line> lines,
        Map<StatementId, Statement> statements,
        Map<StatementId, List<Position>> resting,
        List<Position> entered,
        Mentions mentions) {

    private static final LastFew<CaseIndex> LAST = new LastFew<>(6);

    /// A statement, and what of it is searched.
    public record Line(Search.Hit hit, String folded) {}

    /// The index of these findings.
    public static CaseIndex of(Findings findings) {
        return LAST.find(it -> it.isOf(findings), () -> made(findings));
    }

    /// Of the same findings: the very object, for comparing them would cost more than looking anew.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(Findings other) {
        return findings == other;
    }

    private static CaseIndex made(Findings findings) {
        var lines = new ArrayList<Line>();
        var statements = new HashMap<StatementId, Statement>();
        for (var reading : findings.record()) {
            var title = Search.folded(reading.document().header().field("title"));
            for (var it : reading.statements()) {
                var folded =
                        " %s %s %s"
                                .formatted(
                                        Search.folded(it.words()),
                                        Search.folded(it.speaker().name()),
                                        title);
                statements.put(it.id(), it);
                lines.add(new Line(new Search.Hit(reading, it, it.start()), folded));
            }
        }
        lines.sort(
                Comparator.comparing((Line line) -> line.hit().reading().document().name())
                        .thenComparingInt(line -> line.hit().start()));
        var resting = new HashMap<StatementId, List<Position>>();
        var entered = new ArrayList<Position>();
        for (var position : findings.matrix().positions()) {
            switch (position.source()) {
                case Source.Machine(var id) -> add(resting, id, position);
                case Source.Confirmed(var id, _) -> add(resting, id, position);
                case Source.Overrides(var id, _, _) -> add(resting, id, position);
                case Source.EnteredByHand _ -> entered.add(position);
            }
        }
        return new CaseIndex(
                findings, lines, statements, resting, entered, new Mentions(findings, lines));
    }

    private static void add(
            Map<StatementId, List<Position>> resting, StatementId id, Position position) {
        resting.computeIfAbsent(id, _ -> new ArrayList<>()).add(position);
    }

    /// The positions that may rest on a statement, in no order: those that name it, and those that
    /// were entered.
    public List<Position> near(StatementId statement) {
        var near = new ArrayList<>(resting.getOrDefault(statement, List.of()));
        near.addAll(entered);
        return near;
    }
}
