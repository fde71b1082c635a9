package org.dragoman.desk.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.dragoman.talks.Audience;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceEvent;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Conveyance;
import org.dragoman.talks.Decision;
import org.dragoman.talks.Desk;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Rule;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyedTest {

    private static final RoomId NORTH = new RoomId("North");
    private static final DeskCommand SAY =
            new ConfidenceOrder.Say(
                    NORTH, new Message(MessageKind.QUESTION, Binding.EXPLORATORY, "How long?"));

    private Instant now = Instant.parse("2026-02-26T09:00:00Z");
    private final FourEyed talks =
            new FourEyed(
                    new InMemory(
                            List.of(), () -> now, Identifiers.random(new SplittableRandom(1))));

    @BeforeEach
    void open() {
        by("Lead", new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        by("Lead", new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        by("Lead", new PeopleOrder.JoinTeam("Clerk", Role.NOTE_TAKER));
        by("Lead", new PeopleOrder.OpenRoom(NORTH, RoomKind.DELEGATION, NORTH));
    }

    private Decision by(String member, DeskCommand order) {
        return talks.decide(new Voice.InPerson(new Seat(RoomId.DESK, member)), Call.ANY, order);
    }

    private static Rule rule(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).rule();
    }

    @Test
    void nothingIsConveyedOnTheWordOfOnePersonHoweverOftenTheyAsk() {
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
        assertThat(talks.waiting()).hasSize(1);
        assertThat(by("Second", SAY)).isInstanceOf(Decision.Accepted.class);
        assertThat(talks.waiting()).isEmpty();
    }

    /// Who held the second pair of eyes stands in the record of the team, and in no other.
    @Test
    void theRecordSaysWhoAskedWhenAndWhoConfirmed() {
        by("Lead", SAY);
        var asked = now;
        now = now.plusSeconds(90);
        assertThat(by("Second", SAY)).isInstanceOf(Decision.Accepted.class);
        var entry =
                talks.journal().stream()
                        .filter(it -> it.event() instanceof ConfidenceEvent.ConveyanceConfirmed)
                        .findFirst()
                        .orElseThrow();
        assertThat(entry.at()).isEqualTo(now);
        assertThat(entry.event().audience()).isEqualTo(Audience.DESK);
        assertThat(entry.event())
                .isInstanceOfSatisfying(
                        ConfidenceEvent.ConveyanceConfirmed.class,
                        it -> {
                            assertThat(it.first()).isEqualTo("Lead");
                            assertThat(it.asked()).isEqualTo(asked);
                            assertThat(it.second()).isEqualTo("Second");
                        });
        assertThat(Desk.of(talks.now().talks(), "Clerk").seen().toString())
                .contains("conveyance confirmed", "askedBy", "Lead", "Second");
    }

    /// What needs the lead is asked for or confirmed by the lead; the other need not lead.
    @Test
    void whatNeedsTheLeadIsConfirmedByAnotherMember() {
        var south = new RoomId("South");
        by("Lead", new PeopleOrder.OpenRoom(south, RoomKind.DELEGATION, south));
        var introduce = new PeopleOrder.Introduce(south, NORTH);
        assertThat(rule(by("Lead", introduce))).isEqualTo(Rule.TWO_PERSONS);
        assertThat(by("Second", introduce)).isInstanceOf(Decision.Accepted.class);
        assertThat(talks.now().talks().room(NORTH).orElseThrow().people().parties().has(south))
                .isTrue();
    }

    @Test
    void otherWordsAreNoConfirmation() {
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
        var other =
                new ConfidenceOrder.Say(
                        NORTH,
                        new Message(MessageKind.QUESTION, Binding.EXPLORATORY, "How long, then?"));
        assertThat(rule(by("Second", other))).isEqualTo(Rule.TWO_PERSONS);
        assertThat(talks.waiting()).hasSize(2);
    }

    @Test
    void whoMayNotConveyNeitherAsksNorConfirms() {
        assertThat(rule(by("Clerk", SAY))).isNotEqualTo(Rule.TWO_PERSONS);
        assertThat(talks.waiting()).isEmpty();
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
        assertThat(rule(by("Clerk", SAY))).isNotEqualTo(Rule.TWO_PERSONS);
        assertThat(rule(by("Stranger", SAY))).isNotEqualTo(Rule.TWO_PERSONS);
        assertThat(talks.waiting()).hasSize(1);
    }

    @Test
    void whoLeftTheTeamIsNoSecondPerson() {
        assertThat(rule(by("Second", SAY))).isEqualTo(Rule.TWO_PERSONS);
        by("Lead", new PeopleOrder.LeaveTeam("Second"));
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
    }

    @Test
    void whatWaitsIsForgottenAfterADay() {
        assertThat(rule(by("Lead", SAY))).isEqualTo(Rule.TWO_PERSONS);
        now = now.plusSeconds(86_401);
        assertThat(talks.waiting()).isEmpty();
        assertThat(rule(by("Second", SAY))).isEqualTo(Rule.TWO_PERSONS);
    }

    /// Whoever asked learns that the other would not, and who that was; asking again takes it up
    /// anew.
    @Test
    void whoeverAskedIsToldThatAnotherWouldNotConfirm() {
        by("Lead", SAY);
        var asked = now;
        now = now.plusSeconds(60);
        assertThat(talks.drop("Second", SAY)).isTrue();
        assertThat(talks.waiting()).isEmpty();
        assertThat(talks.dropped())
                .containsExactly(
                        new FourEyed.Dropped(
                                new FourEyed.Waiting("Lead", asked, SAY), "Second", now));
        by("Lead", SAY);
        assertThat(talks.dropped()).isEmpty();
        assertThat(talks.waiting()).hasSize(1);
    }

    @Test
    void whatSomebodyTakesBackThemselvesIsNobodysRefusal() {
        by("Lead", SAY);
        assertThat(talks.drop("Lead", SAY)).isTrue();
        assertThat(talks.drop("Lead", SAY)).isFalse();
        assertThat(talks.dropped()).isEmpty();
    }

    @Test
    void whatWasNotConfirmedStandsForADay() {
        by("Lead", SAY);
        talks.drop("Second", SAY);
        now = now.plusSeconds(86_401);
        assertThat(talks.dropped()).isEmpty();
    }

    /// A list says what it is about: the second person reads that, too.
    @Test
    void aListIsShownWithItsSubject() {
        var list =
                new org.dragoman.talks.ShortlistOrder.Circulate(
                        java.util.Set.of(NORTH),
                        "Opening of the gates",
                        List.of(
                                new org.dragoman.talks.PackageDeal(
                                        new java.util.TreeMap<>(java.util.Map.of("Gates", "two")),
                                        "half the money")),
                        Binding.EXPLORATORY,
                        now.plusSeconds(3600));
        assertThat(Conveyance.of(list).orElseThrow().words())
                .startsWith("Opening of the gates")
                .contains("Gates: two");
    }

    @Test
    void whatConveysNothingNeedsOnePerson() {
        assertThat(by("Lead", new PeopleOrder.Invite(NORTH, "Norr", Role.HEAD)))
                .isInstanceOf(Decision.Accepted.class);
    }

    /// The rules with which talks began decide, whoever started the server, and how.
    @Test
    void talksWhoseRulesAskForFourEyesHaveThemOnAnyServer() {
        for (boolean asked : List.of(true, false)) {
            var rules = asked ? Settings.USUAL.underFourEyes() : Settings.USUAL;
            var kept =
                    new InMemory(List.of(), () -> now, Identifiers.random(new SplittableRandom(2)));
            kept.decide(
                    new Voice.InPerson(new Seat(RoomId.DESK, "Lead")),
                    Call.ANY,
                    new PeopleOrder.OpenTalks("talks", rules));
            var household = new Household();
            household.open(
                    new OpenTalks(
                            new Card(
                                    "t",
                                    "talks",
                                    new org.dragoman.rooms.Place("", java.time.ZoneOffset.UTC),
                                    java.util.Map.of(),
                                    false),
                            kept));
            assertThat(household.find("t").orElseThrow().proceedings() instanceof FourEyed)
                    .isEqualTo(asked);
        }
    }

    @Test
    void whatConveysIsShownWithItsWordsAndRooms() {
        var told = Conveyance.of(SAY).orElseThrow();
        assertThat(told.to()).containsExactly(NORTH);
        assertThat(told.words()).isEqualTo("How long?");
        assertThat(Conveyance.of(new PeopleOrder.Invite(NORTH, "Norr", Role.HEAD))).isEmpty();
    }
}
