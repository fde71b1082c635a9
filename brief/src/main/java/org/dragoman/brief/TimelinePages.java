package org.dragoman.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.brief.charts.Chart;
import org.dragoman.brief.charts.TimelineChart;
import org.dragoman.brief.charts.TimelineChart.Silence;
import org.dragoman.casefile.Findings;
import org.dragoman.record.When;

/// What happened, and who spoke when.
final class TimelinePages {

    /// How far back the chart goes; what lies further back stands in the table alone.
    private static final int DAYS_SHOWN = 120;

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;

    TimelinePages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
    }

    Page.Timeline timeline() {
        var events = findings.timeline().stream().map(this::happening).toList();
        var heard = heard();
        var days = new ArrayList<Page.Day>();
        for (var day : heard.entrySet()) {
            days.add(
                    new Page.Day(
                            Words.weekday(day.getKey()),
                            cast.parties().stream()
                                    .map(party -> day.getValue().getOrDefault(party, 0))
                                    .toList()));
        }
        var silences = silences(heard);
        return new Page.Timeline(
                chart(heard, silences),
                events,
                cast.sides(),
                days,
                silences.stream().map(TimelinePages::sentence).toList());
    }

    private Page.Happening happening(Findings.TimelineEntry entry) {
        return new Page.Happening(
                entry.on().isEmpty() ? entry.when() : Words.weekday(entry.on().getFirst()),
                entry.what(),
                entry.place(),
                notes.of(entry.grounds()),
                provenance(entry));
    }

    /// Rounds come from the case file, with a person's word or with grounds; the rest was read.
    private Provenance provenance(Findings.TimelineEntry entry) {
        boolean round =
                findings.caseFile().rounds().stream()
                        .anyMatch(each -> each.grounds().equals(entry.grounds()));
        return round ? Cast.provenance(entry.grounds()) : Provenance.READ;
    }

    /// How many statements each party made on each day that is known.
    private Map<LocalDate, Map<String, Integer>> heard() {
        var heard = new TreeMap<LocalDate, Map<String, Integer>>();
        // A statement that touches several issues is one statement.
        var counted = new HashSet<Object>();
        for (var position : findings.matrix().positions()) {
            if (position.when() instanceof When.Day(var day, _, _)
                    && counted.add(List.of(position.party(), day, position.words()))) {
                heard.computeIfAbsent(day, _ -> new TreeMap<>())
                        .merge(position.party(), 1, Integer::sum);
            }
        }
        return heard;
    }

    private List<Silence> silences(Map<LocalDate, Map<String, Integer>> heard) {
        var days = new TreeSet<LocalDate>();
        heard.keySet().stream().filter(this::isShown).forEach(days::add);
        events().forEach(event -> days.add(event.on()));
        return TimelineChart.silences(List.copyOf(days));
    }

    private boolean isShown(LocalDate day) {
        return !day.isBefore(findings.caseFile().date().minusDays(DAYS_SHOWN));
    }

    private List<TimelineChart.Event> events() {
        var events = new ArrayList<TimelineChart.Event>();
        for (var entry : findings.timeline()) {
            if (!entry.on().isEmpty() && isShown(entry.on().getFirst())) {
                events.add(new TimelineChart.Event(entry.on().getFirst(), entry.what()));
            }
        }
        return events;
    }

    private List<Chart> chart(Map<LocalDate, Map<String, Integer>> heard, List<Silence> silences) {
        var events = events();
        var voices = new ArrayList<TimelineChart.Voice>();
        for (var party : cast.parties()) {
            var days = new TreeMap<LocalDate, Integer>();
            for (var day : heard.entrySet()) {
                int count = day.getValue().getOrDefault(party, 0);
                if (count > 0 && isShown(day.getKey())) {
                    days.put(day.getKey(), count);
                }
            }
            voices.add(new TimelineChart.Voice(cast.name(party), cast.colour(party), days));
        }
        if (events.isEmpty() && voices.stream().allMatch(voice -> voice.days().isEmpty())) {
            return List.of();
        }
        return List.of(
                TimelineChart.of(
                        events,
                        voices,
                        silences,
                        finding(heard, silences),
                        "Events above, statements of each party below: the number in a disc counts"
                                + " statements of that day. Shaded: days with neither on record."
                                + " Drawn: the last %d days.".formatted(DAYS_SHOWN)));
    }

    private String finding(Map<LocalDate, Map<String, Integer>> heard, List<Silence> silences) {
        var busiest =
                heard.entrySet().stream()
                        .max(
                                Comparator.comparingInt(day ->
                                        day.getValue().values().stream()
                                                .mapToInt(Integer::intValue)
                                                .sum()));
        var first =
                busiest.map(day ->
                                "Most was said on %s: %s"
                                        .formatted(
                                                Words.weekday(day.getKey()),
                                                Words.count(
                                                        day.getValue().values().stream()
                                                                .mapToInt(Integer::intValue)
                                                                .sum(),
                                                        "statement",
                                                        "statements")))
                        .orElse("No statement has a date");
        var longest = silences.stream().max(Comparator.comparingLong(Silence::days));
        return longest.map(silence ->
                        first
                                + "; the longest silence is %d days, before %s"
                                        .formatted(silence.days(), Words.weekday(silence.before())))
                .orElse(first);
    }

    private static String sentence(Silence silence) {
        return "%d days without an event or statement on record, between %s and %s."
                .formatted(
                        silence.days(),
                        Words.weekday(silence.after()),
                        Words.weekday(silence.before()));
    }
}
