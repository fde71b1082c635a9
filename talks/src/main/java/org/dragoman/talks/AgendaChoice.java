package org.dragoman.talks;

/// One option of one issue of the agenda.
public record AgendaChoice(String issue, String option) {

    @Override
    public String toString() {
        return issue + ": " + option;
    }
}
