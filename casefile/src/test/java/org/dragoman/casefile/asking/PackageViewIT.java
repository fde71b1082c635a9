package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.StatedRedLine;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.negotiation.Rational;
import org.dragoman.testkit.Shared;
import org.junit.jupiter.api.Test;

class PackageViewIT {

    private final CaseFile river = CaseFolder.read(RiverCase.original());

    @Test
    void eachSideSeesItsOwnRedLinesAndTheQuestionsLeft() {
        var fixed = PackageView.of(river, Map.of("flow", "fixed"));
        assertThat(fixed.sides().getFirst().crosses())
                .extracting(StatedRedLine::id)
                .containsExactly("no-fixed-flow");
        assertThat(fixed.sides().getLast().crosses()).isEmpty();
        var seasonal = PackageView.of(river, Map.of("flow", "seasonal"));
        assertThat(seasonal.sides().getFirst().undecided())
                .extracting(reading -> reading.ask())
                .containsExactly("Would a floor that follows the season cross it?");
    }

    @Test
    void anOptionStandsWhereItsSidePlacedIt() {
        var seen = PackageView.of(river, Map.of("flow", "fixed", "payment", "yearly"));
        assertThat(seen.sides().getFirst().places())
                .containsExactly(
                        new PackageView.OrderPlace("flow", "fixed", 3, 3),
                        new PackageView.OrderPlace("payment", "yearly", 1, 2));
        assertThat(seen.sides().getLast().places())
                .containsExactly(new PackageView.OrderPlace("flow", "fixed", 1, 3));
    }

    @Test
    void aLinkageIsBrokenOnlyOnceNothingCouldKeepIt() {
        assertThat(PackageView.of(river, Map.of("flow", "fixed")).brokenLinkages()).isEmpty();
        assertThat(PackageView.of(river, Map.of("flow", "fixed", "gauge", "own")).brokenLinkages())
                .containsExactly("No floor is agreed without a joint gauge.");
        assertThat(PackageView.of(river, Map.of("flow", "none", "gauge", "own")).brokenLinkages())
                .isEmpty();
    }

    /// Against the exact engine: the worth it gives the Nash package is the worth seen here.
    @Test
    void aWholePackageInNumbersIsWorthWhatTheEngineSays() {
        var labour = CaseFolder.read(Shared.root().resolve("cases/labour"));
        var zone = Zones.all(labour, Zones.Terms.USUAL);
        if (!(zone.answer() instanceof org.dragoman.casefile.CaseZone.Answer.Cardinal(var exact))) {
            throw new AssertionError("labour is a case in numbers");
        }
        var entry = exact.frontier().point(0);
        var options = entry.outcome().words(zone.asked().agenda());
        var seen = PackageView.of(labour, options);
        assertThat(seen.sides())
                .extracting(side -> side.worth().getFirst().utility())
                .isEqualTo(java.util.List.copyOf(entry.utility()));
        assertThat(seen.sides())
                .allSatisfy(side -> assertThat(side.worth().getFirst().enough()).isTrue());
        assertThat(Rational.ZERO).isLessThan(seen.sides().getFirst().worth().getFirst().utility());
    }

    @Test
    void anOptionThatTheIssueDoesNotHaveIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PackageView.of(river, Map.of("flow", "half")))
                .withMessageContainingAll("\"flow\"", "\"half\"", "none, fixed, seasonal");
    }
}
