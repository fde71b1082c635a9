package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.negotiation.AdjustedWinner;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;

/// Issues divided by points, as `zone --points` asks.
final class ZonePoints {

    private ZonePoints() {}

    /// What the first side gets of each issue, from 0 to 1, and what each side ends with.
    ///
    /// @param points for each side, "issue=60; issue=40"
    /// @throws IllegalArgumentException if there are not two sides, or points are missing or wrong
    static ZoneMore.Section divided(List<String> points, Negotiation negotiation) {
        var parties = negotiation.parties();
        if (parties.size() != 2 || points.size() != 2) {
            throw new IllegalArgumentException(
                    "--points: there are %d parties and points of %d.%nAdjusted Winner divides between two: give --points twice."
                            .formatted(parties.size(), points.size()));
        }
        var issues = negotiation.agenda().issues().stream().map(each -> each.name()).toList();
        var won = AdjustedWinner.of(read(points.get(0), issues), read(points.get(1), issues));
        var rows = new ArrayList<ZoneMore.Row>();
        for (int i = 0; i < issues.size(); i++) {
            rows.add(ZoneMore.Row.Figure.of(issues.get(i), won.shares().get(i)));
        }
        rows.add(ZoneMore.Row.Figure.of("points: " + parties.get(0).name(), won.first()));
        rows.add(ZoneMore.Row.Figure.of("points: " + parties.get(1).name(), won.second()));
        return new ZoneMore.Section(
                "adjustedWinner",
                "Adjusted Winner: what %s gets of each issue, and the points each side ends with"
                        .formatted(parties.get(0).name()),
                rows);
    }

    private static List<Rational> read(String text, List<String> issues) {
        var points = new ArrayList<>(Collections.nCopies(issues.size(), Rational.ZERO));
        for (var part : text.split(";")) {
            int equals = part.lastIndexOf('=');
            int at = equals < 0 ? -1 : issues.indexOf(part.substring(0, equals).strip());
            if (at < 0) {
                throw new IllegalArgumentException(
                        "--points: \"%s\" names no issue.%nThe issues are %s; write \"issue=60; issue=40\"."
                                .formatted(part.strip(), String.join(", ", issues)));
            }
            try {
                points.set(at, Rational.parse(part.substring(equals + 1).strip()));
            } catch (NumberFormatException _) {
                throw new IllegalArgumentException(
                        "--points: \"%s\" ends in no number.%nWrite \"issue=60\"."
                                .formatted(part.strip()));
            }
        }
        return points;
    }
}
