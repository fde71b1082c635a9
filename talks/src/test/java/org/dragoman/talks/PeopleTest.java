package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final Message OFFER =
            new Message(MessageKind.FORMAL_OFFER, Binding.AD_REFERENDUM, "a pause of ten years");

    private static ConfidenceAct offer() {
        return new ConfidenceAct.Confide(OFFER, Terms.MEDIATOR_ONLY, false, Set.of());
    }

    @Test
    void anActBeyondSomeonesPowersHasNoEffectUntilConfirmed() {
        var it = Case.usual();
        it.in(NORTH, "member", offer());
        assertThat(it.room(NORTH).confidences().items().size()).isZero();
        var act = it.room(NORTH).people().waiting().keys().getFirst();
        assertThat(it.refused(NORTH, "member", new PeopleAct.ConfirmAct(act)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        it.head(NORTH, new PeopleAct.ConfirmAct(act));
        assertThat(it.room(NORTH).confidences().items().size()).isEqualTo(1);
        assertThat(it.refused(NORTH, "head", new PeopleAct.ConfirmAct(act)))
                .isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void powersHoldUntilTheirLastMomentAndNotAtIt() {
        var it = Case.usual();
        var until = it.now.plusSeconds(60);
        var authority = new Authority(Set.of(Power.NEGOTIATE), "on the pause only", until);
        it.head(NORTH, new PeopleAct.Empower("member", authority));
        it.in(NORTH, "member", offer());
        assertThat(it.room(NORTH).confidences().items().size()).isEqualTo(1);
        it.wait(60);
        it.in(NORTH, "member", offer());
        assertThat(it.room(NORTH).confidences().items().size()).isEqualTo(1);
    }

    @Test
    void rightsEndAtTheNextRequest() {
        var it = Case.usual();
        it.lead(new PeopleOrder.Suspend(NORTH, "member"));
        var stranger = it.decide(new Voice.InPerson(new Seat(NORTH, "nobody")), offer());
        var suspended = it.decide(new Voice.InPerson(new Seat(NORTH, "member")), offer());
        assertThat(suspended).isEqualTo(stranger).isEqualTo(Decision.unknown());
        assertThat(Room.of(it.talks, new Seat(NORTH, "member"), it.now)).isEqualTo(Room.NOTHING);
        it.lead(new PeopleOrder.Readmit(NORTH, "member"));
        it.in(NORTH, "member", new PeopleAct.Enter());
    }

    @Test
    void whoLeavesIsAStrangerFromThenOnAndTheirRoomGoesOnWithoutThem() {
        var it = Case.usual();
        it.in(NORTH, "member", new PeopleAct.Leave());
        var gone = new Voice.InPerson(new Seat(NORTH, "member"));
        assertThat(it.decide(gone, offer())).isEqualTo(Decision.unknown());
        assertThat(Room.of(it.talks, new Seat(NORTH, "member"), it.now)).isEqualTo(Room.NOTHING);
        it.head(NORTH, offer());
    }

    @Test
    void aHeadHandsOverAndDecidesForTheRoomNoLonger() {
        var it = Case.usual();
        var back = new PeopleAct.HandOverHead("member");
        assertThat(it.refused(NORTH, "member", new PeopleAct.HandOverHead("head")))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        it.head(NORTH, back);
        assertThat(it.refused(NORTH, "head", back)).isEqualTo(Rule.NOT_YOUR_ROLE);
        it.in(NORTH, "member", new PeopleAct.HandOverHead("head"));
    }

    @Test
    void theLeadHandsOverTheTeamAndOverridesNoLonger() {
        var it = Case.usual();
        it.lead(new PeopleOrder.HandOver(Case.SECOND));
        assertThat(it.refused(Case.LEAD, new PeopleOrder.HandOver(Case.LEAD)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        assertThat(it.refused(Case.SECOND, new PeopleOrder.HandOver(Case.SECOND)))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void whatTheTeamRecordedIsMarkedUntilWhoeverSaidItConfirms() {
        var it = Case.usual();
        var seat = new Seat(NORTH, "head");
        var voice = new Voice.Recorded(seat, Case.SECOND, "in the corridor", it.now);
        it.done(voice, new ConfidenceAct.WriteNote("said by mouth"));
        var number = it.room(NORTH).people().recorded().keys().getFirst();
        assertThat(it.sees(NORTH)).contains("recorded by the mediator, not yet confirmed");
        assertThat(it.refused(voice, new PeopleAct.ConfirmRecord(number)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        it.head(NORTH, new PeopleAct.ConfirmRecord(number));
        assertThat(it.sees(NORTH)).doesNotContain("recorded by the mediator, not yet confirmed");
    }

    @Test
    void whoeverWasSuspendedIsInvitedAnewInAnotherRole() {
        var it = Case.usual();
        var south = it.sees(SOUTH);
        var asHead = new PeopleOrder.Invite(NORTH, "member", Role.HEAD);
        assertThat(it.refused(Case.LEAD, asHead)).isEqualTo(Rule.ALREADY_DONE);
        it.lead(new PeopleOrder.Suspend(NORTH, "member"));
        assertThat(it.refused(Case.LEAD, asHead))
                .as("the room has its head")
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        it.lead(new PeopleOrder.Suspend(NORTH, "head"));
        it.lead(asHead);
        it.in(NORTH, "member", new PeopleAct.Enter());
        var person = it.room(NORTH).people().persons().find("member").orElseThrow();
        assertThat(person.role()).isEqualTo(Role.HEAD);
        assertThat(person.authority()).isEqualTo(Authority.FULL);
        it.lead(new PeopleOrder.Invite(NORTH, "head", Role.MEMBER));
        it.in(NORTH, "head", new PeopleAct.Enter());
        assertThat(it.room(NORTH).people().persons().find("head").orElseThrow().authority())
                .isEqualTo(Authority.TO_SPEAK);
        assertThat(it.sees(SOUTH)).as("nobody else is told").isEqualTo(south);
    }

    @Test
    void noticeOfNamesReachesThoseWhoKnowOfTheParty() {
        var it = Case.usual();
        var east = new RoomId("east");
        it.lead(new PeopleOrder.OpenRoom(east, RoomKind.DELEGATION, east));
        it.lead(new PeopleOrder.Invite(east, "head", Role.HEAD));
        it.in(east, "head", new PeopleAct.Enter());
        it.head(NORTH, new PeopleAct.GiveNotice(List.of("Ambassador Ash")));
        assertThat(it.sees(SOUTH)).contains("Ambassador Ash");
        assertThat(it.sees(east)).doesNotContain("Ambassador Ash").doesNotContain("north");
    }

    @Test
    void anActOnAnOldVersionOfTheRoomIsRefusedAndOtherRoomsDoNotMoveTheVersion() {
        var it = Case.usual();
        long version = it.room(SOUTH).version();
        it.head(NORTH, new ConfidenceAct.WriteNote("north writes"));
        assertThat(it.room(SOUTH).version()).isEqualTo(version);
        var call = new Call(new Voice.InPerson(new Seat(NORTH, "head")), it.now, version);
        assertThat(it.talks.decide(call, new ConfidenceAct.WriteNote("again"), _ -> new Id("1")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class, r -> assertThat(r.rule()).isEqualTo(Rule.STALE));
    }

    @Test
    void everyActThatTheDoorOffersIsAccepted() {
        var it = Case.usual();
        it.head(NORTH, offer());
        var room = it.room(NORTH);
        var door = new Door(room, new Seat(NORTH, "head"));
        assertThat(door.offers(it.now)).isNotEmpty();
        for (var act : Acts.possible(room)) {
            boolean offered = door.offers(it.now).contains(act.sight());
            var decision = door.decide(act, false, Call.ANY, it.now, _ -> new Id("x"));
            assertThat(decision instanceof Decision.Accepted).isEqualTo(offered);
        }
    }

    @Test
    void identifiersAreOfAHundredAndTwentyEightBits() {
        var ids = Identifiers.random(new SplittableRandom(5));
        assertThat(ids.next(NORTH).text()).matches("[0-9a-f]{32}").isNotEqualTo(ids.next(NORTH));
    }

    @Test
    void authorityWithoutEndOutlivesEveryDate() {
        assertThat(Authority.FULL.covers(Power.BIND, Instant.parse("9999-12-31T00:00:00Z")))
                .isTrue();
    }
}
