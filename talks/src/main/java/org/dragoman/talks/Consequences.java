package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// What an act of one room brings to others. Only what the policy table releases on that room's own
/// act: its notice of names, an acknowledgement that it wants its source to have, that it broke a
/// silence, and that it lets itself be known as the owner of words.
record Consequences(Talks talks) {

    List<Event> of(Event event) {
        return switch (event) {
            case PeopleEvent.NoticeGiven(var party, var names) -> notice(party, names);
            case ConfidenceEvent.Acknowledged(_, var received, var tell) when tell ->
                    acknowledged(received);
            case ShuttleEvent shuttle -> new ShuttleConsequences(talks).of(shuttle);
            case TextEvent.Objected(_, var text, _) -> broken(text);
            case ReplyEvent.OwnerNamed(var owner, var text, _, _) ->
                    new Owners(talks).named(owner, text, event);
            case PeopleEvent _,
                    ConfidenceEvent _,
                    OfferEvent _,
                    RoundEvent _,
                    CapitalEvent _,
                    TextEvent _,
                    ProceedingsEvent _,
                    AccordEvent _ ->
                    List.of();
        };
    }

    private List<Event> notice(RoomId party, List<String> names) {
        var events = new ArrayList<Event>();
        for (var room : talks.rooms().values()) {
            if (room.people().parties().has(party)) {
                events.add(new PeopleEvent.NoticeReceived(room.room(), party, names));
            }
        }
        return events;
    }

    /// All are told at once, in the same words, without by whom, where the case has it so.
    private List<Event> broken(Id id) {
        var text = talks.desk().texts().find(id);
        return text.isPresent() && talks.settings().silenceToldAtOnce()
                ? List.of(new TextEvent.SilenceEnded(id, text.get().rooms(), true, List.of()))
                : List.of();
    }

    private List<Event> acknowledged(Id received) {
        var held = talks.desk().deliveries().find(received);
        return held.isPresent() && held.get().basis() instanceof Basis.OnGrant(var room, var grant)
                ? List.of(new ConfidenceEvent.AcknowledgementTold(room, grant))
                : List.of();
    }
}
