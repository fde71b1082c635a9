package org.dragoman.desk.pages;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.PositionMatrix.Mark;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.casefile.PositionMatrix.Position;
import org.dragoman.casefile.PositionMatrix.Source;
import org.dragoman.desk.casework.CaseIndex;
import org.dragoman.desk.pages.PlacedPositions.Placed;
import org.dragoman.record.Stance;
import org.dragoman.record.StatementId;

/// One position as a page shows it.
///
/// @param anchor by which the page finds it
/// @param when the day in words; empty where undated
/// @param by who entered or confirmed it; empty for nobody
/// @param machine what the machine had read instead; empty where nothing else
/// @param fresh whether it is new to whoever asks
public record HeldPosition(
        String anchor,
        Stance stance,
        String words,
        String speaker,
        String reportedBy,
        String when,
        Kind kind,
        String by,
        String machine,
        List<Evidence> evidence,
        List<Moved> moved,
        boolean fresh) {

    /// How a position came into the matrix.
    public enum Kind {
        READ,
        CONFIRMED,
        CORRECTED,
        ENTERED;

        /// By where it comes from.
        static Kind of(Source source) {
            return switch (source) {
                case Source.Machine _ -> READ;
                case Source.Confirmed _ -> CONFIRMED;
                case Source.Overrides _ -> CORRECTED;
                case Source.EnteredByHand _ -> ENTERED;
            };
        }

        /// Whether the words are a person's; else the machine read them.
        boolean entered() {
            return this == CORRECTED || this == ENTERED;
        }
    }

    /// Words of a report, one step away.
    ///
    /// @param title of the report
    public record Evidence(String report, String title, int start) {}

    /// That a position moved from, or stands against, an earlier one.
    ///
    /// @param words from what to what
    /// @param address of the earlier one
    public record Moved(MarkKind kind, String words, String address) {}

    public HeldPosition {
        evidence = List.copyOf(evidence);
        moved = List.copyOf(moved);
    }

    /// Makes the positions of a case as this member reads them.
    ///
    /// @param view whose words and days they are told in
    record Maker(DeskView view, Findings findings, PlacedPositions placed, MatrixLook look) {

        /// One position.
        ///
        /// @param cell all of its cell, newest first
        HeldPosition of(Placed one, List<Placed> cell) {
            var file = findings.caseFile();
            var it = one.position();
            return new HeldPosition(
                    one.anchor(),
                    it.stance(),
                    it.words(),
                    it.speaker().isEmpty() || it.speaker().equals(it.party())
                            ? ""
                            : file.nameOf(it.speaker()),
                    it.reportedBy(),
                    view.when(it.when()),
                    Kind.of(it.source()),
                    by(it.source()),
                    it.source() instanceof Source.Overrides(var id, _, _) ? machine(id) : "",
                    it.grounds().quotes().stream()
                            .map(quote ->
                                    new Evidence(
                                            quote.report(),
                                            placed.title(quote.report()),
                                            quote.start()))
                            .toList(),
                    it.marks().stream()
                            .flatMap(mark -> moved(file, it, mark, one.place(), cell).stream())
                            .toList(),
                    look.fresh(one));
        }

        /// What the machine had read in a statement, in the words of the page.
        private String machine(StatementId id) {
            var it = CaseIndex.of(findings).statements().get(id);
            if (it == null) {
                return "";
            }
            var stance = view.words().named("stance", it.stances().getFirst());
            var issues =
                    it.issues().stream()
                            .map(issue -> findings.caseFile().issue(issue).name())
                            .toList();
            return issues.isEmpty()
                    ? view.words().of("matrix.machine.none", stance)
                    : view.words().of("matrix.machine", stance, view.words().list(issues));
        }

        private Optional<Moved> moved(
                CaseFile file, Position now, Mark mark, int place, List<Placed> cell) {
            return cell.subList(place, cell.size()).stream()
                    .filter(other -> other.position().id().equals(mark.other()))
                    .findFirst()
                    .map(other -> moved(file, now, mark, other));
        }

        private Moved moved(CaseFile file, Position now, Mark mark, Placed earlier) {
            var before = earlier.position();
            boolean options = !before.option().isEmpty() && !now.option().isEmpty();
            var words = view.words();
            return new Moved(
                    mark.kind(),
                    words.of(
                            "matrix.moved." + mark.kind(),
                            options
                                    ? file.issue(before.issue()).option(before.option()).words()
                                    : words.named("stance", before.stance()),
                            options
                                    ? file.issue(now.issue()).option(now.option()).words()
                                    : words.named("stance", now.stance())),
                    CellPage.address(view, now.party(), now.issue())
                            + CellPage.from(MatrixLook.PLAIN, earlier.place())
                            + "#"
                            + earlier.anchor());
        }

        private String by(Source source) {
            var entered =
                    switch (source) {
                        case Source.Machine _ -> List.<Grounds.Entered>of();
                        case Source.Confirmed(_, var by) -> List.of(by);
                        case Source.Overrides(_, _, var by) -> by;
                        case Source.EnteredByHand(var by) -> by;
                    };
            return entered.stream()
                    .findFirst()
                    .map(it -> view.words().of("matrix.by", it.by(), view.day(it.on())))
                    .orElse("");
        }
    }

    /// How the stances of a cell went on, oldest first: the latest changes alone.
    ///
    /// @param shown newest first
    static List<String> course(DeskView view, List<Placed> shown, int most) {
        var course = new ArrayDeque<String>();
        for (int i = 0; i < shown.size() && course.size() < most; i++) {
            boolean changed =
                    i == shown.size() - 1
                            || shown.get(i + 1).position().stance()
                                    != shown.get(i).position().stance();
            if (changed) {
                course.addFirst(view.words().named("stance", shown.get(i).position().stance()));
            }
        }
        return List.copyOf(course);
    }

    /// How often a mark stands on positions.
    static int count(List<Placed> shown, MarkKind kind) {
        return (int)
                shown.stream()
                        .flatMap(it -> it.position().marks().stream())
                        .filter(mark -> mark.kind() == kind)
                        .count();
    }
}
