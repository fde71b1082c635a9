package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final AgendaItem ARCHIVE =
            new AgendaItem("archive", List.of("returned", "copied"));
    private static final AgendaItem BRIDGE = new AgendaItem("bridge", List.of("open", "closed"));
    private static final Agenda BOTH = new Agenda(List.of(ARCHIVE, BRIDGE), List.of());

    private static Id proposed(Case it, Agenda agenda) {
        it.lead(new AgendaOrder.ProposeAgenda(Set.of(NORTH, SOUTH), agenda));
        return it.room(NORTH).proceedings().agendas().agendas().keys().getLast();
    }

    @Test
    void whatASideAsksForStaysItsOwnUntilItReleasesIt() {
        var it = Case.usual();
        it.head(NORTH, new AgendaAct.RequestItem(ARCHIVE, "first of all"));
        assertThat(it.sees(NORTH)).contains("archive");
        assertThat(it.sees(SOUTH)).doesNotContain("archive");
        var propose = new AgendaOrder.ProposeAgenda(Set.of(NORTH, SOUTH), BOTH);
        assertThat(it.refused(Case.LEAD, propose)).isEqualTo(Rule.NO_GRANT);
        var request = it.room(NORTH).proceedings().agendas().requests().keys().getFirst();
        it.head(NORTH, new AgendaAct.ReleaseRequest(request));
        it.lead(propose);
        assertThat(it.sees(SOUTH)).contains("archive").doesNotContain("first of all");
    }

    @Test
    void aRequestThatWasReleasedCannotBeTakenBack() {
        var it = Case.usual();
        it.head(NORTH, new AgendaAct.RequestItem(ARCHIVE, ""));
        var request = it.room(NORTH).proceedings().agendas().requests().keys().getFirst();
        it.head(NORTH, new AgendaAct.ReleaseRequest(request));
        assertThat(it.refused(NORTH, "head", new AgendaAct.WithdrawRequest(request)))
                .isEqualTo(Rule.RELEASED);
    }

    @Test
    void anAgendaOfWhichOneItemIsDisputedIsSettledInPart() {
        var it = Case.usual();
        var agenda = proposed(it, BOTH);
        it.head(NORTH, new AgendaAct.AnswerAgenda(agenda, Set.of(), ""));
        var settle = new AgendaOrder.SettleAgenda(agenda, "largely the archive; the bridge later");
        assertThat(it.refused(Case.LEAD, settle)).isEqualTo(Rule.NOT_NOW);
        it.head(SOUTH, new AgendaAct.AnswerAgenda(agenda, Set.of("bridge"), "not before spring"));
        it.lead(settle);
        assertThat(it.sees(NORTH))
                .contains("PARTIAL", "the bridge later")
                .doesNotContain("not before spring");
        assertThat(it.room(SOUTH).proceedings().agendas().agendas().first().orElseThrow().later())
                .containsExactly("bridge");
    }

    @Test
    void whatNobodyDisputesIsAgreedAndWhatIsDisputedWhollyIsNot() {
        var it = Case.usual();
        var agreed = proposed(it, BOTH);
        for (var room : List.of(NORTH, SOUTH)) {
            it.head(room, new AgendaAct.AnswerAgenda(agreed, Set.of(), ""));
        }
        it.lead(new AgendaOrder.SettleAgenda(agreed, ""));
        assertThat(it.sees(SOUTH)).contains("AGREED").doesNotContain("PARTIAL");
        var disputed = proposed(it, new Agenda(List.of(BRIDGE), List.of()));
        it.head(NORTH, new AgendaAct.AnswerAgenda(disputed, Set.of("bridge"), ""));
        it.head(SOUTH, new AgendaAct.AnswerAgenda(disputed, Set.of(), ""));
        it.lead(new AgendaOrder.SettleAgenda(disputed, ""));
        assertThat(it.sees(SOUTH)).contains("DISPUTED");
    }

    @Test
    void tiedOptionsAreTakenTogetherOrNotAtAll() {
        var returned = new AgendaChoice("archive", "returned");
        var open = new AgendaChoice("bridge", "open");
        var closed = new AgendaChoice("bridge", "closed");
        var agenda =
                new Agenda(
                        List.of(ARCHIVE, BRIDGE),
                        List.of(new AgendaLinkage(List.of(returned, open))));
        assertThat(agenda.amiss(List.of(returned, open))).isEmpty();
        assertThat(agenda.amiss(List.of(returned))).isEmpty();
        assertThat(agenda.amiss(List.of(returned, closed))).isPresent();
        assertThat(agenda.wholly(List.of(returned))).isFalse();
        assertThat(agenda.amiss(List.of(new AgendaChoice("bridge", "sunk"))).orElseThrow())
                .contains("bridge: sunk");
    }

    @Test
    void aLinkageNamesOptionsOfTheAgenda() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Agenda(
                                List.of(ARCHIVE),
                                List.of(
                                        new AgendaLinkage(
                                                List.of(
                                                        new AgendaChoice("archive", "copied"),
                                                        new AgendaChoice("bridge", "open"))))))
                .withMessageContainingAll("bridge: open", "not on the agenda");
    }

    private static Case settled(Agenda items, Set<String> disputed) {
        var it = Case.usual();
        var agenda = proposed(it, items);
        it.head(NORTH, new AgendaAct.AnswerAgenda(agenda, Set.of(), ""));
        it.head(SOUTH, new AgendaAct.AnswerAgenda(agenda, disputed, ""));
        it.lead(new AgendaOrder.SettleAgenda(agenda, ""));
        return it;
    }

    private static ConfidenceAct offer(String issue, String option) {
        return new ConfidenceAct.Confide(
                Message.of(
                        MessageKind.FORMAL_OFFER,
                        Binding.AD_REFERENDUM,
                        Map.of(issue, option),
                        "our offer",
                        Instant.MAX),
                Terms.WITH_ATTRIBUTION,
                false,
                Set.of());
    }

    @Test
    void anOfferOnAnOptionThatIsNotOnTheAgreedAgendaIsRefusedWithTheReason() {
        var it = settled(BOTH, Set.of());
        it.head(NORTH, offer("archive", "returned"));
        var refused =
                it.decide(new Voice.InPerson(new Seat(NORTH, "head")), offer("archive", "burnt"));
        assertThat(refused)
                .isEqualTo(
                        Decision.refuse(Rule.AGENDA, "\"archive: burnt\" is not on the agenda."));
        assertThat(it.refused(NORTH, "head", offer("harbour", "free"))).isEqualTo(Rule.AGENDA);
    }

    @Test
    void beforeAnAgendaIsAgreedAnyOptionMayBeOffered() {
        var it = Case.usual();
        it.head(NORTH, offer("harbour", "free"));
        proposed(it, BOTH);
        it.head(NORTH, offer("harbour", "leased"));
    }

    @Test
    void anIssueLeftForLaterIsNotOfferedOnNow() {
        var it = settled(BOTH, Set.of("bridge"));
        it.head(NORTH, offer("archive", "returned"));
        assertThat(it.refused(NORTH, "head", offer("bridge", "open"))).isEqualTo(Rule.AGENDA);
    }

    @Test
    void anIssueWhoseOptionsAreLeftOpenTakesAny() {
        var it =
                settled(
                        new Agenda(List.of(new AgendaItem("harbour", List.of())), List.of()),
                        Set.of());
        it.head(NORTH, offer("harbour", "free on Sundays"));
    }

    @Test
    void suggestedPackagesStandByTheAgendaOfThoseToWhomTheyGo() {
        var it = settled(BOTH, Set.of());
        var off =
                new ShortlistOrder.Circulate(
                        Set.of(NORTH, SOUTH),
                        "the archive",
                        List.of(new PackageDeal(Map.of("archive", "burnt"), "")),
                        Binding.AD_REFERENDUM,
                        it.now.plusSeconds(600));
        assertThat(it.refused(Case.LEAD, off)).isEqualTo(Rule.AGENDA);
        it.lead(
                new ShortlistOrder.Circulate(
                        Set.of(NORTH, SOUTH),
                        "the archive",
                        List.of(new PackageDeal(Map.of("archive", "returned"), "")),
                        Binding.AD_REFERENDUM,
                        it.now.plusSeconds(600)));
    }
}
