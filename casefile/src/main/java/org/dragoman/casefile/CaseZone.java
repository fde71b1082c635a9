package org.dragoman.casefile;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Zone;

/// What could be agreed on one list of options.
///
/// @param asked the question as it was put to the engine; parties, issues and options by their ids
/// @param leftOut issues, red lines, linkages and reservations that the question leaves out or
///   narrows, and why
/// @param readings how each red line reads against each option asked
/// @param empty whether no package crosses no red line, keeps every linkage and gives every party
///   what it has without an agreement; undecided readings count as crossing; an ordinal party's
///   reservation excludes only what is worth less to it in every completion of its orders
/// @param blocked what blocks and what would open; no sets where the zone is not empty
/// @param openedBy the smallest sets (by inclusion) of undecided readings that would open the zone
///   if each were answered "allows", by size, with what they would open; empty where the zone is
///   not, or where no answer would open it
/// @param answer the packages worth looking at
/// @param linking what one package is worth beside settling issue by issue; at most one: none where
///   the zone is empty, where some party gave only an order, or where the case does not say how
///   things stand
public record CaseZone(
        Negotiation asked,
        List<LeftOut> leftOut,
        List<StatedRedLine.OptionReading> readings,
        boolean empty,
        Blocked blocked,
        List<Opening> openedBy,
        Answer answer,
        List<Linking> linking) {
    public CaseZone {
        linking = List.copyOf(linking);
        leftOut = List.copyOf(leftOut);
        readings = List.copyOf(readings);
        openedBy = List.copyOf(openedBy);
    }

    /// Undecided readings that would open the zone together.
    ///
    /// @param readings each of them to be answered "allows"
    /// @param then what could be agreed if they were
    public record Opening(List<StatedRedLine.OptionReading> readings, Answer then) {
        public Opening {
            readings = List.copyOf(readings);
        }
    }

    /// The packages worth looking at.
    public sealed interface Answer {
        /// Every party gave numbers: the exact frontier and the points that theory singles out.
        record Cardinal(Zone zone) implements Answer {}

        /// Some party gave only an order: shares of the draws that keep with it.
        ///
        /// @param packages the most widely acceptable first; empty where the zone is
        /// @param withoutZone share of the draws in which no package was enough for everybody
        /// @param draws how many were made: fewer than asked for where time ran out
        record Ordinal(List<PackageShares> packages, Share withoutZone, int draws)
                implements Answer {
            public Ordinal {
                packages = List.copyOf(packages);
            }
        }
    }

    /// Packages with their shares of the draws; none where every party gave numbers.
    public List<PackageShares> packages() {
        return switch (answer) {
            case Answer.Cardinal _ -> List.of();
            case Answer.Ordinal(var packages, _, _) -> packages;
        };
    }

    /// Whether no party ranks anything: then every package is as good as every other.
    public boolean unranked() {
        return asked.parties().stream()
                .allMatch(party ->
                        party.preference() instanceof Preference.Ordinal(var rankings, _)
                                && rankings.stream().allMatch(each -> each.tiers().isEmpty()));
    }

    /// The readings that a package rests on: what was answered of the options it takes.
    ///
    /// @param options option id by issue id
    public List<StatedRedLine.OptionReading> restsOn(Map<String, String> options) {
        return readings.stream()
                .filter(reading -> reading.option().equals(options.get(reading.issue())))
                .toList();
    }

    /// Something of the case that a question leaves out.
    public record LeftOut(String id, String why) {}

    /// What blocks, and what would open.
    ///
    /// @param blockingSets minimal: no package meets all of a set, and some package meets all but
    ///   any one of it; by size
    /// @param concessionSets minimal: without them some package meets all the rest; by size
    /// @param complete whether both lists hold every such set
    /// @param byLoss concession sets by what those who concede lose, the lightest loss first; sets
    ///   in which a side that gave only an order concedes come last, in their order
    /// @param byWeight concession sets by the sum of the weights that the mediator gave, the
    ///   lightest first; empty where the case gives none
    /// @param newOptions what an option that nobody has put forward yet would have to satisfy;
    ///   empty where none on one issue or two could open the zone
    public record Blocked(
            List<List<Obstacle>> blockingSets,
            List<List<Obstacle>> concessionSets,
            boolean complete,
            List<Concession> byLoss,
            List<Weighed> byWeight,
            List<NewOptionTerms> newOptions) {

        /// Nothing blocks.
        public static final Blocked NOTHING =
                new Blocked(List.of(), List.of(), true, List.of(), List.of(), List.of());

        public Blocked {
            byLoss = List.copyOf(byLoss);
            byWeight = List.copyOf(byWeight);
            newOptions = List.copyOf(newOptions);
            blockingSets = blockingSets.stream().map(List::copyOf).toList();
            concessionSets = concessionSets.stream().map(List::copyOf).toList();
        }
    }

    /// A concession set and what those who concede lose by it.
    ///
    /// @param loss by party id, of its own scale from 0 to 1; negative where it gains
    /// @param unmeasured ids of parties that concede and gave only an order: a loss without a size
    public record Concession(
            List<Obstacle> set, Map<String, Rational> loss, List<String> unmeasured) {
        public Concession {
            set = List.copyOf(set);
            unmeasured = List.copyOf(unmeasured);
        }
    }

    /// A concession set and how heavy it is by the mediator's weights.
    ///
    /// @param weight the sum over the set; the mediator's own scale, no side's utility
    public record Weighed(List<Obstacle> set, Rational weight) {
        public Weighed {
            set = List.copyOf(set);
        }
    }

    /// What an option that nobody has put forward yet would have to satisfy to open the zone.
    ///
    /// @param issues ids of the issues that it would settle
    /// @param keeps red lines and linkages that it must be drafted to keep
    /// @param needs ways to share the burden: by party id, the least that the option must bring; 0
    ///   or less where the other issues are enough for that party
    /// @param favours ids of parties that gave only an order and would have to place it above what
    ///   they have without an agreement
    /// @param complete whether these are all the ways to share the burden
    public record NewOptionTerms(
            List<String> issues,
            List<Obstacle> keeps,
            List<Map<String, Rational>> needs,
            List<String> favours,
            boolean complete) {
        public NewOptionTerms {
            issues = List.copyOf(issues);
            keeps = List.copyOf(keeps);
            needs = List.copyOf(needs);
            favours = List.copyOf(favours);
        }

        /// The way to share the burden whose largest need is smallest, the first of these: what it
        /// asks of those of whom it asks anything; empty where no numbers are asked of anyone.
        public Map<String, Rational> mostEven() {
            var even = new LinkedHashMap<String, Rational>();
            needs.stream()
                    .min(Comparator.comparing(NewOptionTerms::largest))
                    .ifPresent(way ->
                            way.forEach((party, need) -> {
                                if (need.signum() > 0) {
                                    even.put(party, need);
                                }
                            }));
            return Collections.unmodifiableMap(even);
        }

        private static Rational largest(Map<String, Rational> way) {
            return way.values().stream().max(Comparator.naturalOrder()).orElse(Rational.ZERO);
        }
    }

    /// Something that stands in the way.
    ///
    /// @param party id of its holder; empty for a linkage
    /// @param id names the red line or linkage; `reservation` for a reservation
    /// @param words as it reads on a page
    public record Obstacle(ObstacleKind kind, String party, String id, String words) {}

    /// What can stand in the way.
    public enum ObstacleKind {
        RED_LINE,
        RESERVATION,
        LINKAGE
    }

    /// A package and how it fares over the draws that keep with the orders.
    ///
    /// @param options option id by issue id, in agenda order
    /// @param onFrontier share of draws in which nothing dominates it, in [0, 1]
    /// @param nash share of draws in which it is the Nash package
    /// @param egalitarian share of draws in which it is the egalitarian package
    /// @param aboveReservation by party id: share of draws in which it gives the party at least
    ///   what it has without an agreement
    /// @param possiblyEfficient whether in some completion of the orders nothing dominates it
    /// @param necessarilyEfficient whether in every completion nothing dominates it
    public record PackageShares(
            Map<String, String> options,
            Share onFrontier,
            Share nash,
            Share egalitarian,
            Map<String, Share> aboveReservation,
            Verdict possiblyEfficient,
            Verdict necessarilyEfficient) {}

    /// A share of the draws.
    ///
    /// @param of in [0, 1]
    /// @param error half the width of the 95 % interval of its sampling (Wilson 1927)
    public record Share(double of, double error) {}

    /// Yes, no, or not settled by what was tried.
    public enum Verdict {
        YES,
        NO,
        UNDECIDED
    }
}
