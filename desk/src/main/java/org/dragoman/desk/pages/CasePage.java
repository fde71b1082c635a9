package org.dragoman.desk.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dragoman.desk.casework.CaseEdits;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.CaseZip;
import org.dragoman.desk.casework.Casebook.Outcome;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Bytes;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Html;

/// The files of the case, as the team writes them: agenda, parties, red lines. Where there is no
/// case yet, it is begun or brought here.
public final class CasePage implements DeskPage {

    private static final Pattern PLACE = Pattern.compile("^\\S+?:(\\d{1,6}):");

    private final CasePages cases;
    private final CaseBeginning beginning;

    CasePage(CasePages cases, CaseBeginning beginning) {
        this.cases = cases;
        this.beginning = beginning;
    }

    @Override
    public String path() {
        return "/case";
    }

    @Override
    public String tab() {
        return "desk.case";
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> page(at, frames, 200, "", "")),
                Route.desk(path() + "/file", at -> file(at, frames), "name"),
                Route.desk(path() + "/case.zip", this::zip),
                Route.deskForm(
                        path() + "/begin", Set.of("mediator", "issues"), at -> begin(at, frames)),
                Route.deskForm(path() + "/bring", Set.of(), at -> bring(at, frames))
                        .with(Set.of("file")),
                Route.deskForm(
                        path() + "/write",
                        Set.of("name", "text", "stamp"),
                        at -> write(at, frames)));
    }

    /// @param wrong why what was asked was not done; empty where nothing was wrong
    /// @param detail what is wrong, word for word; empty where `wrong` says it
    private Answer page(AtDesk at, Frames frames, int status, String wrong, String detail) {
        var book = cases.book(at);
        var form = at.asked().form();
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        (out, forms) ->
                                JtecasefilesGenerated.render(
                                        out,
                                        forms,
                                        new DeskView(at),
                                        frames.of(this, at).assets(),
                                        book,
                                        form,
                                        wrong,
                                        detail)));
    }

    private Answer begin(AtDesk at, Frames frames) {
        return began(at, frames, beginning.begin(at));
    }

    private Answer began(AtDesk at, Frames frames, CaseBeginning.Came came) {
        return switch (came) {
            case CaseBeginning.Came.Begun _ ->
                    new Answer.See(at.base() + path(), at.asked().words().of("case.begun"));
            case CaseBeginning.Came.Refused(var wrong, var detail) ->
                    page(at, frames, 422, wrong, detail);
        };
    }

    private Answer bring(AtDesk at, Frames frames) {
        var words = at.asked().words();
        var file = at.asked().upload("file");
        if (file.isEmpty()) {
            return page(at, frames, 422, words.of("case.bring.needs"), "");
        }
        try {
            var book = cases.book(at);
            if (book.isEmpty()) {
                var files = CaseZip.read(file.get().bytes().copy(), Map.of());
                return began(at, frames, beginning.take(at, files, words));
            }
            var files = book.get().files();
            return answer(
                    at,
                    book.get()
                            .replace(
                                    files,
                                    CaseZip.read(file.get().bytes().copy(), files.files()),
                                    true,
                                    words.of("desk.case")),
                    why -> page(at, frames, 422, words.of("case.refused"), why));
        } catch (IllegalArgumentException faulty) {
            return page(
                    at, frames, 422, words.of("case.refused"), String.valueOf(faulty.getMessage()));
        }
    }

    private Answer file(AtDesk at, Frames frames) {
        var name = at.asked().query().one("name");
        return cases.book(at)
                .filter(book -> CaseEdits.written(book.files()).contains(name))
                .map(book ->
                        editor(
                                at,
                                frames,
                                200,
                                name,
                                book.files().text(name),
                                CaseEdits.stamp(book.files(), name),
                                ""))
                .orElseGet(Answer::unknown);
    }

    private Answer editor(
            AtDesk at,
            Frames frames,
            int status,
            String name,
            String text,
            String stamp,
            String detail) {
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        (out, forms) ->
                                JtecasefileGenerated.render(
                                        out,
                                        forms,
                                        new DeskView(at),
                                        frames.of(this, at).assets(),
                                        name,
                                        text,
                                        stamp,
                                        detail,
                                        line(name, text, detail).orElse(""))));
    }

    /// The line that a message speaks of, where it is one of this file.
    private static Optional<String> line(String name, String text, String detail) {
        var place = PLACE.matcher(detail);
        if (!detail.startsWith(name + ":") || !place.find()) {
            return Optional.empty();
        }
        return text.lines().skip(Integer.parseInt(place.group(1)) - 1L).findFirst();
    }

    private Answer write(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var name = form.one("name");
        var book = cases.book(at).filter(it -> CaseEdits.written(it.files()).contains(name));
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        var text = form.all("text").stream().findFirst().orElse("");
        return answer(
                at,
                CaseEdits.write(book.get(), name, text, form.one("stamp")),
                why -> editor(at, frames, 422, name, text, form.one("stamp"), why));
    }

    private Answer answer(AtDesk at, Outcome outcome, Function<String, Answer> refused) {
        return switch (outcome) {
            case Outcome.Kept _ ->
                    new Answer.See(at.base() + path(), at.asked().words().of("case.kept"));
            case Outcome.Underway _ ->
                    new Answer.See(at.base() + path(), at.asked().words().of("record.adding"));
            case Outcome.Refused(var why) -> refused.apply(why);
        };
    }

    private Answer zip(AtDesk at) {
        return cases.book(at)
                .<Answer>map(book ->
                        new Answer.File(
                                "application/zip", "case.zip", new Bytes(CaseZip.of(book.files()))))
                .orElseGet(Answer::unknown);
    }

    /// What a file is about, for the words of the page.
    public static String kind(String name) {
        return name.contains("/") ? "party" : name.replace(".yaml", "");
    }

    /// The reports of the case, as the record's addresses name them.
    public static List<String> reports(CaseFiles files) {
        return files.files().keySet().stream()
                .filter(name -> name.startsWith("reports/") && !name.endsWith(".yaml"))
                .map(name -> name.substring("reports/".length()))
                .toList();
    }

    /// How tall the field for a file is, in lines.
    public static int rows(String text) {
        return Math.clamp(text.lines().count() + 2, 12, 40);
    }
}
