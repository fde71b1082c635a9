package org.dragoman.talks;

import java.util.List;

/// What became of a command: events to keep, or a refusal.
public sealed interface Decision {

    /// It is done once these events are kept.
    ///
    /// @param events at least one, in order
    record Accepted(List<Event> events) implements Decision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// It is not done, and nothing is kept.
    ///
    /// @param rule why
    /// @param mend what to do instead; says nothing that whoever asked does not see already
    record Refused(Rule rule, String mend) implements Decision {}

    /// Done, with these events.
    static Decision done(Event... events) {
        return new Accepted(List.of(events));
    }

    /// Not done.
    static Decision refuse(Rule rule, String mend) {
        return new Refused(rule, mend);
    }

    /// What is answered about anything one may not know of: foreign, missing and malformed alike.
    static Decision unknown() {
        return new Refused(Rule.UNKNOWN, "Look again at what your room shows.");
    }
}
