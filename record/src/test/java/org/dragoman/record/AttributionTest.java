package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionTest {

    @Test
    void aClauseAfterTheCueIsTheContent() {
        var said = Read.one("Ana Rivera, water minister of Alta, said the dam would open in May.");
        assertThat(said.words()).isEqualTo("the dam would open in May");
        assertThat(said.mention().getFirst().text()).isEqualTo("Ana Rivera");
        assertThat(said.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(said.form()).isEqualTo(SpeakerForm.NAME);
    }

    @Test
    void aCueAfterItsContentAndInvertedNamesTheSpeakerBehindIt() {
        assertThat(
                        Read.lines(
                                """
                                “We will not work for promises,” said Rosa Lind, head of the union.
                                The depot must stay open, Lind added.\
                                """))
                .containsExactly(
                        "Rosa Lind: “We will not work for promises,”",
                        "Rosa Lind: The depot must stay open");
    }

    @Test
    void aParticipleSpeaksForTheSubjectOfItsClause() {
        var all =
                Read.top(
                        "The company rejected the claim, saying it had no money, and the union"
                                + " called for a vote.");
        assertThat(all)
                .extracting(Statement::words)
                .containsExactly("the claim", "it had no money", "a vote");
        assertThat(all.get(1).form()).isEqualTo(SpeakerForm.ELIDED);
        assertThat(all.get(1).speaker()).isEqualTo(all.get(0).speaker());
    }

    @Test
    void aQuotationInterruptedByItsCueGoesOn() {
        var said = Read.one("“The river,” Ana Rivera said, “is not a pipe.”");
        assertThat(said.content())
                .extracting(Span::text)
                .containsExactly("“The river,”", "“is not a pipe.”");
        assertThat(said.kind()).isEqualTo(Kind.DIRECT);
    }

    @Test
    void aQuotationWithoutCueGoesOnForWhoSpokeBefore() {
        var all = Read.top("“We are ready,” Ana Rivera said. “The canals are not.”");
        assertThat(all.get(1).speaker().name()).isEqualTo("Ana Rivera");
        assertThat(all.get(1).form()).isEqualTo(SpeakerForm.FLOATING);
        assertThat(all.get(1).cue()).isEmpty();
    }

    @Test
    void noQuotedStretchIsDroppedAndTheSpeakerIsThenUnknown() {
        var said = Read.one("The meeting ended in what one paper called nothing: a “shrug”.");
        assertThat(said.content()).anyMatch(span -> span.text().contains("“shrug”"));
        var lone = Read.one("The banner over the gate read like a “last warning” of spring.");
        assertThat(lone.verbatim()).extracting(Span::text).containsExactly("last warning");
    }

    @Test
    void theCueInsideANameIsNoCue() {
        assertThat(Read.lines("Edward Said and Qaboos bin Said met in the harbour of Alta."))
                .isEmpty();
        assertThat(Read.lines("Said Karim said the harbour was closed."))
                .containsExactly("Said Karim: the harbour was closed");
    }

    @Test
    void possessivesAreNoSpeakers() {
        var said =
                Read.one(
                        "Norway’s fisheries minister told the Tribune that France’s quota was “too high”.");
        assertThat(said.mention().getFirst().text()).isEqualTo("Norway’s fisheries minister");
        assertThat(said.words()).isEqualTo("France’s quota was “too high”");
    }

    @Test
    void accordingToNamesItsSourceOnEitherSide() {
        assertThat(Read.lines("According to the ministry, the flow fell by half."))
                .containsExactly("ministry: the flow fell by half");
        assertThat(Read.lines("The flow fell by half, according to Oman’s water ministry."))
                .containsExactly("Oman’s water ministry: The flow fell by half");
    }

    @Test
    void aNounReportsAPositionInsideAnotherStatement() {
        var all = Read.of("Ana Rivera said France’s refusal to open the gauge was a mistake.");
        var nested =
                all.statements().stream()
                        .filter(each -> each.level() == Level.NESTED)
                        .findFirst()
                        .orElseThrow();
        assertThat(nested.speaker().name()).isEqualTo("France");
        assertThat(nested.words()).isEqualTo("to open the gauge");
        assertThat(nested.stances()).containsExactly(Stance.REFUSAL);
        assertThat(nested.within()).containsExactly(all.statements().getFirst().id());
    }

    @Test
    void theReportersAsideIsNoPartOfWhatIsSaid() {
        var said =
                Read.one(
                        "Egypt has threatened to close the canal — which it widened in 2015 — if the"
                                + " ships return.");
        assertThat(said.content())
                .extracting(Span::text)
                .containsExactly("to close the canal", "if the ships return");
        assertThat(said.stances()).containsExactly(Stance.THREAT);
    }

    @Test
    void everyOffsetHoldsTheTextItSays() {
        var text =
                """
                “Nobody strikes for fun,” Rosa Lind said. 'We vote on Friday,' she added.
                The company – it has 400 workers – denied this. ''Not true,'' said Max Hale.\
                """;
        var reading = Read.of(text);
        for (var each : reading.statements()) {
            for (var span : each.content()) {
                assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
            }
        }
        assertThat(reading.statements())
                .extracting(each -> each.speaker().name())
                .containsExactly("Rosa Lind", "Rosa Lind", "company", "Max Hale");
    }
}
