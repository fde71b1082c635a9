package org.dragoman.casefile;

import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Negotiation;

/// What could be agreed on one list of options.
///
/// @param asked the question as it was put to the engine; issues and options by their ids
/// @param leftOut issues that the question leaves out, and why
/// @param linesLeftOut red lines that the question leaves out because their issue is, and why
/// @param readings how each red line reads against each option asked
/// @param empty whether no package crosses no red line, keeps every linkage and gives every party
///   what it has without an agreement; undecided readings count as crossing
/// @param blocked what blocks and what would open; no sets where the zone is not empty
/// @param openedBy the smallest sets of undecided readings that would open the zone if each were
///   answered "allows"; empty where the zone is not, or where no answer would open it
/// @param packages where preferences are orders: packages with their shares of the draws, the most
///   widely acceptable first; empty where the zone is
public record CaseZone(
        Negotiation asked,
        List<LeftOut> leftOut,
        List<LeftOut> linesLeftOut,
        List<StatedRedLine.OptionReading> readings,
        boolean empty,
        Blocked blocked,
        List<List<StatedRedLine.OptionReading>> openedBy,
        List<PackageShares> packages) {
    public CaseZone {
        leftOut = List.copyOf(leftOut);
        linesLeftOut = List.copyOf(linesLeftOut);
        readings = List.copyOf(readings);
        openedBy = openedBy.stream().map(List::copyOf).toList();
        packages = List.copyOf(packages);
    }

    /// Something of the case that a question leaves out.
    public record LeftOut(String id, String why) {}

    /// What blocks, and what would open.
    ///
    /// @param blockingSets minimal: no package meets all of a set, and some package meets all but
    ///   any one of it; by size
    /// @param concessionSets minimal: without them some package meets all the rest; by size
    /// @param complete whether both lists hold every such set
    public record Blocked(
            List<List<Obstacle>> blockingSets,
            List<List<Obstacle>> concessionSets,
            boolean complete) {
        public Blocked {
            blockingSets = blockingSets.stream().map(List::copyOf).toList();
            concessionSets = concessionSets.stream().map(List::copyOf).toList();
        }
    }

    /// Something that stands in the way.
    ///
    /// @param party id of its holder; empty for a linkage
    /// @param id names the red line or linkage; the party's id for a reservation
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
    /// @param restsOn the readings that answer "allows" on which it depends
    public record PackageShares(
            Map<String, String> options,
            Share onFrontier,
            Share nash,
            Share egalitarian,
            Map<String, Share> aboveReservation,
            Verdict possiblyEfficient,
            Verdict necessarilyEfficient,
            List<StatedRedLine.OptionReading> restsOn) {
        public PackageShares {
            restsOn = List.copyOf(restsOn);
        }
    }

    /// A share of the draws.
    ///
    /// @param of in [0, 1]
    /// @param error standard error of the sampling, in [0, 0.5]
    public record Share(double of, double error) {}

    /// Yes, no, or not settled by what was tried.
    public enum Verdict {
        YES,
        NO,
        UNDECIDED
    }
}
