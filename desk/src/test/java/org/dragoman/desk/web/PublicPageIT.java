package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Digest;
import org.dragoman.talks.Disclosure;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The public reads communiqués, and nothing at all where there are none.
class PublicPageIT {

    private static final RoomId NORTH = new RoomId("North");
    private static final RoomId SOUTH = new RoomId("South");
    private static final Seat LEADS = new Seat(RoomId.DESK, "Ledare");
    private static final Instant NOW = Instant.parse("2026-02-26T09:00:00Z");
    private static final String LINES = "The third meeting has ended.";
    private static final String PAGE = "/public/" + Site.TALKS;

    private final Site site = new Site(List.of(LEADS));

    private void begin(Disclosure disclosure) {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(1)));
        lead(
                new PeopleOrder.OpenTalks(
                        "talks",
                        new Settings(disclosure, Duration.ofSeconds(20), true, true, false, 2)));
        site.seat(LEADS, List.of(new Seat(NORTH, "Norr"), new Seat(SOUTH, "Syd")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Proceedings talks() {
        return site.household().find(Site.TALKS).orElseThrow().proceedings();
    }

    private void lead(DeskCommand order) {
        site.order(LEADS, order);
    }

    private void in(RoomId room, String name, RoomCommand act) {
        site.act(new Seat(room, name), act);
    }

    /// Open for the public or not, agreed or not: without a communiqué it is as if there were no
    /// talks at all, whatever the policy of the case.
    @ParameterizedTest
    @EnumSource
    void nothingPublishedIsNothingThere(Disclosure disclosure) {
        begin(disclosure);
        var nothing = site.page(0, "/public/other");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(site.page(0, PAGE)).isEqualTo(nothing);
        lead(new PeopleOrder.OpenRoom(RoomId.PUBLIC, RoomKind.PUBLIC, RoomId.PUBLIC));
        assertThat(site.page(0, PAGE)).isEqualTo(nothing);
        in(
                NORTH,
                "Norr",
                new ConfidenceAct.Confide(
                        new Message(MessageKind.CLARIFICATION, Binding.PERSONAL, "canary"),
                        Terms.PUBLIC,
                        false,
                        Set.of()));
        lead(new PressOrder.ProposeCommunique(LINES, NOW));
        assertThat(site.page(0, PAGE)).isEqualTo(nothing);
    }

    @Test
    void whatAllAgreedToIsReadThereAndNothingElse() {
        begin(Disclosure.EXISTENCE_SECRET);
        lead(new PeopleOrder.OpenRoom(RoomId.PUBLIC, RoomKind.PUBLIC, RoomId.PUBLIC));
        lead(new PressOrder.ProposeCommunique(LINES, NOW));
        var id =
                talks().now()
                        .talks()
                        .room(NORTH)
                        .orElseThrow()
                        .proceedings()
                        .press()
                        .communiques()
                        .values()
                        .iterator()
                        .next()
                        .communique();
        in(NORTH, "Norr", new PressAct.ConsentToCommunique(id, Digest.of(LINES)));
        in(SOUTH, "Syd", new PressAct.ConsentToCommunique(id, Digest.of(LINES)));
        lead(new PressOrder.AgreeCommunique(id));
        var page = site.page(0, PAGE);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(LINES)
                .doesNotContain("Ledare", "North", "South", "Norr", "Syd", "secret", "opened");
        assertThat(site.page(0, PAGE + "?before=2").status()).isEqualTo(400);
        assertThat(site.form(0, PAGE, Map.of()).status()).isEqualTo(404);
    }
}
