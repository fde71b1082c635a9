package org.dragoman.talks.policy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.Command;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;

/// Who takes part in the generated talks: two to four delegations, most often three, a capital, a
/// body of experts, a guarantor; the public watches.
public final class Scene {

    static final RoomId NORTH = new RoomId("north");
    static final RoomId SOUTH = new RoomId("south");
    static final RoomId EAST = new RoomId("east");
    static final RoomId WEST = new RoomId("west");
    static final RoomId CAPITAL = new RoomId("north capital");
    static final RoomId EXPERTS = new RoomId("experts");
    static final RoomId GUARANTOR = new RoomId("guarantor");
    static final List<RoomId> SIDES = List.of(NORTH, SOUTH, EAST, WEST);
    static final List<RoomId> DELEGATIONS = Cast.USUAL.delegations();
    static final List<RoomId> ROOMS = Cast.USUAL.rooms();
    static final List<RoomId> OBSERVERS = Cast.USUAL.observers();

    /// After so many steps of an opening every room of it is there, however many sides it has.
    static final int ROOMS_OPEN = 11;

    static final Voice LEAD = Step.person(RoomId.DESK, "lead");
    static final Voice SECOND = Step.person(RoomId.DESK, "second");

    private Scene() {}

    static String head(RoomId room) {
        return room + " 1";
    }

    static String member(RoomId room) {
        return room + " 2";
    }

    /// The rules of one case, drawn.
    static Settings settings(SplittableRandom random) {
        return new Settings(
                List.of(Disclosure.values()).get(random.nextInt(3)),
                Duration.ofSeconds(random.nextInt(5) * 10L),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(5));
    }

    static List<Step> opening(Settings settings) {
        return opening(settings, Cast.USUAL);
    }

    /// How every generated case begins: rooms, people, introductions. East is unknown to North.
    static List<Step> opening(Settings settings, Cast cast) {
        var steps = new ArrayList<Step>();
        var orders = new ArrayList<Command>();
        orders.add(new PeopleOrder.OpenTalks("talks", settings));
        orders.add(new PeopleOrder.JoinTeam("second", Role.MEDIATOR));
        orders.add(new PeopleOrder.JoinTeam("clerk", Role.NOTE_TAKER));
        for (var room : cast.delegations()) {
            orders.add(new PeopleOrder.OpenRoom(room, RoomKind.DELEGATION, room));
        }
        orders.add(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        orders.add(new PeopleOrder.OpenRoom(EXPERTS, RoomKind.EXPERTS, EXPERTS));
        orders.add(new PeopleOrder.OpenRoom(GUARANTOR, RoomKind.OBSERVER, GUARANTOR));
        orders.add(new PeopleOrder.OpenRoom(RoomId.PUBLIC, RoomKind.PUBLIC, RoomId.PUBLIC));
        for (var room : cast.rooms()) {
            orders.add(new PeopleOrder.Invite(room, head(room), Role.HEAD));
            orders.add(new PeopleOrder.Invite(room, member(room), Role.MEMBER));
        }
        for (var party : cast.delegations()) {
            for (var to : cast.delegations()) {
                if (!party.equals(to) && !(party.equals(EAST) && to.equals(NORTH))) {
                    orders.add(new PeopleOrder.Introduce(party, to));
                }
            }
        }
        for (var to : List.of(NORTH, SOUTH)) {
            orders.add(new PeopleOrder.Introduce(EXPERTS, to));
            orders.add(new PeopleOrder.Introduce(GUARANTOR, to));
        }
        for (var order : orders) {
            steps.add(Step.of(steps.size(), LEAD, order));
        }
        for (var room : cast.rooms()) {
            for (var name : List.of(head(room), member(room))) {
                steps.add(Step.of(steps.size(), Step.person(room, name), new PeopleAct.Enter()));
            }
        }
        return steps;
    }
}
