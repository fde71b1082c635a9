package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.asking.PackageView;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.Agendas;
import org.dragoman.talks.BalanceReport;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;

/// How a paper lies between the sides: by what they said in these talks, and by the case.
///
/// @param rows issue by issue, sides in alphabetical order; none where it names no option of the
///   settled agenda
/// @param sides as the case sees them, in alphabetical order; none where it names no option of the
///   case
record PaperBalance(List<Row> rows, List<Side> sides) {

    PaperBalance {
        rows = List.copyOf(rows);
        sides = List.copyOf(sides);
    }

    /// One issue.
    record Row(String issue, String option, List<BalanceReport.Line> sides) {
        Row {
            sides = List.copyOf(sides);
        }
    }

    /// How one party of the case would see it.
    ///
    /// @param crossed red lines that it crosses, in their holder's words
    /// @param ask what is undecided
    /// @param places of how many ranked issues it takes the first choice, as "2 of 5"; empty where
    ///   nothing is ranked
    record Side(String party, List<String> crossed, List<String> ask, String places) {
        Side {
            crossed = List.copyOf(crossed);
            ask = List.copyOf(ask);
        }
    }

    /// Whether the paper names no option at all.
    boolean isEmpty() {
        return rows.isEmpty() && sides.isEmpty();
    }

    /// The balance of a paper.
    static PaperBalance of(DeskView view, Optional<CaseFile> caseFile, Paper paper) {
        var rows = agenda(view).map(it -> rows(view, it, paper)).orElse(List.of());
        return new PaperBalance(rows, caseFile.map(it -> sides(view, it, paper)).orElse(List.of()));
    }

    /// The agenda that was settled last.
    static Optional<Agenda> agenda(DeskView view) {
        var agendas = view.talks().desk().proceedings().agendas();
        return agendas.agendas().find(agendas.current()).map(Agendas.Tabled::items);
    }

    private static List<Row> rows(DeskView view, Agenda agenda, Paper paper) {
        var deal = paper.deal(agenda);
        var sides = new TreeSet<RoomId>();
        view.sides().stream().map(RoomState::room).forEach(sides::add);
        var lines =
                BalanceReport.ofPackage(view.talks(), view.at().member(), agenda, sides, deal)
                        .lines();
        var rows = new ArrayList<Row>();
        for (var put : deal.options().entrySet()) {
            rows.add(
                    new Row(
                            put.getKey(),
                            put.getValue(),
                            lines.stream().filter(it -> it.place().equals(put.getKey())).toList()));
        }
        return rows;
    }

    private static List<Side> sides(DeskView view, CaseFile file, Paper paper) {
        var taken = paper.taken(file);
        if (taken.isEmpty()) {
            return List.of();
        }
        var sides = new ArrayList<Side>();
        for (var side : PackageView.of(file, taken).sides()) {
            long first = side.places().stream().filter(place -> place.rank() == 1).count();
            sides.add(
                    new Side(
                            file.nameOf(side.party()),
                            side.crosses().stream().map(line -> line.words()).toList(),
                            side.undecided().stream()
                                    .map(it ->
                                            it.ask().isEmpty()
                                                    ? file.issue(it.issue())
                                                            .option(it.option())
                                                            .words()
                                                    : it.ask())
                                    .toList(),
                            side.places().isEmpty()
                                    ? ""
                                    : view.words()
                                            .of(
                                                    "clear.balance.first",
                                                    first,
                                                    side.places().size())));
        }
        sides.sort(Comparator.comparing(Side::party));
        return sides;
    }
}
