package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.casefile.Findings;
import org.dragoman.desk.casework.LastFew;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Standing;

/// How the packages listed rank in one side's eyes when all that is known of it is an order
/// (acceptability indices, Lahdelma & Salminen 2001).
///
/// @param party the side's name
/// @param exact whether the side gave numbers: each package then has one rank
/// @param lines one for each package, in the order of the page; the one put together by hand last
/// @param first place on the page, from 1, of the package that is most often first
/// @param share how often it is, in words
public record ZoneStanding(String party, boolean exact, List<Line> lines, int first, String share) {

    private static final long SEED = 20260227;
    private static final int DRAWS = 1000;

    /// How many issues the central weights name.
    private static final int NAMED = 3;

    private static final LastFew<Kept> LAST = new LastFew<>(8);

    /// One package.
    ///
    /// @param hand whether it was put together by hand
    /// @param ranks share of the draws in which it has rank 1, 2, …, in [0, 1]
    /// @param said the same in words
    /// @param central the issues that would have to weigh most for it to be first, heaviest first,
    ///   in words; empty where it never is, or the side gave numbers
    /// @param confidence how often it is first with those weights, in words; empty without them
    public record Line(
            boolean hand,
            List<Double> ranks,
            List<String> said,
            String central,
            String confidence) {
        public Line {
            ranks = List.copyOf(ranks);
            said = List.copyOf(said);
        }
    }

    public ZoneStanding {
        lines = List.copyOf(lines);
    }

    private record Kept(Negotiation asked, List<Outcome> packages, List<Standing> standings) {

        /// The very question, for comparing it would cost more than asking anew.
        @SuppressWarnings("ReferenceEquality")
        private boolean isOf(Negotiation other, List<Outcome> list) {
            return asked == other && packages.equals(list);
        }
    }

    /// How the packages rank, side by side in alphabetical order.
    ///
    /// @param taken a package put together by hand, ranked along with the others where it settles
    ///   every issue
    static List<ZoneStanding> of(
            DeskView view,
            Findings findings,
            List<ZonePackage> packages,
            Map<String, String> taken) {
        var asked = findings.added().asked();
        var outcomes = new ArrayList<Outcome>();
        packages.forEach(each -> outcome(asked.agenda(), each.options()).ifPresent(outcomes::add));
        if (outcomes.size() < packages.size()) {
            return List.of();
        }
        boolean hand = outcome(asked.agenda(), taken).map(outcomes::add).orElse(false);
        if (outcomes.size() < 2) {
            return List.of();
        }
        var list = List.copyOf(outcomes);
        var kept =
                LAST.find(
                        it -> it.isOf(asked, list),
                        () -> new Kept(asked, list, Standing.of(asked, list, SEED, DRAWS)));
        return kept.standings().stream()
                .map(each -> of(view, findings, asked.agenda(), each, hand))
                .sorted(Comparator.comparing(ZoneStanding::party))
                .toList();
    }

    /// A package as the question counts it; nothing where it leaves an issue open.
    private static Optional<Outcome> outcome(Agenda agenda, Map<String, String> options) {
        var places =
                agenda.issues().stream()
                        .mapToInt(issue ->
                                issue.options().indexOf(options.getOrDefault(issue.name(), "")))
                        .toArray();
        return IntStream.of(places).anyMatch(place -> place < 0)
                ? Optional.empty()
                : Optional.of(Outcome.of(places));
    }

    private static ZoneStanding of(
            DeskView view, Findings findings, Agenda agenda, Standing standing, boolean hand) {
        var lines = new ArrayList<Line>();
        int first = 0;
        boolean exact = true;
        for (int p = 0; p < standing.packages().size(); p++) {
            var row = standing.packages().get(p);
            exact &= row.ranks().stream().allMatch(it -> it.value() == 0 || it.value() == 1);
            if (row.ranks().getFirst().value()
                    > standing.packages().get(first).ranks().getFirst().value()) {
                first = p;
            }
            lines.add(
                    new Line(
                            hand && p == standing.packages().size() - 1,
                            row.ranks().stream().map(it -> it.value()).toList(),
                            row.ranks().stream().map(it -> percent(it.value())).toList(),
                            central(view, findings, agenda, row.centralWeights()),
                            row.confidence().stream()
                                    .map(it -> percent(it.value()))
                                    .findFirst()
                                    .orElse("")));
        }
        return new ZoneStanding(
                findings.caseFile().nameOf(standing.party()),
                exact,
                lines,
                first + 1,
                percent(standing.packages().get(first).ranks().getFirst().value()));
    }

    private static String central(
            DeskView view, Findings findings, Agenda agenda, List<Double> weights) {
        return String.join(
                view.words().of("zone.between"),
                IntStream.range(0, weights.size())
                        .boxed()
                        .sorted(Comparator.comparing((Integer i) -> weights.get(i)).reversed())
                        .limit(NAMED)
                        .map(i ->
                                view.words()
                                                .alone(
                                                        findings.caseFile()
                                                                .issue(agenda.issue(i).name())
                                                                .name())
                                        + " "
                                        + view.words().alone(percent(weights.get(i))))
                        .toList());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
