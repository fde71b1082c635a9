package org.dragoman.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Solution;
import org.dragoman.negotiation.Solutions;
import org.dragoman.negotiation.Zone;

/// Prints what could be agreed for a person: 80 columns, numbers to four decimals.
record ZonePage(ZoneAnswer answer) {

    private static final int WIDTH = 80;
    private static final int LABEL = 20;

    /// Prints the page.
    void print(PrintWriter out) {
        for (var zone : answer.zone()) {
            print(out, zone);
        }
        if (answer.empty()) {
            blocked(out);
        }
    }

    private void print(PrintWriter out, Zone zone) {
        out.printf(
                "%s outcomes, %d parties; %s by %s.%n",
                grouped(zone.outcomes()),
                answer.negotiation().parties().size(),
                zone.exact() ? "exact" : "approximate",
                zone.method());
        if (!zone.exact()) {
            bound(out, zone);
        }
        zone.solutions()
                .ifPresent(solutions -> {
                    out.printf(
                            "The zone is open: %s on its frontier (%d without reservation"
                                    + " values).%n%n",
                            zone.frontier().size() == 1
                                    ? "1 point"
                                    : zone.frontier().size() + " points",
                            zone.regardless().size());
                    table(out, zone, solutions);
                    packages(out, solutions);
                });
    }

    private void bound(PrintWriter out, Zone zone) {
        var parties = answer.negotiation().parties();
        var off = new ArrayList<String>();
        for (int p = 0; p < parties.size(); p++) {
            off.add(
                    "%s to %s"
                            .formatted(
                                    decimals(zone.frontier().slack().get(p)),
                                    parties.get(p).name()));
        }
        wrapped(
                out,
                "",
                "Every point here is attained; for any package that is allowed, some point here falls"
                        + " short of it by at most %s.".formatted(String.join(" and ", off)));
    }

    private void table(PrintWriter out, Zone zone, Solutions solutions) {
        var heads = answer.negotiation().parties().stream().map(party -> cut(party.name(), 14));
        out.println(pad("", LABEL) + String.join("", heads.map(head -> left(head, 15)).toList()));
        row(out, "Without agreement", zone.disagreement());
        rows(solutions).forEach(each -> row(out, each.name(), each.solution().utility()));
        out.println();
    }

    private record Named(String name, Solution solution) {}

    private static List<Named> rows(Solutions solutions) {
        return List.of(
                new Named("Nash", solutions.nash()),
                new Named("Nash from zero", solutions.nashFromZero()),
                new Named("Kalai–Smorodinsky", solutions.kalaiSmorodinsky()),
                new Named("Egalitarian", solutions.egalitarian()),
                new Named("Utilitarian", solutions.utilitarian()));
    }

    private static void row(PrintWriter out, String name, List<Rational> numbers) {
        var line = new StringBuilder(pad(name, LABEL));
        numbers.forEach(number -> line.append(left(decimals(number), 15)));
        out.println(line);
    }

    private void packages(PrintWriter out, Solutions solutions) {
        var nash = solutions.nash().outcome();
        out.println("Nash package" + ties(solutions.nash()));
        settled(nash).forEach(line -> wrapped(out, "  ", line));
        var same = new ArrayList<String>();
        for (var each : rows(solutions).subList(1, 5)) {
            var outcome = each.solution().outcome();
            if (outcome.equals(nash)) {
                same.add(each.name() + ties(each.solution()));
                continue;
            }
            out.println();
            out.println(each.name() + ": the Nash package but for" + ties(each.solution()));
            var lines = settled(outcome);
            for (int i = 0; i < lines.size(); i++) {
                if (outcome.option(i) != nash.option(i)) {
                    wrapped(out, "  ", lines.get(i));
                }
            }
        }
        if (!same.isEmpty()) {
            out.println();
            wrapped(out, "", "The same package: " + String.join(", ", same) + ".");
        }
    }

    private static String ties(Solution solution) {
        var others = solution.packages().subtract(BigInteger.ONE);
        return others.signum() == 0
                ? ""
                : " (%s other package%s %s as good)"
                        .formatted(
                                grouped(others),
                                others.equals(BigInteger.ONE) ? "" : "s",
                                others.equals(BigInteger.ONE) ? "is" : "are");
    }

    private List<String> settled(Outcome outcome) {
        var lines = new ArrayList<String>();
        outcome.words(answer.negotiation().agenda())
                .forEach((issue, option) -> lines.add("%s: %s".formatted(issue, option)));
        return lines;
    }

    private void blocked(PrintWriter out) {
        if (answer.zone().stream().anyMatch(zone -> !zone.provedEmpty())
                && answer.blocked().blockingSets().isEmpty()) {
            out.println(
                    "No outcome that meets every demand was found; none is proved not to exist.");
            return;
        }
        out.println("The zone is empty: no outcome meets every demand.");
        sets(out, "Together these block (minimal blocking sets):", answer.blocked().blockingSets());
        sets(
                out,
                "Giving these up would open it (minimal concession sets):",
                answer.blocked().concessionSets());
        if (!answer.complete()) {
            out.println("There may be more sets than these.");
        }
    }

    private static void sets(PrintWriter out, String title, List<List<ZoneAnswer.Obstacle>> sets) {
        out.println();
        out.println(title);
        for (int k = 0; k < sets.size(); k++) {
            var words =
                    sets.get(k).stream()
                            .map(each ->
                                    each.words()
                                            + (each.party().isEmpty()
                                                    ? ""
                                                    : " [" + each.party() + "]"))
                            .toList();
            wrapped(out, "  %d. ".formatted(k + 1), String.join("; ", words));
        }
    }

    private static void wrapped(PrintWriter out, String indent, String text) {
        var line = new StringBuilder(indent);
        boolean fresh = true;
        for (var word : text.split(" ")) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(indent.length() + 2));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        out.println(line);
    }

    private static String decimals(Rational number) {
        var rounded =
                new BigDecimal(number.numerator())
                        .divide(new BigDecimal(number.denominator()), new MathContext(40))
                        .setScale(4, RoundingMode.HALF_UP);
        return rounded.toPlainString();
    }

    private static String grouped(BigInteger number) {
        var digits = number.toString();
        if (digits.length() <= 15) {
            return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
        }
        int power = digits.length() - 1;
        return number.equals(BigInteger.TEN.pow(power))
                ? "10^" + power
                : "about %s.%s × 10^%d".formatted(digits.charAt(0), digits.charAt(1), power);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String left(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
