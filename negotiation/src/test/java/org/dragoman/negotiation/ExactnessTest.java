package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where rounding would decide wrongly.
class ExactnessTest {

    private static final Rational TINY = new Rational(BigInteger.ONE, BigInteger.TEN.pow(40));

    private static Negotiation wanting(Rational least) {
        var third = Rational.of(1, 3);
        var utility =
                Utility.additive(
                        List.of(List.of(third, Rational.ZERO), List.of(Rational.of(2, 7), TINY)));
        return new Negotiation(
                new Agenda(
                        List.of(
                                new Issue("x", List.of("a", "b")),
                                new Issue("y", List.of("a", "b")))),
                List.of(
                        new Party(
                                "A",
                                new Preference.Cardinal(utility),
                                new Reservation.Value(least))),
                List.of(),
                List.of());
    }

    /// The most is 1/3 + 2/7 = 13/21; a bound 10⁻⁴⁰ above it needs more than 60 bits.
    @Test
    void aReservationTooHighByOnePartInTenToTheFortyBlocks() {
        var most = Rational.of(13, 21);
        assertThat(Blocking.of(wanting(most)).open()).isTrue();
        assertThat(Blocking.of(wanting(most.plus(TINY))).open()).isFalse();
        assertThat(Blocking.of(wanting(most.minus(TINY))).open()).isTrue();
    }

    /// Two issues that weigh the same for both sides, first and last option: to settle one for A
    /// and the other for B is worth the same either way.
    @Test
    void packagesThatTieAcrossIssuesAreAllCounted() {
        var up = new Ranking(2, List.of(List.of(0), List.of(1)));
        var down = new Ranking(2, List.of(List.of(1), List.of(0)));
        var alike = new Ranking(2, List.of(List.of(0, 1)));
        var negotiation =
                new Negotiation(
                        new Agenda(
                                List.of(
                                        new Issue("x", List.of("a", "b")),
                                        new Issue("y", List.of("a", "b")))),
                        List.of(
                                new Party(
                                        "A",
                                        new Preference.Ordinal(List.of(up, up), alike),
                                        new Reservation.Unknown()),
                                new Party(
                                        "B",
                                        new Preference.Ordinal(List.of(down, down), alike),
                                        new Reservation.Unknown())),
                        List.of(),
                        List.of());
        var asked = Acceptability.of(negotiation, 1, 50, 10);
        assertThat(asked.packages()).hasSize(4);
        assertThat(asked.packages()).allMatch(each -> each.onFrontier().hits() == 50);
        assertThat(asked.packages())
                .filteredOn(each -> each.nash().hits() == 50)
                .extracting(Acceptability.Prospect::outcome)
                .containsExactlyInAnyOrder(Outcome.of(0, 1), Outcome.of(1, 0));
        assertThat(asked.packages()).allMatch(each -> each.necessarilyEfficient() == Answer.YES);
    }
}
