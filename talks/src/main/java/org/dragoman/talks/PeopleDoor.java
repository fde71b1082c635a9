package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Decides what a participant does about the people of their room.
record PeopleDoor(RoomState room, People.Person person, Instant at, Identifiers ids) {

    Decision decide(PeopleAct act) {
        return switch (act) {
            case PeopleAct.Enter _ -> enter();
            case PeopleAct.Leave _ ->
                    Decision.done(new PeopleEvent.Left(room.room(), person.name()));
            case PeopleAct.HandOverHead(var to) -> handOver(to);
            case PeopleAct.Empower(var name, var authority) -> empower(name, authority);
            case PeopleAct.GiveNotice(var names) -> notice(names);
            case PeopleAct.ConfirmRecord(var number) ->
                    room.people().recorded().has(number)
                            ? mine(number, new PeopleEvent.RecordConfirmed(room.room(), number))
                            : Decision.unknown();
            case PeopleAct.DisputeRecord(var number, var words) -> dispute(number, words);
            case PeopleAct.ConfirmAct(var waiting) -> confirm(waiting);
            case PeopleAct.DismissAct(var waiting) -> dismiss(waiting);
        };
    }

    private Decision enter() {
        return person.standing() == People.Standing.INVITED
                ? Decision.done(new PeopleEvent.Entered(room.room(), person.name()))
                : Decision.refuse(Rule.ALREADY_DONE, "You have your seat.");
    }

    private Decision handOver(String to) {
        var other = room.people().persons().find(to);
        if (other.isEmpty()) {
            return Decision.unknown();
        }
        if (person.role() != Role.HEAD) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "Ask the head of your room.");
        }
        if (to.equals(person.name()) || !other.get().mayAct()) {
            return Decision.refuse(Rule.NOT_NOW, "Name another member who has their seat.");
        }
        return Decision.done(new PeopleEvent.HeadHandedOver(room.room(), person.name(), to));
    }

    private Decision empower(String name, Authority authority) {
        if (!room.people().persons().has(name)) {
            return Decision.unknown();
        }
        if (person.role() != Role.HEAD || name.equals(person.name())) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "The head empowers the other members.");
        }
        return Decision.done(new PeopleEvent.Empowered(room.room(), name, authority));
    }

    private Decision notice(List<String> names) {
        if (person.role() != Role.HEAD) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "Ask the head of your room.");
        }
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            return Decision.refuse(Rule.BLANK, "Give the accredited names.");
        }
        return Decision.done(new PeopleEvent.NoticeGiven(room.room(), names));
    }

    private Decision dispute(long number, String words) {
        if (!room.people().recorded().has(number)) {
            return Decision.unknown();
        }
        return words.isBlank()
                ? Decision.refuse(Rule.BLANK, "Say how it was said.")
                : mine(number, new PeopleEvent.RecordDisputed(room.room(), number, words));
    }

    private Decision mine(long number, PeopleEvent event) {
        boolean said =
                room.entries().find(number).filter(e -> e.by().equals(person.name())).isPresent();
        return said || person.role() == Role.HEAD
                ? Decision.done(event)
                : Decision.refuse(
                        Rule.NOT_YOUR_ROLE, "Whoever said it, or the head, confirms or disputes.");
    }

    private Decision confirm(Id id) {
        var waiting = room.people().waiting().find(id);
        if (waiting.isEmpty()) {
            return Decision.unknown();
        }
        var command = waiting.get().command();
        if (!person.authority().covers(command.power(), at)) {
            return Decision.refuse(Rule.NOT_YOUR_ROLE, "Someone with the power must confirm it.");
        }
        var decision =
                switch (command) {
                    case PeopleAct act -> decide(act);
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
        return switch (decision) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted(var events) -> {
                var all = new ArrayList<Event>();
                all.add(new PeopleEvent.ActConfirmed(room.room(), id));
                all.addAll(events);
                yield new Decision.Accepted(all);
            }
        };
    }

    private Decision dismiss(Id id) {
        var waiting = room.people().waiting().find(id);
        if (waiting.isEmpty()) {
            return Decision.unknown();
        }
        return person.role() == Role.HEAD || waiting.get().name().equals(person.name())
                ? Decision.done(new PeopleEvent.ActDismissed(room.room(), id))
                : Decision.refuse(Rule.NOT_YOUR_ROLE, "Whoever did it, or the head, drops it.");
    }
}
