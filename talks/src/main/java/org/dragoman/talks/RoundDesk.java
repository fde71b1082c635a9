package org.dragoman.talks;

import java.util.Set;

/// Decides what the mediator's team does about rounds.
record RoundDesk(Talks talks, Identifiers ids) {

    Decision decide(RoundOrder order) {
        return switch (order) {
            case RoundOrder.Convene(var rooms, var name, var place) -> convene(rooms, name, place);
            case RoundOrder.Move(var id, var to, var words) -> move(id, to, words);
            case RoundOrder.Meet(var room, var words) ->
                    delegation(room)
                            ? Decision.done(new RoundEvent.Met(room, words))
                            : Decision.unknown();
            case RoundOrder.NoteContact(var one, var other, var words) ->
                    contact(one, other, words);
        };
    }

    private boolean delegation(RoomId room) {
        return talks.room(room).filter(r -> r.kind() == RoomKind.DELEGATION).isPresent();
    }

    private Decision convene(Set<RoomId> rooms, String name, String place) {
        if (rooms.isEmpty() || !rooms.stream().allMatch(this::delegation)) {
            return Decision.unknown();
        }
        return name.isBlank()
                ? Decision.refuse(Rule.BLANK, "Name the round.")
                : Decision.done(
                        new RoundEvent.RoundConvened(ids.next(RoomId.DESK), rooms, name, place));
    }

    private Decision move(Id id, RoundStage to, String words) {
        var round = talks.desk().rounds().find(id);
        if (round.isEmpty()) {
            return Decision.unknown();
        }
        if (!round.get().to().next().contains(to)) {
            return Decision.refuse(
                    Rule.NOT_NOW,
                    "After %s comes %s."
                            .formatted(
                                    round.get().to(),
                                    round.get().to().next().stream().sorted().toList()));
        }
        boolean agreed =
                to != RoundStage.PLENARY
                        || round.get().rooms().stream()
                                .allMatch(room ->
                                        talks.room(room)
                                                .orElseThrow()
                                                .consultations()
                                                .plenaries()
                                                .has(id));
        return agreed
                ? Decision.done(new RoundEvent.RoundMoved(id, round.get().rooms(), to, words))
                : Decision.refuse(Rule.NOT_NOW, "A plenary needs every delegation's agreement.");
    }

    private Decision contact(RoomId one, RoomId other, String words) {
        if (!delegation(one) || !delegation(other) || one.equals(other)) {
            return Decision.unknown();
        }
        boolean known =
                talks.room(one).orElseThrow().people().parties().has(other)
                        && talks.room(other).orElseThrow().people().parties().has(one);
        return known
                ? Decision.done(new RoundEvent.ContactNoted(one, other, words))
                : Decision.refuse(Rule.NOT_INTRODUCED, "Introduce the two to each other first.");
    }
}
