package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The utilities of all parties as tables of whole numbers.
///
/// A party's utility of an outcome is `(sum of its rows + offset) / denominator`, cut off at its
/// cap.
///
/// @param limbs how many digits each number has
/// @param factors the tables
/// @param denominators one for each party, positive
/// @param offsets one for each party, times its denominator
/// @param ceilings the most that the rows of each party can sum to
/// @param caps where each party's cap lies among its sums, times the denominator, offset taken off;
///   at least the ceiling where the cap does not bind
record Whole(
        int limbs,
        List<Factor> factors,
        List<BigInteger> denominators,
        List<BigInteger> offsets,
        List<BigInteger> ceilings,
        List<BigInteger> caps) {

    static Whole of(Negotiation negotiation, int[] sizes) {
        return of(negotiation, sizes, 1);
    }

    /// The same with room for sums that are so many times as large.
    static Whole of(Negotiation negotiation, int[] sizes, int room) {
        var denominators = new ArrayList<BigInteger>();
        var offsets = new ArrayList<BigInteger>();
        var ceilings = new ArrayList<BigInteger>();
        var caps = new ArrayList<BigInteger>();
        var scaled = new ArrayList<LinkedHashMap<List<Integer>, BigInteger[]>>();
        int limbs = 1;
        for (var party : negotiation.parties()) {
            var worth = Worth.of(Disagreement.utility(party), negotiation.agenda());
            var common = Common.of(worth);
            var denominator = common.denominator();
            var offset = BigInteger.ZERO;
            var ceiling = BigInteger.ZERO;
            var tables = new LinkedHashMap<List<Integer>, BigInteger[]>();
            for (var table : worth.tables()) {
                var values = common.values(table);
                var least = values[0];
                var most = values[0];
                for (var value : values) {
                    least = value.compareTo(least) < 0 ? value : least;
                    most = value.compareTo(most) > 0 ? value : most;
                }
                offset = offset.add(least);
                ceiling = ceiling.add(most.subtract(least));
                if (!table.issues().isEmpty() && !most.equals(least)) {
                    for (int e = 0; e < values.length; e++) {
                        values[e] = values[e].subtract(least);
                    }
                    tables.merge(table.issues(), values, Whole::sum);
                }
            }
            scaled.add(tables);
            denominators.add(denominator);
            ceilings.add(ceiling);
            var cap = common.whole(worth.cap()).subtract(offset);
            if (cap.signum() < 0) {
                offset = offset.add(cap);
                cap = BigInteger.ZERO;
            }
            caps.add(cap);
            offsets.add(offset);
            limbs = Math.max(limbs, Scale.digits(ceiling.multiply(BigInteger.valueOf(room))));
        }
        return new Whole(
                limbs, factors(scaled, sizes, limbs), denominators, offsets, ceilings, caps);
    }

    /// Whether some sums of a party may exceed its cap.
    boolean binds(int party) {
        return caps.get(party).compareTo(ceilings.get(party)) < 0;
    }

    private static List<Factor> factors(
            List<LinkedHashMap<List<Integer>, BigInteger[]>> scaled, int[] sizes, int limbs) {
        int width = scaled.size() * limbs;
        var rows = new LinkedHashMap<List<Integer>, long[]>();
        for (int p = 0; p < scaled.size(); p++) {
            int column = p * limbs;
            scaled.get(p)
                    .forEach((issues, values) -> {
                        var row =
                                rows.computeIfAbsent(issues, _ -> new long[values.length * width]);
                        for (int e = 0; e < values.length; e++) {
                            Scale.write(values[e], row, e * width + column, limbs);
                        }
                    });
        }
        var factors = new ArrayList<Factor>();
        rows.forEach((issues, worth) ->
                factors.add(
                        Factor.worth(
                                issues.stream().mapToInt(issue -> issue).toArray(), sizes, worth)));
        return factors;
    }

    private static BigInteger[] sum(BigInteger[] a, BigInteger[] b) {
        for (int e = 0; e < a.length; e++) {
            a[e] = a[e].add(b[e]);
        }
        return a;
    }
}
