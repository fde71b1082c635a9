package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Searches the package that gives each party at least what it wants, and none much more.
///
/// Depth first over the agenda; a partial package is left when some party can no longer reach what
/// it wants, or must end with more excess than the best so far has at most.
final class BaseSearch {

    private final Negotiation negotiation;
    private final List<Rational> wanted;
    private final long most;
    private final List<Worth> worths = new ArrayList<>();
    private final Rational[][] restLeast;
    private final Rational[][] restMost;
    private final int[] options;
    private long looked;
    private List<Rational> bestExcess = List.of();
    private List<Outcome> best = List.of();

    BaseSearch(Negotiation negotiation, List<Rational> wanted, long most) {
        this.negotiation = negotiation;
        this.wanted = wanted;
        this.most = most;
        int n = negotiation.agenda().size();
        int parties = negotiation.parties().size();
        restLeast = new Rational[n + 1][parties];
        restMost = new Rational[n + 1][parties];
        options = new int[n];
        for (int p = 0; p < parties; p++) {
            var utility = Disagreement.utility(negotiation.parties().get(p));
            var worth = Worth.of(utility, negotiation.agenda());
            worths.add(worth);
            for (int k = 0; k <= n; k++) {
                restLeast[k][p] = Rational.ZERO;
                restMost[k][p] = Rational.ZERO;
            }
            for (var table : worth.tables()) {
                int last = table.issues().isEmpty() ? -1 : table.issues().getLast();
                for (int k = 0; k <= last; k++) {
                    restLeast[k][p] = restLeast[k][p].plus(Collections.min(table.values()));
                    restMost[k][p] = restMost[k][p].plus(Collections.max(table.values()));
                }
            }
        }
    }

    Optional<Outcome> find() {
        var nothing = new ArrayList<Rational>();
        for (var worth : worths) {
            var constant = Rational.ZERO;
            for (var table : worth.tables()) {
                constant =
                        table.issues().isEmpty()
                                ? constant.plus(table.values().getFirst())
                                : constant;
            }
            nothing.add(constant);
        }
        search(0, nothing);
        return best.stream().findFirst();
    }

    /// Whether the search came to its end.
    boolean proved() {
        return looked <= most;
    }

    List<Rational> worth(Outcome outcome) {
        var worth = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            worth.add(Disagreement.utility(party).of(outcome));
        }
        return worth;
    }

    private void search(int issue, List<Rational> sums) {
        if (++looked > most || hopeless(issue, sums)) {
            return;
        }
        if (issue == options.length) {
            consider();
            return;
        }
        for (int o = 0; o < negotiation.agenda().issue(issue).options().size(); o++) {
            options[issue] = o;
            var next = new ArrayList<Rational>();
            for (int p = 0; p < sums.size(); p++) {
                next.add(sums.get(p).plus(settled(worths.get(p), issue)));
            }
            search(issue + 1, next);
        }
    }

    /// What the tables whose last issue this is bring.
    private Rational settled(Worth worth, int issue) {
        var sum = Rational.ZERO;
        for (var table : worth.tables()) {
            if (!table.issues().isEmpty() && table.issues().getLast() == issue) {
                int place = 0;
                for (int k = 0; k < table.issues().size(); k++) {
                    place = place * table.sizes().get(k) + options[table.issues().get(k)];
                }
                sum = sum.plus(table.values().get(place));
            }
        }
        return sum;
    }

    private boolean hopeless(int issue, List<Rational> sums) {
        for (int p = 0; p < sums.size(); p++) {
            var cap = worths.get(p).cap();
            var high = sums.get(p).plus(restMost[issue][p]).min(cap);
            var low = sums.get(p).plus(restLeast[issue][p]).min(cap);
            if (high.compareTo(wanted.get(p)) < 0
                    || (!bestExcess.isEmpty()
                            && low.minus(wanted.get(p)).compareTo(bestExcess.getFirst()) > 0)) {
                return true;
            }
        }
        return false;
    }

    private void consider() {
        var outcome = Outcome.of(options);
        if (!negotiation.admits(outcome)) {
            return;
        }
        var excess = new ArrayList<Rational>();
        var worth = worth(outcome);
        for (int p = 0; p < worth.size(); p++) {
            excess.add(worth.get(p).minus(wanted.get(p)));
        }
        excess.sort(Collections.reverseOrder());
        for (int p = 0; p < excess.size() && !bestExcess.isEmpty(); p++) {
            int sign = excess.get(p).compareTo(bestExcess.get(p));
            if (sign > 0) {
                return;
            }
            if (sign < 0) {
                break;
            }
            if (p == excess.size() - 1) {
                return;
            }
        }
        bestExcess = excess;
        best = List.of(outcome);
    }
}
