package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseLinkage;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.PartyView.StatedReservation;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.negotiation.Rational;

/// A package put together by hand, whole or in part, as each side would see it.
///
/// @param options option id by issue id; issues left out are open
/// @param sides one for each party, in the order of the case
/// @param brokenLinkages words of the linkages that it breaks whatever settles the open issues
public record PackageView(
        Map<String, String> options, List<Side> sides, List<String> brokenLinkages) {

    public PackageView {
        options = Map.copyOf(options);
        sides = List.copyOf(sides);
        brokenLinkages = List.copyOf(brokenLinkages);
    }

    /// How one side would see it.
    ///
    /// @param crosses red lines of its own that the package crosses
    /// @param undecided readings of its red lines that nobody has decided
    /// @param places where each option taken stands in its order
    /// @param worth what the whole package is worth to it in numbers; at most one
    public record Side(
            String party,
            List<StatedRedLine> crosses,
            List<OptionReading> undecided,
            List<OrderPlace> places,
            List<Worth> worth) {
        public Side {
            crosses = List.copyOf(crosses);
            undecided = List.copyOf(undecided);
            places = List.copyOf(places);
            worth = List.copyOf(worth);
        }
    }

    /// Where an option stands in a side's order of its issue.
    ///
    /// @param rank from 1, ties sharing one; 0 where the side has not placed it
    /// @param of how many ranks there are
    public record OrderPlace(String issue, String option, int rank, int of) {}

    /// Utility on the side's own scale from 0 to 1, and what it has without an agreement.
    ///
    /// @param reservation at most one
    public record Worth(Rational utility, List<Rational> reservation) {
        public Worth {
            reservation = List.copyOf(reservation);
        }

        /// Whether it is worth at least as much as no agreement; true where nothing is known.
        public boolean enough() {
            return reservation.stream().allMatch(least -> utility.compareTo(least) >= 0);
        }
    }

    /// How each side would see these options.
    ///
    /// @throws IllegalArgumentException if an issue has no such option
    public static PackageView of(CaseFile caseFile, Map<String, String> options) {
        options.forEach((issue, option) -> caseFile.issue(issue).option(option));
        var sides = new ArrayList<Side>();
        for (var view : caseFile.views()) {
            sides.add(side(caseFile, view, options));
        }
        var broken = new ArrayList<String>();
        for (var linkage : caseFile.linkages()) {
            boolean breaks =
                    switch (linkage) {
                        case CaseLinkage.Never(_, _, var combination) ->
                                holds(combination, options);
                        case CaseLinkage.IfThen(_, _, var premise, var conclusion) ->
                                holds(premise, options) && fails(conclusion, options);
                    };
            if (breaks) {
                broken.add(linkage.words());
            }
        }
        return new PackageView(options, sides, broken);
    }

    private static boolean holds(Map<String, List<String>> meant, Map<String, String> options) {
        return meant.entrySet().stream()
                .allMatch(each ->
                        options.containsKey(each.getKey())
                                && each.getValue().contains(options.get(each.getKey())));
    }

    /// Whether it cannot hold any more.
    private static boolean fails(Map<String, List<String>> meant, Map<String, String> options) {
        return meant.entrySet().stream()
                .anyMatch(each ->
                        options.containsKey(each.getKey())
                                && !each.getValue().contains(options.get(each.getKey())));
    }

    private static Side side(CaseFile caseFile, PartyView view, Map<String, String> options) {
        var crosses = new ArrayList<StatedRedLine>();
        var undecided = new ArrayList<OptionReading>();
        for (var line : view.redLines()) {
            switch (line.scope()) {
                case Scope.Across(var crossedBy) -> {
                    if (holds(crossedBy, options)) {
                        crosses.add(line);
                    }
                }
                case Scope.OnIssue(var issue, var readings) -> {
                    for (var reading : readings) {
                        if (reading.option().equals(options.get(issue))) {
                            if (reading.answer() == Answer.CROSSES) {
                                crosses.add(line);
                            } else if (reading.answer() == Answer.UNDECIDED) {
                                undecided.add(reading);
                            }
                        }
                    }
                }
            }
        }
        return new Side(
                view.party(),
                crosses,
                undecided,
                places(caseFile, view, options),
                worth(caseFile, view, options));
    }

    private static List<OrderPlace> places(
            CaseFile caseFile, PartyView view, Map<String, String> options) {
        var places = new ArrayList<OrderPlace>();
        if (view.preferences() instanceof Preferences.Ranked(_, var rankings)) {
            for (var issue : caseFile.issues()) {
                var option = options.get(issue.id());
                var order = rankings.get(issue.id());
                if (option != null && order != null) {
                    int rank = 0;
                    for (int tier = 0; tier < order.order().size(); tier++) {
                        if (order.order().get(tier).contains(option)) {
                            rank = tier + 1;
                        }
                    }
                    places.add(new OrderPlace(issue.id(), option, rank, order.order().size()));
                }
            }
        }
        return places;
    }

    private static List<Worth> worth(
            CaseFile caseFile, PartyView view, Map<String, String> options) {
        if (!(view.preferences() instanceof Preferences.Valued valued)
                || options.size() < caseFile.issues().size()) {
            return List.of();
        }
        List<Rational> reservation =
                switch (view.reservation()) {
                    case StatedReservation.NotKnown _ -> List.of();
                    case StatedReservation.AsValue(var least, _) -> List.of(least);
                    case StatedReservation.AsPackage(var kept, _) -> List.of(sum(valued, kept));
                };
        return List.of(new Worth(sum(valued, options), reservation));
    }

    private static Rational sum(Preferences.Valued valued, Map<String, String> options) {
        var sum = Rational.ZERO;
        for (var each : options.entrySet()) {
            var weight = valued.weights().getOrDefault(each.getKey(), Rational.ZERO);
            var values = valued.values().getOrDefault(each.getKey(), Map.of());
            sum = sum.plus(weight.times(values.getOrDefault(each.getValue(), Rational.ZERO)));
        }
        return sum;
    }
}
