package org.dragoman.negotiation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NegotiationTest {

    private static final Agenda AGENDA =
            new Agenda(List.of(new Issue("Water", List.of("none", "some"))));

    @Test
    void valuesForAnotherNumberOfOptionsAreRefusedByIssue() {
        var utility = Utility.additive(List.of(List.of(Rational.ONE)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> negotiation(utility, new Condition.Is(0, Set.of(1))))
                .withMessageContainingAll("Party \"A\"", "1 options of issue \"Water\"", "Give");
    }

    @Test
    void aLinkageOnAnOptionThatDoesNotExistIsRefused() {
        var utility = Utility.additive(List.of(List.of(Rational.ONE, Rational.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> negotiation(utility, new Condition.Is(0, Set.of(2))))
                .withMessageContainingAll("Linkage \"tie\"", "option 2 of issue \"Water\"");
    }

    private static Negotiation negotiation(Utility utility, Condition condition) {
        return new Negotiation(
                AGENDA,
                List.of(
                        new Party(
                                "A", new Preference.Cardinal(utility), new Reservation.Unknown())),
                List.of(),
                List.of(new Linkage("tie", "tied", condition)));
    }
}
