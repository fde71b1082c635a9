package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.dragoman.talks.PackageDeal;
import org.junit.jupiter.api.Test;

class PackageLinesTest {

    @Test
    void aLineNamesAnOptionForEachIssueAndWordsBeyond() {
        assertThat(PackageLines.one("Years: six; Flow: 230 // if the gauges are shared"))
                .isEqualTo(
                        new PackageDeal(
                                Map.of("Years", "six", "Flow", "230"), "if the gauges are shared"));
    }

    @Test
    void aSemicolonInsideAnOptionStaysInIt() {
        var deal =
                new PackageDeal(
                        Map.of("Pause", "A pause; it ends when both agree", "Years", "six"), "");
        assertThat(PackageLines.one(PackageLines.write(deal))).isEqualTo(deal);
    }

    @Test
    void wordsAloneStayWordsEvenWithAColonInThem() {
        var deal = PackageDeal.inWords("One thing: the well; another: the dam");
        assertThat(PackageLines.one(PackageLines.write(deal))).isEqualTo(deal);
        assertThat(PackageLines.one("The well first"))
                .isEqualTo(PackageDeal.inWords("The well first"));
    }

    @Test
    void anIssueTwiceInOneLineIsRefused() {
        assertThatThrownBy(() -> PackageLines.one("Years: six; Years: seven"))
                .isInstanceOf(Order.Unreadable.class);
    }
}
