package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Call;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Decision;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the mediator's team sees and does at the desk.
class DeskPagesIT {

    static final RoomId NORTH = new RoomId("North");
    static final RoomId SOUTH = new RoomId("South");
    static final int LEAD = 1;
    static final int SECOND = 2;
    static final Seat NORR = new Seat(NORTH, "Norr");
    static final Seat SYD = new Seat(SOUTH, "Syd");
    static final String DESK = "/talks/t/desk";
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");

    private final Site site =
            new Site(
                    List.of(
                            new Seat(RoomId.DESK, "Lead"),
                            new Seat(RoomId.DESK, "Second"),
                            NORR,
                            SYD));

    @BeforeEach
    void openTalks() {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(1)));
        lead(new PeopleOrder.OpenTalks("talks", Settings.USUAL));
        lead(new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        for (var seat : List.of(NORR, SYD)) {
            lead(new PeopleOrder.OpenRoom(seat.room(), RoomKind.DELEGATION, seat.room()));
            lead(new PeopleOrder.Invite(seat.room(), seat.name(), Role.HEAD));
            in(seat, new PeopleAct.Enter());
        }
        lead(new PeopleOrder.Introduce(NORTH, SOUTH));
        lead(new PeopleOrder.Introduce(SOUTH, NORTH));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Proceedings talks() {
        return site.household().find(Site.TALKS).orElseThrow().proceedings();
    }

    private void lead(DeskCommand order) {
        assertThat(
                        talks().decide(
                                        new Voice.InPerson(new Seat(RoomId.DESK, "Lead")),
                                        Call.ANY,
                                        order))
                .isInstanceOf(Decision.Accepted.class);
    }

    private void in(Seat seat, RoomCommand act) {
        assertThat(talks().decide(new Voice.InPerson(seat), Call.ANY, act))
                .isInstanceOf(Decision.Accepted.class);
    }

    private void confide(Seat seat, String words, Set<String> keptTo) {
        in(
                seat,
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, words),
                        Terms.WITHOUT_ATTRIBUTION,
                        false,
                        keptTo));
    }

    private String page(String path) {
        var answer = site.page(LEAD, DESK + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theJournalHoldsNeitherWhatWasSealedFromTheTeamNorWhatWasKeptToOthers() {
        in(NORR, new ConfidenceAct.WriteNote("canary-note"));
        confide(NORR, "canary-kept", Set.of("Second"));
        confide(SYD, "canary-told", Set.of());
        assertThat(page("/journal"))
                .contains("canary-told")
                .doesNotContain("canary-note", "canary-kept");
        assertThat(site.page(SECOND, DESK + "/journal").body())
                .contains("canary-told", "canary-kept")
                .doesNotContain("canary-note");
    }
}
