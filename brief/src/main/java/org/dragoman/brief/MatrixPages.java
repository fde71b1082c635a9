package org.dragoman.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.record.When;

/// The position matrix: an issue a row, a party a column, words in the cells.
final class MatrixPages {

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final Words words;

    MatrixPages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
    }

    Page.Matrix matrix() {
        var rows = new ArrayList<Page.Row>();
        var silent = new ArrayList<String>();
        for (var issue : findings.caseFile().issues()) {
            var cells =
                    cast.parties().stream()
                            .map(party -> cell(findings.matrix().cell(party, issue.id())))
                            .toList();
            if (cells.stream().allMatch(cell -> cell.positions().isEmpty())) {
                silent.add(words.alone(issue.name()));
            } else {
                rows.add(new Page.Row(words.alone(issue.name()), cells));
            }
        }
        var sentence = silent.isEmpty() ? "" : words.of("matrix.silent", words.list(silent));
        return new Page.Matrix(cast.sides(), rows, sentence);
    }

    private Page.Cell cell(PositionMatrix.Cell cell) {
        return new Page.Cell(
                cast.side(cell.party()), cell.positions().stream().map(this::said).toList());
    }

    /// A position with who voiced it, when, and what moved.
    Page.Said said(PositionMatrix.Position position) {
        var aside = new ArrayList<String>();
        var when = when(position.when());
        if (!when.isEmpty()) {
            aside.add(when);
        }
        if (!position.reportedBy().isEmpty()) {
            aside.add(words.of("matrix.reported", position.reportedBy()));
        }
        if (position.source() instanceof PositionMatrix.Source.Overrides(_, var machine, _)) {
            aside.add(words.told("the machine had read: " + machine));
        }
        for (var mark : position.marks()) {
            aside.add(words.of("matrix.mark." + mark.kind(), words.told(mark.words())));
        }
        var numbers = new ArrayList<>(notes.of(position.grounds()));
        switch (position.source()) {
            case PositionMatrix.Source.Confirmed(_, var by) -> numbers.add(notes.of(by));
            case PositionMatrix.Source.Overrides(_, _, var by) ->
                    by.forEach(entered -> numbers.add(notes.of(entered)));
            case PositionMatrix.Source.EnteredByHand(var by) ->
                    by.forEach(entered -> numbers.add(notes.of(entered)));
            case PositionMatrix.Source.Machine _ -> {}
        }
        return new Page.Said(
                words.alone(cast.speaker(position)),
                cast.tint(position.party()),
                words.of("stance." + position.stance()),
                words.alone(position.words()),
                !position.grounds().quotes().isEmpty(),
                String.join(" · ", aside),
                numbers.stream().distinct().toList(),
                Cast.provenance(position));
    }

    /// When something was said, as far as that is known; empty where it is not.
    private String when(When when) {
        return switch (when) {
            case When.Day(var date, var basis, _) ->
                    basis == When.Basis.REPORT_DATE
                            ? words.of("when.report", words.date(date))
                            : words.date(date);
            case When.Between(var from, var to, _, _) ->
                    words.of("when.between", words.date(from), words.date(to));
            case When.Relative(_, var said) -> words.alone(said);
            case When.Standing _ -> words.of("when.standing");
            case When.Undated _ -> "";
        };
    }

    /// Demands that meet a refusal on the same issue.
    List<Page.Conflict> conflicts() {
        return findings.agendaConflicts().stream()
                .map(conflict ->
                        new Page.Conflict(
                                words.alone(cast.issue(conflict.issue())),
                                Stream.of(conflict.demand(), conflict.refusal())
                                        .map(voice ->
                                                new Page.Cell(
                                                        cast.side(voice.party()),
                                                        said(voice.positions())))
                                        .sorted(Comparator.comparing(cell -> cell.side().name()))
                                        .toList()))
                .toList();
    }

    private List<Page.Said> said(List<PositionMatrix.Position> positions) {
        return positions.stream().map(this::said).toList();
    }
}
