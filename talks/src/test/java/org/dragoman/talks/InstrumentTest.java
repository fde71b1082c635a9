package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstrumentTest {

    static final RoomId AGENCY = new RoomId("agency");

    /// An instrument in force between the two, with a body of experts at hand.
    static Id inForce(Case it) {
        it.lead(new PeopleOrder.OpenRoom(AGENCY, RoomKind.EXPERTS, AGENCY));
        it.lead(new PeopleOrder.Invite(AGENCY, "head", Role.HEAD));
        it.in(AGENCY, "head", new PeopleAct.Enter());
        var id = authenticated(it, InstrumentForm.SIGNED);
        northConsents(it, id);
        southConsents(it, id);
        it.head(NORTH, new InstrumentAct.Sign(id, true));
        it.head(SOUTH, new InstrumentAct.Sign(id, true));
        return id;
    }

    private static final RoomId CAPITAL = new RoomId("north capital");
    private static final Trigger AT_ONCE = new Trigger.Happening(Arrangement.COMPLETE);

    /// A text that both delegations agreed; North has a parliament at home, South a council.
    static Case agreed() {
        var it = Case.usual();
        it.lead(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        it.lead(new PeopleOrder.Invite(CAPITAL, "head", Role.HEAD));
        it.in(CAPITAL, "head", new PeopleAct.Enter());
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the waters"));
        drafted(it, "a pause of ten years");
        it.head(
                NORTH,
                new DomesticAct.DeclareConstituency(
                        new Constituency(
                                "parliament",
                                CAPITAL,
                                new ConsentRule.InSequence(List.of("speaker", "president")),
                                List.of(),
                                "")));
        it.head(
                SOUTH,
                new DomesticAct.DeclareConstituency(
                        new Constituency(
                                "council",
                                SOUTH,
                                new ConsentRule.AtLeast(2, List.of("first", "second", "third")),
                                List.of("the budget has passed"),
                                "head")));
        return it;
    }

    static Id text(Case it) {
        return it.talks.desk().texts().keys().getLast();
    }

    /// A further version with these words, agreed in silence by both.
    static void drafted(Case it, String words) {
        agreeTo(
                it,
                Version.of(
                        Clause.of("1", Wording.of("en", words)),
                        Clause.of("2", Wording.of("en", "inspectors stay")).restingOn("1")));
    }

    private static void agreeTo(Case it, Version version) {
        var id = text(it);
        it.lead(new TextOrder.DraftVersion(id, version));
        for (var room : List.of(NORTH, SOUTH)) {
            it.lead(new TextOrder.ShowVersion(id, room));
            if (!it.room(room).texts().shown().find(id).orElseThrow().consented()) {
                it.head(room, new TextAct.ConsentToSilence(id));
            }
        }
        it.lead(new TextOrder.OpenSilence(id, it.now.plusSeconds(60)));
        it.wait(60);
    }

    static Id authenticated(Case it, InstrumentForm form) {
        it.lead(new InstrumentOrder.Authenticate(text(it), form, AT_ONCE, ZoneOffset.UTC));
        return it.talks.desk().accords().ratification().instruments().keys().getLast();
    }

    private static Id signed(Case it) {
        var id = authenticated(it, InstrumentForm.SIGNED);
        it.head(NORTH, new InstrumentAct.Sign(id, false));
        it.head(SOUTH, new InstrumentAct.Sign(id, false));
        return id;
    }

    static InstrumentStage stage(Case it, Id id) {
        return it.talks
                .desk()
                .accords()
                .ratification()
                .instruments()
                .find(id)
                .orElseThrow()
                .stage();
    }

    static DomesticAct.RecordBallot ballot(Id id, String name, String principal, Ballot ballot) {
        return new DomesticAct.RecordBallot(id, name, principal, ballot, "as minuted");
    }

    static void northConsents(Case it, Id id) {
        it.head(NORTH, new DomesticAct.PutToConstituency(id, "parliament", Instant.MAX));
        it.head(CAPITAL, ballot(id, "parliament", "speaker", Ballot.CONSENTS));
        it.head(CAPITAL, ballot(id, "parliament", "president", Ballot.CONSENTS));
    }

    static void southConsents(Case it, Id id) {
        it.head(SOUTH, new DomesticAct.PutToConstituency(id, "council", Instant.MAX));
        it.head(SOUTH, ballot(id, "council", "third", Ballot.CONSENTS));
        it.head(SOUTH, ballot(id, "council", "first", Ballot.CONSENTS));
        it.head(SOUTH, new DomesticAct.MeetCondition(id, "council", "the budget has passed"));
    }

    /// What a head has seen and how things stand, without what could be done now.
    private static String shown(Case it, RoomId room) {
        var view = Room.of(it.talks, new Seat(room, "head"), it.now);
        return view.seen().toString() + view.standing();
    }

    static InstrumentAct notify(Id id, Outcome outcome, boolean toAll) {
        var clauses = outcome == Outcome.CHANGE_ASKED ? List.of("1") : List.<String>of();
        return new InstrumentAct.NotifyOutcome(id, outcome, clauses, "five years", toAll);
    }

    @Test
    void everyClauseStaysAdReferendumUntilTheLastDepositAndThenIsClosed() {
        var it = agreed();
        var id = signed(it);
        it.lead(new InstrumentOrder.OpenDomestic(id, it.now.plusSeconds(3600)));
        northConsents(it, id);
        southConsents(it, id);
        for (var side : List.of(NORTH, SOUTH)) {
            it.head(side, notify(id, Outcome.ACCEPTED, false));
        }
        it.head(NORTH, new InstrumentAct.Deposit(id));
        assertThat(it.sees(SOUTH)).contains("clauses are, value=AD REFERENDUM");
        it.head(SOUTH, new InstrumentAct.Deposit(id));
        assertThat(it.sees(NORTH)).contains("clauses are, value=CLOSED");
        assertThat(it.sees(CAPITAL)).contains("IN_FORCE");
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.IN_FORCE);
    }

    @Test
    void aTextWithABracketIsNotAuthenticated() {
        var it = agreed();
        it.lead(new TextOrder.ReopenClause(text(it), "2", "a new offer"));
        var order =
                new InstrumentOrder.Authenticate(
                        text(it), InstrumentForm.SIGNED, AT_ONCE, ZoneOffset.UTC);
        assertThat(it.refused(Case.LEAD, order)).isEqualTo(Rule.WHOLE);
    }

    @Test
    void noTextIsAuthenticatedBeforeEachSideHasSaidWhoMustConsent() {
        var it = agreed();
        it.head(SOUTH, new DomesticAct.WithdrawConstituency("council", "dissolved"));
        var order =
                new InstrumentOrder.Authenticate(
                        text(it), InstrumentForm.SIGNED, AT_ONCE, ZoneOffset.UTC);
        assertThat(it.refused(Case.LEAD, order)).isEqualTo(Rule.CONSTITUENCIES);
    }

    @Test
    void aVetoWithoutASeatStandsOnTheDeskBeforeItSurprises() {
        var it = agreed();
        it.lead(new InstrumentOrder.NoteVeto(SOUTH, "the guilds", "they hold the locks"));
        assertThat(Desk.of(it.talks, Case.SECOND).standing().toString())
                .contains("veto without a seat: north", "parliament", "NOBODY IN THE ROOM")
                .contains("the guilds");
        assertThat(it.sees(SOUTH)).doesNotContain("guilds").doesNotContain("parliament");
    }

    @Test
    void howAConstituencyAnswersStaysWithItsSideUntilTheSideNotifies() {
        var it = agreed();
        var id = signed(it);
        it.lead(new InstrumentOrder.OpenDomestic(id, it.now.plusSeconds(3600)));
        it.head(NORTH, new DomesticAct.PutToConstituency(id, "parliament", Instant.MAX));
        it.head(CAPITAL, ballot(id, "parliament", "speaker", Ballot.ASKS_CHANGE));
        assertThat(it.sees(NORTH)).contains("CHANGE_ASKED");
        assertThat(shown(it, SOUTH)).doesNotContain("speaker").doesNotContain("CHANGE_ASKED");
        assertThat(Desk.of(it.talks, Case.LEAD).toString())
                .doesNotContain("says=ASKS_CHANGE")
                .doesNotContain("CHANGE_ASKED");
        it.head(NORTH, notify(id, Outcome.CHANGE_ASKED, false));
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).contains("five years");
        assertThat(it.sees(SOUTH)).doesNotContain("five years");
        it.head(NORTH, notify(id, Outcome.CHANGE_ASKED, true));
        assertThat(it.sees(SOUTH)).contains("five years").doesNotContain("speaker");
    }

    @Test
    void anOutcomeIsNotifiedAsAcceptedOnlyOnceEveryConstituencyHasConsented() {
        var it = agreed();
        var id = signed(it);
        assertThat(it.refused(SOUTH, "head", notify(id, Outcome.ACCEPTED, true)))
                .isEqualTo(Rule.CONSTITUENCIES);
        it.head(SOUTH, new DomesticAct.PutToConstituency(id, "council", Instant.MAX));
        it.head(SOUTH, ballot(id, "council", "third", Ballot.CONSENTS));
        it.head(SOUTH, ballot(id, "council", "first", Ballot.CONSENTS));
        assertThat(it.refused(SOUTH, "head", notify(id, Outcome.ACCEPTED, true)))
                .as("a condition is still open")
                .isEqualTo(Rule.CONSTITUENCIES);
        it.head(SOUTH, new DomesticAct.MeetCondition(id, "council", "the budget has passed"));
        it.head(SOUTH, notify(id, Outcome.ACCEPTED, true));
        assertThat(shown(it, NORTH)).contains("ACCEPTED");
    }

    @Test
    void inASequenceEachIsAskedAfterTheOneBefore() {
        var it = agreed();
        var id = signed(it);
        it.head(NORTH, new DomesticAct.PutToConstituency(id, "parliament", Instant.MAX));
        var early = ballot(id, "parliament", "president", Ballot.CONSENTS);
        assertThat(it.refused(CAPITAL, "head", early)).isEqualTo(Rule.NOT_NOW);
        it.head(CAPITAL, ballot(id, "parliament", "speaker", Ballot.CONSENTS));
        it.head(CAPITAL, early);
        assertThat(it.sees(NORTH)).contains("CONSENTED");
    }

    @Test
    void aSignatureBeyondOnesPowersHasNoEffectUntilConfirmed() {
        var it = agreed();
        var id = authenticated(it, InstrumentForm.SIGNED);
        it.in(NORTH, "member", new InstrumentAct.Sign(id, false));
        assertThat(it.sees(SOUTH)).doesNotContain("signed, parts");
        assertThat(
                        it.room(NORTH)
                                .accords()
                                .ratification()
                                .instruments()
                                .first()
                                .orElseThrow()
                                .stage())
                .isEqualTo(InstrumentStage.AUTHENTICATED);
        var waiting = it.room(NORTH).people().waiting().keys().getLast();
        it.head(NORTH, new PeopleAct.ConfirmAct(waiting));
        assertThat(it.sees(SOUTH)).contains("value=AD REFERENDUM");
    }

    @Test
    void aDefinitiveSignatureBindsAndNeedsEveryConsentBefore() {
        var it = agreed();
        var id = authenticated(it, InstrumentForm.SIGNED);
        var sign = new InstrumentAct.Sign(id, true);
        assertThat(it.refused(NORTH, "head", sign)).isEqualTo(Rule.CONSTITUENCIES);
        northConsents(it, id);
        southConsents(it, id);
        it.head(NORTH, sign);
        it.head(SOUTH, sign);
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.IN_FORCE);
    }

    @Test
    void aLaterChangeOfTheTextVoidsWhatWasConsentedToBeforeAndAllAreAskedAgain() {
        var it = agreed();
        var id = signed(it);
        it.lead(new InstrumentOrder.OpenDomestic(id, it.now.plusSeconds(3600)));
        northConsents(it, id);
        it.head(NORTH, notify(id, Outcome.ACCEPTED, true));
        it.head(NORTH, new InstrumentAct.Deposit(id));
        it.head(SOUTH, notify(id, Outcome.CHANGE_ASKED, true));
        it.lead(new TextOrder.ReopenClause(text(it), "1", "South asks for five years"));
        for (var room : List.of(NORTH, SOUTH)) {
            assertThat(it.sees(room)).contains("consents void");
        }
        assertThat(it.sees(CAPITAL)).contains("void: REOPENED");
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.REOPENED);
        drafted(it, "a pause of five years");
        it.lead(new InstrumentOrder.Reauthenticate(id, "as South asked"));
        assertThat(it.refused(NORTH, "head", new InstrumentAct.Sign(id, true)))
                .isEqualTo(Rule.CONSTITUENCIES);
        northConsents(it, id);
        southConsents(it, id);
        it.head(NORTH, new InstrumentAct.Sign(id, true));
        it.head(SOUTH, new InstrumentAct.Sign(id, true));
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.IN_FORCE);
        assertThat(it.sees(CAPITAL)).contains("five years", "IN_FORCE");
    }

    @Test
    void whatIsInForceIsNotReopened() {
        var it = agreed();
        var id = authenticated(it, InstrumentForm.SIGNED);
        northConsents(it, id);
        southConsents(it, id);
        it.head(NORTH, new InstrumentAct.Sign(id, true));
        it.head(SOUTH, new InstrumentAct.Sign(id, true));
        var reopen = new TextOrder.ReopenClause(text(it), "1", "a new offer");
        assertThat(it.refused(Case.LEAD, reopen)).isEqualTo(Rule.NOT_NOW);
        assertThat(it.refused(Case.LEAD, new InstrumentOrder.Reauthenticate(id, "again")))
                .isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void aRejectionToldToAllReopensEveryClause() {
        var it = agreed();
        var id = signed(it);
        it.head(SOUTH, notify(id, Outcome.REJECTED, false));
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.SIGNED);
        assertThat(shown(it, NORTH)).doesNotContain("REJECTED");
        it.head(SOUTH, notify(id, Outcome.REJECTED, true));
        assertThat(shown(it, NORTH)).contains("REJECTED", "reopened");
        assertThat(it.talks.desk().texts().find(text(it)).orElseThrow().agreed()).isEmpty();
    }

    @Test
    void theDeadlineVoidsSignaturesAndTellsNobodyWhoWasMissing() {
        var it = agreed();
        var id = signed(it);
        it.lead(new InstrumentOrder.OpenDomestic(id, it.now.plusSeconds(600)));
        northConsents(it, id);
        it.head(NORTH, notify(id, Outcome.ACCEPTED, false));
        it.wait(599);
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.DOMESTIC);
        it.wait(1);
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.LAPSED);
        assertThat(it.sees(SOUTH)).contains("LAPSED");
        assertThat(shown(it, SOUTH)).doesNotContain("ACCEPTED");
        assertThat(it.talks.desk().texts().find(text(it)).orElseThrow().agreed())
                .as("the words stay agreed ad referendum")
                .containsExactlyInAnyOrder("1", "2");
        it.lead(new InstrumentOrder.Reauthenticate(id, "more time"));
        assertThat(it.refused(NORTH, "head", new InstrumentAct.Sign(id, true)))
                .isEqualTo(Rule.CONSTITUENCIES);
    }

    @Test
    void aConstituencyThatIsLateIsSeenByItsSideAloneAndCanBeAskedAgain() {
        var it = agreed();
        var id = signed(it);
        it.head(NORTH, new DomesticAct.PutToConstituency(id, "parliament", it.now.plusSeconds(60)));
        it.wait(60);
        assertThat(it.sees(NORTH)).contains("no consent in time");
        assertThat(it.sees(SOUTH)).doesNotContain("no consent in time");
        assertThat(
                        it.refused(
                                CAPITAL,
                                "head",
                                ballot(id, "parliament", "speaker", Ballot.CONSENTS)))
                .isEqualTo(Rule.PAST);
        northConsents(it, id);
        assertThat(it.sees(NORTH)).contains("CONSENTED");
    }

    @Test
    void consentOnceGivenStandsUntilTheTextChanges() {
        var it = agreed();
        var id = signed(it);
        northConsents(it, id);
        assertThat(it.refused(CAPITAL, "head", ballot(id, "parliament", "speaker", Ballot.REFUSES)))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void nobodyWhoIsBoundAddsAConstituency() {
        var it = agreed();
        var id = authenticated(it, InstrumentForm.SIGNED);
        northConsents(it, id);
        it.head(NORTH, new InstrumentAct.Sign(id, true));
        var more =
                new Constituency("crown", NORTH, new ConsentRule.OnePrincipal("x"), List.of(), "");
        assertThat(it.refused(NORTH, "head", new DomesticAct.DeclareConstituency(more)))
                .isEqualTo(Rule.NOT_NOW);
    }

    /// Algiers, January 1981: the mediator declares, each adheres, in force when both have.
    @Test
    void inTheAlgiersFormNobodyLearnsWhoAdheredBeforeAllHave() {
        var it = agreed();
        var id = authenticated(it, InstrumentForm.DECLARATION);
        it.lead(new InstrumentOrder.Declare(id, it.now.plusSeconds(3600)));
        northConsents(it, id);
        southConsents(it, id);
        var before = it.sees(SOUTH);
        it.head(NORTH, new InstrumentAct.Adhere(id));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).contains("adhered");
        it.head(SOUTH, new InstrumentAct.Adhere(id));
        assertThat(it.sees(NORTH)).contains("IN_FORCE");
    }

    /// The plan of action of 2015: endorsed on 20 July, adoption day ninety days later.
    @Test
    void aPoliticalCommitmentIsAdoptedNeverSignedAndInEffectOnItsAdoptionDay() {
        var it = agreed();
        var adoptionDay =
                new Trigger.Latest(
                        List.of(
                                new Trigger.DaysAfter(new Trigger.Happening("endorsement"), 90),
                                new Trigger.Happening(Arrangement.COMPLETE)));
        it.lead(
                new InstrumentOrder.Authenticate(
                        text(it),
                        InstrumentForm.COMMITMENT,
                        adoptionDay,
                        ZoneId.of("Europe/Vienna")));
        var id = it.talks.desk().accords().ratification().instruments().keys().getLast();
        assertThat(it.refused(NORTH, "head", new InstrumentAct.Sign(id, false)))
                .isEqualTo(Rule.NOT_NOW);
        it.head(NORTH, new InstrumentAct.Adopt(id));
        it.head(SOUTH, new InstrumentAct.Adopt(id));
        it.lead(new InstrumentOrder.OpenDomestic(id, Instant.MAX));
        northConsents(it, id);
        southConsents(it, id);
        it.head(NORTH, notify(id, Outcome.ACCEPTED, true));
        it.head(SOUTH, notify(id, Outcome.ACCEPTED, true));
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.DEPOSITED);
        it.lead(
                new InstrumentOrder.RecordHappening(
                        id, "endorsement", LocalDate.parse("2026-02-20")));
        assertThat(it.sees(SOUTH)).contains("2026-05-20T22:00:00Z");
        it.wait(90 * 24 * 3600);
        assertThat(stage(it, id)).isEqualTo(InstrumentStage.IN_FORCE);
    }

    @Test
    void nobodySignsBeforeEveryPartyHasConfirmedEachLanguage() {
        var it = agreed();
        var persian = new Language("fa");
        it.lead(new TextOrder.ReopenClause(text(it), "1", "a Persian text"));
        var both =
                new Version(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, persian),
                        List.of(),
                        List.of(
                                new Article(
                                        "",
                                        Wording.NONE,
                                        List.of(
                                                Clause.of(
                                                        "1",
                                                        Wording.of("en", "they stay")
                                                                .with(
                                                                        persian,
                                                                        "می\u200cمانند"))))));
        agreeTo(it, both);
        var id = authenticated(it, InstrumentForm.SIGNED);
        it.head(NORTH, new InstrumentAct.ConfirmConcordance(id, persian));
        assertThat(it.refused(NORTH, "head", new InstrumentAct.Sign(id, false)))
                .isEqualTo(Rule.CONCORDANCE);
        it.head(SOUTH, new InstrumentAct.ConfirmConcordance(id, persian));
        it.head(NORTH, new InstrumentAct.Sign(id, false));
    }
}
