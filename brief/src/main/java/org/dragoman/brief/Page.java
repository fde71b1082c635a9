package org.dragoman.brief;

import java.util.List;
import org.dragoman.brief.charts.Chart;

/// What stands on the pages of a brief, in words, in the order of reading.
///
/// Everything here is ready to be shown: names instead of ids, sentences instead of flags, and a
/// number for each note.
///
/// @param cover what a minister reads
/// @param timeline what happened and who spoke when
/// @param matrix who holds which position
/// @param lines what no side will cross
/// @param agenda the options, who put them forward and how each side orders them
/// @param packages what could be agreed
/// @param linking what one package is worth beside settling issue by issue; at most one
/// @param notes the words and entries behind everything above, in the order of their numbers
record Page(
        Cover cover,
        Timeline timeline,
        Matrix matrix,
        Lines lines,
        List<AgendaIssue> agenda,
        List<Said> linkages,
        Packages packages,
        List<Linking> linking,
        List<Figure> figures,
        List<Said> voices,
        PlaceTable places,
        List<Source> sources,
        List<Notes.Note> notes) {

    /// A party as pages call it.
    ///
    /// @param tint a class of the style sheet, by its place in alphabetical order
    record Side(String name, String tint) {}

    /// Words with what stands behind them.
    ///
    /// @param who may be empty
    /// @param tint a class of the style sheet; may be empty
    /// @param label a word before it ("demand", "red line"); may be empty
    /// @param quoted whether the words are someone's own
    /// @param aside what a reader should know of it; may be empty
    record Said(
            String who,
            String tint,
            String label,
            String words,
            boolean quoted,
            String aside,
            List<Integer> notes,
            Provenance provenance) {}

    /// The first page.
    ///
    /// @param facts pairs of a word and what it is ("Venue", "Geneva")
    /// @param summary what the case says of itself
    /// @param state where the talks stand, in sentences
    /// @param blocks what blocks
    /// @param bridges what bridges
    /// @param questions what to ask next
    /// @param furtherQuestions how many more section 3 holds
    /// @param rests what it rests on, in sentences
    /// @param assumptions each with its note
    record Cover(
            String title,
            String date,
            List<Fact> facts,
            String summary,
            List<String> state,
            Answer blocks,
            Answer bridges,
            List<Said> questions,
            int furtherQuestions,
            List<String> rests,
            List<Said> assumptions) {}

    /// A word and what it is.
    record Fact(String name, String words) {}

    /// A sentence with what it is about.
    ///
    /// @param after more sentences
    record Answer(String finding, List<Said> points, List<String> after) {}

    /// Events and statements over time.
    ///
    /// @param chart none, or one
    /// @param events oldest first
    /// @param days how often each side was heard on which day
    record Timeline(
            List<Chart> chart,
            List<Happening> events,
            List<Side> sides,
            List<Day> days,
            List<String> silences) {}

    /// Something that happened.
    record Happening(
            String when, String what, String place, List<Integer> notes, Provenance provenance) {}

    /// Statements of a day, one count a side.
    record Day(String when, List<Integer> counts) {}

    /// Who holds which position.
    record Matrix(List<Side> sides, List<Row> rows, String silent) {}

    /// One issue of the matrix, a cell for each side.
    record Row(String issue, List<Cell> cells) {}

    /// What a side said on an issue.
    record Cell(Side side, List<Said> positions) {}

    /// Red lines, what they block, and conflicts that no red line makes.
    record Lines(
            List<Line> lines,
            List<Question> asked,
            List<Conflict> conflicts,
            List<Said> questions) {}

    /// A red line and how it reads against each option.
    record Line(String anchor, Said words, String about, List<Reading> readings) {}

    /// How a red line reads against an option.
    ///
    /// @param answer "crosses", "allows" or "undecided"
    /// @param decided who decided it, or what to ask
    record Reading(String option, String answer, String decided, List<Integer> notes) {}

    /// What blocks on one list of options and what would open it.
    ///
    /// @param title which options
    /// @param answer in a sentence
    record Question(
            String title,
            String answer,
            List<ObstacleSet> blocking,
            List<ObstacleSet> opening,
            List<ObstacleSet> readings,
            List<String> newOptions,
            List<String> leftOut) {}

    /// Obstacles that belong together.
    record ObstacleSet(String title, List<Said> obstacles) {}

    /// A demand that meets a refusal.
    record Conflict(String issue, List<Cell> sides) {}

    /// An issue with its options.
    record AgendaIssue(String name, List<Side> sides, List<Option> options, List<Order> orders) {}

    /// An option.
    ///
    /// @param origin who put it forward or added it
    /// @param ranks one a side: its place in that side's order; empty where none is known
    /// @param readings what red lines say of it
    record Option(
            String words,
            String origin,
            boolean added,
            List<Integer> notes,
            List<String> ranks,
            List<OptionMark> readings) {}

    /// What a red line says of an option.
    ///
    /// @param answer "crosses", "allows" or "undecided"
    record OptionMark(String answer, String words) {}

    /// What a side's order of the options rests on.
    record Order(Side side, List<Integer> notes, Provenance provenance) {}

    /// What could be agreed.
    ///
    /// @param charts none, or some
    /// @param tables the charts' numbers
    record Packages(
            List<String> findings,
            List<Chart> charts,
            List<Table> tables,
            List<Fact> shared,
            List<Said> sharedReadings,
            List<PackageCard> packages,
            List<Said> readings,
            String method) {}

    /// What one package is worth beside settling issue by issue.
    ///
    /// @param way what the orders have in common; empty where there are none
    /// @param orders each in a phrase
    record Linking(List<String> findings, Table table, String way, List<String> orders) {}

    /// Numbers behind a chart.
    record Table(String caption, List<String> head, List<List<String>> rows) {}

    /// A package: what sets it apart, and how it fares.
    record PackageCard(String name, String fares, List<Fact> options, List<Said> restsOn) {}

    /// A figure on which voices differ.
    record Figure(String about, List<Said> claims) {}

    /// The map and its places.
    record PlaceTable(List<Chart> chart, List<PlaceRow> rows) {}

    /// A place.
    record PlaceRow(String name, String why, String time) {}

    /// A report.
    record Source(
            String file,
            String title,
            String publisher,
            String date,
            String kind,
            String licence,
            String digest,
            int characters) {}
}
