package org.dragoman.talks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Handovers to another team, as one room, or the mediator's team, knows them.
///
/// @param proposed each handover that was proposed
/// @param successors what each member who joined by one may see of the time before
public record Handovers(Table<Id, Handover> proposed, Table<String, Succession> successors) {

    /// A handover.
    ///
    /// @param consents of those rooms whose answers were seen
    public record Handover(
            Id handover,
            String lead,
            List<String> team,
            Table<RoomId, Boolean> consents,
            boolean done) {}

    /// What a successor may see of the time before.
    public record Succession(Set<RoomId> consenting, boolean wholly) {

        /// Whether an earlier entry of this audience goes along to the successor.
        boolean shows(Audience audience, Event event) {
            return switch (audience) {
                case Audience.Sealed _ -> false;
                case Audience.Only(var rooms) -> rooms.size() > 1 || consenting.containsAll(rooms);
                case Audience.DeskOnly _ -> wholly || event instanceof PeopleEvent;
                case Audience.Delegations _, Audience.Insiders _, Audience.Everyone _ -> true;
            };
        }
    }

    static final Handovers NONE = new Handovers(Table.empty(), Table.empty());

    Handovers after(HandoverEvent event) {
        return switch (event) {
            case HandoverEvent.HandoverProposed(var id, var lead, var team) ->
                    new Handovers(
                            proposed.with(id, new Handover(id, lead, team, Table.empty(), false)),
                            successors);
            case HandoverEvent.HandoverAnswered(var room, var id, var consents) ->
                    new Handovers(
                            proposed.change(
                                    id,
                                    h ->
                                            new Handover(
                                                    id,
                                                    h.lead,
                                                    h.team,
                                                    h.consents.with(room, consents),
                                                    h.done)),
                            successors);
            case HandoverEvent.TeamReplaced(var id, var names, var consenting, var wholly) -> {
                var next = successors;
                for (var name : names) {
                    next = next.with(name, new Succession(consenting, wholly));
                }
                yield new Handovers(
                        proposed.change(
                                id, h -> new Handover(id, h.lead, h.team, h.consents, true)),
                        next);
            }
        };
    }

    /// Decides what a room answers, from its view alone.
    static Decision decide(RoomState room, HandoverAct act) {
        return switch (act) {
            case HandoverAct.AnswerHandover(var id, var consents) ->
                    room.proceedings().handovers().proposed().has(id)
                            ? Decision.done(
                                    new HandoverEvent.HandoverAnswered(room.room(), id, consents))
                            : Decision.unknown();
        };
    }

    static Decision decide(Talks talks, HandoverOrder order, Identifiers ids) {
        return switch (order) {
            case HandoverOrder.ProposeHandover(var lead, var team) -> propose(lead, team, ids);
            case HandoverOrder.ReplaceTeam(var id) -> replace(talks, id);
        };
    }

    private static Decision propose(String lead, List<String> team, Identifiers ids) {
        if (team.stream().anyMatch(String::isBlank) || !team.contains(lead)) {
            return Decision.refuse(Rule.TEAM, "Name the new team, its lead among them.");
        }
        return Decision.done(new HandoverEvent.HandoverProposed(ids.next(RoomId.DESK), lead, team));
    }

    private static Decision replace(Talks talks, Id id) {
        var found = talks.desk().proceedings().handovers().proposed().find(id);
        if (found.isEmpty()) {
            return Decision.unknown();
        }
        if (found.get().done()) {
            return Decision.refuse(Rule.ALREADY_DONE, "The team was replaced.");
        }
        var it = found.get();
        var old = talks.desk().team();
        var joining = it.team().stream().distinct().filter(name -> !old.has(name)).toList();
        var consenting = new HashSet<RoomId>();
        boolean wholly = true;
        for (var room : talks.rooms().values()) {
            if (it.consents().find(room.room()).orElse(false)) {
                consenting.add(room.room());
            } else {
                wholly &= room.kind() == RoomKind.PUBLIC;
            }
        }
        var events = new ArrayList<Event>();
        events.add(new HandoverEvent.TeamReplaced(id, joining, consenting, wholly));
        for (var name : joining) {
            events.add(new PeopleEvent.TeamJoined(name, Role.MEDIATOR));
        }
        var lead =
                old.keys().stream()
                        .filter(name -> old.find(name).orElseThrow() == Role.LEAD)
                        .findFirst()
                        .orElseThrow();
        if (!lead.equals(it.lead())) {
            events.add(new PeopleEvent.TeamHandedOver(lead, it.lead()));
        }
        for (var name : old.keys()) {
            if (!it.team().contains(name)) {
                events.add(new PeopleEvent.TeamLeft(name));
            }
        }
        return new Decision.Accepted(events);
    }

    List<Id> ids() {
        return proposed.keys();
    }

    /// How handovers stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var handover : proposed.values()) {
            sights.add(
                    Sight.of(
                            "handover",
                            "handover",
                            handover.handover,
                            "lead",
                            handover.lead,
                            "team",
                            handover.team));
            for (var room : handover.consents.keys()) {
                sights.add(
                        Sight.of(
                                "answer to the handover",
                                "handover",
                                handover.handover,
                                "of",
                                room,
                                "consents",
                                handover.consents.find(room).orElse(false)));
            }
        }
        return sights;
    }
}
