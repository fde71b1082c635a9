package org.dragoman.talks;

/// Which events set a deadline of an instrument and which call one off.
final class AccordTimetable {

    private AccordTimetable() {}

    static Deadlines after(Deadlines deadlines, AccordEvent event) {
        return switch (event) {
            case DomesticEvent it -> InstrumentTimetable.after(deadlines, it);
            case InstrumentEvent it -> InstrumentTimetable.after(deadlines, it);
        };
    }
}
