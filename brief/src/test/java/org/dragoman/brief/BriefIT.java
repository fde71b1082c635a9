package org.dragoman.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class BriefIT {

    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)> &amp; ${7*7} ]]> -->";

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void theSameCaseGivesTheSameBytes(String name) {
        var findings = Cases.shipped(name);
        var again = Cases.findings(Cases.folder(name));
        assertThat(Brief.html(again)).isEqualTo(Brief.html(findings));
    }

    @Test
    void theSameCaseGivesTheSameBytesOnPaper() {
        var findings = Cases.shipped("river");
        assertThat(Brief.pdf(findings)).isEqualTo(Brief.pdf(findings));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void everyReferenceLeadsToANoteAndEveryNoteHasAReference(String name) {
        var document = parsed(Brief.html(Cases.shipped(name)));
        var referred =
                elements(document, "a").stream()
                        .map(link -> link.getAttribute("href"))
                        .filter(href -> href.startsWith("#note-"))
                        .map(href -> href.substring(1))
                        .distinct()
                        .toList();
        var notes =
                elements(document, "li").stream()
                        .map(item -> item.getAttribute("id"))
                        .filter(id -> id.startsWith("note-"))
                        .toList();
        assertThat(notes).isNotEmpty().containsExactlyInAnyOrderElementsOf(referred);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void aNoteShowsTheReportsOwnWords(String name) {
        var findings = Cases.shipped(name);
        for (var note : Paging.of(findings, Words.in("en")).notes()) {
            if (note.report().isEmpty()) {
                continue;
            }
            var text =
                    findings.caseFile().reports().stream()
                            .filter(report -> report.name().equals(note.report()))
                            .findFirst()
                            .orElseThrow()
                            .text();
            var shown =
                    (note.before() + note.words() + note.after())
                            .replace("… ", "")
                            .replace(" …", "");
            assertThat(text).contains(shown);
        }
    }

    @Test
    void partiesStandInAlphabeticalOrderWhateverTheFileSays() {
        var page = Paging.of(Cases.shipped("geneva"), Words.in("en"));
        assertThat(page.matrix().sides().stream().map(Page.Side::name)).isSorted();
    }

    @Test
    void theGenevaCoverShowsTheTwoLinesThatBlock() {
        var blocks = Paging.of(Cases.shipped("geneva"), Words.in("en")).cover().blocks();
        assertThat(blocks.points()).hasSize(2);
        assertThat(blocks.points())
                .extracting(Page.Said::who)
                .containsExactly("Iran", "United States");
    }

    @Test
    void hostileWordsInACaseStayWords() {
        var page = hostile("case.yaml", "title: ", "title: '" + HOSTILE + "'\n#");
        assertThat(page).contains("&lt;script&gt;alert(1)");
        assertNothingRuns(page);
    }

    @Test
    void hostileWordsInAReportStayWords() {
        var report = "reports/2026-03-03-opening.txt";
        assertNothingRuns(hostile(report, "title: ", "title: " + HOSTILE + " "));
    }

    @Test
    void hostileWordsStayWordsInsideCharts() {
        var page = hostile("case.yaml", "name: Dorrin\n", "name: 'Dorrin " + HOSTILE + "'\n");
        assertNothingRuns(page);
    }

    private String hostile(String file, String words, String by) {
        var copy = Cases.copy("river", folder.resolve("river"), file, words, by);
        return new String(Brief.html(Cases.findings(copy)), StandardCharsets.UTF_8);
    }

    private static void assertNothingRuns(String page) {
        var document = parsed(page.getBytes(StandardCharsets.UTF_8));
        for (var element : elements(document, "*")) {
            assertThat(element.getTagName()).isNotIn("script", "img", "iframe", "object");
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                assertThat(attributes.item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        assertThat(page).doesNotContain("<script");
    }

    @Test
    void nothingIsFetched() {
        for (var name : List.of("geneva", "labour", "river")) {
            var page = new String(Brief.html(Cases.shipped(name)), StandardCharsets.UTF_8);
            var addresses = Pattern.compile("(?:src|href)=\"([^\"#][^\"]*)\"").matcher(page);
            assertThat(addresses.results().map(found -> found.group(1))).isEmpty();
            assertThat(page).doesNotContain("url(http").doesNotContain("@import");
        }
    }

    @Test
    void thePaperCarriesItsWordsAndItsFonts() throws IOException {
        Findings findings = Cases.shipped("labour");
        try (var document = Loader.loadPDF(Brief.pdf(findings))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("What blocks", "What bridges", "What to ask next")
                    .contains(findings.caseFile().reports().getFirst().sha256().substring(0, 16));
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed(byte[] page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError("The page is not well-formed.", broken);
        }
    }
}
