package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Definition;
import org.dragoman.talks.Language;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.Test;

class DraftTextTest {

    @Test
    void aTextInTwoLanguagesComesBackAsItWas() {
        var version =
                new Version(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, new Language("ar")),
                        List.of(new Definition("1", Wording.of("en", "pause").with("ar", "توقف"))),
                        List.of(
                                new Article(
                                        "1",
                                        Wording.of("en", "Purpose").with("ar", "الغرض"),
                                        List.of(
                                                Clause.of(
                                                        "1",
                                                        Wording.of("en", "A pause is a stop.")
                                                                .with("ar", "التوقف وقف.")),
                                                Clause.of(
                                                                "2",
                                                                Wording.of("en", "Five years."),
                                                                Wording.of("en", "One year.")
                                                                        .with("ar", "سنة."))
                                                        .restingOn("1")
                                                        .reserved(
                                                                Wording.of(
                                                                        "en",
                                                                        "Not on holidays."))))));
        assertThat(DraftText.read(DraftText.write(version))).isEqualTo(version);
    }

    @Test
    void clausesWithoutArticlesComeBackAsTheyWere() {
        var version =
                Version.of(
                        Clause.of("1", Wording.of("en", "One.")),
                        Clause.of("2", Wording.of("en", "Two.")));
        assertThat(DraftText.read(DraftText.write(version))).isEqualTo(version);
    }

    @Test
    void aTextThatHoldsNothingIsRefusedInWords() {
        for (var text : List.of("", " \n\n ", "languages:\n\n1\nOne.")) {
            assertThatExceptionOfType(Order.Unreadable.class)
                    .as(text)
                    .isThrownBy(() -> DraftText.read(text))
                    .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("clauses"));
        }
    }

    @Test
    void clausesThatNoBlankLinePartsAreRefusedAndTheSecondIsNamed() {
        for (var text :
                List.of(
                        "1\nA pause of five days.\n2\nTalks go on.",
                        "1 (rests on 2)\nA pause.\n2 (rests on 1)\nTalks go on.",
                        "1. A pause of five days.\n2. Talks go on.")) {
            assertThatExceptionOfType(Order.Unreadable.class)
                    .isThrownBy(() -> DraftText.read(text))
                    .satisfies(it ->
                            assertThat(it.said(Words.in(org.dragoman.rooms.Language.ENGLISH)))
                                    .contains("“2", "clause 1", "blank line"));
        }
    }

    @Test
    void aWordingMayBeginWithANumberOrBeOneUnderAName() {
        assertThat(DraftText.read("Days\n30\n60").clauses())
                .containsExactly(Clause.of("Days", Wording.of("en", "30"), Wording.of("en", "60")));
        assertThat(DraftText.read("3\n30 days.\n60 days.").clauses())
                .containsExactly(
                        Clause.of("3", Wording.of("en", "30 days."), Wording.of("en", "60 days.")));
    }

    @Test
    void aClauseWithoutAWordingIsRefused() {
        assertThatExceptionOfType(Order.Unreadable.class)
                .isThrownBy(() -> DraftText.read("1\n\n2\nwords"));
    }
}
