package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.brief.Part;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.casefile.asking.PackageView;
import org.dragoman.casefile.asking.WhatIf;
import org.dragoman.desk.casework.Casebook;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Fields;

/// The zone: what blocks, what would open it, packages; what if; a package put together by hand.
final class ZonePage implements DeskPage {

    /// Parts the two names that a field's value holds: it stands in no id of a case.
    private static final String BETWEEN = "|";

    private final CasePages cases;

    ZonePage(CasePages cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "/zone";
    }

    @Override
    public String tab() {
        return "desk.zone";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> zone(at, frames), "aside", "answer", "first", "take"));
    }

    private Answer zone(AtDesk at, Frames frames) {
        return cases.with(
                this,
                frames,
                at,
                open -> {
                    var caseFile = open.findings().caseFile();
                    var whatIf = whatIf(at.asked().query());
                    var taken = taken(caseFile, at.asked().query());
                    var supposed =
                            cases.book(at).flatMap(book -> book.supposing(whatIf)).orElse(open);
                    var page = page(open, supposed, whatIf, taken);
                    return cases.page(
                            this,
                            frames,
                            at,
                            _ ->
                                    (out, forms) ->
                                            JtezoneGenerated.render(
                                                    out,
                                                    forms,
                                                    new DeskView(at),
                                                    frames.of(this, at).assets(),
                                                    page));
                });
    }

    /// What the page shows.
    ///
    /// @param lines every red line that could be set aside
    /// @param undecided readings that could be answered
    /// @param orders orders in which another option could stand first
    /// @param taken option id by issue id, as put together by hand
    /// @param seen how each side would see it; empty where nothing was put together
    /// @param paper the words of a non-paper with these options
    /// @param parts sections of the brief under the supposition
    record Page(
            CaseFile caseFile,
            WhatIf whatIf,
            List<StatedRedLine> lines,
            List<OptionReading> undecided,
            List<Order> orders,
            Map<String, String> taken,
            List<PackageView> seen,
            String paper,
            List<String> parts) {

        /// Whether a value is chosen in the supposition.
        boolean answered(OptionReading reading, StatedRedLine.Answer answer) {
            return whatIf.answers()
                    .contains(new WhatIf.Answered(reading.redLine(), reading.option(), answer));
        }

        /// Whether an option is supposed to stand first.
        boolean first(Order order, String option) {
            return whatIf.firsts().contains(new WhatIf.First(order.party(), order.issue(), option));
        }

        /// The words of an option.
        String option(String issue, String option) {
            return caseFile.issue(issue).option(option).words();
        }
    }

    /// An order of one side.
    record Order(String party, String issue) {}

    private static Page page(
            Casebook.Open open, Casebook.Open supposed, WhatIf whatIf, Map<String, String> taken) {
        var caseFile = open.findings().caseFile();
        var undecided = new ArrayList<OptionReading>();
        for (var line : caseFile.redLines()) {
            if (line.scope() instanceof Scope.OnIssue(_, var readings)) {
                readings.stream()
                        .filter(it -> it.answer() == StatedRedLine.Answer.UNDECIDED)
                        .forEach(undecided::add);
            }
        }
        var orders = new ArrayList<Order>();
        for (var view : caseFile.views()) {
            if (view.preferences() instanceof Preferences.Ranked(_, var rankings)) {
                for (var issue : caseFile.issues()) {
                    if (rankings.containsKey(issue.id())) {
                        orders.add(new Order(view.party(), issue.id()));
                    }
                }
            }
        }
        return new Page(
                caseFile,
                whatIf,
                caseFile.redLines(),
                undecided,
                orders,
                taken,
                taken.isEmpty()
                        ? List.of()
                        : List.of(PackageView.of(supposed.findings().caseFile(), taken)),
                paper(caseFile, taken),
                List.of(
                        supposed.parts().markup(Part.LINES),
                        supposed.parts().markup(Part.PACKAGES),
                        supposed.parts().markup(Part.OPTIONS)));
    }

    private static String paper(CaseFile caseFile, Map<String, String> taken) {
        var lines = new ArrayList<String>();
        for (var issue : caseFile.issues()) {
            var option = taken.get(issue.id());
            if (option != null) {
                lines.add(issue.name() + ": " + issue.option(option).words());
            }
        }
        return String.join("\n", lines);
    }

    private static WhatIf whatIf(Fields query) {
        var answers = new ArrayList<WhatIf.Answered>();
        for (var value : query.all("answer")) {
            var parts = value.split("\\|", -1);
            for (var answer : StatedRedLine.Answer.values()) {
                if (parts.length == 3 && parts[2].equals(answer.name())) {
                    answers.add(new WhatIf.Answered(parts[0], parts[1], answer));
                }
            }
        }
        var firsts = new ArrayList<WhatIf.First>();
        for (var value : query.all("first")) {
            var parts = value.split("\\|", -1);
            if (parts.length == 3) {
                firsts.add(new WhatIf.First(parts[0], parts[1], parts[2]));
            }
        }
        Set<String> aside = new TreeSet<>(query.all("aside"));
        aside.remove("");
        return new WhatIf(aside, answers, firsts);
    }

    /// The options taken, in agenda order; what the case does not have is left out.
    private static Map<String, String> taken(CaseFile caseFile, Fields query) {
        var asked = query.all("take");
        var taken = new LinkedHashMap<String, String>();
        for (var issue : caseFile.issues()) {
            for (var option : issue.options()) {
                if (asked.contains(issue.id() + BETWEEN + option.id())) {
                    taken.put(issue.id(), option.id());
                }
            }
        }
        return taken;
    }
}
