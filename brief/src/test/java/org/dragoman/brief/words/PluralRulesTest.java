package org.dragoman.brief.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0,zero",
        "1,one",
        "2,two",
        "3,few",
        "10,few",
        "11,many",
        "99,many",
        "100,other",
        "103,few"
    })
    void arabicHasSixForms(int number, String form) {
        assertThat(Words.in("ar").plural(number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0,other", "1,one", "2,other", "21,other"})
    void englishHasTwo(int number, String form) {
        assertThat(Words.in("en").plural(number)).isEqualTo(form);
    }

    /// A language that nobody has asked for yet, by its rules as CLDR writes them.
    @ParameterizedTest
    @CsvSource({"1,one", "21,one", "11,many", "22,few", "12,many", "5,many", "0,many"})
    void rulesOfAFurtherLanguageAreReadAsTheyStand(int number, String form) {
        var russian =
                new PluralRules(
                        Map.of(
                                "one", "v = 0 and i % 10 = 1 and i % 100 != 11",
                                "few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
                                "many",
                                        "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and"
                                                + " i % 100 = 11..14"));
        assertThat(russian.form(number)).isEqualTo(form);
    }

    @Test
    void aRuleThatIsNoneIsRefusedWithItsWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PluralRules(Map.of("one", "n is 1")))
                .withMessageContainingAll("n is 1", "CLDR");
    }
}
