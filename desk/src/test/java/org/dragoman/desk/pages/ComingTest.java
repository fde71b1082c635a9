package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.rooms.Language;
import org.dragoman.rooms.Words;
import org.junit.jupiter.api.Test;

/// How soon something comes, as people say it.
class ComingTest {

    private static String said(Language language, long minutes) {
        return Coming.soon(Words.in(language), minutes).replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void whatIsNearIsSaidInHoursAndMinutes() {
        assertThat(said(Language.ENGLISH, 59)).isEqualTo("in 59 minutes");
        assertThat(said(Language.ENGLISH, 60)).isEqualTo("in one hour");
        assertThat(said(Language.ENGLISH, 61)).isEqualTo("in one hour and one minute");
        assertThat(said(Language.ENGLISH, 75)).isEqualTo("in one hour and 15 minutes");
        assertThat(said(Language.ENGLISH, 359)).isEqualTo("in 5 hours and 59 minutes");
    }

    @Test
    void whatIsFartherIsSaidInHoursOrDaysAlone() {
        assertThat(said(Language.ENGLISH, 6 * 60 + 5)).isEqualTo("in 6 hours");
        assertThat(said(Language.ENGLISH, 49 * 60)).isEqualTo("in 2 days");
    }

    /// One, two, a few and many are each said their own way in Arabic.
    @Test
    void arabicCountsHoursAndMinutesByItsOwnRules() {
        assertThat(said(Language.ARABIC, 61)).isEqualTo("بعد ساعة ودقيقة");
        assertThat(said(Language.ARABIC, 122)).isEqualTo("بعد ساعتين ودقيقتين");
        assertThat(said(Language.ARABIC, 65)).isEqualTo("بعد ساعة و5 دقائق");
        assertThat(said(Language.ARABIC, 75)).isEqualTo("بعد ساعة و15 دقيقة");
    }
}
