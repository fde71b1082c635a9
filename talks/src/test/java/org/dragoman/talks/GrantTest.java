package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final String WORDS = "a pause of five years";

    private static Id confided(Case it, Terms terms) {
        var message = new Message(MessageKind.CLARIFICATION, Binding.AD_REFERENDUM, "our thinking");
        it.head(NORTH, new ConfidenceAct.Confide(message, terms, false, Set.of()));
        return it.room(NORTH).confidences().items().keys().getLast();
    }

    private static Id drafted(Case it, Instant until) {
        var item = confided(it, Terms.WITHOUT_ATTRIBUTION);
        it.head(NORTH, new ConfidenceAct.DraftGrant(item, WORDS, SOUTH, false, until));
        return it.room(NORTH).confidences().grants().values().stream()
                .filter(grant -> grant.item().equals(item))
                .map(Confidences.Grant::grant)
                .findFirst()
                .orElseThrow();
    }

    private static Id readBack(Case it, Instant until) {
        var grant = drafted(it, until);
        it.head(NORTH, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, WORDS));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        return grant;
    }

    private static Confidences.Stage stage(Case it, Id grant) {
        return it.room(NORTH).confidences().grants().find(grant).orElseThrow().stage();
    }

    @Test
    void grantedWordsArriveAfterTheHoldExactlyAndWithoutTheirSource() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, WORDS));
        assertThat(it.sees(SOUTH)).doesNotContain(WORDS);
        it.wait(20);
        assertThat(it.sees(SOUTH)).contains(WORDS).doesNotContain("our thinking");
        assertThat(stage(it, grant)).isEqualTo(Confidences.Stage.CARRIED);
        var received = it.room(SOUTH).confidences().received().values().getFirst();
        assertThat(received.from()).isEmpty();
        it.head(SOUTH, new ConfidenceAct.Acknowledge(received.received(), true));
        assertThat(stage(it, grant)).isEqualTo(Confidences.Stage.ACKNOWLEDGED);
    }

    @Test
    void nothingIsCarriedBeforeItWasGrantedAndItsReadingConfirmed() {
        var it = Case.usual();
        var grant = drafted(it, Instant.MAX);
        var carry = new ConfidenceOrder.Carry(NORTH, grant, WORDS);
        assertThat(it.refused(Case.LEAD, carry)).isEqualTo(Rule.NO_GRANT);
        it.head(NORTH, new ConfidenceAct.Release(grant));
        assertThat(it.refused(Case.LEAD, carry)).isEqualTo(Rule.NO_GRANT);
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, WORDS));
        assertThat(it.refused(Case.LEAD, carry)).isEqualTo(Rule.NO_GRANT);
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        it.lead(carry);
        assertThat(it.refused(Case.LEAD, carry)).isEqualTo(Rule.ON_HOLD);
    }

    @Test
    void otherWordsThanTheGrantedOnesAreNotCarried() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        assertThat(it.refused(Case.LEAD, new ConfidenceOrder.Carry(NORTH, grant, WORDS + ".")))
                .isEqualTo(Rule.OTHER_WORDS);
    }

    @Test
    void whatIsCalledBackInHoldWasNeverThere() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        var before = it.sees(SOUTH);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, WORDS));
        it.wait(19);
        it.lead(new ConfidenceOrder.Recall(it.talks.desk().holds().keys().getFirst()));
        it.wait(60);
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(stage(it, grant)).isEqualTo(Confidences.Stage.READ_BACK);
    }

    @Test
    void aGrantThatRunsOutInHoldIsNotCarried() {
        var it = Case.usual();
        var grant = readBack(it, it.now.plusSeconds(20));
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, WORDS));
        it.wait(20);
        assertThat(stage(it, grant)).isEqualTo(Confidences.Stage.EXPIRED);
        assertThat(it.sees(SOUTH)).doesNotContain(WORDS);
    }

    /// The source revokes at a random moment around the end of the hold, ten thousand times.
    @Test
    void noRevocationIsLate() {
        var random = new SplittableRandom(3);
        int carried = 0;
        for (int race = 0; race < 10_000; race++) {
            var it = new Case();
            it.talks = STARTED.talks;
            it.now = STARTED.now;
            it.lead(new ConfidenceOrder.Carry(NORTH, RACED, WORDS));
            it.wait(random.nextInt(41));
            var by = new Voice.InPerson(new Seat(NORTH, "head"));
            boolean before = it.now.isBefore(STARTED.now.plusSeconds(20));
            switch (it.decide(by, new ConfidenceAct.Revoke(RACED))) {
                case Decision.Accepted(var events) -> {
                    assertThat(before).isTrue();
                    it.talks = it.talks.after(it.now, by, events);
                    it.wait(60);
                    assertThat(it.room(SOUTH).confidences().received().size()).isZero();
                }
                case Decision.Refused(var rule, _) -> {
                    assertThat(before).isFalse();
                    assertThat(rule).isEqualTo(Rule.RELEASED);
                    assertThat(it.room(SOUTH).confidences().received().size()).isEqualTo(1);
                    carried++;
                }
            }
        }
        assertThat(carried).isBetween(4_000, 6_000);
    }

    private static final Case STARTED = Case.usual();
    private static final Id RACED = readBack(STARTED, Instant.MAX);

    @Test
    void whatIsForTheMediatorOnlyIsNotGrantedNorOverridden() {
        var it = Case.usual();
        var item = confided(it, Terms.MEDIATOR_ONLY);
        assertThat(
                        it.refused(
                                NORTH,
                                "head",
                                new ConfidenceAct.DraftGrant(
                                        item, WORDS, SOUTH, false, Instant.MAX)))
                .isEqualTo(Rule.BEYOND_TERMS);
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ConfidenceOrder.OverrideTerms(
                                        NORTH, item, WORDS, SOUTH, "urgent")))
                .isEqualTo(Rule.MEDIATOR_ONLY);
    }

    @Test
    void theLeadOverridesOtherTermsWithAReasonAndTheSourceIsTold() {
        var it = Case.usual();
        var item = confided(it, Terms.ONLY_IF_MATCHED);
        var order = new ConfidenceOrder.OverrideTerms(NORTH, item, WORDS, SOUTH, "lives at risk");
        assertThat(it.refused(Case.SECOND, order)).isEqualTo(Rule.NOT_YOUR_ROLE);
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ConfidenceOrder.OverrideTerms(NORTH, item, WORDS, SOUTH, " ")))
                .isEqualTo(Rule.REASON);
        it.lead(order);
        it.wait(20);
        assertThat(it.sees(SOUTH)).contains(WORDS).doesNotContain("lives at risk");
        assertThat(it.sees(NORTH)).contains("terms overridden").doesNotContain("lives at risk");
    }

    @Test
    void theMediatorsOwnWordsNeedTheModelLawAndTermsThatAllowThem() {
        var closed = Case.usual();
        var item = confided(closed, Terms.PUBLIC);
        assertThat(
                        closed.refused(
                                Case.LEAD,
                                new ConfidenceOrder.ConveySubstance(NORTH, item, WORDS, SOUTH)))
                .isEqualTo(Rule.NO_GRANT);
        var open = underTheModelLaw();
        var strict = confided(open, Terms.ONLY_IF_MATCHED);
        assertThat(
                        open.refused(
                                Case.LEAD,
                                new ConfidenceOrder.ConveySubstance(NORTH, strict, WORDS, SOUTH)))
                .isEqualTo(Rule.BEYOND_TERMS);
        var free = confided(open, Terms.WITHOUT_ATTRIBUTION);
        open.lead(new ConfidenceOrder.ConveySubstance(NORTH, free, WORDS, SOUTH));
        open.wait(20);
        assertThat(open.sees(SOUTH)).contains(WORDS);
    }

    private static Case underTheModelLaw() {
        return Case.of(
                new Settings(Disclosure.MODEL_LAW, Duration.ofSeconds(20), true, true, false, 2));
    }

    @Test
    void whereTheSourceAskedToSeeTheWordingItIsProposedToItAndNeverConveyedUnseen() {
        var it = underTheModelLaw();
        var message = new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "our thinking");
        it.head(
                NORTH,
                new ConfidenceAct.Confide(message, Terms.WITHOUT_ATTRIBUTION, true, Set.of()));
        var item = it.room(NORTH).confidences().items().keys().getLast();
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ConfidenceOrder.ConveySubstance(NORTH, item, WORDS, SOUTH)))
                .isEqualTo(Rule.SEEN_FIRST);
        it.lead(new ConfidenceOrder.ProposeWording(NORTH, item, WORDS, SOUTH, Instant.MAX));
        assertThat(it.sees(NORTH)).contains(WORDS);
        assertThat(it.sees(SOUTH)).doesNotContain(WORDS);
    }

    @Test
    void aNonPaperHasNoAuthorWhateverItsTerms() {
        var it = Case.usual();
        var paper = new Message(MessageKind.NON_PAPER, Binding.EXPLORATORY, "a few ideas");
        assertThat(
                        it.refused(
                                NORTH,
                                "head",
                                new ConfidenceAct.Confide(
                                        paper, Terms.WITH_ATTRIBUTION, false, Set.of())))
                .isEqualTo(Rule.NO_AUTHOR);
        it.head(
                NORTH,
                new ConfidenceAct.Confide(paper, Terms.WITHOUT_ATTRIBUTION, false, Set.of()));
        var item = it.room(NORTH).confidences().items().keys().getLast();
        assertThat(it.refused(NORTH, "head", new ConfidenceAct.ChangeTerms(item, Terms.PUBLIC)))
                .isEqualTo(Rule.NO_AUTHOR);
    }

    @Test
    void onlyTheHeadLoosensTermsAndWhatWasReleasedIsNeitherTightenedNorReworded() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        var item = it.room(NORTH).confidences().items().keys().getLast();
        assertThat(it.refused(NORTH, "member", new ConfidenceAct.ChangeTerms(item, Terms.PUBLIC)))
                .isEqualTo(Rule.LOOSER_BY_HEAD);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, WORDS));
        it.wait(20);
        assertThat(
                        it.refused(
                                NORTH,
                                "head",
                                new ConfidenceAct.ChangeTerms(item, Terms.MEDIATOR_ONLY)))
                .isEqualTo(Rule.RELEASED);
        assertThat(it.refused(NORTH, "head", new ConfidenceAct.Reword(item, "other thinking")))
                .isEqualTo(Rule.RELEASED);
    }

    @Test
    void aSideIsNotNamedToARoomThatWasNotToldThatItTakesPart() {
        var it = Case.usual();
        var east = new RoomId("east");
        it.lead(new PeopleOrder.OpenRoom(east, RoomKind.DELEGATION, east));
        assertThat(it.refused(Case.LEAD, new RoundOrder.NoteContact(NORTH, east, "a greeting")))
                .isEqualTo(Rule.NOT_INTRODUCED);
        var item = confided(it, Terms.WITH_ATTRIBUTION);
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ConfidenceOrder.ProposeWording(
                                        NORTH, item, WORDS, east, Instant.MAX)))
                .isEqualTo(Rule.NOT_INTRODUCED);
    }

    @Test
    void aSourceKeptToOneMemberIsHiddenFromTheOthers() {
        var it = Case.usual();
        var message = new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "canary of north");
        it.head(
                NORTH,
                new ConfidenceAct.Confide(
                        message, Terms.WITHOUT_ATTRIBUTION, false, Set.of(Case.SECOND)));
        var item = it.room(NORTH).confidences().items().keys().getFirst();
        assertThat(Desk.of(it.talks, Case.SECOND).toString()).contains("canary of north");
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).doesNotContain("canary of north");
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new ConfidenceOrder.ProposeWording(
                                        NORTH, item, WORDS, SOUTH, Instant.MAX)))
                .isEqualTo(Rule.KEPT_FROM_YOU);
    }

    @Test
    void aNoteOfTheRoomIsHiddenFromTheMediatorsAccounts() {
        var it = Case.usual();
        it.head(NORTH, new ConfidenceAct.WriteNote("canary of north"));
        assertThat(it.sees(NORTH)).contains("canary of north");
        assertThat(Desk.of(it.talks, Case.LEAD).toString()).doesNotContain("canary of north");
    }

    @Test
    void whatWasCarriedInErrorIsPutOutOfUseAndBothSidesKnow() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        it.lead(new ConfidenceOrder.Carry(NORTH, grant, WORDS));
        it.wait(20);
        var received = it.room(SOUTH).confidences().received().keys().getFirst();
        it.lead(new ConfidenceOrder.NoticeError(SOUTH, received));
        assertThat(it.sees(NORTH)).contains("your words carried in error");
        it.head(SOUTH, new ConfidenceAct.Sequester(received));
        assertThat(Room.of(it.talks, new Seat(SOUTH, "head"), it.now).standing().toString())
                .doesNotContain(WORDS);
        it.head(SOUTH, new ConfidenceAct.Attest(received, "one copy, destroyed"));
        it.lead(new ConfidenceOrder.CloseError(SOUTH, received));
        assertThat(it.room(SOUTH).confidences().received().values().getFirst().use())
                .isEqualTo(Confidences.Use.CLOSED);
    }

    @Test
    void tighterTermsRevokeTheGrantsThatGoBeyondThem() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        var item = it.room(NORTH).confidences().grants().find(grant).orElseThrow().item();
        it.in(NORTH, "member", new ConfidenceAct.ChangeTerms(item, Terms.MEDIATOR_ONLY));
        assertThat(stage(it, grant)).isEqualTo(Confidences.Stage.REVOKED);
        assertThat(it.refused(NORTH, "member", new ConfidenceAct.ChangeTerms(item, Terms.PUBLIC)))
                .isEqualTo(Rule.LOOSER_BY_HEAD);
    }

    @Test
    void foreignMissingAndMalformedIdentifiersAreAnsweredAlike() {
        var it = Case.usual();
        var grant = readBack(it, Instant.MAX);
        var by = new Voice.InPerson(new Seat(SOUTH, "head"));
        var answers =
                List.of(grant, new Id("0".repeat(32)), new Id("'; drop table")).stream()
                        .map(id -> it.decide(by, new ConfidenceAct.Revoke(id)))
                        .distinct()
                        .toList();
        assertThat(answers).containsExactly(Decision.unknown());
        it.head(NORTH, new ConfidenceAct.Revoke(grant));
    }
}
