package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.desk.computing.Computed;
import org.dragoman.desk.computing.Computings;
import org.dragoman.desk.computing.Question;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Bits;
import org.dragoman.rooms.Html;
import org.dragoman.rooms.LentSheet;

/// What the sheets that were opened for computing only answer together. No account reads them, nor
/// which delegation has opened its own.
final class ComputingPage implements DeskPage {

    /// How many packages a question has at most.
    public static final int MOST = 3;

    private final Computings computings;

    ComputingPage(Computings computings) {
        this.computings = computings;
    }

    /// What stands on the page.
    ///
    /// @param issues with their options, as the agenda has them
    /// @param possible whether every delegation has opened a sheet
    /// @param told how many bits were told so far, with two decimals
    /// @param budget how many may be
    /// @param more how many a question with all its packages tells at most
    public record Shown(
            Map<String, List<String>> issues,
            boolean possible,
            String told,
            String budget,
            String more,
            List<Line> asked) {

        public Shown {
            asked = List.copyOf(asked);
        }
    }

    /// A question that was asked, newest first on the page.
    public record Line(String when, Computed computed, String bits) {}

    @Override
    public String path() {
        return "/computing";
    }

    @Override
    public String tab() {
        return "desk.computing";
    }

    /// It is asked about packages, and found beside them.
    @Override
    public boolean tabbed(AtDesk at) {
        return false;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(path(), at -> page(at, frames, 200, "")),
                Route.deskForm(
                        path(),
                        Set.of("issue", "option1", "option2", "option3"),
                        at -> ask(at, frames)));
    }

    private Answer page(AtDesk at, Frames frames, int status, String wrong) {
        var view = new DeskView(at);
        var id = at.open().card().id();
        var lines =
                computings.of(id).reversed().stream()
                        .map(it -> new Line(view.at(it.at()), it, Bits.of(it.bits())))
                        .toList();
        var shown =
                new Shown(
                        issues(view),
                        sheets(view).isPresent(),
                        Bits.of(computings.told(id)),
                        Bits.of(view.budget()),
                        Bits.of(Math.log(MOST + 1) / Math.log(2)),
                        lines);
        return new Answer.Page(
                status,
                Html.of(
                        frames.of(this, at),
                        (out, forms) ->
                                JtecomputingGenerated.render(out, forms, shown, wrong, view)));
    }

    /// The issues that are before all delegations, from the agendas as the team has them.
    private static Map<String, List<String>> issues(DeskView view) {
        var issues = new LinkedHashMap<String, List<String>>();
        for (var agenda : view.conduct().agendas().agendas().values()) {
            for (var item : agenda.items().items()) {
                issues.put(item.issue(), item.options());
            }
        }
        return issues;
    }

    /// The sheets of all delegations, or nothing where one is missing.
    private static Optional<List<LentSheet>> sheets(DeskView view) {
        var sheets = new ArrayList<LentSheet>();
        for (var side : view.sides()) {
            LentSheet.of(side).ifPresent(sheets::add);
        }
        return sheets.size() < 2 || sheets.size() < view.sides().size()
                ? Optional.empty()
                : Optional.of(sheets);
    }

    private Answer ask(AtDesk at, Frames frames) {
        var view = new DeskView(at);
        var words = view.words();
        var sheets = sheets(view);
        if (sheets.isEmpty()) {
            return page(at, frames, 409, words.of("computing.not"));
        }
        var question = question(view);
        if (question.isEmpty()) {
            return page(at, frames, 400, words.of("computing.incomplete"));
        }
        var outcome =
                computings.ask(
                        at.open().card().id(),
                        question.get(),
                        sheets.get(),
                        at.member(),
                        at.moment().at(),
                        view.budget());
        return switch (outcome) {
            case Computings.Outcome.Answered _ ->
                    new Answer.See(at.base() + path(), words.of("done"));
            case Computings.Outcome.Waits(var bits, var budget) ->
                    page(
                            at,
                            frames,
                            409,
                            words.of("computing.waits", Bits.of(bits), Bits.of(budget)));
        };
    }

    /// Whole packages of what is on the agenda, each another one, at least two.
    private static Optional<Question> question(DeskView view) {
        var form = view.at().asked().form();
        var issues = issues(view);
        var named = form.all("issue");
        var packages = new ArrayList<Map<String, String>>();
        for (int place = 1; place <= MOST; place++) {
            var options = form.all("option" + place);
            if (options.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var deal = new TreeMap<String, String>();
            for (int row = 0; row < Math.min(named.size(), options.size()); row++) {
                if (issues.getOrDefault(named.get(row), List.of()).contains(options.get(row))) {
                    deal.put(named.get(row), options.get(row));
                }
            }
            if (!deal.keySet().equals(issues.keySet())) {
                return Optional.empty();
            }
            packages.add(deal);
        }
        return packages.size() < 2 || new HashSet<>(packages).size() < packages.size()
                ? Optional.empty()
                : Optional.of(new Question(packages));
    }
}
