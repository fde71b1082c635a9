package org.dragoman.desk.demo;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dragoman.desk.sitting.Card;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;

/// One of the example talks.
interface Scene {

    /// What it is called, and where.
    Card card();

    /// Plays it.
    void play(Script script);

    /// Opens talks with a lead, and one more mediator.
    static void begin(Script script, String title, String lead, String second, String clerk) {
        script.desk(lead, new PeopleOrder.OpenTalks(title, Settings.USUAL));
        script.desk(lead, new PeopleOrder.JoinTeam(second, Role.MEDIATOR));
        script.desk(lead, new PeopleOrder.JoinTeam(clerk, Role.NOTE_TAKER));
    }

    /// Opens a room with its people, all present.
    static void room(
            Script script, String lead, RoomId room, RoomKind kind, RoomId of, String... people) {
        script.desk(lead, new PeopleOrder.OpenRoom(room, kind, of));
        var role = Role.HEAD;
        for (var person : people) {
            script.desk(lead, new PeopleOrder.Invite(room, person, role));
            script.in(room, person, new PeopleAct.Enter());
            role = Role.MEMBER;
        }
    }

    /// Confides something, and gives its identifier.
    static Id confide(
            Script script,
            RoomId room,
            String person,
            MessageKind kind,
            Binding binding,
            Terms terms,
            String words) {
        return confided(
                script.in(
                        room,
                        person,
                        new ConfidenceAct.Confide(
                                new Message(kind, binding, words), terms, false, Set.of())));
    }

    /// The identifier of what was confided.
    static Id confided(List<Event> events) {
        return switch (events.getFirst()) {
            case ConfidenceEvent.Confided(_, var id, _, _, _, _) -> id;
            default -> throw new IllegalStateException("Nothing was confided.");
        };
    }

    /// Drafts and grants exact words, and gives the grant's identifier.
    static Id grant(
            Script script,
            RoomId room,
            String person,
            Id item,
            String words,
            RoomId to,
            boolean named) {
        var until = script.now().plus(Duration.ofHours(30));
        var events =
                script.in(
                        room, person, new ConfidenceAct.DraftGrant(item, words, to, named, until));
        var id =
                switch (events.getFirst()) {
                    case ConfidenceEvent.GrantDrafted(_, var grant, _, _, _, _, _, _) -> grant;
                    default -> throw new IllegalStateException("Nothing was drafted.");
                };
        script.in(room, person, new ConfidenceAct.Release(id));
        return id;
    }

    /// Reads words back, has them confirmed.
    static void read(
            Script script, String member, RoomId room, String person, Id grant, String words) {
        script.desk(member, new ConfidenceOrder.ReadBack(room, grant, words));
        script.in(room, person, new ConfidenceAct.ConfirmReading(grant));
    }
}
