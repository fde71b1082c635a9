package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final String LINES = "The parties met in Geneva.";

    private static Case with(Disclosure disclosure) {
        var it = Case.of(new Settings(disclosure, Duration.ofSeconds(20), true, true, false, 2));
        it.lead(new PeopleOrder.OpenRoom(RoomId.PUBLIC, RoomKind.PUBLIC, RoomId.PUBLIC));
        return it;
    }

    private static Id proposed(Case it, int embargo) {
        it.lead(new PressOrder.ProposeCommunique(LINES, it.now.plusSeconds(embargo)));
        return it.room(NORTH).proceedings().press().communiques().values().stream()
                .filter(c -> c.stage() == Press.Stage.PROPOSED)
                .findFirst()
                .orElseThrow()
                .communique();
    }

    private static void consent(Case it, RoomId room, Id communique) {
        it.head(room, new PressAct.ConsentToCommunique(communique, Digest.of(LINES)));
    }

    @Test
    void linesArePublicByConsentOfAllToTheSameBytes() {
        var it = with(Disclosure.CLOSED);
        var id = proposed(it, 0);
        var other = new PressAct.ConsentToCommunique(id, Digest.of("The parties agreed."));
        assertThat(it.refused(NORTH, "head", other)).isEqualTo(Rule.OTHER_WORDS);
        consent(it, NORTH, id);
        var agree = new PressOrder.AgreeCommunique(id);
        assertThat(it.refused(Case.LEAD, agree)).isEqualTo(Rule.CONSENT);
        consent(it, SOUTH, id);
        assertThat(it.sees(RoomId.PUBLIC)).doesNotContain("Geneva");
        it.lead(agree);
        assertThat(it.sees(RoomId.PUBLIC)).contains("Geneva");
    }

    @Test
    void aDelegationThatOpensLaterMustConsentToo() {
        var it = with(Disclosure.CLOSED);
        var id = proposed(it, 0);
        consent(it, NORTH, id);
        consent(it, SOUTH, id);
        var east = new RoomId("east");
        it.lead(new PeopleOrder.OpenRoom(east, RoomKind.DELEGATION, east));
        assertThat(it.refused(Case.LEAD, new PressOrder.AgreeCommunique(id)))
                .isEqualTo(Rule.CONSENT);
    }

    @Test
    void nobodyIsToldWhoConsented() {
        var it = with(Disclosure.CLOSED);
        var id = proposed(it, 0);
        var before = it.sees(SOUTH);
        it.head(NORTH, new PressAct.RefuseCommunique(id, "never"));
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        consent(it, NORTH, id);
        assertThat(it.sees(SOUTH)).isEqualTo(before);
    }

    @Test
    void anEmbargoHoldsToTheSecond() {
        var it = with(Disclosure.CLOSED);
        var id = proposed(it, 600);
        consent(it, NORTH, id);
        consent(it, SOUTH, id);
        it.lead(new PressOrder.AgreeCommunique(id));
        it.wait(599);
        assertThat(it.sees(RoomId.PUBLIC)).doesNotContain("Geneva");
        it.wait(1);
        assertThat(it.sees(RoomId.PUBLIC)).contains("Geneva", it.now.toString());
        assertThat(it.refused(Case.LEAD, new PressOrder.DropCommunique(id, "late")))
                .isEqualTo(Rule.RELEASED);
    }

    @Test
    void linesThatWereDroppedUnderEmbargoNeverBecomePublic() {
        var it = with(Disclosure.CLOSED);
        var id = proposed(it, 600);
        consent(it, NORTH, id);
        consent(it, SOUTH, id);
        it.lead(new PressOrder.AgreeCommunique(id));
        it.lead(new PressOrder.DropCommunique(id, "a side asked for time"));
        it.wait(1_000);
        assertThat(it.sees(RoomId.PUBLIC)).doesNotContain("Geneva");
    }

    @Test
    void whereTheirExistenceIsSecretThePublicSeesNothingBeforeTheFirstLines() {
        var it = with(Disclosure.EXISTENCE_SECRET);
        var stranger = new Seat(RoomId.PUBLIC, "anyone");
        var none = Room.of(Case.usual().talks, stranger, it.now);
        var id = proposed(it, 0);
        assertThat(Room.of(it.talks, stranger, it.now).bytes()).isEqualTo(none.bytes());
        consent(it, NORTH, id);
        consent(it, SOUTH, id);
        it.lead(new PressOrder.AgreeCommunique(id));
        assertThat(Room.of(it.talks, stranger, it.now).toString()).contains("Geneva");
    }

    @Test
    void theChronologyHoldsOnlyWhatWasAgreed() {
        var it = with(Disclosure.CLOSED);
        it.lead(new RoundOrder.Convene(Set.of(NORTH, SOUTH), "third round", "the villa"));
        for (int i = 0; i < 2; i++) {
            var id = proposed(it, 0);
            consent(it, NORTH, id);
            consent(it, SOUTH, id);
            it.lead(new PressOrder.AgreeCommunique(id));
        }
        var page = Room.of(it.talks, new Seat(RoomId.PUBLIC, ""), it.now);
        assertThat(page.seen()).hasSize(4);
        assertThat(page.toString()).doesNotContain("villa").doesNotContain("north");
    }

    private static Id round(Case it) {
        it.lead(new RoundOrder.Convene(Set.of(NORTH, SOUTH), "third round", "the villa"));
        return it.room(NORTH).consultations().rounds().keys().getFirst();
    }

    @Test
    void aReadoutComesOutAtItsEmbargo() {
        var it = with(Disclosure.CLOSED);
        var round = round(it);
        it.head(NORTH, new PressAct.WriteReadout(round, "We held firm.", it.now.plusSeconds(60)));
        it.wait(59);
        assertThat(it.sees(SOUTH)).doesNotContain("firm");
        it.wait(1);
        assertThat(it.sees(SOUTH)).contains("We held firm.", "north");
        assertThat(it.sees(RoomId.PUBLIC)).doesNotContain("firm");
    }

    @Test
    void aReadoutThatIsWithdrawnInTimeNeverComesOut() {
        var it = with(Disclosure.CLOSED);
        var round = round(it);
        it.head(NORTH, new PressAct.WriteReadout(round, "We held firm.", it.now.plusSeconds(60)));
        var readout = it.room(NORTH).proceedings().press().readouts().keys().getFirst();
        it.head(NORTH, new PressAct.WithdrawReadout(readout));
        it.wait(100);
        assertThat(it.sees(SOUTH)).doesNotContain("firm");
    }

    @Test
    void theDeskSeesWhereReadoutsDifferBeforeTheyAreOut() {
        var it = with(Disclosure.CLOSED);
        var round = round(it);
        var embargo = it.now.plusSeconds(60);
        it.head(NORTH, new PressAct.WriteReadout(round, "The pause lasts 5 years.", embargo));
        it.head(SOUTH, new PressAct.WriteReadout(round, "The pause lasts 10 years.", embargo));
        it.lead(
                new PressOrder.WriteMediatorsReadout(
                        round, "The parties will meet again.", embargo));
        assertThat(Desk.of(it.talks, Case.LEAD).standing())
                .filteredOn(sight -> sight.title().equals("readouts differ"))
                .extracting(sight -> sight.parts().get(1).value())
                .contains("CLASH", "ONLY_HERE");
        assertThat(it.sees(NORTH)).doesNotContain("differ");
    }

    @Test
    void aGuarantorSeesWhatIsConveyedToIt() {
        var it = with(Disclosure.CLOSED);
        var guarantor = new RoomId("guarantor");
        it.lead(new PeopleOrder.OpenRoom(guarantor, RoomKind.OBSERVER, guarantor));
        it.lead(new PeopleOrder.Invite(guarantor, "head", Role.HEAD));
        it.in(guarantor, "head", new PeopleAct.Enter());
        round(it);
        it.lead(
                new ConfidenceOrder.Say(
                        guarantor,
                        new Message(MessageKind.PROCEDURAL, Binding.EXPLORATORY, "a round began")));
        it.wait(20);
        assertThat(it.sees(guarantor)).contains("a round began").doesNotContain("villa");
        assertThat(List.of(NORTH, SOUTH)).noneMatch(r -> it.sees(r).contains("a round began"));
    }
}
