package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone.Blocked;
import org.dragoman.casefile.CaseZone.NewOptionTerms;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.Linking;
import org.dragoman.negotiation.Rational;

/// Prints what stands in the way of a case, the ways out, and what one package is worth beside
/// settling issue by issue.
record ZoneWaysPage(CaseFile caseFile) {

    void blocked(PrintWriter out, Blocked blocked) {
        out.println("What blocks (each set blocks on its own, and no part of it does):");
        int place = 0;
        for (var set : blocked.blockingSets()) {
            place++;
            set(out, place, set);
        }
        out.println();
        out.println("What would open it (each set is enough, and no part of it is):");
        place = 0;
        for (var concession : blocked.byLoss()) {
            place++;
            set(out, place, concession.set());
            if (!concession.loss().isEmpty()) {
                Wrapped.print(
                        out,
                        "     ",
                        "→ costs at least %s.".formatted(worths(concession.loss(), " ")));
            }
        }
        if (blocked.byLoss().stream().anyMatch(each -> !each.loss().isEmpty())) {
            Wrapped.print(
                    out,
                    "",
                    "The lightest loss comes first. A loss counts from the most a side could have"
                            + " while it keeps to all it asks, on its own scale from 0 to 1.");
        }
        weighed(out, blocked);
        if (!blocked.complete()) {
            out.println("  There may be more sets than these.");
        }
    }

    private void weighed(PrintWriter out, Blocked blocked) {
        if (blocked.byWeight().isEmpty()) {
            return;
        }
        out.println();
        out.println("The same by the mediator's weights, the lightest first:");
        int place = 0;
        for (var weighed : blocked.byWeight()) {
            place++;
            set(out, place, weighed.set());
            Wrapped.print(out, "     ", "→ weighs %s.".formatted(weighed.weight().toDecimal()));
        }
    }

    private void set(PrintWriter out, int place, List<Obstacle> set) {
        boolean first = true;
        for (var obstacle : set) {
            Wrapped.print(out, first ? "  %d. ".formatted(place) : "     ", words(obstacle));
            first = false;
        }
    }

    private String words(Obstacle obstacle) {
        return obstacle.kind() == ObstacleKind.RED_LINE
                ? "%s, red line: %s"
                        .formatted(name(obstacle.party()), Wrapped.quoted(obstacle.words()))
                : obstacle.kind() == ObstacleKind.LINKAGE
                        ? "Linkage: %s".formatted(obstacle.words())
                        : obstacle.words();
    }

    void newOptions(PrintWriter out, List<NewOptionTerms> options) {
        out.println();
        if (options.isEmpty()) {
            Wrapped.print(
                    out, "", "No new option on one issue, or on two together, would open it.");
            return;
        }
        Wrapped.print(
                out,
                "",
                "What an option that nobody has put forward yet would have to satisfy to open it:");
        int place = 0;
        for (var option : options) {
            place++;
            Wrapped.print(
                    out,
                    "  %d. ".formatted(place),
                    "On %s:"
                            .formatted(
                                    option.issues().stream()
                                            .map(issue -> caseFile.issue(issue).name())
                                            .collect(Collectors.joining(" and "))));
            terms(option).forEach(line -> Wrapped.print(out, "     - ", line));
        }
    }

    private List<String> terms(NewOptionTerms option) {
        var lines = new ArrayList<String>();
        for (var kept : option.keeps()) {
            lines.add(
                    (kept.kind() == ObstacleKind.RED_LINE ? "it does not cross: " : "it keeps: ")
                            + words(kept));
        }
        for (var party : option.favours()) {
            lines.add("%s places it above what it has without an agreement".formatted(name(party)));
        }
        var shared = option.mostEven();
        if (!shared.isEmpty()) {
            lines.add(
                    "it brings at least %s%s"
                            .formatted(
                                    shared.entrySet().stream()
                                            .map(each ->
                                                    "%s to %s"
                                                            .formatted(
                                                                    number(each.getValue()),
                                                                    name(each.getKey())))
                                            .collect(Collectors.joining(" and ")),
                                    option.needs().size() == 1
                                            ? ""
                                            : ", or shares the burden in one of the other ways that"
                                                    + " --json lists"));
        }
        if (lines.isEmpty()) {
            lines.add("nothing more: it need only cross no red line");
        }
        return lines;
    }

    void linking(PrintWriter out, Linking linking) {
        out.println();
        out.println("One package, or issue by issue (gains over how things stand):");
        for (var gain : linking.gains()) {
            Wrapped.print(
                    out,
                    "  ",
                    "%s: %s as things stand; issue by issue %s; in one package %s. Linking is worth"
                                    .formatted(
                                            name(gain.party()),
                                            number(gain.now()),
                                            signed(gain.apart()),
                                            signed(gain.together()))
                            + " %s.".formatted(signed(gain.worth())));
        }
        if (!linking.keptApart()) {
            Wrapped.print(
                    out,
                    "  ",
                    "The settlements found issue by issue do not hold together: one by one they are"
                            + " fine, all at once they cross a red line, break a linkage or leave a"
                            + " side worse.");
        }
        if (linking.count().signum() > 0) {
            orders(out, linking);
        }
    }

    private void orders(PrintWriter out, Linking linking) {
        out.println();
        Wrapped.print(
                out,
                "",
                (linking.everyStep()
                                ? "Orders of the agenda in which no step leaves a side worse, on"
                                        + " the way to that package"
                                : "Step by step, no order of the agenda spares every side a loss at"
                                        + " some step. Orders in which none falls below where it"
                                        + " stands today, on the way to that package")
                        + " (%s in all; + is settled at once):".formatted(linking.count()));
        int place = 0;
        for (var order : linking.orders()) {
            place++;
            Wrapped.print(
                    out,
                    "  %d. ".formatted(place),
                    order.stream()
                            .map(step ->
                                    step.stream()
                                            .map(issue -> caseFile.issue(issue).name())
                                            .collect(Collectors.joining(" + ")))
                            .collect(Collectors.joining("; then ")));
        }
    }

    private String worths(Map<String, Rational> worths, String between) {
        return worths.entrySet().stream()
                .map(each -> name(each.getKey()) + between + number(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String number(Rational value) {
        return String.format(Locale.ROOT, "%.4f", value.toDouble());
    }

    private static String signed(Rational value) {
        return String.format(Locale.ROOT, "%+.4f", value.toDouble()).replace('-', '−');
    }

    private String name(String party) {
        return caseFile.nameOf(party);
    }
}
