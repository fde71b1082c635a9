package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpertTest {

    private static final RoomId EXPERTS = new RoomId("hydrologists");
    private static final Findings FLOW =
            new Findings(
                    List.of(
                            new Finding(
                                    "dry-season flow",
                                    new BigDecimal("280"),
                                    new BigDecimal("310"),
                                    new BigDecimal("370"),
                                    "m³/s")),
                    "The river carries less than was assumed.",
                    List.of("One of us holds the upper figure too high."));

    private static Case withExperts() {
        var it = Case.usual();
        it.lead(new PeopleOrder.OpenRoom(EXPERTS, RoomKind.EXPERTS, EXPERTS));
        it.lead(new PeopleOrder.Invite(EXPERTS, "head", Role.HEAD));
        it.in(EXPERTS, "head", new PeopleAct.Enter());
        it.lead(new PeopleOrder.Introduce(EXPERTS, NORTH));
        return it;
    }

    @Test
    void onlyABodyOfExpertsIsOfferedForAReferral() {
        var it = withExperts();
        var seat = new Seat(NORTH, "head");
        assertThat(
                        new Door(it.room(NORTH), seat)
                                .matters(it.now, ExpertAct.Refer.class::isInstance))
                .map(act -> ((ExpertAct.Refer) act).experts())
                .containsExactly(EXPERTS);
    }

    @Test
    void aReferralByOneSideAloneIsItsSecret() {
        var it = withExperts();
        var before = it.sees(SOUTH);
        it.head(NORTH, new ExpertAct.Refer(EXPERTS, "is it safe", "the dam's drawings"));
        var referral = it.room(NORTH).proceedings().expertise().referrals().keys().getFirst();
        assertThat(it.sees(EXPERTS)).doesNotContain("drawings");
        it.lead(new ExpertOrder.ForwardReferral(referral));
        assertThat(it.sees(EXPERTS)).contains("drawings").doesNotContain("north");
        var paper = it.room(EXPERTS).proceedings().expertise().papers().keys().getFirst();
        assertThat(it.refused(Case.LEAD, new ExpertOrder.ReturnOpinion(paper)))
                .isEqualTo(Rule.NOT_NOW);
        it.head(EXPERTS, new ExpertAct.GiveOpinion(paper, FLOW));
        assertThat(it.sees(NORTH)).doesNotContain("280");
        it.lead(new ExpertOrder.ReturnOpinion(paper));
        assertThat(it.sees(NORTH)).contains("310 (280 to 370) m³/s", "too high");
        assertThat(it.sees(SOUTH)).isEqualTo(before);
    }

    private static Id opened(Case it) {
        it.lead(new ExpertOrder.OpenInquiry(Set.of(NORTH, SOUTH), EXPERTS, "how much water"));
        return it.room(NORTH).proceedings().expertise().inquiries().keys().getFirst();
    }

    private static void allAgree(Case it, Id inquiry) {
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, new ExpertAct.AgreeToMatter(inquiry));
        }
        it.lead(new ExpertOrder.AdvanceInquiry(inquiry));
    }

    private static void put(Case it, Id inquiry, String words) {
        it.lead(new ExpertOrder.PutMatter(inquiry, words));
        allAgree(it, inquiry);
    }

    @Test
    void aJointReferralNeedsBothSides() {
        var it = withExperts();
        var inquiry = opened(it);
        it.head(NORTH, new ExpertAct.AgreeToMatter(inquiry));
        assertThat(it.sees(SOUTH)).doesNotContain("agreed to it");
        assertThat(it.refused(Case.LEAD, new ExpertOrder.AdvanceInquiry(inquiry)))
                .isEqualTo(Rule.CONSENT);
        assertThat(it.sees(EXPERTS)).doesNotContain("how much water");
    }

    @Test
    void noDataBeforeTheMethodIsFrozen() {
        var it = withExperts();
        var inquiry = opened(it);
        var data = new ExpertAct.SubmitData(inquiry, "gauge 7");
        assertThat(it.refused(NORTH, "head", data)).isEqualTo(Rule.NOT_NOW);
        allAgree(it, inquiry);
        put(it, inquiry, "three hydrologists");
        assertThat(it.refused(NORTH, "head", data)).isEqualTo(Rule.NOT_NOW);
        put(it, inquiry, "ten years of gauges");
        assertThat(it.refused(Case.LEAD, new ExpertOrder.PutMatter(inquiry, "other method")))
                .isEqualTo(Rule.NOT_NOW);
        it.lead(new ExpertOrder.AdvanceInquiry(inquiry));
        it.head(NORTH, data);
        assertThat(it.sees(SOUTH)).doesNotContain("gauge 7");
        assertThat(it.sees(EXPERTS)).contains("ten years of gauges").doesNotContain("gauge 7");
    }

    @Test
    void findingsComeToAllAtOnceWithTheirRangesAndDissent() {
        var it = withExperts();
        var inquiry = opened(it);
        allAgree(it, inquiry);
        put(it, inquiry, "three hydrologists");
        put(it, inquiry, "ten years of gauges");
        it.lead(new ExpertOrder.AdvanceInquiry(inquiry));
        it.head(NORTH, new ExpertAct.SubmitData(inquiry, "gauge 7"));
        var data = it.room(NORTH).proceedings().expertise().data().keys().getFirst();
        it.lead(new ExpertOrder.PutData(data));
        assertThat(it.sees(EXPERTS)).contains("gauge 7").doesNotContain("north");
        it.head(EXPERTS, new ExpertAct.ReportFindings(inquiry, FLOW));
        assertThat(it.sees(NORTH)).doesNotContain("310");
        it.lead(new ExpertOrder.AdvanceInquiry(inquiry));
        assertThat(it.sees(NORTH)).contains("310 (280 to 370) m³/s", "too high");
        assertThat(it.sees(SOUTH)).contains("310 (280 to 370) m³/s", "too high");
        allAgree(it, inquiry);
        assertThat(it.sees(SOUTH)).contains("ACCEPTED");
    }

    @Test
    void aBestEstimateLiesWithinItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Finding("flow", BigDecimal.TEN, BigDecimal.ONE, BigDecimal.TEN, "m³/s"))
                .withMessageContainingAll("\"flow\"", "rising order");
    }
}
