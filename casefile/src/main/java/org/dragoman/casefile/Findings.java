package org.dragoman.casefile;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.Reading;

/// The whole analysis of a case: what the brief shows.
///
/// @param caseFile what the folder says
/// @param record what the reader found, one for each report, in the order of their names
/// @param matrix who said what on what
/// @param readings how each red line reads against each option of its issue
/// @param stated what could be agreed on the options that parties put forward themselves; none
///   where no party has put forward any, else one
/// @param added what could be agreed with those that the mediator's team added
/// @param agendaConflicts demands that meet a refusal with no red line said
/// @param timeline what happened, oldest first
/// @param figures figures on which voices differ
/// @param voices what experts and other outsiders say
/// @param places every place with a location, each once
/// @param assumptions what rests on an analyst's assumption
/// @param questions what to ask next, the most useful first
/// @param remarks what a person should look at in the files, with file and line
public record Findings(
        CaseFile caseFile,
        List<Reading> record,
        PositionMatrix matrix,
        List<StatedRedLine.OptionReading> readings,
        List<CaseZone> stated,
        CaseZone added,
        List<AgendaConflict> agendaConflicts,
        List<TimelineEntry> timeline,
        List<DisputedFigure> figures,
        List<ExpertVoice> voices,
        List<Place> places,
        List<Assumption> assumptions,
        List<Question> questions,
        List<String> remarks) {
    public Findings {
        remarks = List.copyOf(remarks);
        record = List.copyOf(record);
        readings = List.copyOf(readings);
        stated = List.copyOf(stated);
        agendaConflicts = List.copyOf(agendaConflicts);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
        voices = List.copyOf(voices);
        places = List.copyOf(places);
        assumptions = List.copyOf(assumptions);
        questions = List.copyOf(questions);
    }

    /// Something that happened.
    ///
    /// @param on the day; at most one
    /// @param when the date as it is known, in words ("2003", "June 2025")
    /// @param place may be empty
    /// @param grounds the report's words, or who entered it
    public record TimelineEntry(
            List<LocalDate> on, String when, String what, String place, Grounds grounds) {
        public TimelineEntry {
            on = List.copyOf(on);
        }
    }

    /// A figure on which voices differ.
    ///
    /// @param about what it counts
    /// @param claims two or more, in the order of the reports
    public record DisputedFigure(String about, List<FigureClaim> claims) {
        public DisputedFigure {
            claims = List.copyOf(claims);
        }
    }

    /// What one voice says of a figure.
    ///
    /// @param who as pages call it; the publisher where nobody is named
    /// @param words the figure in the report's words
    /// @param hedge what softens it ("maybe"); may be empty
    public record FigureClaim(String who, String words, String hedge, Grounds.Quote quote) {}

    /// What somebody outside the parties says.
    ///
    /// @param speaker id of the actor; empty where the case does not know them
    /// @param name as pages call them
    /// @param part who they are; may be empty
    /// @param words what they say
    public record ExpertVoice(
            String speaker, String name, String part, String words, Grounds.Quote quote) {}

    /// Something that rests on an analyst's assumption.
    ///
    /// @param where what it is about, in words ("ranking of Upstream on Minimum flow")
    public record Assumption(String where, Grounds.Entered entered) {}

    /// A question to put next.
    ///
    /// @param to id of the party or body to ask
    /// @param words the question
    /// @param why what its answer would open or settle
    public record Question(String to, String words, String why) {}
}
