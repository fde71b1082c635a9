package org.dragoman.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// A brief in Arabic says all of its own in Arabic; what the case has said stays as it is, marked.
class ArabicPartsIT {

    private static final Pattern ISOLATE = Pattern.compile("[\u2067\u2068][^\u2067-\u2069]*\u2069");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{2,}");

    private static List<String> said(String markup) throws Exception {
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new InputSource(
                                        new java.io.StringReader("<all>" + markup + "</all>")))
                        .getDocumentElement();
        var said = new ArrayList<String>();
        collect(root, said);
        return said;
    }

    /// Every text and every label that nothing marks as English, less what is set apart in it.
    private static void collect(Element element, List<String> said) {
        if (element.getAttribute("lang").equals("en")) {
            return;
        }
        said.add(bare(element.getAttribute("aria-label")));
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                collect(inner, said);
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                said.add(bare(node.getTextContent()));
            }
        }
    }

    private static String bare(String words) {
        var bare = words;
        for (var before = ""; !before.equals(bare); ) {
            before = bare;
            bare = ISOLATE.matcher(bare).replaceAll("");
        }
        return bare;
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void everySectionSaysItsOwnInArabic(String name) throws Exception {
        var sections = Parts.of(Cases.shipped(name), "/record/").in("ar");
        assertThat(sections.language()).isEqualTo("ar");
        assertThat(sections.direction()).isEqualTo("rtl");
        for (var part : Part.values()) {
            var said = said(sections.markup(part));
            assertThat(said).as(part.name()).noneMatch(words -> LATIN.matcher(words).find());
            // A case without a place that has a location has no map.
            if (!sections.markup(part).isEmpty()) {
                assertThat(said).as(part.name()).anyMatch(words -> ARABIC.matcher(words).find());
            }
        }
        assertThat(said(sections.closing())).noneMatch(words -> LATIN.matcher(words).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geneva", "labour", "river"})
    void theFirstPageDoesSoToo(String name) throws Exception {
        var words = org.dragoman.brief.words.Words.in("ar");
        var html = HtmlPage.forScreen(Paging.of(Cases.shipped(name), words), words);
        assertThat(html).contains("<html lang=\"ar\" dir=\"rtl\">");
        var cover = html.substring(html.indexOf("<main>"), html.indexOf("<div class=\"pages\">"));
        assertThat(said(cover + "</main>"))
                .noneMatch(each -> LATIN.matcher(each).find())
                .anyMatch(each -> ARABIC.matcher(each).find());
    }

    /// The same words are there in both: names, quotations and figures come from the case.
    @Test
    void whatTheCaseSaysStandsInBothLanguages() {
        var parts = Parts.of(Cases.shipped("geneva"), "/record/");
        for (var words : List.of("zero enrichment", "Level and time of enrichment", "Iran")) {
            assertThat(parts.in("en").markup(Part.LINES)).contains(words);
            assertThat(parts.in("ar").markup(Part.LINES)).contains(words);
        }
    }

    @Test
    void englishIsSaidWhereALanguageHasNoWords() {
        var sections = Parts.of(Cases.shipped("river"), "/record/").in("xx");
        assertThat(sections.language()).isEqualTo("en");
        assertThat(sections.direction()).isEqualTo("ltr");
        assertThat(sections.markup(Part.TIMELINE))
                .contains("Rounds and events")
                .doesNotContainPattern(ARABIC);
    }

    @Test
    void aSectionIsMadeOnce() {
        var parts = Parts.of(Cases.shipped("river"), "/record/");
        assertThat(parts.in("ar")).isSameAs(parts.in("ar"));
        assertThat(parts.in("ar").markup(Part.MAP)).isSameAs(parts.in("ar").markup(Part.MAP));
    }
}
