package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What it is worth to each side to treat issues in one package rather than apart.
///
/// Apart, each group of issues is settled by itself while all others stay as they are; in one
/// package, all groups are settled at once (Tollison & Willett, International Organization 33,
/// 1979; Sebenius 1983). Either way no side ends below where it stands, no red line is crossed and
/// every linkage is kept; what is settled is the Nash package from where the sides stand, and where
/// several tie, the one best for the first side, then the second, and so on.
///
/// @param apart the package that settling each group by itself leads to
/// @param together the package that settling all groups at once leads to
/// @param gainApart what each party gains over where it stands, settling apart
/// @param gainTogether what each party gains over where it stands, settling together
/// @param keptApart whether the settlements, each fine by itself, also cross no red line and break
///   no linkage together, and leave nobody below where it stands
public record LinkageValue(
        Outcome apart,
        Outcome together,
        List<Rational> gainApart,
        List<Rational> gainTogether,
        boolean keptApart) {

    public LinkageValue {
        gainApart = List.copyOf(gainApart);
        gainTogether = List.copyOf(gainTogether);
    }

    /// Compares one package with settling apart.
    ///
    /// @param negotiation every party cardinal; its reservations are not read
    /// @param stands the package as things stand
    /// @param groups places of issues; the issues of a group are settled at once, no issue is in
    ///   two groups
    /// @throws IllegalArgumentException if a party gives only an order
    public static LinkageValue of(
            Negotiation negotiation, Outcome stands, List<List<Integer>> groups, Limits limits) {
        var settled = stands.toArray();
        for (var group : groups) {
            var settlement = settle(negotiation, stands, group, limits);
            for (int issue : group) {
                settled[issue] = settlement.option(issue);
            }
        }
        var apart = Outcome.of(settled);
        var all = groups.stream().flatMap(List::stream).toList();
        var together = settle(negotiation, stands, all, limits);
        var gainApart = gains(negotiation, stands, apart);
        return new LinkageValue(
                apart,
                together,
                gainApart,
                gains(negotiation, stands, together),
                (apart.equals(stands) || negotiation.admits(apart))
                        && gainApart.stream().allMatch(gain -> gain.signum() >= 0));
    }

    /// What linking is worth to each party: its gain together less its gain apart. It may be
    /// negative: a side can lose by linkage what the others gain.
    public List<Rational> worth() {
        var worth = new ArrayList<Rational>();
        for (int p = 0; p < gainApart.size(); p++) {
            worth.add(gainTogether.get(p).minus(gainApart.get(p)));
        }
        return List.copyOf(worth);
    }

    /// The Nash package over some issues, all others as they stand; as things stand where no
    /// package is acceptable.
    private static Outcome settle(
            Negotiation negotiation, Outcome stands, List<Integer> issues, Limits limits) {
        var linkages = new ArrayList<>(negotiation.linkages());
        for (int i = 0; i < stands.size(); i++) {
            if (!issues.contains(i)) {
                linkages.add(
                        new Linkage(
                                "issue %d stays as it stands".formatted(i),
                                "stays as it stands",
                                Condition.is(i, stands.option(i))));
            }
        }
        var parties =
                negotiation.parties().stream()
                        .map(party ->
                                new Party(
                                        party.name(),
                                        party.preference(),
                                        new Reservation.ReservationPackage(stands)))
                        .toList();
        var restricted =
                new Negotiation(negotiation.agenda(), parties, negotiation.redLines(), linkages);
        return nash(Zone.of(restricted, limits)).orElse(stands);
    }

    private static Optional<Outcome> nash(Zone zone) {
        return zone.solutions().map(solutions -> solutions.nash().outcome());
    }

    private static List<Rational> gains(Negotiation negotiation, Outcome from, Outcome to) {
        var gains = new ArrayList<Rational>();
        for (var party : negotiation.parties()) {
            var utility = Disagreement.utility(party);
            gains.add(utility.of(to).minus(utility.of(from)));
        }
        return gains;
    }
}
