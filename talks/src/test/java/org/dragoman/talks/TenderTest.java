package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TenderTest {

    private static final Attachment DRAFT =
            Attachment.handedIn(
                    "Minister's draft.docx",
                    "application/msword",
                    Digest.of("raw"),
                    SizeBucket.of(48_211));
    private static final Attachment CLEAN =
            new Attachment(
                    "paper.pdf",
                    "application/pdf",
                    Digest.of("cleaned"),
                    SizeBucket.UP_TO_10_KB,
                    List.of("author: Minister"),
                    true);

    private static Id confided(Case it, RoomId room, Message message, Terms terms) {
        it.head(room, new ConfidenceAct.Confide(message, terms, false, Set.of()));
        return it.room(room).confidences().items().values().stream()
                .filter(i -> i.message().equals(message))
                .map(Confidences.Item::item)
                .findFirst()
                .orElseThrow();
    }

    private static Message offer(Instant valid) {
        return Message.of(
                MessageKind.FORMAL_OFFER,
                Binding.AD_REFERENDUM,
                Map.of("years", "five"),
                "with fuel",
                valid);
    }

    private static Id granted(Case it, RoomId room, Id item, RoomId to, boolean attributed) {
        var words = it.room(room).confidences().items().find(item).orElseThrow().message().words();
        it.head(room, new ConfidenceAct.DraftGrant(item, words, to, attributed, Instant.MAX));
        return it.room(room).confidences().grants().values().stream()
                .filter(g -> g.item().equals(item))
                .map(Confidences.Grant::grant)
                .findFirst()
                .orElseThrow();
    }

    private static void carried(Case it, RoomId room, Id grant) {
        var words = it.room(room).confidences().grants().find(grant).orElseThrow().words();
        it.head(room, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(room, grant, words));
        it.head(room, new ConfidenceAct.ConfirmReading(grant));
        it.lead(new ConfidenceOrder.Carry(room, grant, words));
        it.wait(20);
    }

    private static Id made(Case it, Message offer, boolean attributed) {
        var terms = attributed ? Terms.WITH_ATTRIBUTION : Terms.WITHOUT_ATTRIBUTION;
        var grant = granted(it, NORTH, confided(it, NORTH, offer, terms), SOUTH, attributed);
        carried(it, NORTH, grant);
        return grant;
    }

    private static Id received(Case it, RoomId room) {
        return it.room(room).confidences().received().keys().getFirst();
    }

    private static Tenders.Standing standing(Case it, RoomId room, Id id) {
        return it.room(room).shuttle().tenders().standing().find(id).orElseThrow();
    }

    @Test
    void anAcceptedOfferSettlesItsPackageAndItsMakerIsTold() {
        var it = Case.usual();
        var grant = made(it, offer(Instant.MAX), true);
        assertThat(it.sees(SOUTH)).contains("{years=five}").contains("from, value=north");
        it.head(SOUTH, new TenderAct.Reply(received(it, SOUTH), true, "we accept"));
        assertThat(standing(it, NORTH, grant)).isEqualTo(Tenders.Standing.ACCEPTED);
        assertThat(it.sees(NORTH)).contains("we accept");
        var settled = it.talks.desk().shuttle().settled().values().getFirst();
        assertThat(settled.rooms()).containsExactlyInAnyOrder(NORTH, SOUTH);
        assertThat(settled.deal().options()).containsEntry("years", "five");
    }

    @Test
    void exploratoryWordsCannotBeCitedAsAnOffer() {
        var it = Case.usual();
        made(
                it,
                new Message(MessageKind.CONDITIONAL_OFFER, Binding.EXPLORATORY, "we might pause"),
                true);
        var accept = new TenderAct.Reply(received(it, SOUTH), true, "done");
        assertThat(it.refused(SOUTH, "head", accept)).isEqualTo(Rule.NOT_AN_OFFER);
    }

    @Test
    void anOfferWithoutTheNameOfWhoMakesItCannotBeAccepted() {
        var it = Case.usual();
        made(it, offer(Instant.MAX), false);
        var accept = new TenderAct.Reply(received(it, SOUTH), true, "done");
        assertThat(it.refused(SOUTH, "head", accept)).isEqualTo(Rule.NOT_AN_OFFER);
    }

    @Test
    void anOfferIsValidUntilItsMomentAndNotAtIt() {
        var it = Case.usual();
        made(it, offer(it.now.plusSeconds(100)), true);
        it.wait(79);
        var accept = new TenderAct.Reply(received(it, SOUTH), true, "yes");
        var by = new Voice.InPerson(new Seat(SOUTH, "head"));
        assertThat(it.decide(by, accept)).isInstanceOf(Decision.Accepted.class);
        it.wait(1);
        assertThat(it.refused(SOUTH, "head", accept)).isEqualTo(Rule.PAST);
    }

    @Test
    void whatWouldLapseInHoldIsNotCarried() {
        var it = Case.usual();
        var item = confided(it, NORTH, offer(it.now.plusSeconds(20)), Terms.WITH_ATTRIBUTION);
        var grant = granted(it, NORTH, item, SOUTH, true);
        it.head(NORTH, new ConfidenceAct.Release(grant));
        it.lead(new ConfidenceOrder.ReadBack(NORTH, grant, "with fuel"));
        it.head(NORTH, new ConfidenceAct.ConfirmReading(grant));
        assertThat(it.refused(Case.LEAD, new ConfidenceOrder.Carry(NORTH, grant, "with fuel")))
                .isEqualTo(Rule.PAST);
    }

    @Test
    void anOfferIsWithdrawnBeforeItIsAcceptedAndNotAfter() {
        var it = Case.usual();
        var grant = made(it, offer(Instant.MAX), true);
        it.head(NORTH, new TenderAct.Withdraw(grant));
        var accept = new TenderAct.Reply(received(it, SOUTH), true, "yes");
        assertThat(it.refused(SOUTH, "head", accept)).isEqualTo(Rule.ALREADY_DONE);
        var late = Case.usual();
        var taken = made(late, offer(Instant.MAX), true);
        late.head(SOUTH, new TenderAct.Reply(received(late, SOUTH), true, "yes"));
        assertThat(late.refused(NORTH, "head", new TenderAct.Withdraw(taken)))
                .isEqualTo(Rule.ALREADY_DONE);
    }

    @Test
    void aCarriedNonPaperCanBeWithdrawnAndItsAuthorStaysUnnamed() {
        var it = Case.usual();
        var grant =
                made(it, new Message(MessageKind.NON_PAPER, Binding.EXPLORATORY, "a pause"), false);
        it.head(NORTH, new TenderAct.Withdraw(grant));
        assertThat(it.sees(SOUTH)).contains("was withdrawn");
        var clarified =
                made(
                        it,
                        new Message(MessageKind.CLARIFICATION, Binding.EXPLORATORY, "we mean"),
                        false);
        assertThat(it.refused(NORTH, "head", new TenderAct.Withdraw(clarified)))
                .isEqualTo(Rule.RELEASED);
    }

    @Test
    void aCounterOfferEndsTheOfferAndTravelsOnTermsOfItsOwn() {
        var it = Case.usual();
        var grant = made(it, offer(Instant.MAX), true);
        var own =
                confided(
                        it,
                        SOUTH,
                        new Message(MessageKind.FORMAL_OFFER, Binding.AUTHORISED, "seven years"),
                        Terms.WITH_ATTRIBUTION);
        it.head(SOUTH, new TenderAct.Counter(received(it, SOUTH), own));
        assertThat(standing(it, NORTH, grant)).isEqualTo(Tenders.Standing.COUNTERED);
        assertThat(it.sees(NORTH)).doesNotContain("seven years");
    }

    private static Message withFile() {
        return new Message(
                MessageKind.NON_PAPER,
                Binding.EXPLORATORY,
                "see the paper",
                new TreeMap<>(),
                Instant.MAX,
                List.of(DRAFT));
    }

    @Test
    void onlyACleanedFileIsEnclosedAndWhoReceivesItSeesItsCleanedNameAlone() {
        var it = Case.usual();
        var item = confided(it, NORTH, withFile(), Terms.WITHOUT_ATTRIBUTION);
        var grant = granted(it, NORTH, item, SOUTH, false);
        var enclose = new EnclosureAct.Enclose(grant, CLEAN.digest());
        assertThat(it.refused(NORTH, "head", enclose)).isEqualTo(Rule.UNKNOWN);
        assertThat(
                        it.refused(
                                Case.LEAD,
                                new EnclosureOrder.RecordCleaning(
                                        NORTH, item, DRAFT.digest(), DRAFT)))
                .isEqualTo(Rule.NOT_CLEANED);
        it.lead(new EnclosureOrder.RecordCleaning(NORTH, item, DRAFT.digest(), CLEAN));
        assertThat(it.sees(NORTH)).contains("author: Minister");
        it.head(NORTH, enclose);
        carried(it, NORTH, grant);
        assertThat(it.sees(SOUTH))
                .contains("paper.pdf")
                .contains(CLEAN.digest().hex())
                .doesNotContain("Minister")
                .doesNotContain(DRAFT.digest().hex());
    }

    @Test
    void aGrantCoversTheExactBytesOfItsFiles() {
        var it = Case.usual();
        var item = confided(it, NORTH, withFile(), Terms.WITHOUT_ATTRIBUTION);
        it.lead(new EnclosureOrder.RecordCleaning(NORTH, item, DRAFT.digest(), CLEAN));
        var grant = granted(it, NORTH, item, SOUTH, false);
        it.head(NORTH, new EnclosureAct.Enclose(grant, CLEAN.digest()));
        it.head(NORTH, new ConfidenceAct.Release(grant));
        var digest =
                it.talks.desk().journal().values().stream()
                        .map(Entry::event)
                        .filter(ConfidenceEvent.Granted.class::isInstance)
                        .map(e -> ((ConfidenceEvent.Granted) e).digest())
                        .findFirst()
                        .orElseThrow();
        assertThat(digest).isNotEqualTo(Digest.of("see the paper"));
        var late = new EnclosureAct.Enclose(grant, CLEAN.digest());
        assertThat(it.refused(NORTH, "head", late)).isEqualTo(Rule.NOT_NOW);
    }

    @Test
    void theFilesOfASourceNeverGoWithTheMediatorsOwnWords() {
        var it = Case.usual();
        var item = confided(it, NORTH, withFile(), Terms.ONLY_IF_MATCHED);
        it.lead(new ConfidenceOrder.OverrideTerms(NORTH, item, "there is a paper", SOUTH, "why"));
        it.wait(20);
        assertThat(it.sees(SOUTH)).contains("there is a paper").doesNotContain("Minister");
    }

    @Test
    void theMediatorSendsNoFileThatWasNotCleaned() {
        var it = Case.usual();
        assertThat(it.refused(Case.LEAD, new ConfidenceOrder.Say(SOUTH, withFile())))
                .isEqualTo(Rule.NOT_CLEANED);
    }
}
