package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.LEAD;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final RoomId AGENCY = InstrumentTest.AGENCY;
    private static final int DAY = 24 * 60 * 60;

    private static Instrument instrument(Case it, Id id) {
        return it.talks.desk().accords().ratification().instruments().find(id).orElseThrow();
    }

    private static Wording words(Case it, Id id) {
        return it.talks
                .desk()
                .accords()
                .upkeep()
                .depositary()
                .text(instrument(it, id))
                .version()
                .clauses()
                .getFirst()
                .variants()
                .getFirst();
    }

    private static DepositaryOrder.ProposeCorrection correction(Case it, Id id, String now) {
        var clause = instrument(it, id).fixed().version().clauses().getFirst();
        var wording = clause.variants().getFirst();
        for (var language : clause.variants().getFirst().words().keySet()) {
            wording = wording.with(language, now);
        }
        return new DepositaryOrder.ProposeCorrection(
                id, clause.name(), wording, "a slip of the pen", it.now.plusSeconds(10 * DAY));
    }

    private static Id proposed(Case it, Id id, String now) {
        it.lead(correction(it, id, now));
        return it.talks.desk().accords().upkeep().depositary().corrections().keys().getLast();
    }

    @Test
    void anErrorIsCorrectedWhenNobodyObjectsInThePeriodAndTheConsentsStand() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        proposed(it, id, "the corrected words");
        it.wait(9 * DAY);
        assertThat(words(it, id).words().values()).doesNotContain("the corrected words");
        it.wait(DAY);
        assertThat(words(it, id).words().values()).containsOnly("the corrected words");
        assertThat(instrument(it, id).closed()).isTrue();
    }

    @Test
    void theCorrectedCopyHasOneDigestInEveryRoom() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        var correction = proposed(it, id, "the corrected words");
        it.head(NORTH, new DepositaryAct.AnswerCorrection(correction, true, ""));
        var made = it.head(SOUTH, new DepositaryAct.AnswerCorrection(correction, true, ""));
        var digest =
                made.stream()
                        .filter(DepositaryEvent.TextCorrected.class::isInstance)
                        .map(event -> ((DepositaryEvent.TextCorrected) event).digest().hex())
                        .findFirst()
                        .orElseThrow();
        assertThat(it.sees(NORTH)).contains(digest);
        assertThat(it.sees(SOUTH)).contains(digest);
    }

    @Test
    void anObjectionKeepsTheTextAndNobodyLearnsWhose() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        var correction = proposed(it, id, "the corrected words");
        assertThat(
                        it.refused(
                                NORTH,
                                "head",
                                new DepositaryAct.AnswerCorrection(correction, false, "")))
                .isEqualTo(Rule.BLANK);
        it.head(NORTH, new DepositaryAct.AnswerCorrection(correction, false, "it is no error"));
        assertThat(it.sees(SOUTH)).doesNotContain("no error", "objected to a correction");
        it.wait(10 * DAY);
        assertThat(it.sees(SOUTH)).contains("correction not made").doesNotContain("no error");
        assertThat(words(it, id).words().values()).doesNotContain("the corrected words");
    }

    @Test
    void oneCorrectionIsOpenAtATimeAndTheFixedWordsAreNoCorrection() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        proposed(it, id, "one");
        assertThat(it.refused(LEAD, correction(it, id, "two"))).isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void aTextThatWasAgreedClauseByClauseIsInitialledByEveryHeadBeforeItIsFixed() {
        var it = InstrumentTest.agreed();
        var text = InstrumentTest.text(it);
        it.lead(new TextOrder.ReopenClause(text, "1", "a word was missing"));
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, new AssentAct.AcceptClause(text, "1"));
            it.head(room, new AssentAct.AcceptClause(text, "2"));
        }
        it.lead(new TextOrder.EstablishAgreement(text, List.of("1", "2")));
        var fix =
                new InstrumentOrder.Authenticate(
                        text,
                        InstrumentForm.SIGNED,
                        new Trigger.Happening(Arrangement.COMPLETE),
                        ZoneOffset.UTC);
        assertThat(it.refused(LEAD, fix)).isEqualTo(Rule.WHOLE);
        it.head(NORTH, new AssentAct.Initial(text));
        assertThat(it.refused(LEAD, fix)).isEqualTo(Rule.WHOLE);
        it.head(SOUTH, new AssentAct.Initial(text));
        it.lead(new TextOrder.AnnounceInitials(text));
        it.lead(fix);
    }

    @Test
    void anInterpretativeDeclarationStandsBesideTheTextAndBlocksNothing() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.authenticated(it, InstrumentForm.SIGNED);
        var clause = instrument(it, id).fixed().version().clauses().getFirst().name();
        it.head(
                NORTH,
                new DepositaryAct.DeclareInterpretation(id, clause, "days are calendar days"));
        assertThat(it.sees(SOUTH)).contains("interpretative declaration", "calendar days");
        it.head(SOUTH, new InstrumentAct.Sign(id, false));
    }

    private static ScheduledStep step(Obligation obligation, OnFailure follows, String until) {
        return new ScheduledStep(
                "cap",
                NORTH,
                1,
                new Trigger.Happening(Arrangement.COMPLETE),
                obligation,
                true,
                NORTH,
                "the agency's report",
                Duration.ofDays(5),
                follows,
                until);
    }

    private static Case kept(Obligation obligation, OnFailure follows, List<Id> into) {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        into.add(id);
        it.lead(new StepOrder.SetSchedule(id, List.of(step(obligation, follows, "the review"))));
        it.head(NORTH, new StepAct.ReportStep(id, "cap", "photographs"));
        return it;
    }

    @Test
    void aContinuingFloorThatIsNotKeptIsFlaggedAndMadeGoodByANewReport() {
        var ids = new java.util.ArrayList<Id>();
        var it = kept(Obligation.CONTINUING_FLOOR, OnFailure.REVERSAL, ids);
        var id = ids.getFirst();
        it.lead(new StepOrder.NoteFailure(id, "cap"));
        assertThat(it.sees(SOUTH)).contains("not taken when due");
        it.head(NORTH, new StepAct.ReportStep(id, "cap", "new photographs"));
        assertThat(it.sees(SOUTH)).contains("made good");
        it.wait(6 * DAY);
        assertThat(it.sees(SOUTH)).doesNotContain("not made good");
    }

    @Test
    void whatIsDoneOnceIsNotFlaggedAfterwards() {
        var ids = new java.util.ArrayList<Id>();
        var it = kept(Obligation.ONE_SHOT, OnFailure.REVERSAL, ids);
        assertThat(it.refused(LEAD, new StepOrder.NoteFailure(ids.getFirst(), "cap")))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void anObligationUntilAConditionEndsWithIt() {
        var ids = new java.util.ArrayList<Id>();
        var it = kept(Obligation.UNTIL_CONDITION, OnFailure.REVERSAL, ids);
        var id = ids.getFirst();
        it.lead(
                new InstrumentOrder.RecordHappening(
                        id, "the review", LocalDate.ofInstant(it.now, ZoneOffset.UTC)));
        assertThat(it.refused(LEAD, new StepOrder.NoteFailure(id, "cap")))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void aFailureThatStandsEscalatesToTheDisputeClause() {
        var ids = new java.util.ArrayList<Id>();
        var it = kept(Obligation.CONTINUING_FLOOR, OnFailure.ESCALATION, ids);
        var id = ids.getFirst();
        it.lead(
                new DisputeOrder.SetDisputePath(
                        id,
                        new DisputePath(List.of(new DisputePath.Stage("commission", 20))),
                        CountingRule.FULL_HOURS));
        it.lead(new StepOrder.NoteFailure(id, "cap"));
        it.wait(6 * DAY);
        assertThat(it.sees(SOUTH)).contains("dispute referred", "not made good: cap");
    }

    @Test
    void aConditionComesWhenEveryPartyHasConsentedToIt() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        it.head(NORTH, new ConditionAct.ConsentToCondition(id, "the next phase"));
        assertThat(it.sees(SOUTH)).doesNotContain("the next phase");
        it.head(SOUTH, new ConditionAct.ConsentToCondition(id, "the next phase"));
        var day = instrument(it, id).progress().days();
        assertThat(Trigger.consentTo("the next phase").day(day)).isPresent();
        assertThat(it.sees(NORTH)).contains("consent of all to the next phase");
    }

    @Test
    void aCertificateIsATriggerOnceItIsGivenAndNobodyRecordsItInstead() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.inForce(it);
        var name = Trigger.certificateOf("the stock").name();
        assertThat(it.refused(LEAD, new InstrumentOrder.RecordHappening(id, name, LocalDate.EPOCH)))
                .isEqualTo(Rule.ALREADY_DONE);
        it.lead(new ConditionOrder.AskCondition(id, "the stock", AGENCY));
        it.in(AGENCY, "head", new ConditionAct.CertifyCondition(id, "the stock", false, "not yet"));
        assertThat(it.sees(NORTH)).doesNotContain("the stock");
        it.lead(new ConditionOrder.AskCondition(id, "the stock", AGENCY));
        it.in(AGENCY, "head", new ConditionAct.CertifyCondition(id, "the stock", true, "it is so"));
        assertThat(it.sees(NORTH)).contains("certificate of the stock").doesNotContain("it is so");
        assertThat(it.refused(NORTH, "head", new ConditionAct.CertifyCondition(id, "x", true, "y")))
                .isEqualTo(Rule.UNKNOWN);
    }
}
