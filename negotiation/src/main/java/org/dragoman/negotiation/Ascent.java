package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Improves packages by settling one issue otherwise, or two that something ties, as long as that
/// brings them nearer to a target.
///
/// Finds good packages and proves nothing: only which packages are tried hangs on the doubles here.
final class Ascent {

    private static final int MOST_PAIRS = 500;
    private static final int MOST_ROUNDS = 200;

    private final Negotiation negotiation;
    private final List<Roughly> utilities;
    private final List<int[]> pairs = new ArrayList<>();
    private final int[] sizes;
    private final double[] range;

    /// @param range what counts as much for each party, positive
    Ascent(Negotiation negotiation, double[] range) {
        this.negotiation = negotiation;
        this.range = range;
        var agenda = negotiation.agenda();
        sizes = agenda.issues().stream().mapToInt(issue -> issue.options().size()).toArray();
        utilities =
                negotiation.parties().stream()
                        .map(party -> Roughly.of(Disagreement.utility(party)))
                        .toList();
        var ties = new ArrayList<Set<Integer>>();
        negotiation.redLines().forEach(line -> ties.add(line.crossedBy().scope()));
        negotiation.linkages().forEach(linkage -> ties.add(linkage.requires().scope()));
        for (var party : negotiation.parties()) {
            switch (Disagreement.utility(party)) {
                case Utility.Additive(_, var interactions, _) ->
                        interactions.forEach(each -> ties.add(new TreeSet<>(each.issues())));
                case Utility.Boxes _ -> {}
            }
        }
        var known = new TreeSet<Integer>();
        for (var tie : ties) {
            for (int a : tie) {
                for (int b : tie) {
                    if (a < b && pairs.size() < MOST_PAIRS && known.add(a * sizes.length + b)) {
                        pairs.add(new int[] {a, b});
                    }
                }
            }
        }
    }

    /// A package near the target to which no trial from the given one leads any nearer.
    Outcome climb(Outcome from, double[] target) {
        var options = from.toArray();
        double distance = distance(options, target);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = distance;
            for (int i = 0; i < sizes.length; i++) {
                distance = settle(options, i, target, distance);
            }
            if (distance == before) {
                for (int k = 0; k < pairs.size() && distance == before; k++) {
                    distance = settle(options, pairs.get(k)[0], pairs.get(k)[1], target, distance);
                }
            }
            if (distance == before) {
                break;
            }
        }
        return Outcome.of(options);
    }

    private double settle(int[] options, int issue, double[] target, double least) {
        int kept = options[issue];
        double nearest = least;
        for (int o = 0; o < sizes[issue]; o++) {
            options[issue] = o;
            double distance = o == kept ? nearest : distance(options, target);
            if (distance < nearest && negotiation.admits(Outcome.of(options))) {
                nearest = distance;
                kept = o;
            }
        }
        options[issue] = kept;
        return nearest;
    }

    private double settle(int[] options, int a, int b, double[] target, double least) {
        int kept = options[a];
        for (int o = 0; o < sizes[a]; o++) {
            options[a] = o;
            double distance = settle(options, b, target, least);
            if (distance < least) {
                return distance;
            }
        }
        options[a] = kept;
        return least;
    }

    /// How far a package is from a target: by the party it falls short for most, and a little by
    /// what all have.
    private double distance(int[] options, double[] target) {
        double worst = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int p = 0; p < range.length; p++) {
            double lack = (target[p] - utilities.get(p).of(options)) / range[p];
            worst = Math.max(worst, lack);
            sum += lack;
        }
        return worst + 0.02 * sum;
    }
}
