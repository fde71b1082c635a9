package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides what the mediator's team does about the press.
record PressDesk(Talks talks, Instant at, Identifiers ids) {

    Decision decide(PressOrder order) {
        return switch (order) {
            case PressOrder.ProposeCommunique(var words, var embargo) -> propose(words, embargo);
            case PressOrder.AgreeCommunique(var id) -> agree(id);
            case PressOrder.DropCommunique(var id, var words) -> drop(id, words);
            case PressOrder.WriteMediatorsReadout(var round, var words, var embargo) ->
                    write(round, words, embargo);
            case PressOrder.WithdrawMediatorsReadout(var id) -> withdraw(id);
        };
    }

    private static Press press(Talks talks) {
        return talks.desk().proceedings().press();
    }

    private Set<RoomId> delegations() {
        var rooms = new HashSet<RoomId>();
        for (var room : talks.rooms().values()) {
            if (room.kind() == RoomKind.DELEGATION) {
                rooms.add(room.room());
            }
        }
        return rooms;
    }

    private Decision propose(String words, Instant embargo) {
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the lines.");
        }
        var rooms = delegations();
        return rooms.isEmpty()
                ? Decision.refuse(Rule.CONSENT, "Open the delegations' rooms first.")
                : Decision.done(
                        new PressEvent.CommuniqueProposed(
                                ids.next(RoomId.DESK), rooms, words, embargo));
    }

    private Decision agree(Id id) {
        var found = press(talks).communiques().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        var it = found.get();
        if (it.stage() != Press.Stage.PROPOSED) {
            return Decision.refuse(Rule.NOT_NOW, "It is %s.".formatted(it.stage()));
        }
        if (!delegations().stream().allMatch(room -> it.answers().find(room).orElse(false))) {
            return Decision.refuse(Rule.CONSENT, "Wait until every delegation consents.");
        }
        if (!talks.is(RoomId.PUBLIC, RoomKind.PUBLIC)) {
            return Decision.refuse(Rule.NOT_NOW, "Open the public's room first.");
        }
        var events = new ArrayList<Event>();
        events.add(
                new PressEvent.CommuniqueAgreed(
                        id, it.rooms(), Digest.of(it.words()), it.embargo()));
        if (!at.isBefore(it.embargo())) {
            events.add(new PressEvent.CommuniquePublished(id, it.words()));
        }
        return new Decision.Accepted(events);
    }

    private Decision drop(Id id, String words) {
        var found = press(talks).communiques().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        return switch (found.get().stage()) {
            case PROPOSED, AGREED ->
                    Decision.done(new PressEvent.CommuniqueDropped(id, found.get().rooms(), words));
            case PUBLISHED -> Decision.refuse(Rule.RELEASED, "It is public.");
            case DROPPED -> Decision.refuse(Rule.ALREADY_DONE, "It was dropped.");
        };
    }

    private Decision write(Id round, String words, Instant embargo) {
        if (!talks.desk().rounds().has(round)) {
            return Decision.unknown();
        }
        if (words.isBlank()) {
            return Decision.refuse(Rule.BLANK, "Write the readout.");
        }
        if (!at.isBefore(embargo)) {
            return Decision.refuse(Rule.PAST, "Let the embargo end at a later moment.");
        }
        return press(talks).of(RoomId.DESK, round).isEmpty()
                ? Decision.done(
                        new PressEvent.ReadoutWritten(
                                RoomId.DESK, ids.next(RoomId.DESK), round, words, embargo))
                : Decision.refuse(Rule.ALREADY_DONE, "Withdraw the readout of this round first.");
    }

    private Decision withdraw(Id id) {
        var readout = press(talks).readouts().find(id);
        if (readout.filter(r -> r.room().equals(RoomId.DESK)).isEmpty()) {
            return Decision.unknown();
        }
        return readout.get().issued()
                ? Decision.refuse(Rule.RELEASED, "It is out.")
                : Decision.done(new PressEvent.ReadoutWithdrawn(RoomId.DESK, id));
    }

    /// What the end of an embargo brings.
    static List<Event> embargoEnds(Talks talks, Id id) {
        var communique = press(talks).communiques().find(id);
        if (communique.isPresent()) {
            return List.of(new PressEvent.CommuniquePublished(id, communique.get().words()));
        }
        var readout = press(talks).readouts().find(id).orElseThrow();
        boolean mediators = readout.room().equals(RoomId.DESK);
        var rooms = new HashSet<RoomId>();
        for (var room : talks.desk().rounds().find(readout.round()).orElseThrow().rooms()) {
            if (mediators
                    || room.equals(readout.room())
                    || talks.room(room).orElseThrow().people().parties().has(readout.room())) {
                rooms.add(room);
            }
        }
        return List.of(
                new PressEvent.ReadoutIssued(
                        rooms,
                        id,
                        mediators ? "the mediator" : readout.room().name(),
                        readout.words()));
    }
}
