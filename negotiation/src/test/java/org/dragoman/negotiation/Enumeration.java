package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// The oracle: lists every outcome, in plain fractions, and compares each with each. It shares
/// nothing with the engine but [Utility#of] and [Negotiation#admits].
record Enumeration(TreeMap<List<Rational>, List<Outcome>> points) {

    private static final Comparator<List<Rational>> DESCENDING =
            (a, b) -> {
                for (int p = 0; p < a.size(); p++) {
                    int sign = b.get(p).compareTo(a.get(p));
                    if (sign != 0) {
                        return sign;
                    }
                }
                return 0;
            };

    /// The frontier above the reservation values, or regardless of them, with all outcomes of each
    /// point.
    static Enumeration of(Negotiation negotiation, boolean reserved) {
        var all = new TreeMap<List<Rational>, List<Outcome>>(DESCENDING);
        for (var outcome : outcomes(negotiation.agenda())) {
            if (!negotiation.admits(outcome)) {
                continue;
            }
            var utility = new ArrayList<Rational>();
            boolean enough = true;
            for (var party : negotiation.parties()) {
                var worth = ((Preference.Cardinal) party.preference()).utility();
                utility.add(worth.of(outcome));
                enough &=
                        switch (party.reservation()) {
                            case Reservation.Unknown _ -> true;
                            case Reservation.Value(var least) ->
                                    utility.getLast().compareTo(least) >= 0;
                            case Reservation.ReservationPackage(var stands) ->
                                    utility.getLast().compareTo(worth.of(stands)) >= 0;
                        };
            }
            if (enough || !reserved) {
                all.computeIfAbsent(utility, _ -> new ArrayList<>()).add(outcome);
            }
        }
        var frontier = new TreeMap<List<Rational>, List<Outcome>>(DESCENDING);
        for (var entry : all.entrySet()) {
            boolean dominated = false;
            for (var other : all.keySet()) {
                dominated = dominated || dominates(other, entry.getKey());
            }
            if (!dominated) {
                frontier.put(entry.getKey(), entry.getValue());
            }
        }
        return new Enumeration(frontier);
    }

    static List<Outcome> outcomes(Agenda agenda) {
        var all = new ArrayList<Outcome>();
        var options = new int[agenda.size()];
        while (true) {
            all.add(Outcome.of(options));
            int k = options.length - 1;
            while (k >= 0 && ++options[k] == agenda.issue(k).options().size()) {
                options[k--] = 0;
            }
            if (k < 0) {
                return all;
            }
        }
    }

    private static boolean dominates(List<Rational> a, List<Rational> b) {
        boolean more = false;
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign < 0) {
                return false;
            }
            more |= sign > 0;
        }
        return more;
    }
}
