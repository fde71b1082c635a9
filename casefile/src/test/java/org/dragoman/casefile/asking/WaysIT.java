package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.Linking;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.negotiation.Rational;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a case is told of ways out of an empty zone, and of linkage in an open one.
///
/// The figures of the tramways were found by listing all 3,645 packages in another language.
class WaysIT {

    private static final Zones.Terms TERMS = new Zones.Terms(7, 20, true);

    @TempDir Path temporary = Path.of("");

    private static CaseZone all(Path folder) {
        return Zones.all(CaseFolder.read(folder), TERMS);
    }

    private RiverCase tramways() throws IOException {
        var from = Shared.root().resolve("cases/labour");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = temporary.resolve(from.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
        return new RiverCase(temporary);
    }

    @Test
    void onePackageGivesTheTramwaysWhatIssueByIssueCannot() throws IOException {
        var linking = all(tramways().folder()).linking();
        assertThat(linking).hasSize(1);
        assertThat(linking.getFirst().gains())
                .containsExactly(
                        new Linking.Gain("company", number("0.58"), Rational.ZERO, number("0.115")),
                        new Linking.Gain("union", number("0.39"), Rational.ZERO, number("0.17")));
        assertThat(linking.getFirst().apart()).isEqualTo(linking.getFirst().stands());
        assertThat(linking.getFirst().keptApart()).isTrue();
    }

    @Test
    void whereEveryOrderCostsASideAStepTheOrdersKeepAllAboveWhereTheyStand() throws IOException {
        var linking = all(tramways().folder()).linking().getFirst();
        assertThat(linking.everyStep()).isFalse();
        assertThat(linking.count()).isEqualTo(6);
        assertThat(linking.orders())
                .allSatisfy(order ->
                        assertThat(order.stream().flatMap(List::stream))
                                .containsExactlyInAnyOrder(
                                        "term", "notice", "contractors", "cameras", "depot"));
    }

    @Test
    void withoutAWordOnHowThingsStandNoLinkageIsClaimed() throws IOException {
        var tramways = tramways().with("agenda.yaml", "as things stand:", "#");
        var text = Files.readString(tramways.folder().resolve("agenda.yaml"));
        tramways.spoil("agenda.yaml", text.substring(0, text.lastIndexOf("#")));
        assertThat(all(tramways.folder()).linking()).isEmpty();
    }

    @Test
    void howThingsStandSettlesEveryIssue() throws IOException {
        var tramways = tramways().with("agenda.yaml", "    depot: outside\n", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(tramways.folder()))
                .withMessageContainingAll("agenda.yaml", "\"depot\"", "one option for every issue");
    }

    @Test
    void theLighterConcessionComesFirst() throws IOException {
        var tramways =
                tramways()
                        .with("parties/company.yaml", "value: 0.5", "value: 0.9")
                        .with("parties/union.yaml", "value: 0.4", "value: 0.6");
        var zone = all(tramways.folder());
        assertThat(zone.empty()).isTrue();
        assertThat(zone.linking()).isEmpty();
        assertThat(zone.blocked().byLoss())
                .extracting(CaseZone.Concession::loss)
                .containsExactly(
                        Map.of("company", number("0.3625")), Map.of("union", number("0.83")));
    }

    @Test
    void whereOnlyAnOrderIsKnownALossHasNoSize() {
        var zone = Zones.stated(CaseFolder.read(RiverCase.copy(temporary).folder()), TERMS);
        assertThat(zone.blocked().byLoss())
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.loss()).isEmpty();
                    assertThat(each.unmeasured()).hasSize(1);
                });
    }

    @Test
    void aNewOptionOnTheFlowWouldHaveToKeepBothRedLines() {
        var zone = Zones.stated(CaseFolder.read(RiverCase.copy(temporary).folder()), TERMS);
        assertThat(zone.blocked().newOptions())
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.issues()).containsExactly("flow");
                    assertThat(option.keeps())
                            .extracting(Obstacle::id)
                            .containsExactly("no-fixed-flow", "some-floor");
                    assertThat(option.needs()).isEmpty();
                });
    }

    /// The other issues as listed: no back pay, so that no red line or linkage reads the wages.
    @Test
    void aNewOptionMustBringEachSideWhatTheOtherIssuesCannot() throws IOException {
        var tramways =
                tramways()
                        .with("parties/company.yaml", "value: 0.5", "value: 0.75")
                        .with("parties/union.yaml", "value: 0.4", "value: 0.6");
        assertThat(all(tramways.folder()).blocked().newOptions())
                .filteredOn(option -> option.issues().equals(List.of("wages")))
                .singleElement()
                .satisfies(option ->
                        assertThat(option.needs())
                                .hasSize(28)
                                .contains(
                                        needs("0.335", "0.13"),
                                        needs("0.325", "0.155"),
                                        needs("0.32", "0.16"),
                                        needs("0.305", "0.17"),
                                        needs("0.3", "0.185"),
                                        needs("0.29", "0.2"),
                                        needs("0.265", "0.205"),
                                        needs("0.25", "0.235"),
                                        needs("0.235", "0.28")));
    }

    private RiverCase weighed(String weights) throws IOException {
        var river = RiverCase.copy(temporary);
        var text = Files.readString(river.folder().resolve("case.yaml"));
        return river.spoil(
                "case.yaml",
                text
                        + """
                        concession weights:
                          red lines: %s
                          entered: {by: Support team, on: 2026-03-05}
                        """
                                .formatted(weights));
    }

    @Test
    void theConcessionThatTheMediatorHoldsLighterComesFirst() throws IOException {
        var zone =
                Zones.stated(
                        CaseFolder.read(weighed("{no-fixed-flow: 2.5, some-floor: 0.5}").folder()),
                        TERMS);
        assertThat(zone.blocked().byWeight())
                .extracting(each -> each.set().getFirst().id(), CaseZone.Weighed::weight)
                .containsExactly(
                        tuple("some-floor", number("0.5")), tuple("no-fixed-flow", number("2.5")));
    }

    @Test
    void whatHasNoWeightOfItsOwnWeighsAsTheOthers() throws IOException {
        var zone =
                Zones.stated(
                        CaseFolder.read(weighed("{some-floor: 3}\n  others: 1/3").folder()), TERMS);
        assertThat(zone.blocked().byWeight())
                .extracting(each -> each.set().getFirst().id(), CaseZone.Weighed::weight)
                .containsExactly(
                        tuple("no-fixed-flow", number("1/3")), tuple("some-floor", number("3")));
    }

    @Test
    void withoutWeightsNothingIsWeighed() {
        var zone = Zones.stated(CaseFolder.read(RiverCase.copy(temporary).folder()), TERMS);
        assertThat(zone.blocked().byWeight()).isEmpty();
        assertThat(zone.blocked().byLoss()).hasSize(2);
    }

    @Test
    void aWeightOfNoRedLineOrOfNothingIsRefusedWithItsLine() throws IOException {
        var unknown = weighed("{some-flour: 1}").folder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(unknown))
                .withMessageContainingAll(
                        "case.yaml:23", "some-flour", "Did you mean \"some-floor\"");
        Files.writeString(
                unknown.resolve("case.yaml"),
                Files.readString(unknown.resolve("case.yaml"))
                        .replace("some-flour: 1", "some-floor: 0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFolder.read(unknown))
                .withMessageContainingAll("case.yaml:23", "0 is no weight", "above 0");
    }

    private static Map<String, Rational> needs(String company, String union) {
        return Map.of("company", number(company), "union", number(union));
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }
}
