package org.dragoman.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.dragoman.talks.Command;
import org.dragoman.talks.Entry;
import org.dragoman.talks.Event;
import org.dragoman.talks.Id;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Room;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Talks;
import org.dragoman.talks.Voice;

/// A clerk at talks that run: takes down single phrases, said as in minutes, so that a team can run
/// talks line by line.
///
/// Rooms are called by their names in the talks. Things are called by the first digits of their
/// identifiers, as pages show them, and by the labels that were given while this clerk sat. Not for
/// several threads at once.
public final class Clerk {

    private final String source;
    private final ZoneId zone;
    private final List<Seeded.Drawn> drawn = new ArrayList<>();
    private Things things = Things.NONE;

    /// A clerk who has taken down nothing yet.
    ///
    /// @param source what messages call the place where phrases come from
    /// @param zone in which times are said
    public Clerk(String source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /// What somebody said, to be decided.
    public record Heard(Voice by, Command command, String label, boolean named) {}

    /// Identifiers from elsewhere, remembered as they are drawn so that labels can be given.
    public Identifiers watching(Identifiers from) {
        return room -> {
            var id = from.next(room);
            drawn.add(new Seeded.Drawn(room, id));
            return id;
        };
    }

    /// Takes down a phrase.
    ///
    /// @param line its number in the source, from 1
    /// @param who says it, as in minutes ("Araghchi of iran", "Araghchi, by telephone at 09:11,
    ///   noted by Nasra"); nothing where the phrase begins with who says it and a colon
    /// @throws IllegalArgumentException if it can't be read; the message names the place and how to
    ///   mend it
    public Heard hear(int line, String who, String phrase, Talks talks, Instant now) {
        var place = new Place(source, line);
        var said = Sentence.of(place, phrase);
        int colon = who.isEmpty() ? said.frame().indexOf(": ") : -2;
        if (colon == -1) {
            throw place.trouble(
                    "nobody is said to do this: %s".formatted(said.spoken(said.frame())),
                    "Write \"NAME: …\", or name who speaks with --as.");
        }
        var speaker = who.isEmpty() ? said.frame().substring(0, colon) : who;
        var voice = Speaker.of(place, speaker, scene(talks, RoomId.DESK, now), now);
        var heard =
                PhraseBook.read(
                        said.in(said.frame().substring(colon + 2)),
                        scene(talks, Speaker.room(voice), now));
        drawn.clear();
        return new Heard(voice, heard.command(), heard.label(), heard.named());
    }

    private Scene scene(Talks talks, RoomId room, Instant now) {
        return new Scene(
                talks,
                names(talks),
                things,
                new Calendar(now.atZone(zone).toLocalDate(), zone),
                room);
    }

    private static Names names(Talks talks) {
        var names = new LinkedHashMap<String, RoomId>();
        for (var room : talks.rooms().keys()) {
            names.put(room.name(), room);
            names.put("the " + room.name(), room);
        }
        return Names.of(names);
    }

    /// Gives what came of a phrase its label.
    ///
    /// @param kept what has been kept since the phrase was taken down
    public void note(Heard heard, List<Event> events, List<Entry> kept) {
        things = things.after(heard.label(), heard.named(), drawn, events);
        drawn.clear();
        for (var entry : kept) {
            things = things.after(entry);
        }
    }

    /// The seat of somebody, said as in minutes.
    ///
    /// @throws IllegalArgumentException if nobody is called so
    public Seat seat(String who, Talks talks, Instant now) {
        var place = new Place(source, 1);
        return switch (Speaker.of(place, who, scene(talks, RoomId.DESK, now), now)) {
            case Voice.InPerson(var seat) -> seat;
            case Voice.Recorded(var seat, _, _, _) -> seat;
            case Voice.Clock _ -> throw place.trouble("the clock has no seat", "Name a person.");
        };
    }

    /// An open room by its name.
    public Optional<RoomId> room(String name, Talks talks) {
        return names(talks).find(name).filter(room -> talks.room(room).isPresent());
    }

    /// What a room's head sees, or whoever of it still has rights; the public where it is theirs.
    public Room view(RoomId room, Talks talks, Instant now) {
        var kind = talks.room(room).map(state -> state.kind());
        return kind.filter(RoomKind.PUBLIC::equals).isPresent()
                ? Room.of(talks, new Seat(room, "reader"), now)
                : Played.seat(talks, room)
                        .map(seat -> Room.of(talks, seat, now))
                        .orElse(Room.NOTHING);
    }

    /// How pages are read aloud: by the labels given here, and in the zone of this clerk.
    public RoomPage.Reading reading() {
        return new RoomPage.Reading(this::label, zone);
    }

    private Optional<String> label(Id id) {
        return things.label(id);
    }
}
