package org.dragoman.papers;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.talks.CarrySheet;

/// The carry sheet of a meeting as a paper: plain lines, or HTML that prints on one page.
///
/// It names the room into which it is taken and nothing else of the talks, not even their title,
/// which is the team's own.
///
/// @param member who takes it in
/// @param at when it was drawn up
/// @param zone in which times are told
public record CarryPaper(String member, Instant at, ZoneId zone, CarrySheet sheet) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm VV", Locale.ENGLISH);

    static final String NOTHING = "nothing";

    private static final String BOX = "\u25a1";

    /// Roughly how many characters one page holds in usual type, and in small type.
    private static final int USUAL = 2200;

    private static final int SMALL = 4500;

    private static final String STYLE =
            """
            @page{size:A4;margin:14mm}
            body{font:11pt/1.4 serif;max-width:182mm;margin:0 auto;padding:4mm}
            h1{font-size:1.3em;margin:0}h2{font-size:1.05em;margin:.9em 0 .2em;border-bottom:1px solid}
            p{margin:.2em 0}ul{margin:0;padding:0;list-style:none}
            li{margin:.25em 0;padding-inline-start:1.6em;text-indent:-1.6em;break-inside:avoid}
            li::before{content:"\\2610";display:inline-block;width:1.6em;text-indent:0}
            .silent li::before{content:"\\2014"}
            q{unicode-bidi:isolate}small{font-size:.85em}
            .small{font-size:9pt}.tight{font-size:7.5pt;columns:2;column-gap:6mm}\
            """;

    /// A part of the page: what may be said, what is to be asked, what must not be mentioned.
    ///
    /// @param mark stands before each line where the page is drawn: a box to tick, or a dash
    record Part(String heading, String kind, String mark, List<CarrySheet.Line> lines) {}

    List<Part> parts() {
        return List.of(
                new Part("May be said here", "say", BOX, sheet.say()),
                new Part("To ask", "ask", BOX, sheet.ask()),
                new Part("Not to be mentioned", "silent", "\u2014", sheet.silent()));
    }

    String heading() {
        return "For the meeting with " + sheet.room();
    }

    String drawn() {
        return "Drawn up for %s, %s".formatted(member, said(at));
    }

    private String said(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    /// As plain lines.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(heading());
        lines.add(drawn());
        for (var part : parts()) {
            lines.add("");
            lines.add(part.heading().toUpperCase(Locale.ROOT));
            if (part.lines().isEmpty()) {
                lines.add("  " + NOTHING);
            }
            for (var line : part.lines()) {
                lines.add("  - " + line.what());
                lines.add("    " + terms(line));
            }
        }
        return lines;
    }

    String terms(CarrySheet.Line line) {
        var terms = new ArrayList<String>();
        terms.add(line.terms());
        line.why().heldSince().ifPresent(since -> terms.add("since " + said(since)));
        if (!line.until().equals(Instant.MAX)) {
            terms.add("until " + said(line.until()));
        }
        return String.join("; ", terms);
    }

    /// As one HTML page: nothing fetched, no script; smaller type where there is much on it.
    public String html() {
        int length = lines().stream().mapToInt(line -> Math.max(60, line.length())).sum();
        var size = length <= USUAL ? "usual" : length <= SMALL ? "small" : "tight";
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">");
        page.append(
                "<title>%s</title>\n<style>%s</style></head>\n<body class=\"%s\">\n<h1>%s</h1>\n"
                        .formatted(
                                DocxText.escaped(heading()),
                                STYLE,
                                size,
                                DocxText.escaped(heading())));
        page.append("<p><small>%s</small></p>\n".formatted(DocxText.escaped(drawn())));
        for (var part : parts()) {
            page.append(
                    "<section class=\"%s\">\n<h2>%s</h2>\n".formatted(part.kind(), part.heading()));
            if (part.lines().isEmpty()) {
                page.append("<p>%s</p>\n".formatted(NOTHING));
            }
            page.append("<ul>\n");
            for (var line : part.lines()) {
                page.append(
                        "<li><q dir=\"auto\">%s</q> <small>%s</small></li>\n"
                                .formatted(
                                        DocxText.escaped(line.what()),
                                        DocxText.escaped(terms(line))));
            }
            page.append("</ul>\n</section>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }
}
