package org.dragoman.brief;

/// A section of the brief that can stand in another page.
public enum Part {
    /// Rounds and events.
    TIMELINE,
    /// Who holds which position.
    POSITIONS,
    /// Red lines, what they block, and conflicts that no red line makes.
    LINES,
    /// The options and where they stand in each party's order.
    OPTIONS,
    /// What could be agreed.
    PACKAGES,
    /// The charts of what could be agreed alone.
    CHARTS,
    /// Figures on which voices differ.
    FIGURES,
    /// What experts and other outsiders say.
    VOICES,
    /// The map alone.
    MAP,
    /// The reports.
    SOURCES
}
