package org.dragoman.desk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aNameCountsWhereItStandsAsAWholeWord() {
        assertThat(Mentions.times("Rome, to Rome; Romeo came from Jerome. Rome", "Rome"))
                .isEqualTo(3);
    }

    @Test
    void aNameOfSeveralWordsCountsWhole() {
        assertThat(Mentions.times("New York and York", "New York")).isEqualTo(1);
    }
}
