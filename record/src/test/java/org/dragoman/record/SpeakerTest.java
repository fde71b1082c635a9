package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    private static final Actors RIVER =
            new Actors(
                    List.of(
                            new Actor(
                                    "upstream",
                                    "Upstream",
                                    Actor.Kind.PARTY,
                                    "upstream",
                                    "",
                                    List.of("Alta", "the upper republic"),
                                    List.of(),
                                    List.of("Altan"),
                                    LocalDate.MIN,
                                    LocalDate.MAX),
                            new Actor(
                                    "rivera",
                                    "Ana Rivera",
                                    Actor.Kind.PERSON,
                                    "upstream",
                                    "minister",
                                    List.of(),
                                    List.of("Upstream's water minister"),
                                    List.of(),
                                    LocalDate.of(2024, 1, 1),
                                    LocalDate.MAX),
                            new Actor(
                                    "before",
                                    "Old Tom",
                                    Actor.Kind.PERSON,
                                    "upstream",
                                    "minister",
                                    List.of(),
                                    List.of("Upstream's water minister"),
                                    List.of(),
                                    LocalDate.of(2020, 1, 1),
                                    LocalDate.of(2023, 12, 31))));

    private static Statement read(String text) {
        return Read.of(text, RIVER).statements().getFirst();
    }

    @Test
    void aliasesAndMetonymsLeadToTheListedParty() {
        assertThat(read("Alta said the gauge was wrong.").speaker().id()).isEqualTo("upstream");
        assertThat(read("The upper republic has rejected the gauge.").speaker().party())
                .isEqualTo("upstream");
    }

    @Test
    void aTitlePointsToWhoHoldsTheOfficeOnThatDay() {
        var said = read("Upstream’s water minister said the gauge was wrong.");
        assertThat(said.speaker().id()).isEqualTo("rivera");
        assertThat(said.form()).isEqualTo(SpeakerForm.TITLE);
    }

    @Test
    void aSurnameLeadsToTheListedPerson() {
        assertThat(read("Rivera rejected the plan.").speaker().id()).isEqualTo("rivera");
    }

    @Test
    void pronounsGoBackToTheLastSpeakerNotToTheLastName() {
        var all =
                Read.top(
                        """
                        Ana Rivera said the gauge was wrong. She added that Tom Hill had built it.
                        “He will mend it,” she said.\
                        """);
        assertThat(all).extracting(each -> each.speaker().name()).containsOnly("Ana Rivera");
    }

    @Test
    void capitalsAndEpithetsStandForGovernmentsWithoutACase() {
        var said = Read.one("Cairo has also warned that the dam would be “a mistake”.");
        assertThat(said.speaker().name()).isEqualTo("Egypt");
        assertThat(said.form()).isEqualTo(SpeakerForm.METONYM);
    }

    @Test
    void sourcesWithoutANameKeepTheWordsThatNameThem() {
        var said =
                Read.one(
                        "A person close to the board told the Tribune that four per cent was possible.");
        assertThat(said.form()).isEqualTo(SpeakerForm.ANONYMOUS);
        assertThat(said.speaker().name()).isEqualTo("person close to the board");
        assertThat(Read.one("But few doubt the company has the money.").negated()).isTrue();
    }

    @Test
    void anOfficeNamedAgainLeadsToItsHolder() {
        var all =
                Read.top(
                        """
                        Marta Velden, the water minister of Halvern, said the talks were useful.
                        The water minister warned that summer was near.\
                        """);
        assertThat(all.get(1).speaker().name()).isEqualTo("Marta Velden");
    }
}
