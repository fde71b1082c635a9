package org.dragoman.brief;

import java.nio.charset.StandardCharsets;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// The mediator's brief of a case: one self-contained file that fetches nothing.
///
/// The same findings give the same bytes: the only date in it is the case's.
public final class Brief {

    private Brief() {}

    /// As a page for a browser, in English.
    ///
    /// @return HTML in UTF-8
    public static byte[] html(Findings findings) {
        return html(findings, Words.ENGLISH);
    }

    /// As a page for a browser.
    ///
    /// @param language its tag in HTML; one that a brief has no words in is written in English
    /// @return HTML in UTF-8
    public static byte[] html(Findings findings, String language) {
        var words = Words.in(language);
        return HtmlPage.forScreen(Paging.of(findings, words), words)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// For print, on A4; in English, since the typefaces that travel with the program have no
    /// letters of Arabic.
    ///
    /// @return a tagged PDF with its fonts embedded
    public static byte[] pdf(Findings findings) {
        var file = findings.caseFile();
        var words = Words.in(Words.ENGLISH);
        return PdfPage.of(
                HtmlPage.forPaper(Paging.of(findings, words), words),
                words.of("brief.title", file.title()),
                file.date());
    }
}
