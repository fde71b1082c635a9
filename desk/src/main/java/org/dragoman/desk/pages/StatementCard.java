package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PositionEntry;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.desk.casework.CaseIndex;
import org.dragoman.record.Reading;
import org.dragoman.record.Span;
import org.dragoman.record.Stance;
import org.dragoman.record.Statement;

/// A statement beside its document: what the machine read, and what people made of it.
///
/// @param id of the statement
/// @param report file name of the document
/// @param start where its words start
/// @param quote its longest stretch, as it stands in the report: what a correction refers to
/// @param party id of the speaker's party; empty for none
/// @param partyName the party's name; empty for none
/// @param stance in words; `first` the name of the first of them, empty for none
/// @param when in words; empty where undated
/// @param state what people made of the machine's reading
/// @param made each entry of a person about these words, in the order of the file
/// @param positions positions of the matrix that rest on it
record StatementCard(
        String id,
        String report,
        int start,
        String words,
        String quote,
        String speaker,
        String party,
        String partyName,
        String stance,
        String first,
        List<String> issues,
        List<String> issueNames,
        String when,
        State state,
        List<Made> made,
        List<String> positions) {

    /// What a person made of the reading.
    ///
    /// @param kind `CONFIRMED`, `DISCARDED`, `MERGED` or `CORRECTED`
    /// @param by who and on which day; empty where the entry does not say
    /// @param said the position as that person has it, in words; empty for none
    record Made(State kind, String by, String on, String said, String words, String why) {}

    /// What people made of the machine's reading.
    enum State {
        READ,
        CONFIRMED,
        CORRECTED,
        MERGED,
        DISCARDED
    }

    /// The statements of a report, in the order of its text.
    static List<StatementCard> of(DeskView view, Findings findings, Reading reading) {
        return reading.statements().stream()
                .map(statement -> of(view, findings, reading, statement))
                .toList();
    }

    /// One statement.
    static StatementCard of(DeskView view, Findings findings, Reading reading, Statement it) {
        var file = findings.caseFile();
        var longest =
                it.content().stream()
                        .max(Comparator.comparingInt((Span span) -> span.text().length()))
                        .orElseThrow();
        var rests =
                CaseIndex.of(findings).near(it.id()).stream()
                        .filter(position -> restsOn(position, it, reading.document().name()))
                        .toList();
        var positions = new ArrayList<String>();
        for (var position : rests) {
            positions.add(
                    position(view, file, position.party(), position.stance(), position.issue()));
        }
        var party = it.speaker().party();
        return new StatementCard(
                it.id().value(),
                reading.document().name(),
                it.start(),
                it.words(),
                longest.text(),
                it.speaker().name(),
                party,
                party.isEmpty() ? "" : file.nameOf(party),
                it.stances().stream()
                        .map(stance -> view.words().named("stance", stance))
                        .collect(Collectors.joining(", ")),
                it.stances().stream().findFirst().map(Enum::name).orElse(""),
                it.issues(),
                it.issues().stream().map(issue -> file.issue(issue).name()).toList(),
                view.when(it.when()),
                state(view, findings, rests, it, reading.document().name()),
                made(view, file, it, reading.document().name()),
                positions);
    }

    private static String position(
            DeskView view, CaseFile file, String party, Stance stance, String issue) {
        var words = view.words();
        return words.of(
                "record.position",
                file.nameOf(party),
                words.named("stance", stance),
                file.issue(issue).name());
    }

    private static boolean restsOn(Position position, Statement it, String report) {
        return switch (position.source()) {
            case Source.Machine(var statement) -> statement.equals(it.id());
            case Source.Confirmed(var statement, _) -> statement.equals(it.id());
            case Source.Overrides(var statement, _, _) -> statement.equals(it.id());
            case Source.EnteredByHand _ ->
                    position.grounds().quotes().stream().anyMatch(q -> touches(q, it, report));
        };
    }

    private static boolean touches(Grounds.Quote quote, Statement it, String report) {
        return quote.report().equals(report)
                && it.content().stream()
                        .anyMatch(span -> span.start() < quote.end() && quote.start() < span.end());
    }

    private static List<Made> made(DeskView view, CaseFile file, Statement it, String report) {
        var made = new ArrayList<Made>();
        for (var entry : file.entries()) {
            switch (entry) {
                case PositionEntry.Confirms(var quote, var by, _) -> {
                    if (touches(quote, it, report)) {
                        made.add(made(view, State.CONFIRMED, List.of(by), "", ""));
                    }
                }
                case PositionEntry.Discards(var quote, var by, _) -> {
                    if (touches(quote, it, report)) {
                        made.add(made(view, State.DISCARDED, List.of(by), "", ""));
                    }
                }
                case PositionEntry.EnteredPosition entered -> {
                    var quotes = entered.grounds().quotes();
                    if (quotes.stream().anyMatch(quote -> touches(quote, it, report))) {
                        made.add(
                                made(
                                        view,
                                        quotes.size() > 1 ? State.MERGED : State.CORRECTED,
                                        entered.grounds().entered(),
                                        position(
                                                view,
                                                file,
                                                entered.party(),
                                                entered.stance(),
                                                entered.issue()),
                                        entered.words()));
                    }
                }
            }
        }
        return made;
    }

    private static Made made(
            DeskView view, State kind, List<Grounds.Entered> entered, String said, String words) {
        return entered.stream()
                .findFirst()
                .map(by -> new Made(kind, by.by(), view.day(by.on()), said, words, by.why()))
                .orElse(new Made(kind, "", "", said, words, ""));
    }

    private static State state(
            DeskView view, Findings findings, List<Position> rests, Statement it, String report) {
        var all = made(view, findings.caseFile(), it, report);
        if (all.stream().anyMatch(made -> made.kind() == State.MERGED)) {
            return State.MERGED;
        }
        for (var entry : findings.caseFile().entries()) {
            if (entry instanceof PositionEntry.Discards(var quote, _, _)
                    && touches(quote, it, report)) {
                return State.DISCARDED;
            }
            if (entry instanceof PositionEntry.Confirms(var quote, _, _)
                    && touches(quote, it, report)) {
                return State.CONFIRMED;
            }
        }
        for (var position : rests) {
            switch (position.source()) {
                case Source.Overrides _, Source.EnteredByHand _ -> {
                    return State.CORRECTED;
                }
                case Source.Confirmed _ -> {
                    return State.CONFIRMED;
                }
                case Source.Machine _ -> {}
            }
        }
        // A correction may stand in the matrix under other words than the machine read.
        return all.isEmpty() ? State.READ : all.getFirst().kind();
    }
}
