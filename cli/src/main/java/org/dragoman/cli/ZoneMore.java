package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.dragoman.negotiation.CommonBase;
import org.dragoman.negotiation.Figures;
import org.dragoman.negotiation.Improvements;
import org.dragoman.negotiation.Limits;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Point;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solutions;
import org.dragoman.negotiation.Suggestions;
import org.dragoman.negotiation.Zone;
import picocli.CommandLine.Option;

/// What `zone` is asked beyond its five solutions, where every party gave numbers.
final class ZoneMore {

    /// How many partial packages the search for a common base looks at.
    private static final long STEPS = 2_000_000;

    /// The share of its greatest gain that a suggestion leaves each side.
    private static final double LEAST_SHARE = 0.1;

    @Option(
            names = "--suggest",
            paramLabel = "N",
            description =
                    "Up to N efficient packages, spread out, worth putting to all sides; none that"
                            + " leaves a side less than a tenth of its greatest gain.")
    private int suggest;

    @Option(
            names = "--bargaining",
            paramLabel = "W,W…",
            split = ",",
            description = "The Nash point with a bargaining weight for each party, in order.")
    private List<String> bargaining = List.of();

    @Option(
            names = "--agreed",
            paramLabel = "PACKAGE",
            description =
                    "What all sides would rather have than this package: \"issue=option;"
                            + " issue=option\", every issue settled.")
    private String agreed = "";

    @Option(
            names = "--proposal",
            paramLabel = "PACKAGE",
            description =
                    "What a party proposes; once for each party, in order. Gives the common base"
                            + " and the improvement on it (US patent 5,495,412).")
    private List<String> proposals = List.of();

    @Option(
            names = "--points",
            paramLabel = "POINTS",
            description =
                    "Points that a side gives the issues, \"issue=60; issue=40\", once for each of"
                            + " two sides: Adjusted Winner divides the issues.")
    private List<String> points = List.of();

    @Option(
            names = "--closest",
            description =
                    "For each solution as it would be without red lines and linkages: the package"
                            + " of the zone that comes closest to it.")
    private boolean closest;

    @Option(
            names = "--figures",
            description = "Figures of the domain, each under the name of its definition.")
    private boolean figures;

    /// An answer beyond the five solutions.
    ///
    /// @param key its name in the document
    /// @param title over it on the page
    record Section(String key, String title, List<Row> rows) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    /// One line of it.
    sealed interface Row {
        /// A package with what it is worth to each party.
        ///
        /// @param name what it is; may be empty
        record Worth(String name, Point point) implements Row {}

        /// A number under a name.
        ///
        /// @param exact the fraction where no finite decimal says it, else empty
        record Figure(String name, String value, String exact) implements Row {
            static Figure of(String name, Rational number) {
                return new Figure(
                        name,
                        number.toDecimal(),
                        number.isFiniteDecimal() ? "" : number.toFraction());
            }
        }

        /// Why there is no more to say.
        record Note(String words) implements Row {}
    }

    /// Whether nothing is asked.
    boolean nothing() {
        return suggest == 0
                && bargaining.isEmpty()
                && agreed.isEmpty()
                && proposals.isEmpty()
                && points.isEmpty()
                && !closest
                && !figures;
    }

    /// The answers, in the order of the options.
    ///
    /// @param limits for what needs another frontier
    /// @throws IllegalArgumentException if a party gave only an order, or an option is wrong
    List<Section> answer(ZoneAnswer answer, Limits limits) {
        if (nothing()) {
            return List.of();
        }
        if (answer.zone().isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    --suggest, --bargaining, --agreed, --proposal, --points, --closest and --figures \
                    need numbers, and a party gave only an order.
                    Leave them out, or give every party weights and values.\
                    """);
        }
        var sections = new ArrayList<Section>();
        for (var zone : answer.zone()) {
            open(answer.negotiation(), zone, limits, sections);
            if (!points.isEmpty()) {
                sections.add(ZonePoints.divided(points, answer.negotiation()));
            }
            if (figures) {
                sections.add(figures(answer.negotiation(), zone));
            }
        }
        return sections;
    }

    private void open(Negotiation negotiation, Zone zone, Limits limits, List<Section> sections) {
        var base =
                agreed.isEmpty()
                        ? List.<Outcome>of()
                        : List.of(PackageWords.read("--agreed", agreed, negotiation.agenda()));
        var proposed =
                proposals.stream()
                        .map(each -> PackageWords.read("--proposal", each, negotiation.agenda()))
                        .toList();
        var weights = bargaining.stream().map(ZoneMore::weight).toList();
        count("--bargaining", "weights", weights.size(), negotiation);
        count("--proposal", "proposals", proposed.size(), negotiation);
        if (suggest < 0) {
            throw new IllegalArgumentException(
                    "--suggest %d: is no number of packages.%nGive 1 or more.".formatted(suggest));
        }
        if (zone.empty()) {
            nothingLeft(sections);
            return;
        }
        if (suggest > 0) {
            var points = Suggestions.of(zone.frontier(), zone.disagreement(), LEAST_SHARE, suggest);
            sections.add(
                    new Section(
                            "suggestions",
                            "Worth putting to all sides",
                            points.stream().<Row>map(point -> new Row.Worth("", point)).toList()));
        }
        if (!weights.isEmpty()) {
            var nash = Solutions.nash(zone.frontier(), zone.disagreement(), weights);
            sections.add(
                    new Section(
                            "asymmetricNash",
                            "Nash with bargaining weights " + String.join(", ", bargaining),
                            List.of(new Row.Worth("", new Point(nash.utility(), nash.outcome())))));
        }
        base.forEach(each -> sections.add(improvements(negotiation, zone, each)));
        if (!proposed.isEmpty()) {
            sections.add(commonBase(negotiation, zone, proposed));
        }
        if (closest) {
            sections.add(ZoneClosest.of(negotiation, zone, limits));
        }
    }

    /// One line for each question that has no answer where no package is left.
    private void nothingLeft(List<Section> sections) {
        var asked = new LinkedHashMap<String, Boolean>();
        asked.put("suggestions", suggest > 0);
        asked.put("asymmetricNash", !bargaining.isEmpty());
        asked.put("improvements", !agreed.isEmpty());
        asked.put("commonBase", !proposals.isEmpty());
        asked.put("closest", closest);
        asked.forEach((key, wanted) -> {
            if (wanted) {
                sections.add(
                        new Section(
                                key,
                                "Of %s".formatted(key),
                                List.of(
                                        new Row.Note(
                                                "nothing can be said, since no package is left:"
                                                        + " see what blocks."))));
            }
        });
    }

    private static Section improvements(Negotiation negotiation, Zone zone, Outcome agreed) {
        var found = Improvements.on(zone.frontier(), negotiation, agreed);
        var rows = new ArrayList<Row>();
        rows.add(new Row.Worth("agreed", new Point(found.base(), agreed)));
        found.greatestSmallestGain()
                .ifPresent(point -> rows.add(new Row.Worth("greatestSmallestGain", point)));
        found.frontier().forEach(point -> rows.add(new Row.Worth("", point)));
        return new Section(
                "improvements",
                found.none()
                        ? "Nothing is better than the agreed package for one side and worse for none"
                        : "Better than the agreed package for some side and worse for none",
                rows);
    }

    private static Section commonBase(Negotiation negotiation, Zone zone, List<Outcome> proposals) {
        var found = CommonBase.of(negotiation, zone.frontier(), proposals, STEPS);
        var rows = new ArrayList<Row>();
        found.ifPresent(base -> {
            var worth = Improvements.on(zone.frontier(), negotiation, base.base()).base();
            rows.add(new Row.Worth("base", new Point(worth, base.base())));
            rows.add(new Row.Worth("improvement", base.improvement()));
        });
        return new Section(
                "commonBase",
                found.isEmpty()
                        ? "No common base was found: no package gives each side what it proposes"
                        : found.get().proved()
                                ? "Common base of the proposals, and its improvement"
                                : "Common base (the best found; not proved), and its improvement",
                rows);
    }

    private static Section figures(Negotiation negotiation, Zone zone) {
        var rows = new ArrayList<Row>();
        if (zone.regardless().isEmpty()) {
            rows.add(new Row.Note("No package crosses no red line and keeps every linkage."));
        } else {
            rows.add(
                    figure(
                            "oppositionByDistanceToOnes",
                            Figures.oppositionByDistanceToOnes(zone.regardless())));
        }
        zone.solutions()
                .ifPresent(all -> {
                    rows.add(
                            figure(
                                    "distanceToOnesOfUtilitarian",
                                    Figures.distanceToOnes(all.utilitarian().utility())));
                    rows.add(
                            figure(
                                    "distanceToOnesOfEgalitarian",
                                    Figures.distanceToOnes(all.egalitarian().utility())));
                });
        try {
            var means = Figures.means(negotiation);
            for (int p = 0; p < means.size(); p++) {
                rows.add(
                        Row.Figure.of(
                                "meanUtility: " + negotiation.parties().get(p).name(),
                                means.get(p)));
            }
        } catch (IllegalArgumentException why) {
            rows.add(new Row.Note("meanUtility is left out. " + oneLine(why)));
        }
        return new Section("figures", "Figures of the domain", rows);
    }

    private static Row figure(String name, double value) {
        return new Row.Figure(name, Double.toString(value), "");
    }

    private static String oneLine(IllegalArgumentException why) {
        return String.valueOf(why.getMessage()).replace('\n', ' ');
    }

    private static void count(String option, String what, int given, Negotiation negotiation) {
        int parties = negotiation.parties().size();
        if (given != 0 && given != parties) {
            throw new IllegalArgumentException(
                    "%s: there are %d %s and %d parties.%nGive one for each party, in their order."
                            .formatted(option, given, what, parties));
        }
    }

    private static Rational weight(String text) {
        try {
            return Rational.parse(text.strip());
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(
                    "--bargaining: \"%s\" is no number.%nGive weights above 0, as 2,1 or 0.6,0.4."
                            .formatted(text));
        }
    }
}
