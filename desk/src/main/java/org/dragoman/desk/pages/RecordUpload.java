package org.dragoman.desk.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.casework.ReportText;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// Reports handed in as files: their text is read and added to the record as if it had been pasted.
final class RecordUpload {

    private final CasePages cases;
    private final DeskPage record;

    /// @param record the page on which the form stands
    RecordUpload(CasePages cases, DeskPage record) {
        this.cases = cases;
        this.record = record;
    }

    Route route(DeskPage.Frames frames) {
        return Route.deskForm(
                        record.path() + "/upload",
                        Set.of("title", "publisher", "date"),
                        at -> upload(at, frames))
                .with(Set.of("file"));
    }

    private Answer upload(AtDesk at, DeskPage.Frames frames) {
        var form = at.asked().form();
        var book = cases.book(at);
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        var day = day(form.one("date"));
        var file = at.asked().upload("file");
        if (form.one("title").isEmpty() || day.isEmpty() || file.isEmpty()) {
            return again(at, frames, 422, "record.upload.needs", "");
        }
        return switch (ReportText.of(file.get().bytes().copy())) {
            case ReportText.Unread(var why) -> again(at, frames, 422, "record.upload.unread", why);
            case ReportText.Text(var text) -> add(at, frames, book.get(), day.get(), text);
        };
    }

    private Answer add(
            AtDesk at, DeskPage.Frames frames, Casebook book, LocalDate day, String text) {
        var form = at.asked().form();
        var name = day + "-" + RecordPage.slug(form.one("title")) + ".txt";
        var publisher = form.one("publisher");
        var outcome =
                book.add(
                        name,
                        form.one("title"),
                        publisher.isEmpty() ? at.member() : publisher,
                        day,
                        text.replace("\r\n", "\n"));
        return switch (outcome) {
            case Casebook.Outcome.Refused(var why) -> again(at, frames, 409, "record.refused", why);
            case Casebook.Outcome.Underway _ ->
                    new Answer.See(
                            at.base() + record.path(), at.asked().words().of("record.adding"));
            case Casebook.Outcome.Kept _ ->
                    new Answer.See(
                            at.base() + record.path() + "/" + name,
                            at.asked().words().of("record.added"));
        };
    }

    /// The form again with what was filled in; the file alone has to be chosen anew.
    private Answer again(AtDesk at, DeskPage.Frames frames, int status, String key, String why) {
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(record, at),
                        (out, forms) ->
                                JteuploadagainGenerated.render(
                                        out,
                                        forms,
                                        new DeskView(at),
                                        at.asked().form(),
                                        at.asked().words().of(key),
                                        why)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
