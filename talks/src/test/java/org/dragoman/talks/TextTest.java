package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Reservations, names, amendments, merges, acceptance, approval and initials.
class TextTest {

    private static final Wording FIVE = Wording.of("en", "a pause of five years");
    private static final Wording TEN = Wording.of("en", "a pause of ten years");
    private static final Wording SEVEN = Wording.of("en", "a pause of seven years");
    private static final Wording FUEL = Wording.of("en", "fuel is supplied");

    private static Id text(Case it, Version version) {
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the framework"));
        var id = it.talks.desk().texts().keys().getLast();
        show(it, id, version);
        return id;
    }

    private static void show(Case it, Id id, Version version) {
        it.lead(new TextOrder.DraftVersion(id, version));
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        it.lead(new TextOrder.ShowVersion(id, SOUTH));
    }

    private static Texts.Shown seen(Case it, RoomId room, Id id) {
        return it.room(room).texts().shown().find(id).orElseThrow();
    }

    private static Version one(Wording... words) {
        return Version.of(Clause.of("1", words));
    }

    private static void acceptAll(Case it, Id id, String clause) {
        it.head(NORTH, new AssentAct.AcceptClause(id, clause));
        it.head(SOUTH, new AssentAct.AcceptClause(id, clause));
        it.lead(new TextOrder.EstablishAgreement(id, List.of(clause)));
    }

    @Test
    void aReservationStandsBesideTheClauseWithoutItsOwnerUntilItIsWithdrawn() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        var before = it.sees(SOUTH);
        var words = Wording.of("en", "subject to the release of funds");
        it.head(NORTH, new ReplyAct.EnterReservation(id, "1", words));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(it.refused(Case.LEAD, new TextOrder.DraftVersion(id, one(FIVE))))
                .isEqualTo(Rule.LOSSLESS);
        show(it, id, Version.of(Clause.of("1", FIVE).reserved(words)));
        assertThat(it.sees(SOUTH)).contains("release of funds").doesNotContain("reservation of");
        assertThat(it.refused(SOUTH, "head", new AssentAct.AcceptClause(id, "1")))
                .isEqualTo(Rule.NOT_NOW);
        it.head(NORTH, new ReplyAct.WithdrawReservation(id, "1", words));
        show(it, id, one(FIVE));
        acceptAll(it, id, "1");
    }

    @Test
    void aVersionThatNotAllWereShownIsWithdrawnAndAnotherTakesItsNumber() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        var south = it.sees(SOUTH);
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        assertThat(it.refused(Case.LEAD, new TextOrder.DraftVersion(id, one(SEVEN))))
                .isEqualTo(Rule.SYMMETRIC);
        assertThat(it.refused(Case.LEAD, new TextOrder.WithdrawVersion(id, " ")))
                .isEqualTo(Rule.REASON);
        it.lead(new TextOrder.WithdrawVersion(id, "a figure was wrong"));
        assertThat(it.sees(SOUTH)).isEqualTo(south);
        assertThat(it.sees(NORTH)).contains("version withdrawn", "a figure was wrong");
        assertThat(seen(it, NORTH, id).version()).isEqualTo(one(FIVE));
        show(it, id, one(SEVEN));
        for (var room : List.of(NORTH, SOUTH)) {
            assertThat(seen(it, room, id).number()).isEqualTo(2);
            assertThat(seen(it, room, id).version()).isEqualTo(one(SEVEN));
        }
        assertThat(seen(it, NORTH, id).digest()).isEqualTo(seen(it, SOUTH, id).digest());
    }

    @Test
    void whatWasSaidOfAWithdrawnVersionIsAskedAgain() {
        var it = Case.usual();
        var id = text(it, Version.of(Clause.of("1", FIVE), Clause.of("2", FUEL)));
        it.head(NORTH, new AssentAct.AcceptClause(id, "2"));
        it.lead(
                new TextOrder.DraftVersion(
                        id, Version.of(Clause.of("1", TEN), Clause.of("2", FUEL))));
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        it.head(NORTH, new AssentAct.ApproveVersion(id));
        it.lead(new TextOrder.WithdrawVersion(id, "a figure was wrong"));
        show(it, id, Version.of(Clause.of("1", SEVEN), Clause.of("2", FUEL)));
        assertThat(seen(it, NORTH, id).assent().accepted()).isEmpty();
        assertThat(seen(it, NORTH, id).assent().approved()).isFalse();
        var draft = it.talks.desk().texts().find(id).orElseThrow();
        assertThat(draft.assent().acceptedBy(NORTH, "1")).isFalse();
        assertThat(draft.assent().acceptedBy(NORTH, "2")).isFalse();
        assertThat(draft.assent().approved().has(NORTH)).isFalse();
        acceptAll(it, id, "1");
        acceptAll(it, id, "2");
    }

    @Test
    void aFirstVersionThatIsWithdrawnLeavesNoTextInTheRoom() {
        var it = Case.usual();
        it.lead(new TextOrder.OpenText(Set.of(NORTH, SOUTH), "the framework"));
        var id = it.talks.desk().texts().keys().getLast();
        it.lead(new TextOrder.DraftVersion(id, one(FIVE)));
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        it.lead(new TextOrder.WithdrawVersion(id, "it named a place"));
        assertThat(it.room(NORTH).texts().shown().has(id)).isFalse();
        assertThat(it.refused(NORTH, "head", new AssentAct.AcceptClause(id, "1")))
                .isEqualTo(Rule.UNKNOWN);
        show(it, id, one(TEN));
        assertThat(seen(it, NORTH, id).number()).isEqualTo(1);
    }

    @Test
    void aVersionThatAllOrNobodyWasShownIsNotWithdrawn() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        var withdraw = new TextOrder.WithdrawVersion(id, "a figure was wrong");
        assertThat(it.refused(Case.LEAD, withdraw)).isEqualTo(Rule.NOT_NOW);
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        assertThat(it.refused(Case.LEAD, withdraw)).isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void silenceDoesNotAgreeAClauseWithAReservation() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        var words = Wording.of("en", "subject to instructions");
        it.head(NORTH, new ReplyAct.EnterReservation(id, "1", words));
        it.head(NORTH, new TextAct.ConsentToSilence(id));
        it.head(SOUTH, new TextAct.ConsentToSilence(id));
        assertThat(it.refused(Case.LEAD, new TextOrder.OpenSilence(id, it.now.plusSeconds(60))))
                .isEqualTo(Rule.LOSSLESS);
        show(it, id, Version.of(Clause.of("1", FIVE).reserved(words), Clause.of("2", FUEL)));
        it.lead(new TextOrder.OpenSilence(id, it.now.plusSeconds(60)));
        it.wait(60);
        assertThat(seen(it, SOUTH, id).agreed()).containsExactly("2");
    }

    @Test
    void anOwnerIsNamedOnlyOnceItLetsItBeKnownAndOnlyToWhoKnowsOfIt() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new TextAct.ProposeVariant(id, "1", TEN));
        show(it, id, one(FIVE, TEN));
        assertThat(it.sees(SOUTH)).doesNotContain("owner known");
        assertThat(it.head(NORTH, new ReplyAct.LetOwnerBeKnown(id, "1", TEN)))
                .contains(new ReplyEvent.OwnerTold(SOUTH, id, "1", TEN, NORTH));
        assertThat(it.sees(SOUTH)).contains("owner known");
        assertThat(it.refused(NORTH, "head", new ReplyAct.LetOwnerBeKnown(id, "1", TEN)))
                .isEqualTo(Rule.ALREADY_DONE);
        assertThat(it.refused(SOUTH, "head", new ReplyAct.LetOwnerBeKnown(id, "1", TEN)))
                .isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void wordsThatStandInNoVersionAreNotToldWithTheirOwner() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new TextAct.ProposeVariant(id, "1", TEN));
        assertThat(it.head(NORTH, new ReplyAct.LetOwnerBeKnown(id, "1", TEN))).hasSize(1);
        it.lead(new TextOrder.DraftVersion(id, one(FIVE, TEN)));
        assertThat(it.lead(new TextOrder.ShowVersion(id, SOUTH)))
                .contains(new ReplyEvent.OwnerTold(SOUTH, id, "1", TEN, NORTH));
    }

    @Test
    void anAmendmentBreaksTheSilenceAndStandsInTheNextVersion() {
        var it =
                Case.of(
                        new Settings(
                                Disclosure.CLOSED, Duration.ofSeconds(20), true, true, false, 2));
        var id = text(it, one(FIVE));
        it.head(NORTH, new TextAct.ConsentToSilence(id));
        it.head(SOUTH, new TextAct.ConsentToSilence(id));
        it.lead(new TextOrder.OpenSilence(id, it.now.plusSeconds(60)));
        assertThat(it.refused(NORTH, "head", new TextAct.ProposeVariant(id, "1", TEN)))
                .isEqualTo(Rule.NOT_NOW);
        var before = it.sees(SOUTH);
        it.head(NORTH, new TextAct.Amend(id, "1", TEN, "too short"));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        it.wait(60);
        assertThat(seen(it, SOUTH, id).silence()).isEqualTo(Texts.Silence.BROKEN);
        assertThat(it.refused(Case.LEAD, new TextOrder.DraftVersion(id, one(FIVE))))
                .isEqualTo(Rule.LOSSLESS);
        show(it, id, one(FIVE, TEN));
        assertThat(seen(it, SOUTH, id).stage(seen(it, SOUTH, id).clauses().getFirst()))
                .isEqualTo(Clause.Stage.BRACKETED);
    }

    private static Id bracket(Case it) {
        var id = text(it, one(FIVE));
        it.head(NORTH, new TextAct.ProposeVariant(id, "1", TEN));
        it.head(SOUTH, new TextAct.ProposeVariant(id, "1", FIVE));
        show(it, id, one(FIVE, TEN));
        return id;
    }

    @Test
    void wordsAreMergedOnlyOnceEveryOwnerHasAgreed() {
        var it = Case.usual();
        var id = bracket(it);
        it.lead(new TextOrder.ProposeMerge(id, "1", List.of(FIVE, TEN), SEVEN));
        var merge = it.talks.desk().texts().find(id).orElseThrow().merges().keys().getFirst();
        var north = it.room(NORTH).texts().asks().values().getFirst();
        assertThat(north.own()).containsExactly(TEN);
        it.head(NORTH, new ReplyAct.AnswerMerge(north.merge(), true));
        assertThat(it.refused(Case.LEAD, new TextOrder.CompleteMerge(id, merge)))
                .isEqualTo(Rule.CONSENT);
        var south = it.room(SOUTH).texts().asks().values().getFirst();
        it.head(SOUTH, new ReplyAct.AnswerMerge(south.merge(), true));
        it.lead(new TextOrder.CompleteMerge(id, merge));
        assertThat(it.refused(Case.LEAD, new TextOrder.DraftVersion(id, one(FIVE, TEN))))
                .isEqualTo(Rule.LOSSLESS);
        show(it, id, one(SEVEN));
        acceptAll(it, id, "1");
    }

    @Test
    void anOwnerIsNotToldWhoseOtherWordsAMergeReplacesNorWhatOthersAnswer() {
        var it = Case.usual();
        var id = bracket(it);
        it.lead(new TextOrder.ProposeMerge(id, "1", List.of(FIVE, TEN), SEVEN));
        var before = it.sees(SOUTH);
        var north = it.room(NORTH).texts().asks().values().getFirst();
        it.head(NORTH, new ReplyAct.AnswerMerge(north.merge(), false));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(it.refused(SOUTH, "head", new ReplyAct.AnswerMerge(north.merge(), true)))
                .isEqualTo(Rule.UNKNOWN);
    }

    @Test
    void whoWithdrewItsWordsIsNotBoundByTheMerge() {
        var it = Case.usual();
        var id = bracket(it);
        it.lead(new TextOrder.ProposeMerge(id, "1", List.of(FIVE, TEN), SEVEN));
        var merge = it.talks.desk().texts().find(id).orElseThrow().merges().keys().getFirst();
        it.head(NORTH, new TextAct.WithdrawVariant(id, "1", TEN));
        var south = it.room(SOUTH).texts().asks().values().getFirst();
        it.head(SOUTH, new ReplyAct.AnswerMerge(south.merge(), true));
        it.lead(new TextOrder.CompleteMerge(id, merge));
        assertThat(it.room(NORTH).texts().own().values()).isEmpty();
        assertThat(it.room(SOUTH).texts().own().values())
                .extracting(Texts.Own::words)
                .containsExactly(SEVEN);
    }

    @Test
    void aClauseIsAgreedWhenEveryDelegationHasAcceptedItAndAllAreToldAtOneMoment() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        var before = it.sees(SOUTH);
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(it.refused(Case.LEAD, new TextOrder.EstablishAgreement(id, List.of("1"))))
                .isEqualTo(Rule.CONSENT);
        it.head(SOUTH, new AssentAct.AcceptClause(id, "1"));
        assertThat(seen(it, NORTH, id).agreed()).isEmpty();
        it.lead(new TextOrder.EstablishAgreement(id, List.of("1")));
        assertThat(seen(it, NORTH, id).agreed()).containsExactly("1");
        assertThat(seen(it, SOUTH, id).agreed()).containsExactly("1");
    }

    @Test
    void anAcceptanceDoesNotOutliveTheWordsItWasGivenTo() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        show(it, id, one(TEN));
        show(it, id, one(FIVE));
        it.head(SOUTH, new AssentAct.AcceptClause(id, "1"));
        assertThat(seen(it, NORTH, id).assent().accepted()).isEmpty();
        assertThat(it.refused(Case.LEAD, new TextOrder.EstablishAgreement(id, List.of("1"))))
                .isEqualTo(Rule.CONSENT);
    }

    @Test
    void anAcceptanceCanBeTakenBackUntilAgreementIsEstablished() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        assertThat(it.refused(NORTH, "head", new TextAct.ProposeVariant(id, "1", TEN)))
                .isEqualTo(Rule.NOT_NOW);
        it.head(NORTH, new AssentAct.WithdrawAcceptance(id, "1"));
        it.head(NORTH, new TextAct.ProposeVariant(id, "1", TEN));
        assertThat(it.refused(NORTH, "head", new AssentAct.AcceptClause(id, "1")))
                .isEqualTo(Rule.NOT_NOW);
        it.head(NORTH, new TextAct.WithdrawVariant(id, "1", TEN));
        acceptAll(it, id, "1");
        assertThat(it.refused(NORTH, "head", new AssentAct.WithdrawAcceptance(id, "1")))
                .isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void whatWasReopenedIsAcceptedAnew() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        acceptAll(it, id, "1");
        it.lead(new TextOrder.ReopenClause(id, "1", "new figures"));
        assertThat(it.refused(Case.LEAD, new TextOrder.EstablishAgreement(id, List.of("1"))))
                .isEqualTo(Rule.CONSENT);
    }

    @Test
    void anApprovedVersionStaysBesideTheWorkingCopy() {
        var it = Case.usual();
        var id = text(it, one(FIVE, TEN));
        it.head(NORTH, new AssentAct.ApproveVersion(id));
        assertThat(it.refused(Case.LEAD, new TextOrder.FreezeVersion(id))).isEqualTo(Rule.CONSENT);
        it.head(SOUTH, new AssentAct.ApproveVersion(id));
        it.lead(new TextOrder.FreezeVersion(id));
        show(it, id, one(SEVEN));
        var frozen = seen(it, NORTH, id).assent().frozen();
        assertThat(frozen.number()).isEqualTo(1);
        assertThat(frozen.version()).isEqualTo(one(FIVE, TEN));
        assertThat(it.sees(NORTH)).contains("approved version", "ten years", "seven years");
    }

    private static Version bilingual() {
        var words = FIVE.with("fa", "مکثی پنج\u200cساله");
        return new Version(
                Language.ENGLISH,
                List.of(Language.ENGLISH, new Language("fa")),
                List.of(),
                List.of(new Article("1", Wording.NONE, List.of(Clause.of("1", words)))));
    }

    @Test
    void aTextIsInitialledByHeadsOnceItIsAgreedInEveryLanguage() {
        var it = Case.usual();
        var id = text(it, bilingual());
        acceptAll(it, id, "1");
        assertThat(it.refused(NORTH, "head", new AssentAct.Initial(id))).isEqualTo(Rule.NOT_NOW);
        it.lead(new TextOrder.MarkConcordance(id, "1", new Language("fa"), true));
        assertThat(it.refused(NORTH, "member", new AssentAct.Initial(id)))
                .isEqualTo(Rule.NOT_YOUR_ROLE);
        var before = it.sees(SOUTH);
        it.head(NORTH, new AssentAct.Initial(id));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(it.refused(Case.LEAD, new TextOrder.AnnounceInitials(id)))
                .isEqualTo(Rule.CONSENT);
        it.head(SOUTH, new AssentAct.Initial(id));
        it.lead(new TextOrder.AnnounceInitials(id));
        assertThat(seen(it, NORTH, id).assent().complete()).isTrue();
    }

    @Test
    void aLaterVersionVoidsTheInitials() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        acceptAll(it, id, "1");
        it.head(NORTH, new AssentAct.Initial(id));
        it.head(SOUTH, new AssentAct.Initial(id));
        show(it, id, Version.of(Clause.of("1", FIVE), Clause.of("2", FUEL)));
        assertThat(seen(it, NORTH, id).assent().initialled()).isFalse();
        assertThat(it.refused(Case.LEAD, new TextOrder.AnnounceInitials(id)))
                .isEqualTo(Rule.CONSENT);
    }

    @Test
    void aLanguageMayBeAddedToAnAgreedClauseAndIsCheckedAnew() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        acceptAll(it, id, "1");
        show(it, id, bilingual());
        var clause = seen(it, NORTH, id).clauses().getFirst();
        assertThat(seen(it, NORTH, id).stage(clause)).isEqualTo(Clause.Stage.AGREED_AD_REFERENDUM);
        assertThat(seen(it, NORTH, id).concordance(clause, new Language("fa")))
                .isEqualTo(Concordance.UNCHECKED);
    }

    @Test
    void nothingIsEstablishedBeforeEveryDelegationWasShownTheVersion() {
        var it = Case.usual();
        var id = text(it, bilingual());
        it.lead(new TextOrder.DraftVersion(id, bilingual()));
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        for (var order :
                List.of(
                        new TextOrder.EstablishAgreement(id, List.of("1")),
                        new TextOrder.MarkConcordance(id, "1", new Language("fa"), true),
                        new TextOrder.FreezeVersion(id),
                        new TextOrder.AnnounceInitials(id),
                        new TextOrder.OpenSilence(id, it.now.plusSeconds(9)),
                        new TextOrder.DraftVersion(id, bilingual()))) {
            assertThat(it.refused(Case.LEAD, order)).isEqualTo(Rule.SYMMETRIC);
        }
    }

    /// As long as nobody was shown a version, another takes its place and its number: a gap in the
    /// numbers would tell the rooms that something was thrown away.
    @Test
    void aVersionThatNobodyWasShownIsPutRightAndTheRoomsAreAsIfItHadNeverBeen() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        var other = Case.usual();
        text(other, one(FIVE));
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        it.lead(new TextOrder.DraftVersion(id, one(SEVEN)));
        other.lead(new TextOrder.DraftVersion(id, one(SEVEN)));
        assertThat(it.sees(NORTH)).isEqualTo(other.sees(NORTH));
        it.lead(new TextOrder.ShowVersion(id, NORTH));
        it.lead(new TextOrder.ShowVersion(id, SOUTH));
        assertThat(seen(it, NORTH, id).number()).isEqualTo(2);
        assertThat(it.sees(NORTH)).contains("seven").doesNotContain("ten years");
        assertThat(it.talks.desk().texts().find(id).orElseThrow().number()).isEqualTo(2);
    }

    /// What was accepted holds as long as the rooms see the clause unchanged, whatever was drafted
    /// between and never shown.
    @Test
    void anAcceptanceOutlastsAMistakeThatNobodyWasShown() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        it.head(SOUTH, new AssentAct.AcceptClause(id, "1"));
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        show(it, id, one(FIVE));
        it.lead(new TextOrder.EstablishAgreement(id, List.of("1")));
        var clause = seen(it, NORTH, id).clauses().getFirst();
        assertThat(seen(it, NORTH, id).stage(clause)).isEqualTo(Clause.Stage.AGREED_AD_REFERENDUM);
    }

    /// A change that was drafted, thrown away and drafted again is a change all the same.
    @Test
    void anAcceptanceDoesNotReachAChangeThatWasDraftedTwice() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.head(NORTH, new AssentAct.AcceptClause(id, "1"));
        it.head(SOUTH, new AssentAct.AcceptClause(id, "1"));
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        show(it, id, one(TEN));
        assertThat(it.refused(Case.LEAD, new TextOrder.EstablishAgreement(id, List.of("1"))))
                .isNotNull();
    }

    @Test
    void aVersionThatOneDelegationWasShownIsShownToAllBeforeItIsPutRight() {
        var it = Case.usual();
        var id = text(it, one(FIVE));
        it.lead(new TextOrder.DraftVersion(id, one(TEN)));
        it.lead(new TextOrder.ShowVersion(id, SOUTH));
        assertThat(it.refused(Case.LEAD, new TextOrder.DraftVersion(id, one(SEVEN))))
                .isEqualTo(Rule.SYMMETRIC);
    }
}
