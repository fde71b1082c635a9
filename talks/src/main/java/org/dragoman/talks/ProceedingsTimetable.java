package org.dragoman.talks;

/// Which events of the conduct of the talks set a deadline and which call one off.
final class ProceedingsTimetable {

    private ProceedingsTimetable() {}

    static Deadlines after(Deadlines deadlines, ProceedingsEvent event) {
        return switch (event) {
            case AgendaEvent _ -> deadlines;
        };
    }
}
