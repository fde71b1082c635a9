package org.dragoman.talks;

import java.util.List;
import java.util.Set;

/// Every kind of act on what a room sees of what goes between the rooms.
final class ShuttleActs {

    private ShuttleActs() {}

    static void possible(RoomState room, List<RoomCommand> acts) {
        for (var list : room.shuttle().shortlists().lists().keys()) {
            acts.add(new ShortlistAct.Mark(list, Set.of(0)));
            acts.add(new ShortlistAct.Mark(list, Set.of()));
        }
        for (var improvement : room.shuttle().shortlists().improvements().keys()) {
            acts.add(new ShortlistAct.AnswerImprovement(improvement, true));
            acts.add(new ShortlistAct.AnswerImprovement(improvement, false));
        }
    }
}
