package org.dragoman.desk.pages;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.brief.Sections;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.casework.Manuscript;
import org.dragoman.desk.casework.Search;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.desk.web.Sizes;
import org.dragoman.record.Reading;

/// The record: documents beside their statements, to confirm, correct or discard; search over all.
final class RecordPage implements DeskPage {

    private static final Set<String> ADDED = Set.of("title", "publisher", "date", "text");
    private static final int SHOWN = 50;

    private final CasePages cases;
    private final RecordCorrections corrections;

    RecordPage(CasePages cases) {
        this.cases = cases;
        this.corrections = new RecordCorrections(cases, this);
    }

    @Override
    public String path() {
        return "/record";
    }

    @Override
    public String tab() {
        return "desk.record";
    }

    @Override
    public List<Route> routes(Frames frames) {
        var routes = new ArrayList<>(corrections.routes(frames));
        routes.addAll(
                List.of(
                        Route.desk(
                                path(),
                                at -> list(at, frames),
                                "q",
                                "speaker",
                                "party",
                                "issue",
                                "stance",
                                "from",
                                "to"),
                        Route.desk(path() + "/{report}", at -> document(at, frames)),
                        Route.deskForm(path() + "/add", ADDED, at -> add(at, frames))));
        return routes;
    }

    private Answer list(AtDesk at, Frames frames) {
        var query = at.asked().query();
        var from = query.one("from");
        var to = query.one("to");
        if ((!from.isEmpty() && !isDay(from)) || (!to.isEmpty() && !isDay(to))) {
            return new Answer.Refused();
        }
        var search =
                new Search(
                        query.one("q"),
                        query.one("speaker"),
                        query.one("party"),
                        query.one("issue"),
                        query.one("stance"),
                        from,
                        to);
        return cases.page(
                this,
                frames,
                at,
                open -> {
                    var book = cases.book(at).orElseThrow();
                    var found = search.in(open.findings());
                    var cards =
                            found.stream()
                                    .limit(SHOWN)
                                    .map(hit ->
                                            StatementCard.of(
                                                    new DeskView(at),
                                                    open.findings(),
                                                    hit.reading(),
                                                    hit.statement()))
                                    .toList();
                    return (out, forms) ->
                            JterecordlistGenerated.render(
                                    out,
                                    forms,
                                    new DeskView(at),
                                    frames.of(this, at).assets(),
                                    open.findings(),
                                    search,
                                    cards,
                                    found.size(),
                                    book);
                });
    }

    private Answer document(AtDesk at, Frames frames) {
        return cases.with(
                this,
                frames,
                at,
                open -> {
                    for (var reading : open.findings().record()) {
                        if (reading.document().name().equals(at.asked().part("report"))) {
                            return document(at, frames, open, reading);
                        }
                    }
                    return Answer.unknown();
                });
    }

    private Answer document(AtDesk at, Frames frames, Casebook.Open open, Reading reading) {
        var manuscript =
                Manuscript.of(
                        reading,
                        places(open, new DeskView(at).sections(open), reading.document().name()));
        var cards = StatementCard.of(new DeskView(at), open.findings(), reading);
        return cases.page(
                this,
                frames,
                at,
                _ ->
                        (out, forms) ->
                                JterecorddocumentGenerated.render(
                                        out,
                                        forms,
                                        new DeskView(at),
                                        frames.of(this, at).assets(),
                                        open.findings(),
                                        reading.document(),
                                        manuscript,
                                        cards));
    }

    /// The places of a report that some note or some position leads to.
    private static Set<Integer> places(Casebook.Open open, Sections sections, String report) {
        var link = Pattern.compile(Pattern.quote(Address.report(report)) + "#c(\\d+)\"");
        var places = new TreeSet<Integer>();
        for (var part : Casebook.SHOWN) {
            var matcher = link.matcher(sections.markup(part));
            while (matcher.find()) {
                places.add(Integer.valueOf(matcher.group(1)));
            }
        }
        for (var position : open.findings().matrix().positions()) {
            for (var quote : position.grounds().quotes()) {
                if (quote.report().equals(report)) {
                    places.add(quote.start());
                }
            }
        }
        return places;
    }

    private Answer add(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var book = cases.book(at);
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        if (form.one("title").isEmpty()
                || form.one("text").isBlank()
                || form.one("text").length() > Sizes.FORM
                || !isDay(form.one("date"))) {
            return CasePages.refused(this, frames, at, path() + "/add", "record.add.needs", "");
        }
        var name = form.one("date") + "-" + slug(form.one("title")) + ".txt";
        return corrections.answer(
                at,
                frames,
                path() + "/add",
                book.get()
                        .add(
                                name,
                                form.one("title"),
                                form.one("publisher").isEmpty()
                                        ? at.member()
                                        : form.one("publisher"),
                                LocalDate.parse(form.one("date")),
                                form.one("text").replace("\r\n", "\n")),
                at.base() + path() + "/" + name,
                "record.added");
    }

    /// A title as part of a file's name: ASCII letters, digits and hyphens.
    static String slug(String title) {
        var plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "report" : plain.substring(0, Math.min(60, plain.length()));
    }

    static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
