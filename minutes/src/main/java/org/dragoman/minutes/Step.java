package org.dragoman.minutes;

import java.util.List;
import java.util.Set;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Event;
import org.dragoman.talks.PeopleEvent;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Talks;

/// The last line that did something, for the expectations below it.
///
/// @param before the talks before it and before the deadlines that came with it
/// @param outcome what became of it
/// @param named rooms of which an expectation has said that they see something of it
record Step(Talks before, Outcome outcome, Set<RoomId> named) {

    /// What became of a line.
    sealed interface Outcome {}

    /// It was done, or was refused as an expectation says.
    record Done() implements Outcome {}

    /// It waits for someone with the power.
    record Waits() implements Outcome {}

    /// It was refused and no expectation has said so yet.
    record Refused(Place place, Decision.Refused refused) implements Outcome {}

    static final Outcome DONE = new Done();
    static final Step NONE = new Step(Talks.NONE, DONE, Set.of());

    Step {
        named = Set.copyOf(named);
    }

    static Outcome outcome(List<Event> events) {
        return events.stream().anyMatch(PeopleEvent.ActAwaits.class::isInstance)
                ? new Waits()
                : DONE;
    }
}
