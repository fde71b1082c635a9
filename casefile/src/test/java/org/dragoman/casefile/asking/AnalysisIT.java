package org.dragoman.casefile.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Findings.Assumption;
import org.dragoman.casefile.Findings.ExpertVoice;
import org.dragoman.casefile.Findings.TimelineEntry;
import org.dragoman.casefile.Place;
import org.dragoman.casefile.RiverCase;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Document;
import org.dragoman.record.Event;
import org.dragoman.record.Reading;
import org.dragoman.record.Stance;
import org.dragoman.record.When;
import org.junit.jupiter.api.Test;

class AnalysisIT {

    private static final Zones.Terms TERMS = new Zones.Terms(7, 20, true);
    private final CaseFile river = CaseFolder.read(RiverCase.original());
    private final Document report = river.reports().getFirst();

    private Findings findings(Reading reading) {
        return Analysis.of(river, List.of(reading), TERMS);
    }

    private Event event(String words, int day) {
        int start = report.text().indexOf(words);
        return new Event(
                "e" + start,
                words,
                report.span(start, start + words.length()),
                new When.Day(LocalDate.of(2026, 3, day), When.Basis.REPORT_DATE, ""),
                Event.Status.HAPPENED,
                List.of());
    }

    private Reading told(Event... events) {
        return new Reading(
                report, List.of(), List.of(), List.of(events), List.of(), List.of(), List.of());
    }

    @Test
    void everyAssumptionOfAnAnalystIsCounted() {
        assertThat(findings(told()).assumptions())
                .extracting(Assumption::where)
                .containsExactly(
                        "option \"No payment\" on Payment for power not made",
                        "option \"A yearly payment\" on Payment for power not made",
                        "ranking of Upstream on Payment for power not made");
    }

    @Test
    void anEventThatTheTimelineHoldsIsNotToldTwice() {
        assertThat(findings(told(event("met the River Commission in Vienna", 4))).timeline())
                .extracting(TimelineEntry::what)
                .containsExactly("Second round opens", "met the River Commission in Vienna");
        assertThat(findings(told(event("Vienna", 4))).timeline())
                .extracting(TimelineEntry::what)
                .containsExactly("Second round opens");
    }

    @Test
    void theTimelineRunsFromTheOldestOn() {
        assertThat(findings(told(event("Downstream demanded a guaranteed floor", 3))).timeline())
                .extracting(entry -> entry.on().getFirst().getDayOfMonth())
                .containsExactly(3, 4);
    }

    @Test
    void anEventWithoutADayIsLeftOffTheTimeline() {
        var dated = event("Downstream demanded a guaranteed floor", 3);
        var undated =
                new Event(
                        dated.id(),
                        dated.what(),
                        dated.span(),
                        new When.Undated(),
                        dated.status(),
                        dated.statements());
        assertThat(findings(told(undated)).timeline()).hasSize(1);
    }

    @Test
    void anExpertBodyIsAVoiceAndAPartyIsNone() {
        var reading =
                Said.reading(
                        report,
                        new Said("hydrologists", "a guaranteed floor", Stance.ASSESSMENT),
                        new Said("upstream", "a fixed quantity", Stance.REFUSAL, "flow"));
        assertThat(findings(reading).voices())
                .extracting(ExpertVoice::words)
                .containsExactly("a guaranteed floor");
    }

    @Test
    void placesWithoutALocationStayOffTheMap() {
        assertThat(findings(told()).places())
                .extracting(Place::name)
                .containsExactly("Vienna", "Alta", "Dam at Alta Gorge");
    }

    @Test
    void theFirstQuestionIsTheReadingThatWouldOpenTheZone() {
        var first = findings(told()).questions().getFirst();
        assertThat(first.to()).isEqualTo("upstream");
        assertThat(first.words()).isEqualTo("Would a floor that follows the season cross it?");
        assertThat(first.why()).contains("that alone opens the zone");
    }
}
