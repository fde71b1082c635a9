package org.dragoman.desk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.folder.Correction;
import org.dragoman.desk.casework.Casebook.Outcome;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.record.Stance;

/// What people make of the machine's readings: confirmed, discarded, merged, entered anew.
final class RecordCorrections {

    private static final Set<String> ABOUT_WORDS = Set.of("report", "words", "why");
    private static final Set<String> ENTERED =
            Set.of("report", "words", "why", "party", "issue", "stance", "date", "option");
    private static final Set<String> MERGED =
            Set.of("report", "words", "said", "party", "issue", "stance", "date", "why");

    private final CasePages cases;
    private final DeskPage record;

    /// @param record the page on which the forms stand
    RecordCorrections(CasePages cases, DeskPage record) {
        this.cases = cases;
        this.record = record;
    }

    List<Route> routes(DeskPage.Frames frames) {
        return List.of(
                Route.deskForm(
                        record.path() + "/confirm",
                        ABOUT_WORDS,
                        at ->
                                correct(
                                        at,
                                        frames,
                                        "confirm",
                                        new Correction.Confirm(
                                                at.asked().form().one("report"),
                                                at.asked().form().one("words")))),
                Route.deskForm(
                        record.path() + "/discard",
                        ABOUT_WORDS,
                        at ->
                                correct(
                                        at,
                                        frames,
                                        "discard",
                                        new Correction.Discard(
                                                at.asked().form().one("report"),
                                                at.asked().form().one("words")))),
                Route.deskForm(record.path() + "/enter", ENTERED, at -> enter(at, frames)),
                Route.deskForm(record.path() + "/merge", MERGED, at -> merge(at, frames)));
    }

    private static Optional<Stance> stance(AtDesk at) {
        return Arrays.stream(Stance.values())
                .filter(each -> each.name().equals(at.asked().form().one("stance")))
                .findFirst();
    }

    private static boolean isDated(AtDesk at) {
        var date = at.asked().form().one("date");
        return date.isEmpty() || RecordPage.isDay(date);
    }

    /// Statements that are one position: the first gives the place, all of them the grounds.
    private Answer merge(AtDesk at, DeskPage.Frames frames) {
        var form = at.asked().form();
        var stance = stance(at);
        if (stance.isEmpty() || !isDated(at)) {
            return unread(at, frames, "/merge", stance.isEmpty());
        }
        var parts = form.all("words").stream().filter(part -> !part.isBlank()).distinct().toList();
        if (parts.size() < 2) {
            return CasePages.refused(
                    record, frames, at, record.path() + "/merge", "record.merge.two", "");
        }
        var said = form.one("said");
        return correct(
                at,
                frames,
                "merge",
                new Correction.Merge(
                        form.one("party"),
                        form.one("issue"),
                        stance.get(),
                        said.isEmpty() ? String.join(" … ", parts) : said,
                        parts,
                        form.one("date"),
                        form.one("report")));
    }

    /// A form with a stance that is none, or a date that is none.
    private Answer unread(AtDesk at, DeskPage.Frames frames, String act, boolean stance) {
        return CasePages.refused(
                record,
                frames,
                at,
                record.path() + act,
                stance ? "record.no-stance" : "record.no-date",
                "");
    }

    private Answer enter(AtDesk at, DeskPage.Frames frames) {
        var form = at.asked().form();
        var stance = stance(at);
        if (stance.isEmpty() || !isDated(at)) {
            return unread(at, frames, "/enter", stance.isEmpty());
        }
        return correct(
                at,
                frames,
                "enter",
                new Correction.Enter(
                        form.one("party"),
                        form.one("issue"),
                        stance.get(),
                        form.one("words"),
                        form.one("date"),
                        "",
                        form.one("option"),
                        form.one("report")));
    }

    private Answer correct(AtDesk at, DeskPage.Frames frames, String act, Correction correction) {
        var book = cases.book(at);
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        var report = at.asked().form().one("report");
        var back = at.base() + (report.isEmpty() ? record.path() : Address.report(report));
        return answer(
                at,
                frames,
                record.path() + "/" + act,
                book.get()
                        .correct(
                                correction,
                                new Grounds.Entered(
                                        at.member(), at.today(), at.asked().form().one("why"))),
                back,
                "record.kept");
    }

    /// What a person's entry came to, as a page.
    ///
    /// @param action of the form, below the desk
    /// @param next where to go when it is kept
    /// @param said the key of what is said then
    Answer answer(
            AtDesk at,
            DeskPage.Frames frames,
            String action,
            Outcome outcome,
            String next,
            String said) {
        return switch (outcome) {
            case Outcome.Kept _ -> new Answer.See(next, at.asked().words().of(said));
            case Outcome.Underway _ ->
                    new Answer.See(
                            at.base() + record.path(), at.asked().words().of("record.adding"));
            case Outcome.Refused(var message) ->
                    CasePages.refused(record, frames, at, action, "record.refused", message);
        };
    }
}
