package org.dragoman.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Path ROOT =
            Path.of(System.getProperty("dragoman.root", "..")).toAbsolutePath();
    private static final Pattern WHOLE_KEY =
            Pattern.compile("words(?:\\(\\))?\\.of\\(\\s*\"([a-z.-]+[a-z])\"[,)]");

    /// Said in Latin letters in both languages; each stands between Arabic words alone.
    private static final String FILE_KINDS = "PDF|DOCX|XLSX|PPTX|PNG|JPEG|HTML|Dragoman|English";

    private static final Set<String> FORMS = Set.of("zero", "one", "two", "few", "many");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(sayings(Language.ARABIC)).isEqualTo(sayings(Language.ENGLISH));
    }

    /// Keys less the plural forms, in which languages differ.
    private static Set<String> sayings(Language language) {
        var keys = new TreeSet<String>();
        for (var key : Words.in(language).keys()) {
            if (!FORMS.contains(key.substring(key.lastIndexOf('.') + 1))) {
                keys.add(key);
            }
        }
        return keys;
    }

    @Test
    void everyKeyThatAPageAsksForHasWords() throws IOException {
        var missing = new ArrayList<String>();
        for (var folder : List.of("rooms/src/main", "desk/src/main")) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                for (var file : files.filter(WordsTest::isSource).toList()) {
                    WHOLE_KEY
                            .matcher(Files.readString(file))
                            .results()
                            .map(match -> match.group(1))
                            .filter(key -> !Words.in(Language.ENGLISH).has(key))
                            .forEach(key -> missing.add(file.getFileName() + ": " + key));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
    }

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
        assertThat(Words.in(Language.ARABIC).plural(number)).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource
    void everyCountHasItsFormInEachLanguage(Language language) {
        var words = Words.in(language);
        for (var key : words.keys()) {
            if (key.endsWith(".other") && words.has(key.replace(".other", ".one"))) {
                for (int number : new int[] {0, 1, 2, 5, 11, 100}) {
                    assertThat(words.count(key.replace(".other", ""), number)).isNotBlank();
                }
            }
        }
    }

    @Test
    void aLatinNameInAnArabicSentenceIsIsolated() {
        assertThat(Words.in(Language.ARABIC).of("until", "Geneva")).contains("\u2068Geneva\u2069");
        assertThat(Words.in(Language.ENGLISH).of("until", "Geneva")).isEqualTo("until Geneva");
    }

    @Test
    void whoEnteredAPositionStandsBeforeTheDayInArabicToo() {
        // A mark of direction first: without it a Latin name turns the whole line about.
        assertThat(Words.in(Language.ARABIC).of("matrix.by", "Support team", "27"))
                .startsWith("\u200f\u2068Support team");
    }

    @Test
    void aQuotationWithinAQuotationHasMarksOfItsOwn() {
        var title = "“Zero” was a “red line”";
        assertThat(Words.in(Language.ENGLISH).of("draft.hold", title, "North"))
                .startsWith("“‘Zero’ was a ‘red line’”")
                .doesNotContain("““", "””");
        assertThat(Words.in(Language.ENGLISH).of("until", title)).isEqualTo("until " + title);
        assertThat(Words.in(Language.ARABIC).of("coming.silence", "«الإطار»"))
                .contains("«\u2068“الإطار”\u2069»");
    }

    @Test
    void theLanguageAskedForIsSpokenAndAnyOtherIsEnglish() {
        assertThat(Language.accepted("fr, ar;q=0.8, en;q=0.5")).isEqualTo(Language.ARABIC);
        assertThat(Language.accepted("fr")).isEqualTo(Language.ENGLISH);
        assertThat(Language.accepted("-;;q")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void severalNamesStandApartInArabicWithItsOwnCommas() {
        var names = List.of("Iran", "United States");

        assertThat(Words.in(Language.ARABIC).list(names))
                .isEqualTo("\u2068Iran\u2069، \u2068United States\u2069");
        assertThat(Words.in(Language.ARABIC).series(names))
                .isEqualTo("\u2068Iran\u2069؛ \u2068United States\u2069");
        assertThat(Words.in(Language.ENGLISH).list(names)).isEqualTo("Iran, United States");
        assertThat(Words.in(Language.ENGLISH).series(names)).isEqualTo("Iran; United States");
        assertThat(Words.in(Language.ENGLISH).alone("إيران")).isEqualTo("\u2068إيران\u2069");
    }

    /// Imperatives to one person that look like nothing else, at the head of a sentence; and
    /// "your".
    private static final Pattern ONE_ALONE =
            Pattern.compile(
                    "(?:^|[.:؛،] |[.:؛،] و)(?:اكتب|اذكر|اختر|احفظ|افتح|انظر|اسأل|اطلب|أعط|أضف|ضع|أعد|انتظر|اعرض"
                            + "|ابدأ|استعمل|اسحب|اترك|صغ|قل|خذ|ادخل|أجب|ابحث|ادمج|اجعل|انسخ|ارفع|أرسل"
                            + "|احسم|عِد|زِن|احجب|أجز|اختم|ادعُ|اتلُ|أعطِ)"
                            + "(?:ه|ها|هم|هما)?(?=[ .،؛:]|$)"
                            + "|(?:^| )(?:لديك|عندك|غرفتك|جلستك|دخولك|مقعدك|كلامك|اسمك|جهازك|ورقتك)(?=[ .،؛:]|$)");

    /// A room is several people, and an official is addressed with respect.
    @Test
    void arabicSpeaksToSeveral() {
        var arabic = Words.in(Language.ARABIC);
        assertThat(arabic.keys())
                .filteredOn(key -> ONE_ALONE.matcher(arabic.of(key)).find())
                .isEmpty();
        assertThat(ONE_ALONE.matcher("لم يتغير شيء. اكتب اسما").find()).isTrue();
    }

    /// In a tramway nobody has a capital: those at home who decide are principals.
    @Test
    void nobodyIsSaidToHaveACapitalButAState() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            assertThat(words.keys())
                    .filteredOn(key -> !key.startsWith("demo.geneva") && !key.equals("demo.river"))
                    .filteredOn(key -> !key.equals("map.capital") && !key.equals("map.nothing"))
                    .filteredOn(
                            key -> words.of(key).matches("(?iu).*(\\bcapitals?\\b|عاصم|عواصم).*"))
                    .isEmpty();
        }
    }

    @Test
    void noLatinWordsStandUnisolatedInArabicSentences() {
        var arabic = Words.in(Language.ARABIC);
        var found = new ArrayList<String>();
        for (var key : arabic.keys()) {
            var said = arabic.of(key).replaceAll("\u2068[^\u2069]*\u2069", "");
            said = said.replaceAll("\\{\\w+}", "").replaceAll(FILE_KINDS, "");
            if (Pattern.compile("[A-Za-z]{2,}").matcher(said).find()) {
                found.add(key + " = " + said);
            }
        }
        assertThat(found).isEmpty();
    }
}
