package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.Place;
import org.dragoman.casefile.PositionMatrix;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.StatedRedLine.Scope;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.record.Reader;
import org.dragoman.record.Reading;

/// Reads a case's reports, codes them and puts every question to the case.
public final class Analysis {

    private Analysis() {}

    /// The whole analysis.
    public static Findings of(CaseFile caseFile, Reader reader, Zones.Terms terms) {
        return of(caseFile, read(caseFile, reader), terms);
    }

    /// The whole analysis of reports already read.
    ///
    /// @param record one reading for each report of the case
    public static Findings of(CaseFile caseFile, List<Reading> record, Zones.Terms terms) {
        var coding = Coding.of(caseFile, record);
        var all = Zones.all(caseFile, terms);
        var conflicts = conflicts(caseFile, coding.matrix());
        return new Findings(
                caseFile,
                record,
                coding.matrix(),
                readings(caseFile),
                Zones.anyStated(caseFile) ? List.of(Zones.stated(caseFile, terms)) : List.of(),
                all,
                conflicts,
                Timeline.of(caseFile, record),
                Voices.figures(caseFile, record),
                Voices.experts(caseFile, record),
                places(caseFile),
                Assumptions.of(caseFile),
                Questions.of(caseFile, all, conflicts),
                coding.remarks());
    }

    /// Every report of the case, read with its actors and phrases; dates of a report that gives
    /// none are relative to the case's day.
    public static List<Reading> read(CaseFile caseFile, Reader reader) {
        var phrases = CaseFolder.phrases(caseFile.issues());
        return caseFile.reports().stream()
                .map(report ->
                        reader.read(
                                report,
                                caseFile.actors(),
                                phrases,
                                report.header().date().orElse(caseFile.date())))
                .toList();
    }

    /// Demands that meet a refusal with no red line said.
    public static List<AgendaConflict> conflicts(CaseFile caseFile, PositionMatrix matrix) {
        return Conflicts.of(caseFile, matrix);
    }

    private static List<OptionReading> readings(CaseFile caseFile) {
        var readings = new ArrayList<OptionReading>();
        for (var line : caseFile.redLines()) {
            if (line.scope() instanceof Scope.OnIssue(_, var each)) {
                readings.addAll(each);
            }
        }
        return readings;
    }

    private static List<Place> places(CaseFile caseFile) {
        var places = new ArrayList<Place>();
        places.add(caseFile.venue());
        caseFile.parties().forEach(party -> places.add(party.capital()));
        places.addAll(caseFile.places());
        var seen = new HashSet<String>();
        places.removeIf(place ->
                place.location() instanceof Place.Location.Unknown || !seen.add(place.name()));
        return places;
    }
}
