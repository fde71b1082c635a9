package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.desk.web.TwoSides.LEAD;
import static org.dragoman.desk.web.TwoSides.NORR;
import static org.dragoman.desk.web.TwoSides.SECOND;
import static org.dragoman.desk.web.TwoSides.SYD;
import static org.dragoman.desk.web.TwoSides.one;

import java.util.List;
import java.util.Map;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.ConsentRule;
import org.dragoman.talks.Constituency;
import org.dragoman.talks.DomesticAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the mediator does for an instrument whose text is fixed, and to hand the mediation over.
class AccordPagesIT {

    private static final RoomId AGENCY = new RoomId("Agency");

    private final TwoSides talks = new TwoSides(Settings.USUAL);

    @AfterEach
    void close() {
        talks.close();
    }

    @Test
    void aFixedInstrumentIsCorrectedGetsItsDisputeClauseAndItsCertificates() {
        talks.lead(new PeopleOrder.OpenRoom(AGENCY, RoomKind.EXPERTS, AGENCY));
        talks.does(
                "/do/open-text",
                Map.of("with", List.of("Upstream", "Downstream"), "title", one("Pact")));
        var text = talks.talks().now().talks().desk().texts().keys().getFirst().text();
        talks.does(
                "/do/draft",
                Map.of(
                        "text",
                        one(text),
                        "clauses",
                        one("pause\nEnrichment pauses for tree years.")));
        for (var seat : List.of(NORR, SYD)) {
            talks.does("/do/show", Map.of("text", one(text), "room", one(seat.room().name())));
        }
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.AcceptClause(new Id(text), "pause"));
        }
        talks.does("/do/establish", Map.of("text", one(text), "clause", one("pause")));
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.ApproveVersion(new Id(text)));
        }
        talks.does("/do/freeze", Map.of("text", one(text)));
        for (var seat : List.of(NORR, SYD)) {
            talks.in(seat, new AssentAct.Initial(new Id(text)));
        }
        talks.does("/do/announce-initials", Map.of("text", one(text)));
        for (var seat : List.of(NORR, SYD)) {
            talks.in(
                    seat,
                    new DomesticAct.DeclareConstituency(
                            new Constituency(
                                    "the council",
                                    seat.room(),
                                    new ConsentRule.OnePrincipal("the chair"),
                                    List.of(),
                                    seat.name())));
        }
        talks.does(
                "/do/authenticate",
                Map.of(
                        "text", one(text),
                        "form", one("COMMITMENT"),
                        "days", one("0"),
                        "after", one("")));
        var id =
                talks.talks()
                        .now()
                        .talks()
                        .desk()
                        .accords()
                        .ratification()
                        .instruments()
                        .keys()
                        .getFirst()
                        .text();
        assertThat(talks.page(LEAD, "/accord"))
                .contains("/do/propose-correction", "/do/set-dispute-path", "/do/ask-condition");
        talks.does(
                "/do/propose-correction",
                Map.of(
                        "instrument", one(id),
                        "clause", one("pause"),
                        "now", one("Enrichment pauses for three years."),
                        "reason", one("a letter is missing"),
                        "until", one("2026-03-08T10:00")));
        talks.does(
                "/do/set-dispute-path",
                Map.of(
                        "instrument", one(id),
                        "stages", one("talks | 35\narbitration | 60"),
                        "rule", one("DAY_NOT_COUNTED")));
        talks.does(
                "/do/ask-condition",
                Map.of(
                        "instrument", one(id),
                        "what", one("the stock"),
                        "verifier", one("Agency")));
        assertThat(talks.page(LEAD, "/accord"))
                .contains(
                        "a letter is missing",
                        "35 days",
                        "certificate asked for",
                        "has not answered");
        assertThat(talks.page(LEAD, "/journal"))
                .contains("arbitration, 60 days")
                .doesNotContain("Stage[");
        var wrong =
                talks.form(
                        "/do/set-dispute-path",
                        Map.of(
                                "instrument", one(id),
                                "stages", one("talks"),
                                "rule", one("FULL_HOURS")));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("no number of days");
    }

    @Test
    void theMediationIsHandedToAnotherTeamOnceTheRoomsHaveSaidWhatGoesAlong() {
        talks.does(
                "/do/propose-handover",
                Map.of("person", one("Nila"), "names", one("Nila\nSecond")));
        assertThat(talks.page(LEAD, "/people"))
                .contains("led by Nila", "its confidences stay behind", "/do/replace-team");
        assertThat(talks.page(LEAD, "/people")).contains("Make Second the lead");
        assertThat(talks.page(SECOND, "/people"))
                .contains("led by Nila")
                .doesNotContain("/do/replace-team", "/do/propose-handover");
    }
}
