package org.dragoman.desk.pages;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.casework.Casebook.Standing;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Sizes;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.Refusal;
import org.dragoman.rooms.RoomPages;
import org.dragoman.talks.Call;

/// What the pages of the case have in common: they wait for the reading, and say what is wrong.
///
/// @param books the cases of all talks
record CasePages(Casebooks books) {

    /// What is written in the record's forms; the other fields are chosen.
    private static final Set<String> WRITTEN = Set.of("title", "text", "words", "said", "why");

    /// The same where statements were ticked: their words are chosen, too.
    private static final Set<String> BESIDE_TICKED = Set.of("said", "why");

    /// A page of the case, or a page that says why there is none yet.
    Answer page(
            DeskPage page,
            DeskPage.Frames frames,
            AtDesk at,
            Function<Casebook.Open, Html.Inside> inside) {
        return with(
                page,
                frames,
                at,
                open -> Answer.page(Html.of(frames.of(page, at), inside.apply(open))));
    }

    /// An answer from the case, or a page that says why there is none yet.
    Answer with(
            DeskPage page,
            DeskPage.Frames frames,
            AtDesk at,
            Function<Casebook.Open, Answer> answer) {
        var book = book(at);
        if (book.isEmpty()) {
            return noCase(page, frames, at);
        }
        return switch (book.get().standing()) {
            case Standing.Ready(var open) -> answer.apply(open);
            case Standing.Underway(int done, int of) -> underway(page, frames, at, done, of);
            case Standing.Faulty(var message) ->
                    notice(page, frames, at, 200, "case.faulty", message);
        };
    }

    private static Answer underway(
            DeskPage page, DeskPage.Frames frames, AtDesk at, int done, int of) {
        var words = at.asked().words();
        return Answer.page(
                Html.of(
                        frames.of(page, at),
                        (out, forms) ->
                                JtecasereadingGenerated.render(
                                        out,
                                        forms,
                                        words,
                                        words.of(page.tab()),
                                        at.base() + page.path(),
                                        done,
                                        of)));
    }

    /// The casebook of these talks, or nothing.
    java.util.Optional<Casebook> book(AtDesk at) {
        return books.find(at.open().card().id());
    }

    /// What was found in the case of these talks, once it was read.
    java.util.Optional<Findings> findings(AtDesk at) {
        return book(at).flatMap(Casebook::open).map(Casebook.Open::findings);
    }

    /// A form of the record that was not taken: why, and what was typed, to be sent again.
    ///
    /// @param action of the form, below the desk
    /// @param detail what is wrong, word for word; empty where the reason says it
    static Answer refused(
            DeskPage page,
            DeskPage.Frames frames,
            AtDesk at,
            String action,
            String key,
            String detail) {
        var words = at.asked().words();
        var form = at.asked().form();
        var report = form.one("report");
        var refusal =
                Refusal.of(
                        words.of(key, Sizes.LETTERS, Sizes.OTHERS),
                        detail,
                        at.base() + action,
                        form,
                        Call.ANY,
                        at.base() + (report.isEmpty() ? page.path() : Address.report(report)),
                        written(form));
        return new Answer.Page(422, Html.of(frames.of(page, at), RoomPages.inside(refusal, words)));
    }

    /// What of a form is written, and so can be mended on the page that refuses it: a date, too,
    /// where it is none.
    private static Set<String> written(Fields form) {
        var written = new TreeSet<>(form.all("words").size() > 1 ? BESIDE_TICKED : WRITTEN);
        if (!form.one("date").isEmpty() && !RecordPage.isDay(form.one("date"))) {
            written.add("date");
        }
        return written;
    }

    /// A page that says that there is no case, and where the work goes on without one.
    private static Answer noCase(DeskPage page, DeskPage.Frames frames, AtDesk at) {
        var words = at.asked().words();
        return Answer.page(
                Html.of(
                        frames.of(page, at),
                        (out, forms) ->
                                JtenocaseGenerated.render(
                                        out, forms, words, words.of(page.tab()), at.base())));
    }

    /// A page that says one thing.
    static Answer notice(
            DeskPage page,
            DeskPage.Frames frames,
            AtDesk at,
            int status,
            String key,
            String detail) {
        var words = at.asked().words();
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(page, at),
                        (out, forms) ->
                                JtecasenoticeGenerated.render(
                                        out,
                                        forms,
                                        words.of(page.tab()),
                                        words.of(key),
                                        detail,
                                        at.base() + "/case",
                                        words.of("case.look"))));
    }
}
