package org.dragoman.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.brief.Part;
import org.dragoman.casefile.Grounds;
import org.dragoman.casefile.folder.Correction;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.casework.Casebook.Outcome;
import org.dragoman.desk.casework.Manuscript;
import org.dragoman.desk.casework.Search;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.record.Reading;
import org.dragoman.record.Stance;

/// The record: documents beside their statements, to confirm, correct or discard; search over all.
final class RecordPage implements DeskPage {

    private static final Set<String> ABOUT_WORDS = Set.of("report", "words", "why");
    private static final Set<String> ENTERED =
            Set.of("report", "words", "why", "party", "issue", "stance", "date", "option");
    private static final Set<String> MERGED =
            Set.of("report", "words", "said", "party", "issue", "stance", "date", "why");
    private static final Set<String> ADDED = Set.of("title", "publisher", "date", "text");
    private static final int LONGEST = 2_000_000;

    private final CasePages cases;

    RecordPage(CasePages cases) {
        this.cases = cases;
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
        return List.of(
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
                Route.deskForm(
                        path() + "/confirm",
                        ABOUT_WORDS,
                        at ->
                                correct(
                                        at,
                                        frames,
                                        new Correction.Confirm(
                                                at.asked().form().one("report"),
                                                at.asked().form().one("words")))),
                Route.deskForm(
                        path() + "/discard",
                        ABOUT_WORDS,
                        at ->
                                correct(
                                        at,
                                        frames,
                                        new Correction.Discard(
                                                at.asked().form().one("report"),
                                                at.asked().form().one("words")))),
                Route.deskForm(path() + "/enter", ENTERED, at -> enter(at, frames)),
                Route.deskForm(path() + "/merge", MERGED, at -> merge(at, frames)),
                Route.deskForm(path() + "/add", ADDED, at -> add(at, frames)));
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
                                    .limit(200)
                                    .map(hit ->
                                            StatementCard.of(
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
        var manuscript = Manuscript.of(reading, places(open, reading.document().name()));
        var cards = StatementCard.of(open.findings(), reading);
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
    private static Set<Integer> places(Casebook.Open open, String report) {
        var address =
                "/record/" + URLEncoder.encode(report, StandardCharsets.UTF_8).replace("+", "%20");
        var link = Pattern.compile(Pattern.quote(address) + "#c(\\d+)\"");
        var places = new TreeSet<Integer>();
        for (var part : Part.values()) {
            var matcher = link.matcher(open.parts().markup(part));
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

    private static Optional<Stance> stance(AtDesk at) {
        return Arrays.stream(Stance.values())
                .filter(each -> each.name().equals(at.asked().form().one("stance")))
                .findFirst();
    }

    private static boolean isDated(AtDesk at) {
        var date = at.asked().form().one("date");
        return date.isEmpty() || isDay(date);
    }

    /// Statements that are one position: the first gives the place, all of them the grounds.
    private Answer merge(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var stance = stance(at);
        if (stance.isEmpty() || !isDated(at)) {
            return new Answer.Refused();
        }
        var parts = form.all("words").stream().filter(part -> !part.isBlank()).distinct().toList();
        if (parts.size() < 2) {
            return CasePages.notice(this, frames, at, 422, "record.merge.two", "");
        }
        var said = form.one("said");
        return correct(
                at,
                frames,
                new Correction.Merge(
                        form.one("party"),
                        form.one("issue"),
                        stance.get(),
                        said.isEmpty() ? String.join(" … ", parts) : said,
                        parts,
                        form.one("date"),
                        form.one("report")));
    }

    private Answer enter(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var stance = stance(at);
        if (stance.isEmpty() || !isDated(at)) {
            return new Answer.Refused();
        }
        return correct(
                at,
                frames,
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

    private Answer correct(AtDesk at, Frames frames, Correction correction) {
        var book = cases.book(at);
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        var report = at.asked().form().one("report");
        var back =
                at.base()
                        + path()
                        + (report.isEmpty()
                                ? ""
                                : "/"
                                        + URLEncoder.encode(report, StandardCharsets.UTF_8)
                                                .replace("+", "%20"));
        return answer(
                at,
                frames,
                book.get()
                        .correct(
                                correction,
                                new Grounds.Entered(
                                        at.member(), today(at), at.asked().form().one("why"))),
                back,
                "record.kept");
    }

    private Answer add(AtDesk at, Frames frames) {
        var form = at.asked().form();
        var book = cases.book(at);
        if (book.isEmpty()) {
            return Answer.unknown();
        }
        if (form.one("title").isEmpty()
                || form.one("text").isBlank()
                || form.one("text").length() > LONGEST
                || !isDay(form.one("date"))) {
            return CasePages.notice(this, frames, at, 422, "record.add.needs", "");
        }
        var name = form.one("date") + "-" + slug(form.one("title")) + ".txt";
        return answer(
                at,
                frames,
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

    private Answer answer(AtDesk at, Frames frames, Outcome outcome, String next, String said) {
        return switch (outcome) {
            case Outcome.Kept _ -> new Answer.See(next, at.asked().words().of(said));
            case Outcome.Underway _ ->
                    new Answer.See(at.base() + path(), at.asked().words().of("record.adding"));
            case Outcome.Refused(var message) ->
                    CasePages.notice(this, frames, at, 422, "record.refused", message);
        };
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

    private static LocalDate today(AtDesk at) {
        return at.moment().at().atZone(at.open().card().venue().zone()).toLocalDate();
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
