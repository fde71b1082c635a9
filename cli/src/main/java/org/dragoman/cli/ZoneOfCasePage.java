package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.PackageShares;
import org.dragoman.casefile.CaseZone.Share;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.record.When;

/// Prints what `zone` answers of a case for a person: 80 columns, names and words, no ids.
record ZoneOfCasePage(ZoneOfCase answer) {

    private static final int MOST = 5;

    void print(PrintWriter out) {
        var zone = answer.zone();
        Wrapped.print(out, "", answer.caseFile().title());
        Wrapped.print(
                out,
                "",
                answer.stated()
                        ? "On the options that the parties have put forward themselves."
                        : "On all options, those that the mediator's team added among them.");
        Wrapped.print(
                out,
                "",
                "%d issues, %s packages, %d red lines, %d linkages."
                        .formatted(
                                zone.asked().agenda().size(),
                                zone.asked().agenda().outcomes(),
                                zone.asked().redLines().size(),
                                zone.asked().linkages().size()));
        out.println();
        if (zone.empty()) {
            blocked(out, zone);
            openings(out, zone);
            new ZoneWaysPage(caseFile()).newOptions(out, zone.blocked().newOptions());
        } else {
            open(out, zone);
            zone.linking().forEach(each -> new ZoneWaysPage(caseFile()).linking(out, each));
        }
        conflicts(out);
        leftOut(out, zone);
    }

    private void blocked(PrintWriter out, CaseZone zone) {
        out.println("There is no zone of agreement: no package meets every demand.");
        out.println();
        new ZoneWaysPage(caseFile()).blocked(out, zone.blocked());
    }

    private void openings(PrintWriter out, CaseZone zone) {
        if (zone.openedBy().isEmpty()) {
            if (zone.readings().stream().anyMatch(each -> each.answer() == Answer.UNDECIDED)) {
                out.println();
                out.println("No answer to the undecided readings would open it.");
            }
            return;
        }
        out.println();
        Wrapped.print(
                out,
                "",
                "What to ask next (the zone opens if nothing that a set asks about crosses a line):");
        for (int k = 0; k < zone.openedBy().size(); k++) {
            boolean first = true;
            var opening = zone.openedBy().get(k);
            for (var reading : opening.readings()) {
                Wrapped.print(out, first ? "  %d. ".formatted(k + 1) : "     ", question(reading));
                first = false;
            }
            then(out, opening.then());
        }
    }

    private void then(PrintWriter out, CaseZone.Answer answered) {
        switch (answered) {
            case CaseZone.Answer.Cardinal(var zone) ->
                    Wrapped.print(
                            out,
                            "     ",
                            "Then %d points lie on the frontier."
                                    .formatted(zone.frontier().size()));
            case CaseZone.Answer.Ordinal(var packages, var without, _) -> {
                Wrapped.print(out, "     ", "Then " + enough(without) + ".");
                if (!packages.isEmpty()) {
                    Wrapped.print(out, "     ", "The most acceptable package would take:");
                    lines(packages.getFirst().options())
                            .forEach(line -> Wrapped.print(out, "       ", line));
                }
            }
        }
    }

    private static String enough(Share without) {
        return "in %s of the draws some package is enough for everybody"
                .formatted(percent(new Share(1 - without.of(), without.error())));
    }

    private String question(OptionReading reading) {
        var option = caseFile().issue(reading.issue()).option(reading.option()).words();
        return reading.ask().isEmpty()
                ? "Ask %s: does “%s” cross its line?".formatted(name(reading.party()), option)
                : "Ask %s: %s".formatted(name(reading.party()), reading.ask());
    }

    private void open(PrintWriter out, CaseZone zone) {
        switch (zone.answer()) {
            case CaseZone.Answer.Cardinal _ -> new ZonePage(answer.inWords()).print(out);
            case CaseZone.Answer.Ordinal(var packages, var without, int draws) -> {
                out.println("There is a zone of agreement.");
                if (zone.unranked()) {
                    Wrapped.print(
                            out,
                            "",
                            "No party's file ranks anything yet, so every package is as good as every"
                                    + " other here: fill in parties/.");
                }
                out.println();
                Wrapped.print(
                        out,
                        "",
                        "The parties gave only orders, so no single package is best. Over %d draws of"
                                        .formatted(draws)
                                + " values and weights that keep with the orders (seed %d), "
                                        .formatted(answer.terms().seed())
                                + enough(without)
                                + ".");
                for (int k = 0; k < Math.min(MOST, packages.size()); k++) {
                    out.println();
                    shares(out, k, packages);
                }
                if (packages.size() > MOST) {
                    out.println();
                    out.println(
                            "%d more packages: --json lists them."
                                    .formatted(packages.size() - MOST));
                }
                restsOn(out, packages.subList(0, Math.min(MOST, packages.size())));
            }
        }
    }

    private void shares(PrintWriter out, int place, List<PackageShares> packages) {
        var shares = packages.get(place);
        out.println(
                place == 0 ? "Package 1" : "Package %d: as package 1 but for".formatted(place + 1));
        var first = lines(packages.getFirst().options());
        for (var line : lines(shares.options())) {
            if (place == 0 || !first.contains(line)) {
                Wrapped.print(out, "  ", line);
            }
        }
        var above = new ArrayList<String>();
        shares.aboveReservation()
                .forEach((party, share) -> above.add(name(party) + " " + percent(share)));
        Wrapped.print(
                out,
                "  ",
                "→ Efficient in %s, Nash package in %s, egalitarian in %s of the draws. At least as"
                                .formatted(
                                        percent(shares.onFrontier()),
                                        percent(shares.nash()),
                                        percent(shares.egalitarian()))
                        + " good as no agreement: %s. %s"
                                .formatted(
                                        String.join(", ", above),
                                        switch (shares.necessarilyEfficient()) {
                                            case YES -> "Efficient for all values and weights.";
                                            case NO -> "Not efficient for all values and weights.";
                                            case UNDECIDED ->
                                                    "Whether for all values and weights is open.";
                                        }));
    }

    private void restsOn(PrintWriter out, List<PackageShares> packages) {
        var readings = new LinkedHashSet<OptionReading>();
        packages.forEach(each -> readings.addAll(answer.zone().restsOn(each.options())));
        if (readings.isEmpty()) {
            return;
        }
        out.println();
        out.println("These packages rest on readings of red lines:");
        for (var reading : readings) {
            var option = caseFile().issue(reading.issue()).option(reading.option()).words();
            Wrapped.print(
                    out,
                    "  ",
                    "“%s” does not cross the line of %s%s."
                            .formatted(
                                    option,
                                    name(reading.party()),
                                    reading.decided().isEmpty()
                                            ? ""
                                            : " (%s: %s)"
                                                    .formatted(
                                                            reading.decided().getFirst().by(),
                                                            reading.decided().getFirst().why())));
        }
    }

    private static String percent(Share share) {
        return "%d %% (±%d)"
                .formatted(Math.round(100 * share.of()), (long) Math.ceil(100 * share.error()));
    }

    private List<String> lines(Map<String, String> options) {
        var lines = new ArrayList<String>();
        options.forEach((issue, option) ->
                lines.add(
                        "%s: %s"
                                .formatted(
                                        caseFile().issue(issue).name(),
                                        caseFile().issue(issue).option(option).words())));
        return lines;
    }

    private void conflicts(PrintWriter out) {
        if (answer.conflicts().isEmpty()) {
            return;
        }
        out.println();
        out.println("Conflicts on the agenda (a demand meets a refusal, no red line said):");
        for (var conflict : answer.conflicts()) {
            Wrapped.print(out, "  ", caseFile().issue(conflict.issue()).name());
            voice(out, "demands", conflict.demand());
            voice(out, "refuses", conflict.refusal());
        }
    }

    private void voice(PrintWriter out, String verb, AgendaConflict.Voice voice) {
        var said = voice.positions().getLast();
        Wrapped.print(
                out,
                "    ",
                "%s %s: %s%s"
                        .formatted(
                                name(voice.party()),
                                verb,
                                Wrapped.quoted(said.words()),
                                said.when() instanceof When.Day(var day, _, _)
                                        ? " (%s)".formatted(day)
                                        : ""));
    }

    private static void leftOut(PrintWriter out, CaseZone zone) {
        if (zone.leftOut().isEmpty()) {
            return;
        }
        out.println();
        out.println("Not asked about:");
        zone.leftOut()
                .forEach(each ->
                        Wrapped.print(out, "  ", "%s: %s.".formatted(each.id(), each.why())));
    }

    private CaseFile caseFile() {
        return answer.caseFile();
    }

    private String name(String party) {
        return caseFile().nameOf(party);
    }
}
