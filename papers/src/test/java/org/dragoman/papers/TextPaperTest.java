package org.dragoman.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.testkit.Laws.forAll;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Definition;
import org.dragoman.talks.Language;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;
import org.junit.jupiter.api.Test;

class TextPaperTest {

    private static final List<String> WORDS =
            List.of(
                    "for five years",
                    "",
                    " ",
                    "  two  spaces\tand\na line\r\nand another ",
                    "<b>&amp;\"quoted\"</b> ]]>",
                    "می\u200Cخواهیم",
                    "الوقود \u2067isolate\u2069",
                    "\uD83D\uDD4A",
                    "Clause 1",
                    "[ open");

    private static final TextPaper SMALL =
            new TextPaper(
                    "Framework",
                    3,
                    new Version(
                            Language.ENGLISH,
                            List.of(Language.ENGLISH, new Language("fa")),
                            List.of(
                                    new Definition(
                                            "2", Wording.of("en", "fuel").with("fa", "سوخت"))),
                            List.of(
                                    new Article(
                                            "1",
                                            Wording.of("en", "Pause").with("fa", "توقف"),
                                            List.of(
                                                    new Clause(
                                                            "1",
                                                            List.of(
                                                                    Wording.of(
                                                                                    "en",
                                                                                    "for five years")
                                                                            .with(
                                                                                    "fa",
                                                                                    "به مدت پنج سال می\u200Cماند"),
                                                                    Wording.of(
                                                                            "en", "for ten years")),
                                                            List.of(
                                                                    Wording.of(
                                                                            "en",
                                                                            "subject to fuel")),
                                                            Set.of("2")),
                                                    Clause.of(
                                                            "2",
                                                            Wording.of("en", "Fuel is fuel.")))))));

    @Test
    void aTextGoesOutAndComesBackEqual() {
        forAll(
                300,
                7,
                TextPaperTest::paper,
                paper ->
                        assertThat(DocxText.read("a.docx", DocxText.write(paper)))
                                .isEqualTo(paper));
    }

    @Test
    void theSameTextGivesTheSameBytesAndNamesNobody() {
        assertThat(DocxText.write(SMALL)).isEqualTo(DocxText.write(SMALL));
        assertThat(Searched.everywhere(DocxText.write(SMALL).copy()))
                .doesNotContain("creator", "docProps");
    }

    @Test
    void anotherProgramReadsTheFile() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(DocxText.write(SMALL).copy()));
                var extractor = new XWPFWordExtractor(word)) {
            assertThat(extractor.getText())
                    .contains("Framework", "for five years", "می\u200Cماند", "subject to fuel");
        }
    }

    @Test
    void aCharacterThatNoDocumentHoldsIsToldWithItsPlace() {
        var paper = new TextPaper("t\u0001", 1, Version.EMPTY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxText.write(paper))
                .withMessageContainingAll("U+0001", "at 1", "Take it out");
    }

    private static Bytes edited(String was, String is) throws IOException {
        var parts = Unpacked.parts(DocxText.write(SMALL).copy());
        var texts = new LinkedHashMap<String, String>();
        parts.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        var document = texts.getOrDefault("word/document.xml", "");
        assertThat(document).contains(was);
        texts.put("word/document.xml", document.replace(was, is));
        return Bytes.of(Hostile.zip(texts));
    }

    @Test
    void editedWordsComeBackEdited() throws IOException {
        var paper = DocxText.read("a.docx", edited("for ten years", "for nine years"));
        assertThat(paper.version().clause("1").orElseThrow().variants())
                .contains(Wording.of("en", "for nine years"));
    }

    @Test
    void badFilesAreToldWithThePlaceAndTheMend() throws IOException {
        bad(Bytes.of(Hostile.zip(Map.of("a", "b"))), "it is no DOCX", "Export the text first");
        bad(Bytes.of("x".getBytes(StandardCharsets.UTF_8)), "it is no DOCX", "Export");
        bad(
                Bytes.of(Hostile.zip(Map.of("word/document.xml", "<a><b></a>"))),
                "no well-formed XML",
                "Save it again");
        bad(
                edited("</w:body>", "<w:p><w:r><w:t>stray</w:t></w:r></w:p></w:body>"),
                "after clause 2",
                "stray");
        bad(
                edited("<w:sectPr/>", "<w:p><w:ins><w:r/></w:ins></w:p>"),
                "after clause 2",
                "tracked changes");
        bad(edited("\"words:fa\"", "\"words:!\""), "in clause 1", "no language");
        bad(edited("\"words:fa\"", "\"words:en\""), "in clause 1", "stand twice");
        bad(edited("\"clause\"", "\"clause?\""), "in article 1", "out of its place");
        bad(edited("\"version\"", "\"versio\""), "\"version\" is missing", "");
    }

    private static void bad(Bytes file, String... said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocxText.read("a.docx", file))
                .withMessageStartingWith("a.docx: ")
                .withMessageContainingAll(said);
    }

    @Test
    void thePageShowsLanguagesSideBySideAndRunsNoScript() {
        var page = HtmlText.write(SMALL);
        assertThat(page)
                .contains(
                        "<div lang=\"fa\" dir=\"rtl\">به مدت پنج سال می\u200Cماند</div>",
                        "id=\"clause-1\"",
                        "href=\"#clause-2\"",
                        "class=\"variant\"",
                        "class=\"reservation\"");
        var hostile =
                new TextPaper(
                        "<script>alert(1)</script>",
                        1,
                        Version.of(Clause.of("\"><script>", Wording.of("en", "<img onerror=x>"))));
        assertThat(HtmlText.write(hostile)).doesNotContain("<script", "<img");
    }

    private static TextPaper paper(RandomGenerator random, int size) {
        var languages = new TreeSet<>(List.of(Language.ENGLISH));
        for (var tag : List.of("fa", "ar", "fr", "sr-Latn")) {
            if (random.nextInt(3) == 0) {
                languages.add(new Language(tag));
            }
        }
        var articles = new ArrayList<Article>();
        for (int i = 0; i < random.nextInt(size + 1); i++) {
            var clauses = new ArrayList<Clause>();
            for (int j = 0; j < random.nextInt(4); j++) {
                clauses.add(
                        new Clause(
                                i + "." + j + words(random),
                                wordings(random, languages),
                                wordings(random, languages),
                                Set.of(String.valueOf(random.nextInt(9)))));
            }
            articles.add(new Article(words(random), wording(random, languages), clauses));
        }
        var definitions = new ArrayList<Definition>();
        for (int i = 0; i < random.nextInt(3); i++) {
            definitions.add(new Definition(words(random), wording(random, languages)));
        }
        return new TextPaper(
                words(random),
                random.nextInt(100),
                new Version(Language.ENGLISH, languages, definitions, articles));
    }

    private static List<Wording> wordings(RandomGenerator random, Set<Language> languages) {
        var all = new ArrayList<Wording>();
        for (int i = 0; i < random.nextInt(4); i++) {
            all.add(wording(random, languages));
        }
        return all;
    }

    private static Wording wording(RandomGenerator random, Set<Language> languages) {
        var wording = Wording.NONE;
        for (var language : languages) {
            if (random.nextInt(4) > 0) {
                wording = wording.with(language, words(random));
            }
        }
        return wording;
    }

    private static String words(RandomGenerator random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
