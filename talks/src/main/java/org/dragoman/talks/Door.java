package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What a participant may do, decided from their room's view alone.
///
/// A door holds a `RoomState`, never the talks: what it offers and what it refuses cannot depend on
/// what another room did, because it has no way to ask.
///
/// @param room what the room has seen
/// @param by who stands at the door
public record Door(RoomState room, Seat by) {

    /// Decides a command of this participant.
    ///
    /// @param recorded whether the mediator's team speaks for them; they need not have entered
    /// @param expected the version of the room they acted on, or `Call.ANY`
    /// @param at when
    /// @param ids where identifiers of new things come from
    public Decision decide(
            RoomCommand command, boolean recorded, long expected, Instant at, Identifiers ids) {
        var person = room.people().persons().find(by.name());
        if (!by.room().equals(room.room())
                || person.isEmpty()
                || !person.get().mayAct()
                || room.kind() == RoomKind.PUBLIC) {
            return Decision.unknown();
        }
        boolean entering = command instanceof PeopleAct.Enter;
        if (!recorded && !entering && person.get().standing() != People.Standing.PRESENT) {
            return Decision.refuse(Rule.NOT_NOW, "Take your seat first.");
        }
        if (recorded && command instanceof PeopleAct.ConfirmRecord) {
            return Decision.refuse(
                    Rule.NOT_YOUR_ROLE, "Whoever said it confirms it, not the team.");
        }
        if (expected != Call.ANY && expected != room.version()) {
            return Decision.refuse(
                    Rule.STALE, "Your room is at version %d.".formatted(room.version()));
        }
        return decide(command, person.get(), at, ids);
    }

    private Decision decide(
            RoomCommand command, People.Person person, Instant at, Identifiers ids) {
        var decision =
                switch (command) {
                    case PeopleAct act -> new PeopleDoor(room, person, at, ids).decide(act);
                    case ConfidenceAct act -> new ConfidenceDoor(room, person, at, ids).decide(act);
                    case OfferAct act -> new OfferDoor(room, at).decide(act);
                    case RoundAct act -> new CapitalDoor(room, at, ids).decide(act);
                    case CapitalAct act -> new CapitalDoor(room, at, ids).decide(act);
                    case ProceedingsAct act ->
                            new ProceedingsDoor(room, person, at, ids).decide(act);
                    case ShuttleAct act -> new ShuttleDoor(room, person, at, ids).decide(act);
                    case AccordAct act -> new AccordDoor(room, person, at, ids).decide(act);
                    case TextAct act -> new TextDoor(room, person, at).decide(act);
                };
        if (decision instanceof Decision.Accepted
                && !person.authority().covers(command.power(), at)) {
            return Decision.done(
                    new PeopleEvent.ActAwaits(
                            room.room(), ids.next(room.room()), person.name(), command));
        }
        return decision;
    }

    /// What this participant could do now, each with the words and names left to fill in.
    ///
    /// Every act shown would be accepted, or would wait for someone with the power, if it were done
    /// now with any words.
    public List<Sight> offers(Instant at) {
        return possible(at, _ -> true).stream().map(RoomCommand::sight).toList();
    }

    /// The same as acts, those of some kinds only.
    ///
    /// @param which the kinds of acts that are asked for; no other is decided
    public List<RoomCommand> possible(Instant at, Predicate<RoomCommand> which) {
        return accepted(Acts.possible(room), at, which);
    }

    /// The same, but for what is confided, granted and received: those acts stand beside each thing
    /// and are asked for one by one.
    public List<RoomCommand> matters(Instant at, Predicate<RoomCommand> which) {
        return accepted(Acts.matters(room), at, which);
    }

    private List<RoomCommand> accepted(
            List<RoomCommand> acts, Instant at, Predicate<RoomCommand> which) {
        var possible = new ArrayList<RoomCommand>();
        for (var command : acts) {
            if (which.test(command)
                    && decide(command, false, Call.ANY, at, _ -> new Id(""))
                            instanceof Decision.Accepted) {
                possible.add(command);
            }
        }
        return possible;
    }
}
