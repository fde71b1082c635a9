package org.dragoman.casefile.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.casefile.CaseIssue.CaseOption;
import org.dragoman.casefile.PositionEntry;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderIT {

    @TempDir Path temporary = Path.of("");
    private RiverCase river = new RiverCase(RiverCase.original());

    @BeforeEach
    void copy() {
        river = RiverCase.copy(temporary);
    }

    private void isRefused(String... words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(river.folder()))
                .withMessageContainingAll(words)
                .satisfies(refused ->
                        assertThat(String.valueOf(refused.getMessage()).lines().count())
                                .isBetween(1L, 3L));
    }

    @Test
    void aCaseIsReadWhole() {
        var read = CaseFolder.read(river.folder());
        assertThat(read.parties())
                .extracting(party -> party.id())
                .containsExactly("upstream", "downstream");
        assertThat(read.issue("flow").options())
                .extracting(CaseOption::isStated)
                .containsExactly(true, true, false);
        assertThat(read.redLines())
                .extracting(StatedRedLine::id)
                .containsExactly("no-fixed-flow", "some-floor");
        assertThat(read.entries()).hasSize(2).last().isInstanceOf(PositionEntry.Confirms.class);
        assertThat(read.linkages()).hasSize(1);
        assertThat(read.nameOf("rivera")).isEqualTo("Ana Rivera");
    }

    @Test
    void groundsAreTheReportsTextAtTheirOffsets() {
        var read = CaseFolder.read(river.folder());
        var text = read.reports().getFirst().text();
        assertThat(read.redLines())
                .allSatisfy(line ->
                        assertThat(line.grounds().quotes())
                                .isNotEmpty()
                                .allSatisfy(quote ->
                                        assertThat(text.substring(quote.start(), quote.end()))
                                                .isEqualTo(quote.words())));
    }

    @Test
    void wordsOfAReportMayRunOverALineBreak() {
        river.with(
                "reports/second-round.txt",
                "sign away a fixed quantity",
                "sign away\na fixed quantity");
        assertThat(CaseFolder.read(river.folder()).redLines().getFirst().grounds().quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.words()).contains("away\na fixed"));
    }

    @Test
    void anOptionWithoutAReadingIsUndecided() {
        river.with(
                "parties/downstream.yaml",
                "      seasonal: {crosses: no",
                "#     seasonal: {crosses: no");
        var scope = CaseFolder.read(river.folder()).redLines().getLast().scope();
        assertThat(scope)
                .isInstanceOfSatisfying(
                        Scope.OnIssue.class,
                        on ->
                                assertThat(on.readings())
                                        .extracting(reading -> reading.answer())
                                        .containsExactly(
                                                StatedRedLine.Answer.CROSSES,
                                                StatedRedLine.Answer.ALLOWS,
                                                StatedRedLine.Answer.UNDECIDED));
    }

    @Test
    void yesAndNoAreWordsAndNotTruthValues() {
        river.with(
                "case.yaml",
                "  - id: downstream\n    name: Downstream",
                "  - id: downstream\n    name: no");
        assertThat(CaseFolder.read(river.folder()).party("downstream").name()).isEqualTo("no");
    }

    @Test
    void anUnknownPartyInAPositionIsRefusedWithTheNearestOne() {
        river.with("positions.yaml", "party: downstream", "party: downstraem");
        isRefused(
                "positions.yaml:3: party \"downstraem\" is not declared. Did you mean \"downstream\"",
                "case.yaml:14");
    }

    @Test
    void aPartysNameInPlaceOfItsIdIsRecognised() {
        river.with("positions.yaml", "party: downstream", "party: Downstream");
        isRefused("\"Downstream\" is not declared. Did you mean \"downstream\"");
    }

    @Test
    void anUnknownPartyWithNoneNearListsThem() {
        river.with("positions.yaml", "party: downstream", "party: Utopia");
        isRefused("party \"Utopia\" is not declared. The parties are upstream, downstream.");
    }

    @Test
    void anOptionThatStandsTwiceIsRefusedWithBothLines() {
        river.with("agenda.yaml", "id: seasonal", "id: fixed");
        isRefused(
                "agenda.yaml:17: option \"fixed\" is declared twice (first on line 12)",
                "Keep one");
    }

    @Test
    void twoOptionsOfOneWordingAreRefused() {
        river.with("agenda.yaml", "words: A floor that follows the season", "words: A fixed floor");
        isRefused("agenda.yaml:18", "\"A fixed floor\" twice (first on line 13)");
    }

    @Test
    void aWrongIndentIsRefusedWithItsLine() {
        river.with("case.yaml", "    name: Upstream", "   name: Upstream");
        isRefused("case.yaml:10:", "indent", "Line it up");
    }

    @Test
    void aKeyIndentedTooFarIsRefusedWithItsLine() {
        river.with("case.yaml", "    name: Upstream", "      name: Upstream");
        isRefused("case.yaml:10:", "indent");
    }

    @Test
    void aKeyAtTheWrongLevelIsRefused() {
        river.with("case.yaml", "    name: Downstream", "name: Downstream");
        isRefused("case.yaml:15: This file has no key \"name\".", "the indent");
    }

    @Test
    void aTabInTheIndentIsNamed() {
        river.with("case.yaml", "    name: Upstream", "\tname: Upstream");
        isRefused("case.yaml:10: A tab stands in the indent.", "spaces");
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        river.with("agenda.yaml", "phrases: [flow", "phrase: [flow");
        isRefused("agenda.yaml:5:", "has no key \"phrase\"", "Did you mean \"phrases\"?");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        river.with("case.yaml", "date: 2026-03-04", "date: 2026-03-04\ndate: 2026-03-05");
        isRefused("case.yaml:6: \"date\" stands twice", "first on line 5");
    }

    @Test
    void wordsThatDoNotStandInTheReportAreRefusedWithTheNearest() {
        river.with(
                "parties/upstream.yaml",
                "words: \"We will not sign away a fixed quantity\"}",
                "words: \"We shall not sign away any fixed quantity\"}");
        isRefused(
                "upstream.yaml:8: These words do not stand in second-round.txt",
                "The nearest words there are: \"We will not sign away a fixed quantity\"");
    }

    @Test
    void straightQuotationMarksAreToldFromCurlyOnes() {
        river.with(
                "parties/upstream.yaml",
                "words: \"We will not sign away a fixed quantity\"}",
                "words: '\"We will not sign away a fixed quantity,\" said'}");
        isRefused("These words do not stand in second-round.txt", "The nearest words there are");
    }

    @Test
    void anUnknownReportIsRefusedWithTheNearestOne() {
        river.with(
                "parties/upstream.yaml", "report: second-round.txt", "report: second-rounds.txt");
        isRefused(
                "upstream.yaml:8: There is no report \"second-rounds.txt\".",
                "Did you mean \"second-round.txt\"?");
    }

    @Test
    void aFolderWithoutACaseFileIsNoCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(river.folder().resolve("parties")))
                .withMessageContainingAll("is not a case: it holds no case.yaml", "dragoman new");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(river.folder().resolve("case.yaml")))
                .withMessageContainingAll("is not a case: it is not a folder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(river.folder().resolve("nowhere")))
                .withMessageContainingAll("nowhere does not exist");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(river.folder().resolve("parties/downstream.yaml"));
        isRefused("downstream.yaml is missing", "party: downstream");
    }

    @Test
    void aFileOfNobodyIsRefused() throws IOException {
        Files.copy(
                river.folder().resolve("parties/downstream.yaml"),
                river.folder().resolve("parties/downstrem.yaml"));
        isRefused("downstrem.yaml belongs to no party", "Did you mean \"downstream.yaml\"?");
    }

    @Test
    void anotherVersionOfTheFormatIsRefused() {
        river.with("case.yaml", "dragoman: 1", "dragoman: 2");
        isRefused("case.yaml:1: This file is of version 2", "reads version 1");
    }

    @Test
    void aWrongDateIsRefused() {
        river.with("case.yaml", "date: 2026-03-04", "date: 4 March 2026");
        isRefused("case.yaml:5: \"date\" is \"4 March 2026\", which is no date.", "2026-02-27");
    }

    @Test
    void aListWhereATextBelongsIsRefused() {
        river.with("case.yaml", "title: Two states on one river", "title: [Two, states]");
        isRefused("case.yaml:2: \"title\" is a list, not a text.");
    }

    @Test
    void aPositionWithoutGroundsIsRefused() {
        river.with(
                "positions.yaml",
                "    grounds:\n      - {report: second-round.txt, words: \"a guaranteed floor\"}\n",
                "");
        isRefused("positions.yaml:3: This position has no grounds.", "entered: {by");
    }

    @Test
    void anUnknownStanceIsRefusedWithTheNearestOne() {
        river.with("positions.yaml", "stance: demand", "stance: demands");
        isRefused("positions.yaml:5: \"demands\" is no stance.", "Did you mean \"demand\"?");
    }

    @Test
    void aReadingThatNobodyDecidedMustBeUndecided() {
        river.with(
                "parties/downstream.yaml",
                "none: {crosses: yes, by: Support team, on: 2026-03-05, why: \"no floor\"}",
                "none: {crosses: yes}");
        isRefused("downstream.yaml:15: Nobody is named who decided this reading.", "undecided");
    }

    @Test
    void ordersAndNumbersDoNotMix() {
        river.with("parties/downstream.yaml", "rankings:", "weights: {flow: 1}\nrankings:");
        isRefused("downstream.yaml:4: The file gives both an order and numbers.");
    }

    @Test
    void anAliasIsRefused() {
        river.with(
                "case.yaml",
                "title: Two states on one river",
                "title: &t Two states\nsummary2: *t");
        isRefused("case.yaml:3: An alias (*) stands here", "Write the value out.");
    }

    @Test
    void deepNestingIsRefusedBeforeItIsRead() throws IOException {
        Files.writeString(
                river.folder().resolve("positions.yaml"),
                "dragoman: 1\npositions: " + "[".repeat(100_000));
        isRefused("positions.yaml:2: The nesting is deeper than 32.");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Files.writeString(
                river.folder().resolve("positions.yaml"),
                "dragoman: 1\n" + "# much\n".repeat(700_000));
        isRefused("positions.yaml:1: The file holds", "at most 4194304");
    }

    @Test
    void aFileInLatin1IsRefusedWithItsLine() throws IOException {
        Files.write(
                river.folder().resolve("positions.yaml"),
                "dragoman: 1\npositions:\n  # Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
        isRefused("positions.yaml:3: The file is not UTF-8.", "Save it as UTF-8.");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.writeString(river.folder().resolve("agenda.yaml"), "");
        isRefused("agenda.yaml:1: The file is empty.");
    }

    @Test
    void theLexiconNeedsOnlyTheActors() throws IOException {
        for (var file : new String[] {"case.yaml", "agenda.yaml"}) {
            Files.delete(river.folder().resolve(file));
        }
        assertThat(CaseFolder.lexicon(river.folder()).actors().all()).hasSize(3);
    }
}
