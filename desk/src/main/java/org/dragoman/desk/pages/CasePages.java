package org.dragoman.desk.pages;

import java.util.function.Function;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.casework.Casebook.Standing;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.rooms.Html;

/// What the pages of the case have in common: they wait for the reading, and say what is wrong.
///
/// @param books the cases of all talks
record CasePages(Casebooks books) {

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
            return notice(page, frames, at, 200, "case.none", "");
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
                                        out, forms, words.of(page.tab()), words.of(key), detail)));
    }
}
