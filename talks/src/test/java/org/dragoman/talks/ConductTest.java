package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConductTest {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final RoomId CAPITAL = new RoomId("north capital");

    private static Id announced(Case it) {
        it.lead(
                new SessionOrder.Announce(
                        Set.of(NORTH, SOUTH),
                        "third round",
                        "the villa",
                        LocalDateTime.parse("2026-02-27T10:00"),
                        GENEVA));
        return it.room(NORTH).consultations().rounds().keys().getLast();
    }

    private static Id open(Case it) {
        var round = announced(it);
        it.lead(new RoundOrder.Move(round, RoundStage.IN_ROOMS, ""));
        return round;
    }

    @Test
    void aRoundIsAnnouncedWithDayPlaceAndZone() {
        var it = Case.usual();
        announced(it);
        assertThat(it.sees(SOUTH)).contains("2026-02-27T10:00", "Europe/Zurich", "the villa");
    }

    @Test
    void aRoundIsAnnouncedForALaterDayOnly() {
        var it = Case.usual();
        var yesterday =
                new SessionOrder.Announce(
                        Set.of(NORTH), "x", "y", LocalDateTime.parse("2026-02-25T10:00"), GENEVA);
        assertThat(it.refused(Case.LEAD, yesterday)).isEqualTo(Rule.PAST);
    }

    @Test
    void aDelegationIsToldOfItsOwnSessionsOnly() {
        var it = Case.usual();
        var round = open(it);
        it.lead(
                new SessionOrder.OpenSession(
                        round, Set.of(NORTH), SessionForm.SEPARATE_ROOMS, "the archive"));
        assertThat(it.sees(NORTH)).contains("the archive");
        assertThat(it.sees(SOUTH)).doesNotContain("session");
    }

    @Test
    void aRoomSitsInOneSessionAtATime() {
        var it = Case.usual();
        var round = open(it);
        var open = new SessionOrder.OpenSession(round, Set.of(NORTH), SessionForm.SHUTTLE, "x");
        it.lead(open);
        assertThat(it.refused(Case.LEAD, open)).isEqualTo(Rule.ALREADY_DONE);
        var session = it.room(NORTH).proceedings().sessions().sessions().keys().getFirst();
        it.lead(new SessionOrder.CloseSession(session, "to be continued"));
        it.lead(open);
    }

    @Test
    void aPlenarySessionIsOfAllAndOnlyInAPlenary() {
        var it = Case.usual();
        var round = open(it);
        var all = Set.of(NORTH, SOUTH);
        var plenary = new SessionOrder.OpenSession(round, all, SessionForm.PLENARY, "opening");
        assertThat(it.refused(Case.LEAD, plenary)).isEqualTo(Rule.NOT_NOW);
        all.forEach(room -> it.head(room, new RoundAct.AgreeToPlenary(round)));
        it.lead(new RoundOrder.Move(round, RoundStage.PLENARY, ""));
        var one = new SessionOrder.OpenSession(round, Set.of(NORTH), SessionForm.PLENARY, "x");
        assertThat(it.refused(Case.LEAD, one)).isEqualTo(Rule.NOT_NOW);
        it.lead(plenary);
        assertThat(it.sees(SOUTH)).contains("opening");
    }

    @Test
    void aBreakHasAReasonAndAnExpectedResumption() {
        var it = Case.usual();
        var round = open(it);
        var hour = LocalDateTime.parse("2026-02-27T15:30");
        var silent = new SessionOrder.AdjournUntil(round, RoundStage.BREAK, " ", hour, GENEVA);
        assertThat(it.refused(Case.LEAD, silent)).isEqualTo(Rule.BLANK);
        it.lead(
                new SessionOrder.AdjournUntil(
                        round, RoundStage.CAPITALS, "consultations at home", hour, GENEVA));
        assertThat(it.sees(NORTH)).contains("consultations at home", "15:30", "CAPITALS");
        assertThat(
                        ComingUp.until(
                                it.talks, Case.LEAD, it.now, Instant.parse("2026-02-28T00:00:00Z")))
                .extracting(ComingUp::at)
                .contains(Instant.parse("2026-02-27T14:30:00Z"));
    }

    private static Id sounded(Case it, RoomId... rooms) {
        it.lead(
                new SoundingOutOrder.SoundOut(
                        Set.of(rooms), "in Geneva, indirect", it.now.plusSeconds(600)));
        return it.room(NORTH).proceedings().soundings().soundings().keys().getLast();
    }

    @Test
    void talksAreConvenedOnceEverySideAgreedToTheTerms() {
        var it = Case.usual();
        var sounding = sounded(it, NORTH, SOUTH);
        it.head(NORTH, new SoundingOutAct.AnswerTerms(sounding, true, "gladly"));
        var convene = new SoundingOutOrder.ConveneTalks(sounding);
        assertThat(it.refused(Case.LEAD, convene)).isEqualTo(Rule.CONSENT);
        assertThat(it.sees(SOUTH)).doesNotContain("gladly").doesNotContain("TERMS_AGREED");
        it.head(SOUTH, new SoundingOutAct.AnswerTerms(sounding, true, ""));
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).contains("terms agreed by all");
        it.lead(convene);
        assertThat(it.sees(NORTH)).contains("CONVENED");
    }

    /// Lapsed reads the same whatever the other side said, or whether it was asked at all.
    @Test
    void aSoundingThatLapsesTellsNothing() {
        var refused = Case.usual();
        var sounding = sounded(refused, NORTH, SOUTH);
        refused.head(SOUTH, new SoundingOutAct.AnswerTerms(sounding, false, "never"));
        var alone = Case.usual();
        sounded(alone, NORTH);
        for (var it : List.of(refused, alone)) {
            it.head(NORTH, new SoundingOutAct.AnswerTerms(sounding, true, ""));
        }
        assertThat(refused.sees(NORTH)).isEqualTo(alone.sees(NORTH));
        assertThat(refused.wait(600).sees(NORTH))
                .isEqualTo(alone.wait(600).sees(NORTH))
                .contains("LAPSED");
        assertThat(refused.refused(Case.LEAD, new SoundingOutOrder.ConveneTalks(sounding)))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    private static Case withCapital() {
        var it = Case.usual();
        it.lead(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        it.lead(new PeopleOrder.Invite(CAPITAL, "head", Role.HEAD));
        it.in(CAPITAL, "head", new PeopleAct.Enter());
        return it;
    }

    @Test
    void aMandateAndItsRedLinesStayInTheSidesOwnRooms() {
        var it = withCapital();
        it.head(
                CAPITAL,
                new MandateAct.GiveMandate(
                        new Id(""), "talk of the archive", List.of("not the bridge")));
        assertThat(it.sees(NORTH)).contains("not the bridge");
        assertThat(it.sees(SOUTH)).doesNotContain("bridge").doesNotContain("archive");
        assertThat(Desk.of(it.talks, Case.LEAD).toString())
                .doesNotContain("bridge")
                .doesNotContain("mandate");
    }

    @Test
    void anInstructionCanChangeTheMandate() {
        var it = withCapital();
        it.head(CAPITAL, new MandateAct.GiveMandate(new Id(""), "first", List.of("ten years")));
        it.head(
                NORTH,
                new CapitalAct.Consult(CAPITAL, "five?", List.of("yes"), it.now.plusSeconds(60)));
        var asked = it.room(CAPITAL).consultations().asked().keys().getLast();
        it.head(CAPITAL, new CapitalAct.Instruct(asked, 0, ""));
        it.head(CAPITAL, new MandateAct.GiveMandate(asked, "second", List.of("five years")));
        var mandate = it.room(NORTH).proceedings().mandates().current().find(CAPITAL);
        assertThat(mandate.orElseThrow())
                .isEqualTo(new Mandates.Mandate(CAPITAL, 2, "second", List.of("five years")));
    }

    @Test
    void aMandateAnswersAConsultationOfItsOwnSide() {
        var it = withCapital();
        var foreign = new MandateAct.GiveMandate(new Id("none"), "x", List.of());
        assertThat(it.refused(CAPITAL, "head", foreign)).isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void aPromiseIsHeldByWhomItWasMadeTo() {
        var it = Case.usual();
        it.head(NORTH, new PromiseAct.MakePromise("no step before May", it.now.plusSeconds(60)));
        it.lead(new PromiseOrder.GivePromise(NORTH, "a draft", it.now.plusSeconds(60)));
        var promises = it.room(NORTH).proceedings().promises().promises().values();
        var made = promises.stream().filter(p -> p.byRoom()).findFirst().orElseThrow().promise();
        var got = promises.stream().filter(p -> !p.byRoom()).findFirst().orElseThrow().promise();
        assertThat(it.sees(SOUTH)).doesNotContain("May").doesNotContain("draft");
        assertThat(it.refused(NORTH, "head", new PromiseAct.HoldPromise(made, PromiseEnd.KEPT, "")))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        it.head(NORTH, new PromiseAct.HoldPromise(got, PromiseEnd.BROKEN, "none came"));
        it.lead(new PromiseOrder.CallPromise(made, PromiseEnd.KEPT, ""));
        assertThat(it.sees(NORTH)).contains("KEPT", "BROKEN");
    }

    @Test
    void theDeskSeesWhatComesNearAndWhoReliesOnIt() {
        var it = Case.usual();
        it.head(NORTH, new PromiseAct.MakePromise("a list", it.now.plusSeconds(100)));
        var promise = it.room(NORTH).proceedings().promises().promises().keys().getFirst();
        it.lead(new PromiseOrder.NoteReliance(promise, Set.of(SOUTH), "it plans on it"));
        it.lead(new PromiseOrder.NoteOutsideDate("election", it.now.plusSeconds(50)));
        it.lead(new PromiseOrder.NoteOutsideDate("waiver ends", it.now.plusSeconds(5_000)));
        var near = ComingUp.until(it.talks, Case.LEAD, it.now, it.now.plusSeconds(200));
        assertThat(near)
                .extracting(ComingUp::what)
                .containsExactly("election", "promise of north: a list");
        assertThat(near.getLast().reliesOn()).containsExactly(SOUTH);
        assertThat(it.sees(NORTH)).doesNotContain("plans on it").doesNotContain("election");
        assertThat(ComingUp.until(it.talks, "stranger", it.now, Instant.MAX)).isEmpty();
    }

    @Test
    void aPromisePastDueStaysInSightUntilItIsCalled() {
        var it = Case.usual();
        it.head(NORTH, new PromiseAct.MakePromise("a list", it.now.plusSeconds(100)));
        it.wait(500);
        assertThat(ComingUp.until(it.talks, Case.LEAD, it.now, it.now))
                .extracting(ComingUp::what)
                .containsExactly("promise past due of north: a list");
    }

    @Test
    void aVetoWithoutASeatIsShownToTheTeam() {
        var it = Case.usual();
        it.lead(new PromiseOrder.NoteVeto("the upper house", Set.of(), "must consent"));
        it.lead(new PromiseOrder.NoteVeto("the cabinet", Set.of(NORTH), ""));
        assertThat(Desk.of(it.talks, Case.LEAD).standing())
                .extracting(Sight::title)
                .contains("a veto without a seat", "a veto with a seat");
        assertThat(it.sees(NORTH)).doesNotContain("upper house");
    }
}
