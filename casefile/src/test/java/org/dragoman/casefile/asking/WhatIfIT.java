package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone.Obstacle;
import org.dragoman.casefile.PartyView.Preferences;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.StatedRedLine.Answer;
import org.dragoman.casefile.folder.CaseFolder;
import org.junit.jupiter.api.Test;

class WhatIfIT {

    private static final Zones.Terms TERMS = new Zones.Terms(7, 64, true);

    private final CaseFile river = CaseFolder.read(RiverCase.original());

    @Test
    void settingOneOfTwoBlockingRedLinesAsideOpensTheZone() {
        assertThat(Zones.stated(river, TERMS).empty()).isTrue();
        var without = new WhatIf(Set.of("no-fixed-flow"), List.of(), List.of()).of(river);
        assertThat(Zones.stated(without, TERMS).empty()).isFalse();
    }

    @Test
    void anUndecidedReadingAnsweredAllowsOpensTheZone() {
        assertThat(Zones.all(river, TERMS).empty()).isTrue();
        var answered =
                new WhatIf(
                                Set.of(),
                                List.of(
                                        new WhatIf.Answered(
                                                "no-fixed-flow", "seasonal", Answer.ALLOWS)),
                                List.of())
                        .of(river);
        assertThat(Zones.all(answered, TERMS).empty()).isFalse();
    }

    @Test
    void aLineSupposedToMoveLetsAnOptionPassThatItCrossed() {
        assertThat(Zones.stated(river, TERMS).blocked().blockingSets())
                .extracting(set -> set.stream().map(Obstacle::id).toList())
                .containsExactly(List.of("no-fixed-flow", "some-floor"));
        var moved =
                new WhatIf(
                                Set.of(),
                                List.of(
                                        new WhatIf.Answered(
                                                "no-fixed-flow", "fixed", Answer.ALLOWS)),
                                List.of())
                        .of(river);
        assertThat(Zones.stated(moved, TERMS).empty()).isFalse();
        assertThat(moved.redLines()).hasSameSizeAs(river.redLines());
    }

    private List<List<String>> supposing(WhatIf.Placed... places) {
        return new WhatIf(Set.of(), List.of(), List.of(places))
                .of(river).views().stream()
                        .filter(view -> view.party().equals("upstream"))
                        .map(view -> order(view.preferences()))
                        .findFirst()
                        .orElseThrow();
    }

    private static WhatIf.Placed placed(String option, int rank) {
        return new WhatIf.Placed("upstream", "flow", option, rank);
    }

    @Test
    void anOptionSupposedFirstStandsFirstAndTheOthersKeepTheirOrder() {
        assertThat(supposing(placed("seasonal", 1)))
                .isEqualTo(List.of(List.of("seasonal"), List.of("none"), List.of("fixed")));
    }

    @Test
    void anOptionSupposedLastOrBeyondStandsLast() {
        var last = List.of(List.of("seasonal"), List.of("fixed"), List.of("none"));
        assertThat(supposing(placed("none", 3), placed("seasonal", 1))).isEqualTo(last);
        assertThat(supposing(placed("none", 99), placed("seasonal", 1))).isEqualTo(last);
    }

    @Test
    void aWholeOrderMayBeSupposedWithTies() {
        assertThat(supposing(placed("fixed", 1), placed("none", 2), placed("seasonal", 1)))
                .isEqualTo(List.of(List.of("fixed", "seasonal"), List.of("none")));
    }

    private static List<List<String>> order(Preferences preferences) {
        return switch (preferences) {
            case Preferences.Ranked(_, var rankings) when rankings.get("flow") != null ->
                    rankings.get("flow").order();
            case Preferences.Ranked _, Preferences.Valued _ -> List.of();
        };
    }

    @Test
    void nothingSupposedLeavesTheCaseAsItIs() {
        assertThat(WhatIf.NOTHING.of(river)).isEqualTo(river);
        assertThat(WhatIf.NOTHING.isNothing()).isTrue();
    }
}
