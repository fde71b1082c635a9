package org.dragoman.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.charts.Tint;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseParty;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;

/// Names instead of ids, and the parties in alphabetical order of their names.
final class Cast {

    private final CaseFile caseFile;
    private final Words words;
    private final List<CaseParty> parties;
    private final Map<StatementId, Statement> statements = new HashMap<>();

    Cast(Findings findings, Words words) {
        caseFile = findings.caseFile();
        this.words = words;
        parties =
                caseFile.parties().stream()
                        .sorted(Comparator.comparing(CaseParty::name).thenComparing(CaseParty::id))
                        .toList();
        for (var reading : findings.record()) {
            for (var statement : reading.statements()) {
                statements.put(statement.id(), statement);
            }
        }
    }

    /// What the brief says, in its language.
    Words words() {
        return words;
    }

    /// Ids of the parties, in alphabetical order of their names.
    List<String> parties() {
        return parties.stream().map(CaseParty::id).toList();
    }

    /// The parties as columns, in the same order.
    List<Page.Side> sides() {
        return parties().stream().map(this::side).toList();
    }

    Page.Side side(String party) {
        return new Page.Side(words.alone(name(party)), tint(party));
    }

    /// How an actor or party is called.
    String name(String id) {
        return caseFile.nameOf(id);
    }

    /// A class of the style sheet; empty for who is no party.
    String tint(String id) {
        int place = parties().indexOf(id);
        return place < 0 ? "" : "p" + Math.min(place + 1, 4);
    }

    /// The colour of a party's marks in charts.
    java.awt.Color colour(String party) {
        return Tint.ofParty(parties().indexOf(party));
    }

    String issue(String id) {
        return caseFile.issue(id).name();
    }

    String option(String issue, String id) {
        return caseFile.issue(issue).option(id).words();
    }

    StatedRedLine redLine(String id) {
        return caseFile.redLines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Who voiced a position, as pages call them.
    String speaker(PositionMatrix.Position position) {
        var statement =
                switch (position.source()) {
                    case PositionMatrix.Source.Machine(var id) -> statements.get(id);
                    case PositionMatrix.Source.Confirmed(var id, _) -> statements.get(id);
                    case PositionMatrix.Source.Overrides(var id, _, _) -> statements.get(id);
                    case PositionMatrix.Source.EnteredByHand _ -> null;
                };
        if (statement != null && !statement.speaker().name().isEmpty()) {
            return statement.speaker().name();
        }
        return position.speaker().isEmpty() ? "" : name(position.speaker());
    }

    /// How something that a person wrote into the case came there.
    static Provenance provenance(Grounds grounds) {
        if (grounds.isAssumption()) {
            return Provenance.ASSUMED;
        }
        if (!grounds.quotes().isEmpty()) {
            return Provenance.QUOTED;
        }
        return Provenance.ENTERED;
    }

    /// How a position came into the matrix.
    static Provenance provenance(PositionMatrix.Position position) {
        return switch (position.source()) {
            case PositionMatrix.Source.Machine _ -> Provenance.READ;
            case PositionMatrix.Source.Confirmed _ -> Provenance.CONFIRMED;
            case PositionMatrix.Source.Overrides _ -> Provenance.CORRECTED;
            case PositionMatrix.Source.EnteredByHand(var by) ->
                    by.isEmpty()
                            ? provenance(position.grounds())
                            : provenance(new Grounds(position.grounds().quotes(), by));
        };
    }
}
