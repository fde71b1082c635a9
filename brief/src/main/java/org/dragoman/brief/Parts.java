package org.dragoman.brief;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;

/// The sections of a case's brief in every language that a brief has words for; those of a language
/// are made when they are first asked for.
public final class Parts {

    private final Findings findings;
    private final String reports;
    private final Map<String, Sections> spoken = new ConcurrentHashMap<>();

    private Parts(Findings findings, String reports) {
        this.findings = findings;
        this.reports = reports;
    }

    /// The sections of a case's brief.
    ///
    /// @param reports the address below which each report is found by its name; the note of a
    ///   passage leads to `#c` and the offset of its first character there
    public static Parts of(Findings findings, String reports) {
        return new Parts(findings, reports);
    }

    /// The sections in a language; in English where a brief has no words in it.
    ///
    /// @param language its tag in HTML
    public Sections in(String language) {
        var words = Words.in(language);
        return spoken.computeIfAbsent(
                words.tag(), _ -> new Sections(Paging.of(findings, words), words, reports));
    }

    /// Makes sections of a language, so that nobody waits who asks for them.
    ///
    /// @param language its tag in HTML
    public void prepare(String language, Set<Part> sections) {
        var made = in(language);
        sections.forEach(made::markup);
    }
}
