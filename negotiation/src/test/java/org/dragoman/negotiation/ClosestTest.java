package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.testkit.Laws.forAll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {

    /// Listing every package: none of the zone leaves a greatest shortfall, then a next one, that
    /// is smaller.
    @Test
    void noPackageOfTheZoneComesCloserToWhatWasWished() {
        forAll(
                600,
                11,
                Spaces::draw,
                negotiation -> {
                    var zone = Zone.of(negotiation, Limits.none());
                    var free =
                            Zone.of(
                                    new Negotiation(
                                            negotiation.agenda(),
                                            negotiation.parties(),
                                            List.of(),
                                            List.of()),
                                    Limits.none());
                    if (zone.empty() || free.empty()) {
                        return;
                    }
                    var wish = free.solutions().orElseThrow().nash().utility();
                    var closest = Closest.to(wish, zone.frontier());
                    var least = descending(closest.shortfalls());
                    assertThat(negotiation.admits(closest.outcome())).isTrue();
                    for (var utility : Enumeration.of(negotiation, true).points().keySet()) {
                        var shortfalls = new ArrayList<Rational>();
                        for (int p = 0; p < wish.size(); p++) {
                            shortfalls.add(wish.get(p).minus(utility.get(p)));
                        }
                        assertThat(compare(descending(shortfalls), least)).isNotNegative();
                    }
                    if (negotiation.admits(free.solutions().orElseThrow().nash().outcome())) {
                        assertThat(closest.utility()).isEqualTo(wish);
                    }
                });
    }

    private static List<Rational> descending(List<Rational> shortfalls) {
        var sorted = new ArrayList<>(shortfalls);
        sorted.sort(Collections.reverseOrder());
        return sorted;
    }

    private static int compare(List<Rational> a, List<Rational> b) {
        for (int k = 0; k < a.size(); k++) {
            int sign = a.get(k).compareTo(b.get(k));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
