package org.dragoman.desk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.casefile.Findings;
import org.dragoman.record.Document;

/// Where the reports and statements of a case name something: looked up once a name, for findings
/// that stand.
public final class Mentions {

    private final Findings findings;
    private final List<CaseIndex.Line> lines;
    private final Map<String, List<Mention>> found = new ConcurrentHashMap<>();
    private final Map<String, List<Search.Hit>> said = new ConcurrentHashMap<>();

    /// @param lines all statements, with their words as they are searched
    Mentions(Findings findings, List<CaseIndex.Line> lines) {
        this.findings = findings;
        this.lines = List.copyOf(lines);
    }

    /// A report that names it.
    ///
    /// @param times how often, at least once
    public record Mention(Document document, int times) {}

    /// The reports that hold a name as it is written, in the order of the record.
    ///
    /// Cost: O(c) for c characters of reports at the first asking, a look-up after that.
    public List<Mention> of(String name) {
        return found.computeIfAbsent(name, this::look);
    }

    /// The statements whose own words hold a name, as whole words, by report and place.
    ///
    /// Cost: O(c) for c characters of statements at the first asking, a look-up after that.
    public List<Search.Hit> said(String name) {
        return said.computeIfAbsent(name, this::listen);
    }

    private List<Search.Hit> listen(String name) {
        var wanted = " " + Search.folded(name);
        return lines.stream()
                .filter(line -> line.folded().contains(wanted))
                .map(CaseIndex.Line::hit)
                .filter(hit -> holds(hit.statement().words(), wanted + " "))
                .toList();
    }

    /// The line tells only where a word begins so, and also of a speaker or a report's title.
    private static boolean holds(String words, String wanted) {
        return (" " + Search.folded(words) + " ").contains(wanted);
    }

    private List<Mention> look(String name) {
        var all = new ArrayList<Mention>();
        for (var reading : findings.record()) {
            int times = times(reading.document().text(), name);
            if (times > 0) {
                all.add(new Mention(reading.document(), times));
            }
        }
        return List.copyOf(all);
    }

    /// How often a text holds a name as it is written, between other than letters and digits.
    static int times(String text, String name) {
        int times = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            boolean ends =
                    end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
            if (begins && ends) {
                times++;
            }
        }
        return times;
    }
}
