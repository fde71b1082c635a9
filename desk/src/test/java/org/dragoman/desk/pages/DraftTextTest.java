package org.dragoman.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
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
    void aClauseWithoutAWordingIsRefused() {
        assertThatExceptionOfType(Order.Unreadable.class)
                .isThrownBy(() -> DraftText.read("1\n\n2\nwords"));
    }
}
