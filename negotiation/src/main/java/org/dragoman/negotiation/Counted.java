package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What came out of some of the draws.
///
/// @param tally counts by package
/// @param withoutZone in how many draws no package was enough for everybody
/// @param tiesCut whether ties were cut off
record Counted(Tally tally, int withoutZone, boolean tiesCut) {

    /// Solves the draws numbered from `from` to before `to`.
    static Counted of(Negotiation negotiation, Parts parts, long seed, int from, int to) {
        var worths = new Worths(negotiation, parts);
        var frontier = new DrawnFrontier(worths);
        var choice = new DrawnChoice(worths, frontier);
        var tally = new Tally();
        int without = 0;
        for (int draw = from; draw < to; draw++) {
            worths.draw(Acceptability.source(seed, draw));
            frontier.solve();
            if (frontier.size() == 0 || parts.admitsNone()) {
                without++;
                continue;
            }
            int nash = choice.nash();
            int egalitarian = choice.egalitarian();
            for (int point = 0; point < frontier.size(); point++) {
                tally.add(frontier.key(point), Tally.FRONTIER, 1);
                if (choice.compareNash(point, nash) == 0) {
                    tally.add(frontier.key(point), Tally.NASH, 1);
                }
                if (choice.compareEgalitarian(point, egalitarian) == 0) {
                    tally.add(frontier.key(point), Tally.EGALITARIAN, 1);
                }
            }
        }
        return new Counted(tally, without, frontier.tiesCut());
    }

    /// In how many draws each package is worth each party's reservation; last, everybody's at once.
    static List<List<Integer>> above(
            Negotiation negotiation, List<Outcome> outcomes, long seed, int draws) {
        int sides = negotiation.parties().size();
        var hits = new int[outcomes.size()][sides + 1];
        var listed = Parts.whole(negotiation, outcomes);
        var worths = new Worths(negotiation, listed);
        for (int draw = 0; draw < draws; draw++) {
            worths.draw(Acceptability.source(seed, draw));
            for (int n = 0; n < hits.length; n++) {
                boolean all = true;
                for (int p = 0; p < sides; p++) {
                    boolean enough = worths.of(0, p)[n] >= worths.least(p);
                    hits[n][p] += enough ? 1 : 0;
                    all &= enough;
                }
                hits[n][sides] += all ? 1 : 0;
            }
        }
        var counted = new ArrayList<List<Integer>>();
        for (var row : hits) {
            counted.add(Arrays.stream(row).boxed().toList());
        }
        return counted;
    }
}
