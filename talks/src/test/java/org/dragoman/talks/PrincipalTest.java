package org.dragoman.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.talks.Case.NORTH;
import static org.dragoman.talks.Case.SOUTH;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrincipalTest {

    private static Principals principals(Case it, RoomId side) {
        return it.room(side).accords().principals();
    }

    @Test
    void whatWasAgreedAdReferendumIsInheritedAndOnlyTheMediatorLearnsIt() {
        var it = InstrumentTest.agreed();
        var before = it.sees(SOUTH);
        it.head(NORTH, new PrincipalAct.ReportNewPrincipals("a new president"));
        assertThat(it.sees(NORTH)).contains("INHERITED");
        assertThat(it.sees(SOUTH)).isEqualTo(before);
        assertThat(Desk.of(it.talks, Case.LEAD).standing().toString())
                .contains("clause of former principals of north");
        it.head(NORTH, new PrincipalAct.NotifyNewPrincipals("a new president took office"));
        assertThat(it.sees(SOUTH)).contains("took office").doesNotContain("INHERITED");
    }

    @Test
    void newPrincipalsBindThemselvesOnlyToWhatTheyReaffirm() {
        var it = InstrumentTest.agreed();
        var id = InstrumentTest.authenticated(it, InstrumentForm.SIGNED);
        it.head(NORTH, new PrincipalAct.ReportNewPrincipals("a new president"));
        var sign = new InstrumentAct.Sign(id, false);
        assertThat(it.refused(NORTH, "head", sign)).isEqualTo(Rule.INHERITED);
        var text = InstrumentTest.text(it);
        it.head(NORTH, new PrincipalAct.Reaffirm(text, List.of("1")));
        assertThat(it.refused(NORTH, "head", sign)).isEqualTo(Rule.INHERITED);
        it.head(NORTH, new PrincipalAct.Reaffirm(text, List.of()));
        it.head(NORTH, sign);
    }

    @Test
    void aClauseTheyAskToReopenIsReopenedByTheMediatorWithAReason() {
        var it = InstrumentTest.agreed();
        it.head(NORTH, new PrincipalAct.ReportNewPrincipals("a new president"));
        var text = InstrumentTest.text(it);
        it.head(NORTH, new PrincipalAct.Reaffirm(text, List.of("2")));
        it.head(NORTH, new PrincipalAct.AskReopening(text, List.of("1"), "too long"));
        assertThat(principals(it, NORTH).marks().values())
                .containsExactly(Principals.Mark.REOPENED);
        assertThat(it.sees(SOUTH)).doesNotContain("too long");
        it.lead(new TextOrder.ReopenClause(text, "1", "the pause is discussed again"));
        assertThat(principals(it, NORTH).of(text)).isEmpty();
    }

    @Test
    void noTextIsAuthenticatedWhileSomethingIsInherited() {
        var it = InstrumentTest.agreed();
        it.head(SOUTH, new PrincipalAct.ReportNewPrincipals("a new council"));
        var order =
                new InstrumentOrder.Authenticate(
                        InstrumentTest.text(it),
                        InstrumentForm.SIGNED,
                        new Trigger.Happening(Arrangement.COMPLETE),
                        ZoneOffset.UTC);
        assertThat(it.refused(Case.LEAD, order)).isEqualTo(Rule.INHERITED);
    }
}
