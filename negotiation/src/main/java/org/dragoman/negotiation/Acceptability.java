package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Which packages are likely to be efficient, fair and acceptable when all that is known of some
/// parties is an order.
///
/// Draws completions of the orders (uniform weights and values in keeping with them, independent of
/// each other and between parties), solves every draw exactly, and counts (after stochastic
/// multicriteria acceptability analysis, Lahdelma & Salminen, Operations Research 49, 2001). These
/// are shares over all parties' preferences at once and no party's acceptability index, for which
/// see [Standing]. Cardinal parties keep their numbers in every draw.
///
/// In each draw X holds the packages that cross no red line, keep every linkage and give every
/// party at least its reservation in that draw. Draws are numbered and seeded one by one: the
/// answer depends on seed and number of draws, not on how many processors share the work.
///
/// Cost: a draw merges the parts that no red line, linkage or interaction ties together; see
/// `docs/acceptability.md`.
///
/// @param draws how many draws
/// @param withoutZone in how many draws no package was enough for everybody
/// @param turnedUp how many packages lay on the frontier of some draw
/// @param exact whether every draw was solved exactly; false only where a cardinal party's numbers
///   need more than 60 bits and were rounded to 2⁻⁵⁶
/// @param tiesCut whether in some draw more packages tied at one point than are counted, so that
///   their shares are too low
/// @param packages the packages most often chosen: by share Nash, then on the frontier, then
///   egalitarian, then in the order of the options
public record Acceptability(
        int draws,
        Share withoutZone,
        int turnedUp,
        boolean exact,
        boolean tiesCut,
        List<Prospect> packages) {

    /// How often a package comes out how.
    ///
    /// @param outcome the first, in lexicographic order of option indexes, of the packages alike
    /// @param alike how many packages every party values as this one whatever the completion,
    ///   itself included
    /// @param onFrontier in X and dominated by nothing in X
    /// @param nash the Nash package of X, or tied with it
    /// @param egalitarian the egalitarian package of X, or tied with it
    /// @param aboveReservation for each party, worth at least its reservation
    /// @param possiblyEfficient in some completion no package that crosses no red line and keeps
    ///   every linkage dominates it
    /// @param necessarilyEfficient in every completion none does
    public record Prospect(
            Outcome outcome,
            long alike,
            Share onFrontier,
            Share nash,
            Share egalitarian,
            List<Share> aboveReservation,
            Answer possiblyEfficient,
            Answer necessarilyEfficient) {}

    private static final int CHUNK = 512;

    /// How many chunks are drawn between two looks at the watcher.
    private static final int ROUND = 4;

    public Acceptability {
        packages = List.copyOf(packages);
    }

    /// Asks about a negotiation.
    ///
    /// @param seed one seed gives one answer
    /// @param draws how many, positive
    /// @param most how many packages to list, at least 1
    /// @throws IllegalArgumentException if there is nothing to draw or list, there are more than
    ///   2⁶² packages, or so many issues are tied together that their combinations cannot be listed
    public static Acceptability of(Negotiation negotiation, long seed, int draws, int most) {
        return of(negotiation, seed, draws, most, Limits.none());
    }

    /// The same within limits: where the watcher is in a hurry, no more draws are begun, and the
    /// answer is that of as many as were made, which [#draws] tells.
    ///
    /// @param limits only the watcher counts
    public static Acceptability of(
            Negotiation negotiation, long seed, int draws, int most, Limits limits) {
        if (draws < 1 || most < 1) {
            throw new IllegalArgumentException(
                    """
                    %d draws and %d packages to list leave nothing to do.
                    Ask for at least one of each.\
                    """
                            .formatted(draws, most));
        }
        var parts = Parts.of(negotiation);
        var keys = new PackageKeys(negotiation.agenda(), parts);
        var counted = new ArrayList<Counted>();
        int made = 0;
        boolean hurried = false;
        while (made < draws && !hurried) {
            int from = made;
            int to = (int) Math.min(draws, (long) from + ROUND * CHUNK);
            counted.addAll(
                    IntStream.range(0, (to - from + CHUNK - 1) / CHUNK)
                            .parallel()
                            .mapToObj(chunk ->
                                    Counted.of(
                                            negotiation,
                                            parts,
                                            seed,
                                            from + chunk * CHUNK,
                                            Math.min(to, from + (chunk + 1) * CHUNK)))
                            .toList());
            made = to;
            hurried = limits.hurry("draw preferences", made, draws, made);
        }
        return of(negotiation, parts, keys, seed, made, most, limits, counted);
    }

    private static Acceptability of(
            Negotiation negotiation,
            Parts parts,
            PackageKeys keys,
            long seed,
            int draws,
            int most,
            Limits limits,
            List<Counted> counted) {
        var tally = new Tally();
        int without = 0;
        boolean cut = false;
        for (var chunk : counted) {
            tally.addAll(chunk.tally());
            without += chunk.withoutZone();
            cut |= chunk.tiesCut();
        }
        var listed = tally.top(most);
        var outcomes = LongStream.of(listed).mapToObj(keys::outcome).toList();
        var above = Counted.above(negotiation, outcomes, seed, draws);
        var packages = new ArrayList<Prospect>();
        for (int n = 0; n < outcomes.size(); n++) {
            long key = listed[n];
            int efficient = tally.count(key, Tally.FRONTIER);
            boolean refuted = !cut && efficient < above.get(n).getLast();
            packages.add(
                    new Prospect(
                            outcomes.get(n),
                            keys.alike(key),
                            new Share(efficient, draws),
                            new Share(tally.count(key, Tally.NASH), draws),
                            new Share(tally.count(key, Tally.EGALITARIAN), draws),
                            above.get(n).subList(0, negotiation.parties().size()).stream()
                                    .map(hits -> new Share(hits, draws))
                                    .toList(),
                            Answer.YES,
                            refuted
                                    ? Answer.NO
                                    : Efficiency.necessary(negotiation, outcomes.get(n), limits)));
        }
        return new Acceptability(
                draws,
                new Share(without, draws),
                tally.size(),
                new Worths(negotiation, parts).exact(),
                cut,
                packages);
    }

    /// The random source of one draw.
    static SplittableRandom source(long seed, int draw) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + draw);
    }
}
