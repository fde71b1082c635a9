package org.dragoman.casefile;

import org.dragoman.record.Stance;
import org.dragoman.record.When;

/// What a person put into `positions.yaml`.
public sealed interface PositionEntry {

    /// Where it stands.
    int line();

    /// A position entered; where its grounds meet a statement it takes that statement's place.
    ///
    /// @param when the day it was voiced, if the entry says
    /// @param speaker id of the actor who voiced it; may be empty
    /// @param option the option it stands for; empty where it stands for none
    record EnteredPosition(
            String party,
            String issue,
            Stance stance,
            String words,
            When when,
            String speaker,
            String option,
            Grounds grounds,
            int line)
            implements PositionEntry {}

    /// A person agrees with the machine's reading of these words.
    record Confirms(Grounds.Quote quote, Grounds.Entered entered, int line)
            implements PositionEntry {}

    /// The machine read these words wrongly.
    record Discards(Grounds.Quote quote, Grounds.Entered entered, int line)
            implements PositionEntry {}
}
