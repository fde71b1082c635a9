package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Answer;
import org.dragoman.casefile.CaseZone.LeftOut;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.folder.CaseFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZonesIT {

    private static final Zones.Terms TERMS = new Zones.Terms(7, 64, true);

    @TempDir Path temporary = Path.of("");
    private RiverCase river = new RiverCase(RiverCase.original());

    @BeforeEach
    void copy() {
        river = RiverCase.copy(temporary);
    }

    private CaseZone stated() {
        return Zones.stated(CaseFolder.read(river.folder()), TERMS);
    }

    private CaseZone all() {
        return Zones.all(CaseFolder.read(river.folder()), TERMS);
    }

    @Test
    void twoRedLinesOfTheStatedOptionsBlockEachOther() {
        var zone = stated();
        assertThat(zone.empty()).isTrue();
        assertThat(zone.blocked().blockingSets())
                .extracting(set -> set.stream().map(Obstacle::id).toList())
                .containsExactly(List.of("no-fixed-flow", "some-floor"));
        assertThat(zone.blocked().concessionSets()).hasSize(2);
        assertThat(zone.packages()).isEmpty();
    }

    @Test
    void anIssueWithoutAStatedOptionIsLeftOutWithWhatHangsOnIt() {
        var zone = stated();
        assertThat(zone.asked().agenda().issues())
                .extracting(issue -> issue.name())
                .containsExactly("flow", "payment");
        assertThat(zone.leftOut()).extracting(LeftOut::id).containsExactly("gauge", "gauge-first");
    }

    @Test
    void anIssueWithOneStatedOptionIsKeptAndSaidSo() {
        river.with(
                "agenda.yaml",
                "        put forward by: [downstream]\n        entered:",
                "        added:");
        var zone = stated();
        assertThat(zone.asked().agenda().issue(1).options()).containsExactly("yearly");
        assertThat(zone.leftOut())
                .filteredOn(each -> each.id().equals("payment"))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).contains("\"yearly\"", "every package"));
    }

    @Test
    void anUndecidedReadingCountsAsCrossingAndIsTheQuestionToAsk() {
        var zone = all();
        assertThat(zone.empty()).isTrue();
        assertThat(zone.openedBy())
                .singleElement()
                .satisfies(opening -> {
                    assertThat(opening.readings())
                            .extracting(OptionReading::option)
                            .containsExactly("seasonal");
                    assertThat(opening.then())
                            .isInstanceOfSatisfying(
                                    Answer.Ordinal.class,
                                    then ->
                                            assertThat(then.packages())
                                                    .isNotEmpty()
                                                    .allSatisfy(each ->
                                                            assertThat(each.options())
                                                                    .containsEntry(
                                                                            "flow", "seasonal")
                                                                    .containsEntry(
                                                                            "gauge", "joint")));
                });
    }

    @Test
    void answeredAllowsTheReadingOpensTheZoneAndThePackageRestsOnIt() {
        river.with(
                "parties/upstream.yaml",
                "seasonal: {crosses: undecided, ask: \"Would a floor that follows the season cross it?\"}",
                "seasonal: {crosses: no, by: Minister, on: 2026-03-06, why: asked}");
        var zone = all();
        assertThat(zone.empty()).isFalse();
        assertThat(zone.openedBy()).isEmpty();
        assertThat(zone.packages()).isNotEmpty();
        assertThat(zone.restsOn(zone.packages().getFirst().options()))
                .extracting(OptionReading::redLine, OptionReading::option)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("no-fixed-flow", "seasonal"),
                        org.assertj.core.groups.Tuple.tuple("some-floor", "seasonal"));
    }

    @Test
    void oneSeedGivesOneAnswer() {
        river.with(
                "parties/upstream.yaml",
                "crosses: undecided, ask:",
                "crosses: no, by: M, on: 2026-03-06, why:");
        assertThat(all()).isEqualTo(all());
    }

    @Test
    void aReservationPackageWithAnOptionNotAskedIsSaidToBeLeftOut() {
        river.with(
                "parties/upstream.yaml",
                "red lines:",
                "reservation:\n  package: {flow: seasonal, payment: none, gauge: own}\n"
                        + "  entered: {by: S, on: 2026-03-05, why: w}\nred lines:");
        assertThat(stated().leftOut())
                .filteredOn(each -> each.id().equals("upstream"))
                .singleElement()
                .satisfies(each -> assertThat(each.why()).contains("not asked about"));
        assertThat(all().leftOut()).isEmpty();
    }

    @Test
    void withNoStatedOptionAtAllThereIsNothingToAsk() {
        for (var option :
                List.of(
                        "[upstream]\n        grounds:\n          - {report: second-round.txt, words: \"We will not sign away a fixed quantity\"}",
                        "[downstream]\n        grounds:\n          - {report: second-round.txt, words: \"a guaranteed floor\"}")) {
            river.with(
                    "agenda.yaml",
                    "        put forward by: " + option,
                    "        added: {by: S, on: 2026-03-05, why: w}");
        }
        river.with(
                "agenda.yaml",
                "        put forward by: [downstream]\n        entered:",
                "        added:");
        river.with(
                "agenda.yaml",
                "        put forward by: [upstream]\n        entered:",
                "        added:");
        assertThatIllegalArgumentException()
                .isThrownBy(this::stated)
                .withMessageContainingAll("agenda.yaml: no party has put forward any option");
    }

    @Test
    void numbersGiveTheExactFrontier() {
        numbers("upstream", "{none: 1, seasonal: 0.5, fixed: 0}", "{none: 0, yearly: 1}");
        numbers("downstream", "{none: 0, seasonal: 0.5, fixed: 1}", "{none: 1, yearly: 0}");
        assertThat(all().answer())
                .isInstanceOfSatisfying(
                        Answer.Cardinal.class,
                        exact -> {
                            assertThat(exact.zone().exact()).isTrue();
                            assertThat(exact.zone().frontier().size()).isEqualTo(6);
                        });
    }

    private void numbers(String party, String flow, String payment) {
        river.spoil(
                "parties/" + party + ".yaml",
                """
                dragoman: 1
                party: %s
                weights: {flow: 0.6, payment: 0.4, gauge: 0}
                values:
                  flow: %s
                  payment: %s
                  gauge: {joint: 0, own: 0}
                """
                        .formatted(party, flow, payment));
    }
}
