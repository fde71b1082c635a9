package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.brief.Part;
import org.dragoman.brief.Sections;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.PartyView;
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
                Route.desk(path(), at -> zone(at, frames), "aside", "answer", "rank", "take"));
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
                    var page = page(new DeskView(at), open, supposed, whatIf, taken);
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
    /// @param unranked whether nothing is known of what any side wants
    /// @param lines every red line that could be set aside
    /// @param readings by red line: those that could be answered otherwise
    /// @param orders what each side likes more and less, as the case has it
    /// @param taken option id by issue id, as put together by hand
    /// @param seen how each side would see it; empty where nothing was put together
    /// @param paper the words of a non-paper with these options
    /// @param line the same as a list of packages writes it
    /// @param stands the answer of the case as it is
    /// @param answer the answer under the supposition
    /// @param standing how the packages rank in each side's eyes; none where there are not two
    /// @param sections of the brief under the supposition, in the language of the page
    /// @param chart the frontier as a picture; empty where there is none
    /// @param parts the markup of some of them, by the key of what they hold
    record Page(
            CaseFile caseFile,
            boolean unranked,
            WhatIf whatIf,
            List<StatedRedLine> lines,
            Map<String, List<OptionReading>> readings,
            List<Order> orders,
            Map<String, String> taken,
            List<PackageView> seen,
            String paper,
            String line,
            ZoneAnswer stands,
            ZoneAnswer answer,
            List<ZoneStanding> standing,
            Sections sections,
            String chart,
            Map<String, String> parts) {

        /// Whether an order or a red line is supposed to be another.
        boolean supposes() {
            return !whatIf.isNothing();
        }

        /// The readings of a red line that could be answered otherwise.
        List<OptionReading> readings(StatedRedLine line) {
            return readings.getOrDefault(line.id(), List.of());
        }

        /// Whether a value is chosen in the supposition.
        boolean answered(OptionReading reading, StatedRedLine.Answer answer) {
            return whatIf.answers()
                    .contains(new WhatIf.Answered(reading.redLine(), reading.option(), answer));
        }

        /// Whether an option is supposed to stand there.
        boolean placed(Order order, String option, int rank) {
            return whatIf.places()
                    .contains(new WhatIf.Placed(order.party(), order.issue(), option, rank));
        }

        /// Whether anything is supposed of the orders of a side.
        boolean moves(String party) {
            return whatIf.places().stream().anyMatch(place -> place.party().equals(party));
        }

        /// The words of an option.
        String option(String issue, String option) {
            return caseFile.issue(issue).option(option).words();
        }
    }

    /// An order of one side.
    ///
    /// @param ranks rank of each option of the issue from 1, in this order; 0 for those that the
    ///   side has not placed, which come last
    record Order(String party, String issue, Map<String, Integer> ranks) {}

    private static Page page(
            DeskView view,
            Casebook.Open open,
            Casebook.Open supposed,
            WhatIf whatIf,
            Map<String, String> taken) {
        var caseFile = open.findings().caseFile();
        var readings = new LinkedHashMap<String, List<OptionReading>>();
        for (var line : caseFile.redLines()) {
            if (line.scope() instanceof Scope.OnIssue(_, var all)) {
                readings.put(
                        line.id(),
                        all.stream()
                                .filter(it -> it.answer() != StatedRedLine.Answer.ALLOWS)
                                .toList());
            }
        }
        var parts = new LinkedHashMap<String, String>();
        var sections = view.sections(supposed);
        parts.put("zone.part.lines", sections.markup(Part.LINES));
        var answer = ZoneAnswer.of(view, supposed.findings(), whatIf);
        var chart = answer.drawn() ? "" : sections.markup(Part.CHARTS);
        parts.put("zone.part.packages", without(sections.markup(Part.PACKAGES), chart));
        parts.put("zone.part.options", sections.markup(Part.OPTIONS));
        return new Page(
                caseFile,
                open.findings().added().unranked(),
                whatIf,
                caseFile.redLines(),
                readings,
                orders(caseFile),
                taken,
                taken.isEmpty()
                        ? List.of()
                        : List.of(PackageView.of(supposed.findings().caseFile(), taken)),
                String.join("\n", lines(words(caseFile, taken))),
                PackageLines.write(ZonePackage.deal(view, words(caseFile, taken))),
                whatIf.isNothing() ? answer : ZoneAnswer.of(view, open.findings(), WhatIf.NOTHING),
                answer,
                ZoneStanding.of(view, supposed.findings(), answer.packages(), taken),
                sections,
                chart,
                parts);
    }

    /// A section less a chart that stands above it already.
    private static String without(String section, String chart) {
        return chart.isEmpty() ? section : section.replace(chart, "");
    }

    private static List<Order> orders(CaseFile caseFile) {
        var orders = new ArrayList<Order>();
        for (var view : caseFile.views()) {
            if (view.preferences() instanceof Preferences.Ranked(_, var rankings)) {
                for (var issue : caseFile.issues()) {
                    if (rankings.containsKey(issue.id())) {
                        orders.add(new Order(view.party(), issue.id(), ranks(issue, rankings)));
                    }
                }
            }
        }
        return orders;
    }

    private static Map<String, Integer> ranks(
            CaseIssue issue, Map<String, PartyView.OptionOrder> rankings) {
        var ranks = new LinkedHashMap<String, Integer>();
        int rank = 0;
        for (var tier : Objects.requireNonNull(rankings.get(issue.id())).order()) {
            rank++;
            for (var option : tier) {
                ranks.put(option, rank);
            }
        }
        for (var option : issue.options()) {
            ranks.putIfAbsent(option.id(), 0);
        }
        return ranks;
    }

    /// The options taken: option by issue, in words.
    private static Map<String, String> words(CaseFile caseFile, Map<String, String> taken) {
        var words = new LinkedHashMap<String, String>();
        for (var issue : caseFile.issues()) {
            var option = taken.get(issue.id());
            if (option != null) {
                words.put(issue.name(), issue.option(option).words());
            }
        }
        return words;
    }

    private static List<String> lines(Map<String, String> words) {
        return words.entrySet().stream().map(it -> it.getKey() + ": " + it.getValue()).toList();
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
        var places = new ArrayList<WhatIf.Placed>();
        for (var value : query.all("rank")) {
            var parts = value.split("\\|", -1);
            if (parts.length == 4 && parts[3].matches("[1-9]\\d?")) {
                places.add(
                        new WhatIf.Placed(
                                parts[0], parts[1], parts[2], Integer.parseInt(parts[3])));
            }
        }
        Set<String> aside = new TreeSet<>(query.all("aside"));
        aside.remove("");
        return new WhatIf(aside, answers, places);
    }

    /// The options taken, in agenda order; what the case does not have is left out.
    private static Map<String, String> taken(CaseFile caseFile, Fields query) {
        var asked = query.all("take");
        var taken = new LinkedHashMap<String, String>();
        for (var issue : caseFile.issues()) {
            for (var option : issue.options()) {
                if (asked.contains(issue.id() + Supposing.BETWEEN + option.id())) {
                    taken.put(issue.id(), option.id());
                }
            }
        }
        return taken;
    }
}
