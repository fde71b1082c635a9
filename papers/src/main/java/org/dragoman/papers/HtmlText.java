package org.dragoman.papers;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Language;
import org.dragoman.talks.Wording;

/// Writes a version of the text as one HTML page: languages side by side, brackets shown as such,
/// nothing fetched, no script.
public final class HtmlText {

    private static final String STYLE =
            """
            body{font:1rem/1.5 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            .side{display:flex;gap:2rem}.side>*{flex:1;white-space:pre-wrap;unicode-bidi:isolate}
            .variant{border-inline:2px solid;padding-inline:.6rem;margin:.3rem 0}
            .reservation{font-style:italic}.on{font-size:.85rem}\
            """;

    private HtmlText() {}

    /// The page.
    public static String write(TextPaper paper) {
        var version = paper.version();
        var page = new StringBuilder();
        page.append(
                "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head><meta charset=\"utf-8\">"
                        .formatted(version.working(), direction(version.working())));
        page.append(
                "<title>%s</title>\n<style>%s</style></head>\n<body>\n<h1>%s</h1>\n"
                        .formatted(escaped(paper.title()), STYLE, escaped(paper.title())));
        page.append("<p>Version %d</p>\n".formatted(paper.number()));
        for (var article : version.articles()) {
            page.append("<section>\n<h2>%s</h2>\n".formatted(escaped(article.number())));
            side(page, article.heading());
            for (var clause : article.clauses()) {
                clause(page, clause);
                for (var definition : version.definedBy(clause.name())) {
                    page.append("<p class=\"on\">defines</p>");
                    side(page, definition.term());
                }
                page.append("</article>\n");
            }
            page.append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void clause(StringBuilder page, Clause clause) {
        page.append(
                "<article id=\"clause-%s\">\n<h3>%s</h3>\n"
                        .formatted(anchor(clause.name()), escaped(clause.name())));
        boolean bracket = clause.variants().size() > 1;
        for (var variant : clause.variants()) {
            page.append(bracket ? "<div class=\"variant\">" : "<div>");
            side(page, variant);
            page.append("</div>\n");
        }
        for (var reservation : clause.reservations()) {
            page.append("<div class=\"reservation\">");
            side(page, reservation);
            page.append("</div>\n");
        }
        if (!clause.dependsOn().isEmpty()) {
            page.append("<p class=\"on\">rests on");
            for (var on : clause.dependsOn().stream().sorted().toList()) {
                page.append(" <a href=\"#clause-%s\">%s</a>".formatted(anchor(on), escaped(on)));
            }
            page.append("</p>\n");
        }
    }

    /// A clause's name as an anchor: letters and digits as they are, all else by its bytes.
    private static String anchor(String name) {
        return name.matches("[A-Za-z0-9.]+")
                ? name
                : HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void side(StringBuilder page, Wording wording) {
        page.append("<div class=\"side\">");
        wording.words()
                .forEach((language, words) ->
                        page.append(
                                "<div lang=\"%s\" dir=\"%s\">%s</div>"
                                        .formatted(language, direction(language), escaped(words))));
        page.append("</div>\n");
    }

    private static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }

    private static String escaped(String text) {
        return DocxText.escaped(text);
    }
}
