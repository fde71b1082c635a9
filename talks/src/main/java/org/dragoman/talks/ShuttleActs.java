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
        for (var received : room.confidences().received().keys()) {
            acts.add(new TenderAct.Reply(received, true, Acts.WORDS));
            acts.add(new TenderAct.Reply(received, false, Acts.WORDS));
            for (var item : room.confidences().items().values()) {
                if (item.message().kind() == MessageKind.FORMAL_OFFER) {
                    acts.add(new TenderAct.Counter(received, item.item()));
                }
            }
        }
        for (var grant : room.confidences().grants().values()) {
            acts.add(new TenderAct.Withdraw(grant.grant()));
            for (var file : room.shuttle().enclosures().cleaned().values()) {
                acts.add(new EnclosureAct.Enclose(grant.grant(), file.digest()));
            }
        }
    }
}
