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
import org.dragoman.brief.words.Words;
import org.dragoman.casefile.Findings;
import org.dragoman.record.When;

/// What happened, and who spoke when.
final class TimelinePages {

    /// How far back the chart goes; what lies further back stands in the table alone.
    private static final int DAYS_SHOWN = 120;

    private final Findings findings;
    private final Cast cast;
    private final Notes notes;
    private final Words words;

    TimelinePages(Findings findings, Cast cast, Notes notes) {
        this.findings = findings;
        this.cast = cast;
        this.notes = notes;
        words = cast.words();
    }

    Page.Timeline timeline() {
        var events = findings.timeline().stream().map(this::happening).toList();
        var heard = heard();
        var days = new ArrayList<Page.Day>();
        for (var day : heard.entrySet()) {
            days.add(
                    new Page.Day(
                            words.weekday(day.getKey()),
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
                silences.stream().map(this::sentence).toList());
    }

    private Page.Happening happening(Findings.TimelineEntry entry) {
        return new Page.Happening(
                entry.on().isEmpty()
                        ? words.alone(entry.when())
                        : words.weekday(entry.on().getFirst()),
                words.alone(entry.what()),
                words.alone(entry.place()),
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
                        words.of("time.source", DAYS_SHOWN),
                        words));
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
                                words.of(
                                        "time.busiest",
                                        words.weekday(day.getKey()),
                                        words.count(
                                                "rests.statements",
                                                day.getValue().values().stream()
                                                        .mapToInt(Integer::intValue)
                                                        .sum())))
                        .orElse(words.of("time.undated"));
        var longest = silences.stream().max(Comparator.comparingLong(Silence::days));
        return longest.map(silence ->
                        words.of(
                                "time.longest",
                                first,
                                days(silence),
                                words.weekday(silence.before())))
                .orElse(first);
    }

    private String days(Silence silence) {
        return words.count("time.days", silence.days(), silence.days());
    }

    private String sentence(Silence silence) {
        return words.of(
                "time.silence",
                days(silence),
                words.weekday(silence.after()),
                words.weekday(silence.before()));
    }
}
