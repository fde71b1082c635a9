package org.dragoman.brief;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Grounds;
import org.dragoman.record.Document;

/// The numbered notes of a brief: each leads a figure, a position or a date to its words.
///
/// The same words of the same report, and the same entry, have one number; numbers follow the order
/// in which they are asked for.
final class Notes {

    private static final int CONTEXT = 180;

    private final CaseFile caseFile;
    private final Words words;
    private final Map<Object, Note> notes = new LinkedHashMap<>();

    Notes(CaseFile caseFile, Words words) {
        this.caseFile = caseFile;
        this.words = words;
    }

    /// A note.
    ///
    /// @param number from 1
    /// @param before what stands before the words in the report; empty where a person entered it
    /// @param words the report's words, or the reason that the person gave
    /// @param after what stands behind the words
    /// @param source report and place, or who entered it and when
    /// @param report the file's name; empty where a person entered it
    /// @param start where the words start in the report; 0 where a person entered it
    record Note(
            int number,
            String before,
            String words,
            String after,
            String source,
            String report,
            int start,
            Provenance provenance) {

        /// Where the words stand below the folder of reports, as part of an address.
        String address() {
            return URLEncoder.encode(report, StandardCharsets.UTF_8).replace("+", "%20")
                    + "#c"
                    + start;
        }
    }

    /// The numbers of what something rests on, in order, each once.
    List<Integer> of(Grounds grounds) {
        var numbers = new ArrayList<Integer>();
        for (var quote : grounds.quotes()) {
            numbers.add(of(quote));
        }
        for (var entered : grounds.entered()) {
            numbers.add(of(entered));
        }
        return numbers.stream().distinct().toList();
    }

    /// The number of a report's words.
    int of(Grounds.Quote quote) {
        return notes.computeIfAbsent(quote, _ -> note(quote)).number();
    }

    /// The number of a person's entry.
    int of(Grounds.Entered entered) {
        return notes.computeIfAbsent(entered, _ -> note(entered)).number();
    }

    /// Every note asked for, by number.
    List<Note> all() {
        return List.copyOf(notes.values());
    }

    private Note note(Grounds.Quote quote) {
        var report =
                caseFile.reports().stream()
                        .filter(each -> each.name().equals(quote.report()))
                        .findFirst()
                        .orElseThrow();
        return new Note(
                notes.size() + 1,
                before(report.text(), quote.start()),
                quote.words(),
                after(report.text(), quote.end()),
                words.of("note.passage", title(report), quote.start(), quote.end()),
                report.name(),
                quote.start(),
                Provenance.READ);
    }

    private Note note(Grounds.Entered entered) {
        return new Note(
                notes.size() + 1,
                "",
                entered.why(),
                "",
                words.of("note.entered", entered.by(), words.date(entered.on())),
                "",
                0,
                entered.isAssumption() ? Provenance.ASSUMED : Provenance.ENTERED);
    }

    private String title(Document report) {
        var header = report.header();
        var parts = new ArrayList<String>();
        parts.add(
                header.field("title").isEmpty()
                        ? words.alone(report.name())
                        : words.of("note.title", header.field("title")));
        if (!header.field("publisher").isEmpty()) {
            parts.add(words.alone(header.field("publisher")));
        }
        header.date().ifPresent(date -> parts.add(words.date(date)));
        return words.joined("between.comma", parts);
    }

    /// The rest of the sentence before some words, cut at a paragraph.
    private static String before(String text, int start) {
        int from = Math.max(0, start - CONTEXT);
        int paragraph = text.lastIndexOf('\n', start - 1);
        int sentence =
                Math.max(text.lastIndexOf(". ", start - 1), text.lastIndexOf("? ", start - 1));
        if (sentence > from) {
            from = sentence + 2;
        }
        if (paragraph >= from) {
            from = paragraph + 1;
        } else if (from == start - CONTEXT) {
            return "… " + text.substring(Math.min(start, text.indexOf(' ', from) + 1), start);
        }
        return text.substring(Math.min(from, start), start);
    }

    /// The rest of the sentence behind some words, cut at a paragraph.
    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        int paragraph = text.indexOf('\n', end);
        int sentence = text.indexOf(". ", Math.max(0, end - 1));
        int stop = to;
        if (paragraph >= 0) {
            stop = Math.min(stop, paragraph);
        }
        if (sentence >= 0) {
            stop = Math.min(stop, Math.max(end, sentence + 1));
        }
        return stop == to && to < text.length()
                ? text.substring(end, Math.max(end, text.lastIndexOf(' ', to))) + " …"
                : text.substring(end, stop);
    }
}
