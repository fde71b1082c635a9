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
        tenders(room.confidences(), acts);
        for (var grant : room.confidences().grants().values()) {
            acts.add(new TenderAct.Withdraw(grant.grant()));
            for (var file : room.shuttle().enclosures().cleaned().values()) {
                acts.add(new EnclosureAct.Enclose(grant.grant(), file.digest()));
            }
        }
    }

    /// Only formal offers are replied to, and only by one's own are they countered.
    private static void tenders(Confidences confidences, List<RoomCommand> acts) {
        var own =
                confidences.items().values().stream()
                        .filter(item -> item.message().kind() == MessageKind.FORMAL_OFFER)
                        .map(Confidences.Item::item)
                        .toList();
        for (var thing : confidences.received().values()) {
            if (thing.message().kind() == MessageKind.FORMAL_OFFER) {
                var received = thing.received();
                acts.add(new TenderAct.Reply(received, true, Acts.WORDS));
                acts.add(new TenderAct.Reply(received, false, Acts.WORDS));
                own.forEach(item -> acts.add(new TenderAct.Counter(received, item)));
            }
        }
    }
}
