package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CarrySheetTest {

    private static final RoomId CAPITAL = new RoomId("northern capital");

    @Test
    void theCarrySheetHoldsWhatMayBeSaidAskedAndNotMentioned() {
        var it = WrongRoomTest.confided(Set.of());
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.ChangeTerms(item, Terms.WITHOUT_ATTRIBUTION));
        var until = it.now.plusSeconds(3600);
        it.head(
                NORTH,
                new ConfidenceAct.DraftGrant(item, "a pause of five years", SOUTH, false, until));
        var grant = it.room(NORTH).confidences().grants().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.Release(grant));
        assertThat(sheet(it, NORTH).ask())
                .extracting(CarrySheet.Line::terms)
                .containsExactly("to be read back");
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, "a pause of five years"));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "never say this"),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of(Case.SECOND)));
        it.lead(
                new ConfidenceOrder.Say(
                        SOUTH, new Message(MessageKind.QUESTION, Binding.PERSONAL, "and then?")));
        it.wait(20);
        var sheet = sheet(it, SOUTH);
        assertThat(sheet.say())
                .containsExactly(
                        new CarrySheet.Line(
                                "a pause of five years",
                                new CarryReason.Granted(
                                        MessageKind.CLARIFICATION,
                                        Binding.PERSONAL,
                                        "",
                                        java.util.Map.of()),
                                until));
        assertThat(sheet.say())
                .extracting(CarrySheet.Line::terms)
                .containsExactly("exactly, once, CLARIFICATION, PERSONAL, without saying whose");
        assertThat(sheet.ask())
                .containsExactly(
                        new CarrySheet.Line(
                                "and then?", new CarryReason.Unanswered(), Instant.MAX));
        assertThat(sheet.silent().toString()).doesNotContain("never say this");
        assertThat(
                        CarrySheet.of(it.talks, Terminology.NONE, Case.SECOND, SOUTH, it.now)
                                .silent()
                                .toString())
                .contains("never say this");
        assertThat(CarrySheet.of(it.talks, Terminology.NONE, "stranger", SOUTH, it.now).say())
                .isEmpty();
    }

    private static CarrySheet sheet(Case it, RoomId room) {
        return CarrySheet.of(it.talks, Terminology.NONE, Case.LEAD, room, it.now);
    }

    @Test
    void theCarrySheetNoLongerHoldsWhatHasRunOut() {
        var it = WrongRoomTest.confided(Set.of());
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.ChangeTerms(item, Terms.WITHOUT_ATTRIBUTION));
        it.head(
                NORTH,
                new ConfidenceAct.DraftGrant(
                        item, "a pause", SOUTH, false, it.now.plusSeconds(60)));
        var grant = it.room(NORTH).confidences().grants().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, "a pause"));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        assertThat(sheet(it, SOUTH).say()).hasSize(1);
        it.wait(60);
        assertThat(sheet(it, SOUTH).say()).isEmpty();
    }

    @Test
    void theCarrySheetAsksForADraftAndNoLongerHoldsWhatIsOnItsWay() {
        var it = WrongRoomTest.confided(Set.of());
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.ChangeTerms(item, Terms.WITHOUT_ATTRIBUTION));
        it.head(
                NORTH,
                new ConfidenceAct.DraftGrant(
                        item, "a pause", SOUTH, false, it.now.plusSeconds(600)));
        assertThat(sheet(it, NORTH).ask())
                .extracting(CarrySheet.Line::why)
                .containsExactly(new CarryReason.Drafted(SOUTH));
        var grant = it.room(NORTH).confidences().grants().keys().getFirst();
        it.head(NORTH, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, "a pause"));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        assertThat(sheet(it, SOUTH).say()).hasSize(1);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, "a pause"));
        assertThat(sheet(it, SOUTH).say()).isEmpty();
    }

    private static Case withCapital() {
        var it = Case.usual();
        it.lead(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        it.lead(new PeopleOrder.Invite(CAPITAL, "head", Role.HEAD));
        it.in(CAPITAL, "head", new PeopleAct.Enter());
        return it;
    }

    private static Id asked(Case it) {
        it.head(
                NORTH,
                new CapitalAct.Consult(
                        CAPITAL,
                        "May we name five years?",
                        List.of("yes", "no"),
                        it.now.plusSeconds(3600)));
        return it.room(NORTH).consultations().asked().keys().getLast();
    }

    private static CarrySheet.Line capital(
            CarryReason.Answer answer, Instant since, Instant until) {
        return new CarrySheet.Line(CAPITAL.name(), new CarryReason.Capital(answer, since), until);
    }

    private static List<String> terms(Case it, RoomId room) {
        return sheet(it, room).ask().stream().map(CarrySheet.Line::terms).toList();
    }

    @Test
    void aConsultationWithTheCapitalIsAskedAboutUntilItIsDueAndThenAsOverdue() {
        var it = withCapital();
        asked(it);
        var due = it.now.plusSeconds(3600);
        assertThat(sheet(it, NORTH).ask())
                .containsExactly(capital(CarryReason.Answer.AWAITED, it.now, due));
        assertThat(sheet(it, SOUTH).ask()).isEmpty();
        it.wait(3600);
        assertThat(sheet(it, NORTH).ask())
                .containsExactly(capital(CarryReason.Answer.OVERDUE, due, Instant.MAX));
    }

    @Test
    void theSheetNeverHoldsWhatTheCapitalWasAskedOrAnswered() {
        var it = withCapital();
        var asked = asked(it);
        it.in(CAPITAL, "head", new CapitalAct.Instruct(asked, 0, "five, no more"));
        assertThat(sheet(it, NORTH).toString()).doesNotContain("five");
    }

    @Test
    void anAnswerOfTheCapitalIsAskedAboutUntilTheRoomConfidesSomething() {
        var it = withCapital();
        var asked = asked(it);
        it.wait(3600);
        it.in(CAPITAL, "head", new CapitalAct.GivePersonalView(asked, "perhaps"));
        assertThat(terms(it, NORTH))
                .containsExactly("an answer has come; ask what of it may be said");
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.REPLY, Binding.AUTHORISED, "five"),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
        assertThat(terms(it, NORTH)).isEmpty();
    }

    @Test
    void promisesThatStandAreOnTheSheetOfTheirRoomAndPastDueOnesSaySo() {
        var it = Case.usual();
        it.head(NORTH, new PromiseAct.MakePromise("a list of the sites", it.now.plusSeconds(60)));
        assertThat(terms(it, NORTH)).containsExactly("promised by them");
        assertThat(terms(it, SOUTH)).isEmpty();
        it.wait(60);
        assertThat(terms(it, NORTH)).containsExactly("promised by them, past due");
    }
}
