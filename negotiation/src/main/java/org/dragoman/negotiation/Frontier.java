package org.dragoman.negotiation;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/// The Pareto frontier: every utility point of a set of outcomes that no other of them dominates,
/// each once (Raiffa 1982, ch. 11).
///
/// Points stand by descending utility of the first party, then of the second, and so on. Exact
/// utilities and outcomes are made when asked for, so that a frontier of a million points can be
/// held and counted at little cost.
public final class Frontier {

    /// How many points are looked at to widen a slack.
    private static final int COMPARED = 1000;

    private final Attained attained;
    private final List<Rational> slack;
    private final String method;
    private final int[] places;

    private Frontier(Attained attained, List<Rational> slack, String method, int[] places) {
        this.attained = attained;
        this.slack = List.copyOf(slack);
        this.method = method;
        this.places = places;
    }

    /// The frontier of the outcomes that cross no red line, keep every linkage and give each party
    /// at least its reservation value.
    ///
    /// @param negotiation every party cardinal
    /// @throws IllegalArgumentException if a party gives only an order
    public static Frontier of(Negotiation negotiation, Limits limits) {
        return regardless(negotiation, limits).above(Disagreement.floor(negotiation));
    }

    /// The frontier of the outcomes that cross no red line and keep every linkage, whatever the
    /// reservation values.
    ///
    /// @param negotiation every party cardinal
    /// @throws IllegalArgumentException if a party gives only an order
    public static Frontier regardless(Negotiation negotiation, Limits limits) {
        return holdsBoxes(negotiation)
                ? BoxFrontier.of(negotiation, limits)
                        .orElseGet(() -> Eliminated.of(negotiation, limits))
                : Eliminated.of(negotiation, limits);
    }

    private static boolean holdsBoxes(Negotiation negotiation) {
        return negotiation.parties().stream()
                .anyMatch(party ->
                        party.preference() instanceof Preference.Cardinal(Utility.Boxes _));
    }

    /// The frontier that an engine found.
    ///
    /// @param slack one for each party, all zero when exact
    static Frontier of(Attained attained, List<Rational> slack, String method) {
        var places = new int[attained.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        return new Frontier(attained, slack, method, places);
    }

    /// The part of this frontier that gives each party at least a floor.
    ///
    /// It is the frontier of the outcomes above the floor, since whatever dominates one of them
    /// lies above the floor too. An approximate frontier may have stood for an outcome above the
    /// floor by a point below it; then the slack grows so that a point that stays does.
    ///
    /// @param floor one utility for each party
    public Frontier above(List<Rational> floor) {
        var bounds = new double[floor.size()];
        var errors = new double[floor.size()];
        for (int p = 0; p < bounds.length; p++) {
            bounds[p] = floor.get(p).toDouble();
            errors[p] = error(p) + 1e-15 * Math.abs(bounds[p]);
        }
        // Of two parties the first likes the last point least, the second the first.
        if (bounds.length == 2
                && places.length > 0
                && atLeast(places.length - 1, 0, floor.get(0), bounds[0], errors[0])
                && atLeast(0, 1, floor.get(1), bounds[1], errors[1])) {
            return this;
        }
        var kept = new int[places.length];
        int size = 0;
        for (int i = 0; i < places.length; i++) {
            boolean above = true;
            for (int p = 0; above && p < floor.size(); p++) {
                above = atLeast(i, p, floor.get(p), bounds[p], errors[p]);
            }
            if (above) {
                kept[size++] = places[i];
            }
        }
        if (size == places.length) {
            return this;
        }
        var above = new Frontier(attained, slack, method, Arrays.copyOf(kept, size));
        return exact() || size == 0
                ? above
                : new Frontier(attained, above.wider(tops(floor)), method, above.places);
    }

    /// What outcomes above a floor may reach though the point that stands for them lies below it.
    List<List<Rational>> tops(List<Rational> floor) {
        var tops = new ArrayList<List<Rational>>();
        for (int i = 0; i < places.length; i++) {
            var top = new ArrayList<Rational>();
            boolean below = false;
            boolean reaches = true;
            for (int p = 0; reaches && p < floor.size(); p++) {
                var here = utility(i, p);
                below |= here.compareTo(floor.get(p)) < 0;
                top.add(here.plus(slack.get(p)));
                reaches = top.getLast().compareTo(floor.get(p)) >= 0;
            }
            if (below && reaches) {
                tops.add(top);
            }
        }
        return tops;
    }

    /// The slack with which some points here stand for tops that others stood for.
    private List<Rational> wider(List<List<Rational>> tops) {
        int step = 1 + size() / COMPARED;
        var some = new ArrayList<List<Rational>>();
        for (int i = 0; i < size(); i += step) {
            some.add(point(i).utility());
        }
        var needed = Bound.slack(some, tops, slack.size());
        var wider = new ArrayList<Rational>();
        for (int p = 0; p < slack.size(); p++) {
            wider.add(slack.get(p).max(needed.get(p)));
        }
        return wider;
    }

    private boolean atLeast(int point, int party, Rational floor, double bound, double error) {
        double approximate = approximately(point, party);
        if (Math.abs(approximate - bound) > error) {
            return approximate > bound;
        }
        return utility(point, party).compareTo(floor) >= 0;
    }

    /// How many points there are.
    public int size() {
        return places.length;
    }

    /// Whether there is no point: no outcome is allowed, or none reaches every reservation value.
    public boolean isEmpty() {
        return places.length == 0;
    }

    /// The point at a place.
    ///
    /// @param place in [0, size)
    public Point point(int place) {
        var utility = new ArrayList<Rational>(slack.size());
        for (int p = 0; p < slack.size(); p++) {
            utility.add(utility(place, p));
        }
        return new Point(utility, outcome(place));
    }

    /// An outcome that attains the point at a place.
    public Outcome outcome(int place) {
        return attained.outcome(places[place]);
    }

    /// All points, as a view that makes each when it is asked for.
    public List<Point> points() {
        return Collections.unmodifiableList(new View());
    }

    private final class View extends AbstractList<Point> implements RandomAccess {
        @Override
        public Point get(int index) {
            return point(index);
        }

        @Override
        public int size() {
            return places.length;
        }
    }

    /// The exact utility of the point at a place to a party.
    public Rational utility(int place, int party) {
        return attained.utility(places[place], party);
    }

    /// That utility as a double, off by at most [#error].
    public double approximately(int place, int party) {
        return attained.approximately(places[place], party);
    }

    /// How far the doubles for a party may be off.
    public double error(int party) {
        return attained.error(party);
    }

    /// How many outcomes attain the point at a place.
    public BigInteger count(int place) {
        return attained.count(places[place]);
    }

    /// The outcomes that attain the point at a place, in lexicographic order of option indexes;
    /// where there are more than `most`, some of them, the same at each call.
    public List<Outcome> outcomes(int place, int most) {
        return attained.outcomes(places[place], most);
    }

    /// How many parties there are.
    public int parties() {
        return slack.size();
    }

    /// How it was found, in words.
    public String method() {
        return method;
    }

    /// Whether no point is missing and none is dominated.
    public boolean exact() {
        return slack.stream().allMatch(each -> each.signum() == 0);
    }

    /// How far an approximate frontier may be off: for every outcome that is allowed some point
    /// here gives each party at least the outcome's utility less its slack. All zero when exact.
    /// Every point is attained either way.
    public List<Rational> slack() {
        return slack;
    }
}
