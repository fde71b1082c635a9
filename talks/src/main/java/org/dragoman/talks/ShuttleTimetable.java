package org.dragoman.talks;

/// Which events about lists and improvements set a deadline and which end one.
final class ShuttleTimetable {

    private ShuttleTimetable() {}

    static Deadlines after(Deadlines deadlines, ShuttleEvent event) {
        return switch (event) {
            case ShortlistEvent.ListCirculated list ->
                    deadlines.with(new Deadline.ListEnds(list.shortlist()), list.deadline());
            case ShortlistEvent.ListClosed(var id, _) ->
                    deadlines.without(new Deadline.ListEnds(id));
            case ImprovementEvent.ImprovementPut put ->
                    deadlines.with(new Deadline.ImprovementEnds(put.improvement()), put.deadline());
            case ImprovementEvent.ImprovementClosed(var id, _, _) ->
                    deadlines.without(new Deadline.ImprovementEnds(id));
            case ShortlistEvent _, ImprovementEvent _, TenderEvent _, EnclosureEvent _ -> deadlines;
        };
    }
}
