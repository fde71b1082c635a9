package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final RoomId CAPITAL = new RoomId("north capital");

    private static Id convened(Case it) {
        it.lead(new RoundOrder.Convene(Set.of(NORTH, SOUTH), "third round", "the villa"));
        return it.room(NORTH).consultations().rounds().keys().getLast();
    }

    @Test
    void aPlenaryNeedsEveryDelegationsAgreement() {
        var it = Case.usual();
        var round = convened(it);
        it.lead(new RoundOrder.Move(round, RoundStage.IN_ROOMS, ""));
        var plenary = new RoundOrder.Move(round, RoundStage.PLENARY, "");
        it.head(NORTH, new RoundAct.AgreeToPlenary(round));
        assertThat(it.sees(SOUTH)).doesNotContain("plenary agreed");
        assertThat(it.refused(Case.LEAD, plenary)).isEqualTo(Rule.NOT_NOW);
        it.head(SOUTH, new RoundAct.AgreeToPlenary(round));
        it.lead(plenary);
        assertThat(it.sees(SOUTH)).contains("PLENARY");
    }

    /// The ladder as practice has it, written out beside the code; a million random steps.
    @Test
    void noRandomWalkLeavesTheLadder() {
        Map<RoundStage, Set<RoundStage>> ladder = new EnumMap<>(RoundStage.class);
        var open =
                Set.of(
                        RoundStage.IN_ROOMS,
                        RoundStage.SHUTTLE,
                        RoundStage.PLENARY,
                        RoundStage.BREAK,
                        RoundStage.CAPITALS,
                        RoundStage.CLOSED);
        ladder.put(RoundStage.CONVENED, Set.of(RoundStage.IN_ROOMS, RoundStage.CLOSED));
        ladder.put(RoundStage.IN_ROOMS, open);
        ladder.put(RoundStage.SHUTTLE, open);
        ladder.put(RoundStage.PLENARY, open);
        ladder.put(RoundStage.BREAK, Set.of(RoundStage.RESUMED, RoundStage.CLOSED));
        ladder.put(RoundStage.CAPITALS, Set.of(RoundStage.RESUMED, RoundStage.CLOSED));
        ladder.put(
                RoundStage.RESUMED,
                Set.of(RoundStage.IN_ROOMS, RoundStage.SHUTTLE, RoundStage.CLOSED));
        ladder.put(RoundStage.CLOSED, Set.of());
        var random = new SplittableRandom(11);
        var stages = RoundStage.values();
        var stage = RoundStage.CONVENED;
        for (int i = 0; i < 1_000_000; i++) {
            var to = stages[random.nextInt(stages.length)];
            boolean legal = to != stage && ladder.getOrDefault(stage, Set.of()).contains(to);
            assertThat(stage.next().contains(to)).isEqualTo(legal);
            if (legal) {
                stage = to == RoundStage.CLOSED ? RoundStage.CONVENED : to;
            }
        }
    }

    private static Case withCapital() {
        var it = Case.usual();
        it.lead(new PeopleOrder.OpenRoom(CAPITAL, RoomKind.CAPITAL, NORTH));
        it.lead(new PeopleOrder.Invite(CAPITAL, "head", Role.HEAD));
        it.in(CAPITAL, "head", new PeopleAct.Enter());
        return it;
    }

    private static Id consulted(Case it) {
        it.head(
                NORTH,
                new CapitalAct.Consult(
                        CAPITAL, "may we pause", List.of("yes", "no"), it.now.plusSeconds(3600)));
        return it.room(CAPITAL).consultations().asked().keys().getLast();
    }

    @Test
    void anInstructionStaysWithItsOwnSide() {
        var it = withCapital();
        var before = it.sees(SOUTH);
        var id = consulted(it);
        it.head(CAPITAL, new CapitalAct.Instruct(id, 0, "not beyond five years"));
        assertThat(it.sees(NORTH)).contains("not beyond five years");
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(Desk.of(it.talks, Case.LEAD).toString())
                .contains("the capital answered")
                .doesNotContain("five years")
                .doesNotContain("may we pause");
    }

    @Test
    void aCapitalThatIsLateShowsAtTheDeadlineAndCanStillInstruct() {
        var it = withCapital();
        var id = consulted(it);
        it.wait(3599);
        assertThat(it.sees(NORTH)).doesNotContain("OVERDUE");
        it.wait(1);
        assertThat(it.sees(NORTH)).contains("OVERDUE");
        it.head(CAPITAL, new CapitalAct.GivePersonalView(id, "I would"));
        it.head(CAPITAL, new CapitalAct.Instruct(id, 1, "no"));
        assertThat(it.sees(NORTH)).contains("INSTRUCTED");
    }

    @Test
    void aDelegationConsultsItsOwnCapitalOnly() {
        var it = withCapital();
        var by = new Voice.InPerson(new Seat(SOUTH, "head"));
        var consult = new CapitalAct.Consult(CAPITAL, "x", List.of("y"), it.now.plusSeconds(60));
        assertThat(it.decide(by, consult)).isEqualTo(Decision.unknown());
    }

    @Test
    void aTextIsLaidBeforeTheCapitalAsItsDelegationWasShownItAndNobodyElseLearnsOfIt() {
        var it = InstrumentTest.agreed();
        var text = InstrumentTest.text(it);
        var shown = it.room(NORTH).texts().shown().find(text).orElseThrow();
        var before = it.sees(SOUTH);
        it.head(NORTH, consult(it, text));
        assertThat(it.sees(CAPITAL))
                .contains("text laid before the capital", shown.nonce().text())
                .contains(shown.clauses().getFirst().variants().getFirst().words().values());
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(Desk.of(it.talks, Case.LEAD).seen().toString()).doesNotContain("laid before");
        assertThat(it.refused(NORTH, "head", consult(it, new Id("another"))))
                .isEqualTo(Rule.UNKNOWN);
    }

    private static CapitalAct consult(Case it, Id text) {
        return new CapitalAct.Consult(
                CAPITAL, "may we agree?", List.of("yes"), it.now.plusSeconds(60), List.of(text));
    }

    @Test
    void aContactInTheCorridorIsOnBothSidesRecords() {
        var it = Case.usual();
        it.lead(new RoundOrder.NoteContact(NORTH, SOUTH, "five minutes on the stairs"));
        assertThat(it.sees(NORTH)).contains("five minutes");
        assertThat(it.sees(SOUTH)).contains("five minutes");
    }
}
