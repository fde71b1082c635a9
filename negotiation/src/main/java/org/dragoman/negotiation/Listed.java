package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Points of which the outcomes that were found are known, and no others.
final class Listed implements Attained {

    static final Comparator<List<Rational>> DESCENDING =
            (a, b) -> {
                for (int p = 0; p < a.size(); p++) {
                    int sign = b.get(p).compareTo(a.get(p));
                    if (sign != 0) {
                        return sign;
                    }
                }
                return 0;
            };

    private final List<List<Rational>> utilities = new ArrayList<>();
    private final List<List<Outcome>> outcomes = new ArrayList<>();

    /// The undominated among some outcomes.
    ///
    /// @param found allowed outcomes
    Listed(Negotiation negotiation, Collection<Outcome> found) {
        var all = new TreeMap<List<Rational>, List<Outcome>>(DESCENDING);
        for (var outcome : found) {
            var utility = new ArrayList<Rational>();
            for (var party : negotiation.parties()) {
                utility.add(Disagreement.utility(party).of(outcome));
            }
            all.computeIfAbsent(utility, _ -> new ArrayList<>()).add(outcome);
        }
        int parties = negotiation.parties().size();
        all.forEach((utility, attaining) -> {
            boolean beaten =
                    parties == 2
                            ? !utilities.isEmpty() && reaches(utilities.getLast(), utility)
                            : utilities.stream().anyMatch(kept -> reaches(kept, utility));
            if (!beaten) {
                utilities.add(utility);
                outcomes.add(attaining.stream().distinct().sorted().toList());
            }
        });
    }

    static boolean reaches(List<Rational> a, List<Rational> b) {
        for (int p = 0; p < a.size(); p++) {
            if (a.get(p).compareTo(b.get(p)) < 0) {
                return false;
            }
        }
        return true;
    }

    List<List<Rational>> utilities() {
        return utilities;
    }

    @Override
    public int size() {
        return utilities.size();
    }

    @Override
    public Rational utility(int point, int party) {
        return utilities.get(point).get(party);
    }

    @Override
    public double approximately(int point, int party) {
        return utility(point, party).toDouble();
    }

    @Override
    public double error(int party) {
        double most = 1;
        for (int point = 0; point < size(); point++) {
            most = Math.max(most, Math.abs(approximately(point, party)));
        }
        return 1e-15 * most;
    }

    @Override
    public Outcome outcome(int point) {
        return outcomes.get(point).getFirst();
    }

    /// How many outcomes were found that attain the point; there may be more.
    @Override
    public BigInteger count(int point) {
        return BigInteger.valueOf(outcomes.get(point).size());
    }

    @Override
    public List<Outcome> outcomes(int point, int most) {
        return outcomes.get(point).stream().limit(most).toList();
    }
}
