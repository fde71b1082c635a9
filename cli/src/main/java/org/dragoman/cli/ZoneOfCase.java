package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dragoman.casefile.AgendaConflict;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseZone;
import org.dragoman.casefile.CaseZone.ObstacleKind;
import org.dragoman.casefile.asking.Analysis;
import org.dragoman.casefile.asking.Coding;
import org.dragoman.casefile.asking.Zones;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.record.Reader;

/// What `zone` answers of a case folder.
///
/// @param stated whether only the options were asked that parties put forward themselves
record ZoneOfCase(
        CaseFile caseFile,
        CaseZone zone,
        List<AgendaConflict> conflicts,
        Zones.Terms terms,
        boolean stated,
        List<String> remarks) {
    ZoneOfCase {
        conflicts = List.copyOf(conflicts);
        remarks = List.copyOf(remarks);
    }

    static ZoneOfCase of(Path folder, boolean stated, Zones.Terms terms) {
        var caseFile = CaseFolder.read(folder);
        var coding =
                Coding.of(
                        caseFile,
                        caseFile.reports().isEmpty()
                                ? List.of()
                                : Analysis.read(caseFile, Reader.load()));
        return new ZoneOfCase(
                caseFile,
                stated ? Zones.stated(caseFile, terms) : Zones.all(caseFile, terms),
                Analysis.conflicts(caseFile, coding.matrix()),
                terms,
                stated,
                coding.remarks());
    }

    /// The part of the answer that domains have too, everything by its id.
    ZoneAnswer answer() {
        return answer(zone.asked());
    }

    /// The same, parties, issues and options in words.
    ZoneAnswer inWords() {
        return answer(Worded.of(zone.asked(), caseFile));
    }

    private ZoneAnswer answer(Negotiation asked) {
        return new ZoneAnswer(
                asked,
                switch (zone.answer()) {
                    case CaseZone.Answer.Cardinal(var numbers) -> List.of(numbers);
                    case CaseZone.Answer.Ordinal _ -> List.of();
                },
                zone.empty(),
                new ZoneAnswer.Blocked(
                        obstacles(zone.blocked().blockingSets()),
                        obstacles(zone.blocked().concessionSets())),
                zone.blocked().complete());
    }

    private static List<List<ZoneAnswer.Obstacle>> obstacles(List<List<CaseZone.Obstacle>> sets) {
        return sets.stream()
                .map(set ->
                        set.stream()
                                .map(each ->
                                        new ZoneAnswer.Obstacle(
                                                kind(each.kind()),
                                                each.party(),
                                                each.id(),
                                                each.words()))
                                .toList())
                .toList();
    }

    static String kind(ObstacleKind kind) {
        return switch (kind) {
            case RED_LINE -> "redLine";
            case RESERVATION -> "reservation";
            case LINKAGE -> "linkage";
        };
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
