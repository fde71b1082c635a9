package org.dragoman.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Language;
import org.dragoman.talks.Wording;

/// Writes a version of the text as DOCX: languages side by side, each thing in a field of its own
/// (a content control), so that whoever edits the file in a word processor changes words and
/// nothing else, and the file can be read back without loss.
public final class DocxText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder body = new StringBuilder();
    private final TextPaper paper;
    private int field;

    private DocxText(TextPaper paper) {
        this.paper = paper;
    }

    /// The file: the same bytes for the same paper; it names neither author nor time.
    ///
    /// @throws IllegalArgumentException if words hold a character that no DOCX can hold
    public static Bytes write(TextPaper paper) {
        var writing = new DocxText(paper);
        writing.head();
        paper.version().articles().forEach(writing::article);
        return zip(writing.body.toString());
    }

    /// Reads such a file back.
    ///
    /// @param file what to call it in messages
    /// @throws IllegalArgumentException if it is none, with the place in it and how to mend it
    public static TextPaper read(String file, Bytes bytes) {
        return DocxReading.read(file, bytes);
    }

    private void head() {
        paragraph("Title", () -> control("title", paper.title(), Language.ENGLISH));
        paragraph(
                "Subtitle",
                () -> {
                    label("Version ");
                    control("version", String.valueOf(paper.number()), Language.ENGLISH);
                    label(", working language ");
                    control("working", paper.version().working().tag(), Language.ENGLISH);
                    label(", languages");
                    for (var language : paper.version().languages()) {
                        label(" ");
                        control("language", language.tag(), Language.ENGLISH);
                    }
                });
        for (var definition : paper.version().definitions()) {
            paragraph(
                    "Subtitle",
                    () -> {
                        label("Clause ");
                        control("definition", definition.clause(), Language.ENGLISH);
                        label(" defines");
                    });
            sideBySide("term", definition.term());
        }
    }

    private void article(Article article) {
        paragraph(
                "Heading1",
                () -> {
                    label(article.number().isEmpty() ? "" : "Article ");
                    control("article", article.number(), Language.ENGLISH);
                });
        sideBySide("heading", article.heading());
        article.clauses().forEach(this::clause);
    }

    private void clause(Clause clause) {
        paragraph(
                "Heading2",
                () -> {
                    label("Clause ");
                    control("clause", clause.name(), Language.ENGLISH);
                    if (!clause.dependsOn().isEmpty()) {
                        label(", resting on");
                    }
                    for (var on : clause.dependsOn().stream().sorted().toList()) {
                        label(" ");
                        control("rests", on, Language.ENGLISH);
                    }
                });
        boolean bracket = clause.variants().size() > 1;
        for (var variant : clause.variants()) {
            paragraph(
                    "Mark",
                    () -> control("variant", bracket ? "[ open" : "text", Language.ENGLISH));
            sideBySide("words", variant);
        }
        for (var reservation : clause.reservations()) {
            paragraph("Mark", () -> control("reservation", "reservation", Language.ENGLISH));
            sideBySide("words", reservation);
        }
    }

    private void sideBySide(String tag, Wording wording) {
        if (wording.words().isEmpty()) {
            return;
        }
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        wording.words().keySet().forEach(_ -> body.append("<w:gridCol/>"));
        body.append("</w:tblGrid><w:tr>");
        wording.words()
                .forEach((language, words) -> {
                    body.append("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p>");
                    if (language.rightToLeft()) {
                        body.append("<w:pPr><w:bidi/></w:pPr>");
                    }
                    control(tag + ":" + language.tag(), words, language);
                    body.append("</w:p></w:tc>");
                });
        body.append("</w:tr></w:tbl>");
    }

    private void paragraph(String style, Runnable content) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        content.run();
        body.append("</w:p>");
    }

    private void label(String words) {
        if (!words.isEmpty()) {
            control("label", words, Language.ENGLISH);
        }
    }

    private void control(String tag, String words, Language language) {
        body.append("<w:sdt><w:sdtPr><w:tag w:val=\"")
                .append(escaped(tag))
                .append("\"/><w:id w:val=\"")
                .append(++field)
                .append("\"/>")
                .append(
                        tag.equals("label")
                                ? "<w:lock w:val=\"sdtContentLocked\"/>"
                                : "<w:lock w:val=\"sdtLocked\"/>")
                .append("<w:text w:multiLine=\"1\"/></w:sdtPr><w:sdtContent><w:r><w:rPr>")
                .append(language.rightToLeft() ? "<w:rtl/>" : "")
                .append("<w:lang w:val=\"")
                .append(language.tag())
                .append("\" w:bidi=\"")
                .append(language.tag())
                .append("\"/></w:rPr>");
        run(words, language);
        body.append("</w:r></w:sdtContent></w:sdt>");
    }

    private void run(String words, Language language) {
        body.append("<w:t xml:space=\"preserve\">");
        int i = 0;
        while (i < words.length()) {
            int c = words.codePointAt(i);
            switch (c) {
                case '\n' -> between("<w:br/>");
                case '\r' -> between("<w:cr/>");
                case '\t' -> between("<w:tab/>");
                default -> {
                    if (!printable(c)) {
                        throw new IllegalArgumentException(
                                """
                                The words in %s hold the character U+%04X at %d, which no DOCX can hold.
                                Take it out.\
                                """
                                        .formatted(language, c, i));
                    }
                    body.append(escaped(Character.toString(c)));
                }
            }
            i += Character.charCount(c);
        }
        body.append("</w:t>");
    }

    private void between(String element) {
        body.append("</w:t>").append(element).append("<w:t xml:space=\"preserve\">");
    }

    /// What XML 1.0 can hold.
    private static boolean printable(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Bytes zip(String body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
                    </Types>\
                    """);
            part(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relation("styles", "styles.xml"));
            part(zip, "word/styles.xml", styles());
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"%s\"><w:body>%s<w:sectPr/></w:body></w:document>"
                            .formatted(WORD, body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Bytes.of(out.toByteArray());
    }

    private static String relation(String kind, String target) {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
        </Relationships>\
        """
                .formatted(kind, target);
    }

    private static String styles() {
        var styles = new StringBuilder("<w:styles xmlns:w=\"" + WORD + "\">");
        style(styles, "Title", 36, true);
        style(styles, "Subtitle", 20, false);
        style(styles, "Heading1", 28, true);
        style(styles, "Heading2", 22, true);
        style(styles, "Mark", 18, false);
        return styles.append("</w:styles>").toString();
    }

    private static void style(StringBuilder styles, String name, int size, boolean bold) {
        styles.append(
                        "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
                                .formatted(name, name))
                .append("<w:pPr><w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/></w:pPr>")
                .append(
                        "<w:rPr>%s<w:sz w:val=\"%d\"/></w:rPr></w:style>"
                                .formatted(bold ? "<w:b/>" : "", size));
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
