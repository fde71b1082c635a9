package org.dragoman.brief;

import java.nio.charset.StandardCharsets;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// The mediator's brief of a case: one self-contained file that fetches nothing.
///
/// The same findings give the same bytes: the only date in it is the case's.
public final class Brief {

    private static final Words ENGLISH = Words.in(Words.ENGLISH);

    private Brief() {}

    /// As a page for a browser.
    ///
    /// @return HTML in UTF-8
    public static byte[] html(Findings findings) {
        return HtmlPage.forScreen(Paging.of(findings, ENGLISH), ENGLISH)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// For print, on A4.
    ///
    /// @return a tagged PDF with its fonts embedded
    public static byte[] pdf(Findings findings) {
        var file = findings.caseFile();
        return PdfPage.of(
                HtmlPage.forPaper(Paging.of(findings, ENGLISH), ENGLISH),
                file.title() + ": brief",
                file.date());
    }
}
