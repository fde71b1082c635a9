package org.dragoman.brief;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.casefile.Findings;

/// The sections of a brief, each to stand in a page of its own with the notes it refers to.
public final class Parts {

    private static final Pattern REFERENCE = Pattern.compile("href=\"#note-(\\d+)\"");

    private final Page page;
    private final String reports;
    private final Map<Part, String> bare;
    private final Map<Part, String> sections;

    private Parts(Page page, String reports, Map<Part, String> bare, Map<Part, String> sections) {
        this.page = page;
        this.reports = reports;
        this.bare = bare;
        this.sections = sections;
    }

    /// The sections of a case's brief.
    ///
    /// @param reports the address below which each report is found by its name; the note of a
    ///   passage leads to `#c` and the offset of its first character there
    public static Parts of(Findings findings, String reports) {
        var page = Paging.of(findings);
        var bare = new EnumMap<Part, String>(Part.class);
        var sections = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            var section = section(page, part);
            bare.put(part, section);
            sections.put(part, section + notes(page, section, reports));
        }
        return new Parts(page, reports, bare, sections);
    }

    /// The figures, the expert voices and the sources, to stand in one page: their notes come once,
    /// behind all of them. Made when it is asked for: a supposition never shows it.
    public String closing() {
        var last =
                bare.getOrDefault(Part.FIGURES, "")
                        + bare.getOrDefault(Part.VOICES, "")
                        + bare.getOrDefault(Part.SOURCES, "");
        return last + notes(page, last, reports);
    }

    /// The markup of a section, well-formed, with a heading of the second level.
    public String markup(Part part) {
        return sections.getOrDefault(part, "");
    }

    private static String section(Page page, Part part) {
        var output = new StringOutput();
        var html = new OwaspHtmlTemplateOutput(output);
        var none = new HtmlPage.NoForms();
        switch (part) {
            case TIMELINE -> JtetimelineGenerated.render(html, none, page.timeline(), false, false);
            case POSITIONS -> JtematrixGenerated.render(html, none, page.matrix(), false);
            case LINES -> JtelinesGenerated.render(html, none, page.lines(), false);
            case OPTIONS ->
                    JteagendaGenerated.render(html, none, page.agenda(), page.linkages(), false);
            case PACKAGES ->
                    JtepackagesGenerated.render(
                            html, none, page.packages(), page.linking(), false, false);
            case CHARTS ->
                    page.packages()
                            .charts()
                            .forEach(chart -> JtechartGenerated.render(html, none, chart, false));
            case FIGURES -> JtefiguresGenerated.render(html, none, page.figures(), false);
            case VOICES -> JtevoicesGenerated.render(html, none, page.voices(), false);
            case MAP ->
                    page.places()
                            .chart()
                            .forEach(chart -> JtechartGenerated.render(html, none, chart, false));
            case SOURCES -> JtesourcesGenerated.render(html, none, page.sources(), false);
        }
        return output.toString();
    }

    private static String notes(Page page, String section, String reports) {
        var numbers = new TreeSet<Integer>();
        var references = REFERENCE.matcher(section);
        while (references.find()) {
            numbers.add(Integer.valueOf(references.group(1)));
        }
        List<Notes.Note> notes =
                page.notes().stream().filter(note -> numbers.contains(note.number())).toList();
        if (notes.isEmpty()) {
            return "";
        }
        var output = new StringOutput();
        JtenotesGenerated.render(
                new OwaspHtmlTemplateOutput(output), new HtmlPage.NoForms(), notes, false, reports);
        return output.toString();
    }
}
