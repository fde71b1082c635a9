package org.dragoman.desk.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Chair;
import org.dragoman.desk.sitting.Card;
import org.dragoman.desk.sitting.HeldShowing;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.sitting.InMemory;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.rooms.Place;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;

/// Opens the talks of the example cases under way, with an account for everyone in them.
///
/// Their clocks go on from where the minutes stop: who enters finds the day of the talks, and
/// deadlines that come near.
public final class Demo {

    private Demo() {}

    /// Opens them.
    ///
    /// @param cases the folder that holds the example cases
    public static void open(
            Path cases, Household household, Accounts accounts, InstantSource clock) {
        var ids = Identifiers.random(new SecureRandom());
        for (var scene : Scene.ALL) {
            var played = scene.played(cases);
            var talks = new InMemory(played.journal(), from(played.now(), clock), ids);
            household.open(
                    new OpenTalks(
                            card(
                                    scene,
                                    CaseFolder.read(cases.resolve(scene.folder())),
                                    played.talks().rooms().values().stream()
                                            .filter(room -> room.kind() == RoomKind.DELEGATION)
                                            .map(room -> room.room())
                                            .toList()),
                            new HeldShowing(talks)));
            seats(scene.id(), talks, accounts);
        }
    }

    /// A clock that stood at a moment when this was asked, and goes on.
    private static InstantSource from(Instant moment, InstantSource clock) {
        var behind = Duration.between(moment, clock.instant());
        return () -> clock.instant().minus(behind);
    }

    private static Card card(Scene scene, CaseFile file, List<RoomId> sides) {
        var homes = new TreeMap<RoomId, Place>();
        for (var party : file.parties()) {
            for (var side : sides) {
                if (side.name().equals(party.name()) && !party.capital().zone().isEmpty()) {
                    homes.put(side, place(party.capital()));
                }
            }
        }
        var title = scene.part().isEmpty() ? file.title() : file.title() + ", " + scene.part();
        return new Card(scene.id(), title, place(file.venue()), Map.copyOf(homes), true);
    }

    private static Place place(org.dragoman.casefile.Place place) {
        return new Place(place.name(), ZoneId.of(place.zone()));
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
