package org.dragoman.desk.demo;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;

/// Opens the three example talks under way, with an account for everyone in them.
public final class Demo {

    private static final Duration SINCE = Duration.ofHours(4);

    private Demo() {}

    /// Opens them, begun some hours ago.
    public static void open(Household household, Accounts accounts, InstantSource clock) {
        var ids = Identifiers.random(new SecureRandom());
        var start = clock.instant().minus(SINCE);
        for (var scene : List.of(new Geneva(), new Labour(), new River())) {
            var script = new Script(start, ids);
            scene.play(script);
            var talks = new InMemory(script.journal(), clock, ids);
            household.open(new OpenTalks(scene.card(), talks));
            seats(scene.card().id(), talks, accounts);
        }
    }

    private static void seats(String id, InMemory proceedings, Accounts accounts) {
        var talks = proceedings.now().talks();
        for (var member : talks.desk().team().keys()) {
            add(accounts, id, new Seat(RoomId.DESK, member));
        }
        for (var room : talks.rooms().values()) {
            if (room.kind() != RoomKind.PUBLIC) {
                for (var person : room.people().persons().keys()) {
                    add(accounts, id, new Seat(room.room(), person));
                }
            }
        }
    }

    private static void add(Accounts accounts, String talks, Seat seat) {
        accounts.add(seat.name(), "", false, List.of(new Chair(talks, seat)));
    }
}
