package org.dragoman.brief;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dragoman.brief.words.Words;

/// The sections of a brief in one language, each to stand in a page of its own with the notes it
/// refers to.
public final class Sections {

    private static final Pattern REFERENCE = Pattern.compile("href=\"#note-(\\d+)\"");

    private final Page page;
    private final Words words;
    private final String reports;
    private final Map<Part, String> sections = new ConcurrentHashMap<>();

    Sections(Page page, Words words, String reports) {
        this.page = page;
        this.words = words;
        this.reports = reports;
    }

    /// The language that they are in, as HTML writes it.
    public String language() {
        return words.tag();
    }

    /// `ltr` or `rtl`.
    public String direction() {
        return words.leftward() ? "rtl" : "ltr";
    }

    /// The figures, the expert voices and the sources, to stand in one page: their notes come once,
    /// behind all of them.
    public String closing() {
        var last = section(Part.FIGURES) + section(Part.VOICES) + section(Part.SOURCES);
        return last + notes(last);
    }

    /// The markup of a section, well-formed, with a heading of the second level; made when it is
    /// first asked for.
    public String markup(Part part) {
        return sections.computeIfAbsent(
                part,
                each -> {
                    var section = section(each);
                    return section + notes(section);
                });
    }

    private String section(Part part) {
        var output = new StringOutput();
        var html = new OwaspHtmlTemplateOutput(output);
        var none = new HtmlPage.NoForms();
        switch (part) {
            case TIMELINE ->
                    JtetimelineGenerated.render(html, none, words, page.timeline(), false, false);
            case POSITIONS -> JtematrixGenerated.render(html, none, words, page.matrix(), false);
            case LINES -> JtelinesGenerated.render(html, none, words, page.lines(), false);
            case OPTIONS ->
                    JteagendaGenerated.render(
                            html, none, words, page.agenda(), page.linkages(), false);
            case PACKAGES ->
                    JtepackagesGenerated.render(
                            html, none, words, page.packages(), page.linking(), false, false);
            case CHARTS ->
                    page.packages()
                            .charts()
                            .forEach(chart ->
                                    JtechartGenerated.render(html, none, words, chart, false));
            case FIGURES -> JtefiguresGenerated.render(html, none, words, page.figures(), false);
            case VOICES -> JtevoicesGenerated.render(html, none, words, page.voices(), false);
            case MAP ->
                    page.places()
                            .chart()
                            .forEach(chart ->
                                    JtechartGenerated.render(html, none, words, chart, false));
            case SOURCES -> JtesourcesGenerated.render(html, none, words, page.sources(), false);
        }
        return output.toString();
    }

    private String notes(String section) {
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
                new OwaspHtmlTemplateOutput(output),
                new HtmlPage.NoForms(),
                words,
                notes,
                false,
                reports);
        return output.toString();
    }
}
