package org.dragoman.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.negotiation.Outcome;
import org.dragoman.negotiation.Party;
import org.dragoman.negotiation.Preference;
import org.dragoman.negotiation.Rational;
import org.dragoman.negotiation.Reservation;
import org.dragoman.negotiation.Utility;
import org.junit.jupiter.api.Test;

class DiscountTest {

    private static Discount at(String discount, String time) {
        return Discount.at(Rational.parse(discount), Rational.parse(time));
    }

    @Test
    void atTheBeginningNothingIsLostAndAtTheDeadlineTheFactorIsLeft() {
        assertThat(at("0.42441038", "0")).isEqualTo(new Discount(Rational.ONE, true));
        assertThat(at("0.42441038", "1"))
                .isEqualTo(new Discount(Rational.parse("0.42441038"), true));
        assertThat(at("1", "0.3")).isEqualTo(new Discount(Rational.ONE, true));
    }

    @Test
    void aPowerThatIsAFractionIsExact() {
        assertThat(at("0.25", "0.5")).isEqualTo(new Discount(Rational.parse("0.5"), true));
        assertThat(at("8/27", "2/3")).isEqualTo(new Discount(Rational.parse("4/9"), true));
    }

    @Test
    void anyOtherPowerIsGivenToFifteenDigitsAndSaysSo() {
        assertThat(at("0.5", "0.5"))
                .isEqualTo(new Discount(Rational.parse("0.707106781186548"), false));
    }

    @Test
    void utilitiesCapAndReservationAreAllDiscounted() {
        var half = at("0.25", "0.5");
        var boxes =
                new Utility.Boxes(
                        1,
                        List.of(
                                new Utility.Box(
                                        List.of(new Utility.Side(0, 0, 0, true)), Rational.of(6))),
                        Rational.of(10),
                        Rational.ONE);
        var additive =
                new Utility.Additive(
                        List.of(List.of(Rational.parse("0.8"), Rational.parse("1.4"))),
                        List.of(),
                        Rational.ONE);
        assertThat(worth(half, boxes, 0)).isEqualTo(Rational.parse("0.3"));
        assertThat(worth(half, additive, 0)).isEqualTo(Rational.parse("0.4"));
        assertThat(worth(half, additive, 1)).isEqualTo(Rational.parse("0.5"));
        assertThat(half.of(party(additive)).reservation())
                .isEqualTo(new Reservation.Value(Rational.parse("0.2")));
    }

    private static Rational worth(Discount discount, Utility utility, int option) {
        return discount.of(party(utility)).preference() instanceof Preference.Cardinal(var worth)
                ? worth.of(Outcome.of(option))
                : Rational.ZERO;
    }

    private static Party party(Utility utility) {
        return new Party(
                "party",
                new Preference.Cardinal(utility),
                new Reservation.Value(Rational.parse("0.4")));
    }
}
