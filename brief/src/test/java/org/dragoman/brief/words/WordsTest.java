package org.dragoman.brief.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("dragoman.root", "..")).resolve("brief/src/main");
    private static final Pattern SAID =
            Pattern.compile(
                    "words(?:\\(\\))?\\s*\\.(of|count|joined)\\(\\s*\"([a-zA-Z.-]+[a-zA-Z])\"\\s*[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Words ENGLISH = Words.in("en");
    private static final Words ARABIC = Words.in("ar");

    /// Every language that has a bundle.
    static List<Words> languages() throws IOException {
        try (var files = Files.list(SOURCES.resolve("resources/org/dragoman/brief"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("brief_[a-z]+\\.properties"))
                    .map(name -> Words.known(name.substring(6, name.indexOf('.'))).orElseThrow())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThings(Words words) {
        assertThat(sayings(words)).isEqualTo(sayings(ENGLISH));
    }

    /// Keys less the forms and the numbers in words, in which languages differ.
    private static Set<String> sayings(Words words) {
        return words.keys().stream()
                .filter(key -> !Bundle.FORMS.contains(key.substring(key.lastIndexOf('.') + 1)))
                .filter(key -> !key.startsWith("number."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everySentenceHasPlacesForTheSameValues(Words words) {
        for (var key : sayings(words)) {
            assertThat(places(words, key)).as(key).isEqualTo(places(ENGLISH, key));
        }
    }

    private static Set<String> places(Words words, String key) {
        return PLACE.matcher(words.of(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is counted has every form that the language tells apart, and no form a place that the
    /// form of the rest has not.
    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCountedHasEveryForm(Words words) {
        for (var key : ENGLISH.keys()) {
            if (key.endsWith(".one") && ENGLISH.has(key.replace(".one", ".other"))) {
                var stem = key.substring(0, key.length() - 4);
                if (stem.startsWith("ordinal")) {
                    continue;
                }
                for (int number : new int[] {0, 1, 2, 5, 11, 100}) {
                    var form = stem + "." + words.plural(number);
                    assertThat(words.has(form)).as(form).isTrue();
                    assertThat(places(ENGLISH, stem + ".other"))
                            .as(form)
                            .containsAll(places(words, form));
                    assertThat(words.count(stem, number, "x", "x")).isNotBlank();
                }
            }
        }
    }

    @Test
    void everyKeyThatAPageAsksForHasWords() throws IOException {
        var missing = new ArrayList<String>();
        int asked = 0;
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(WordsTest::isSource).toList()) {
                for (var said : SAID.matcher(Files.readString(file)).results().toList()) {
                    asked++;
                    var key = said.group(2) + (said.group(1).equals("count") ? ".other" : "");
                    if (!ENGLISH.has(key)) {
                        missing.add(file.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }

    @Test
    void aKeyWithoutWordsIsRefusedAndSaysWhereTheyGo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARABIC.of("nothing.of.the.kind"))
                .withMessageContainingAll("nothing.of.the.kind", "brief_ar.properties");
    }

    @Test
    void noLatinWordStandsAmongArabicOnes() {
        assertThat(ARABIC.keys())
                .filteredOn(key -> !key.matches("(plural|language|date)\\..*"))
                .filteredOn(key ->
                        ARABIC.of(key)
                                .replaceAll("\u2068[^\u2069]*\u2069", "")
                                .matches("(?s).*[A-Za-z]{2,}.*"))
                .isEmpty();
    }

    @Test
    void aLanguageThatHasNoBundleIsEnglish() {
        assertThat(Words.in("xx").tag()).isEqualTo("en");
        assertThat(Words.in("../ar").tag()).isEqualTo("en");
    }

    @Test
    void smallNumbersAreWrittenInWordsInEnglish() {
        assertThat(ENGLISH.count("rests.reports", 0)).isEqualTo("no reports");
        assertThat(ENGLISH.count("rests.reports", 1)).isEqualTo("one report");
        assertThat(ENGLISH.count("rests.reports", 12)).isEqualTo("twelve reports");
        assertThat(ENGLISH.count("rests.reports", 13)).isEqualTo("13 reports");
    }

    @Test
    void arabicCountsInItsForms() {
        assertThat(List.of(0, 1, 2, 3, 11, 100).stream().map(n -> ARABIC.count("rests.reports", n)))
                .containsExactly(
                        "لا تقارير", "تقرير واحد", "تقريران", "3 تقارير", "11 تقريرا", "100 تقرير");
    }

    @Test
    void placesInAnOrderEndAsEnglishEndsThem() {
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 112).stream().map(ENGLISH::ordinal))
                .containsExactly(
                        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th");
        assertThat(ARABIC.ordinal(3)).isEqualTo("المرتبة\u00a03");
    }

    @Test
    void aListJoinsItsLastTwoWithAnd() {
        assertThat(ENGLISH.list(List.of("flow", "gauges", "payment")))
                .isEqualTo("flow, gauges and payment");
        assertThat(ARABIC.list(List.of("Iran", "Oman")))
                .isEqualTo("\u2068Iran\u2069 و\u2068Oman\u2069");
    }

    @Test
    void daysAreSaidByTheLanguageInDigitsThatBothSidesRead() {
        var day = LocalDate.of(2026, 2, 26);
        assertThat(ENGLISH.weekday(day)).isEqualTo("Thu 26 Feb 2026");
        assertThat(ARABIC.weekday(day)).isEqualTo("الخميس 26 فبراير 2026");
        assertThat(ARABIC.thousands(6540)).isEqualTo("6,540");
    }

    @Test
    void aNameIsIsolatedOnceAndAPhraseOfOursRunsAsWeDo() {
        assertThat(ARABIC.of("worth.to", "Iran")).endsWith("\u2068Iran\u2069");
        assertThat(ARABIC.of("worth.to", ARABIC.alone("Iran"))).endsWith("ـ\u2068Iran\u2069");
        assertThat(ARABIC.of("note.passage", ARABIC.of("note.title", "A day"), 1, 2))
                .startsWith("\u2067«\u2068A day\u2069»\u2069");
        assertThat(ENGLISH.of("worth.to", "Iran")).isEqualTo("Worth to Iran");
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysAValue() {
        assertThat(ENGLISH.of("line.across.is", "{1}", "x")).isEqualTo("{1} is x");
    }

    @Test
    void whatTheCaseSaysInEnglishIsSaidInArabic() {
        assertThat(ARABIC.told("North demands what South refuses, and no red line has been said"))
                .isEqualTo(
                        "يطالب \u2068North\u2069 بما يرفضه \u2068South\u2069، ولم يُذكر خط أحمر");
        assertThat(ARABIC.told("The party moved from offer to red line."))
                .doesNotContainPattern("[A-Za-z]");
        assertThat(ARABIC.told("What nobody thought of"))
                .isEqualTo("\u2068What nobody thought of\u2069");
        assertThat(ENGLISH.told("What nobody thought of")).isEqualTo("What nobody thought of");
    }
}
