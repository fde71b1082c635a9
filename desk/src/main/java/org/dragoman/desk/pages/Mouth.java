package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.rooms.Act;
import org.dragoman.rooms.Asking;
import org.dragoman.rooms.Family;
import org.dragoman.rooms.Field;
import org.dragoman.rooms.RoomPages;
import org.dragoman.rooms.View;
import org.dragoman.talks.Call;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.People;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Seat;

/// What was said by mouth, recorded for a participant: who said it, how, when, and the acts that
/// could be recorded for them now.
///
/// Left out is what a side seals from the mediator's team (mandates, instructions, consent at home,
/// notes), and what its source kept to other members: a form would show it.
///
/// @param person who said it
/// @param how it was said
/// @param when as the field holds it
public record Mouth(RoomState room, String person, String how, String when, View view) {

    private static final List<Family> OPEN =
            List.of(
                    Family.AGENDA,
                    Family.PROMISES,
                    Family.PRESS,
                    Family.SOUNDING,
                    Family.HANDOVER,
                    Family.EXPERTISE,
                    Family.INSTRUMENTS,
                    Family.STEPS,
                    Family.PACKAGES,
                    Family.TEXTS);
    private static final int GLANCE = 70;

    /// The page for a room; nothing where nobody in it may act.
    ///
    /// @param asked who is said to have said it; the head where that names nobody
    static Optional<Mouth> of(DeskView desk, RoomState room, String asked, String how) {
        var people =
                room.people().persons().values().stream().filter(People.Person::mayAct).toList();
        return people.stream()
                .filter(it -> it.name().equals(asked))
                .findFirst()
                .or(() -> people.stream().filter(it -> it.role() == Role.HEAD).findFirst())
                .or(() -> people.stream().findFirst())
                .map(person -> {
                    Instant now = desk.at().moment().at();
                    var view =
                            new View(
                                    room,
                                    new Seat(room.room(), person.name()),
                                    now,
                                    desk.words(),
                                    desk.times(),
                                    desk.room(room.room(), "mouth"));
                    return new Mouth(
                            room,
                            person.name(),
                            how.isEmpty() ? desk.words().of("mouth.how.room") : how,
                            desk.times().field(now),
                            view);
                });
    }

    /// Acts of the families whose forms show nothing that is sealed from the team.
    public List<Asking> askings(DeskView desk) {
        var all = new ArrayList<Asking>(simple(desk));
        all.addAll(RoomPages.askings(view, OPEN));
        return all.stream().filter(it -> Act.of(it.act()).isPresent()).toList();
    }

    /// Acts about what was carried and granted, chosen from what this member may see.
    private List<Asking> simple(DeskView desk) {
        var all = new ArrayList<Asking>();
        var received = new LinkedHashMap<String, String>();
        for (var thing : desk.received(room)) {
            if (thing.use() == Confidences.Use.STANDING) {
                received.put(thing.received().text(), glance(thing.message().words()));
            }
        }
        add(all, "acknowledge", "received", received);
        var read = new LinkedHashMap<String, String>();
        var drafted = new LinkedHashMap<String, String>();
        var open = new LinkedHashMap<String, String>();
        for (var grant : desk.grants(room)) {
            var words = grant.to().name() + ": " + glance(grant.words());
            if (grant.stage() == Confidences.Stage.GRANTED && grant.readingAsked()) {
                read.put(grant.grant().text(), words);
            }
            if (grant.stage() == Confidences.Stage.DRAFT) {
                drafted.put(grant.grant().text(), words);
            }
            if (grant.stage().open() && grant.stage() != Confidences.Stage.DRAFT) {
                open.put(grant.grant().text(), words);
            }
        }
        add(all, "release", "grant", drafted);
        add(all, "confirm-reading", "grant", read);
        add(all, "revoke", "grant", open);
        var texts = new LinkedHashMap<String, String>();
        room.texts()
                .shown()
                .values()
                .forEach(it -> {
                    if (!it.consented()) {
                        texts.put(it.text().text(), it.title());
                    }
                });
        add(all, "consent-silence", "text", texts);
        return all;
    }

    private static void add(
            List<Asking> all, String act, String field, Map<String, String> choices) {
        if (!choices.isEmpty()) {
            all.add(new Asking(act, List.of(new Field.OneOf(field, choices, true)), false));
        }
    }

    private static String glance(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() > GLANCE ? line.substring(0, GLANCE) + "…" : line;
    }

    /// What an act's summary says.
    public String summary(Asking asking) {
        var words = view.words();
        var own = "mouth." + asking.act();
        var summary = words.of(words.has(own) ? own : "ask." + asking.act());
        for (var field : asking.fields()) {
            if (field instanceof Field.Hidden(var name, var value)
                    && (name.equals("clause") || name.equals("step"))) {
                summary += ": " + words.alone(value);
            }
        }
        return summary;
    }

    /// The mark that says which version an act was decided on: any, for what was said by mouth.
    public static String anyVersion() {
        return Long.toString(Call.ANY);
    }
}
