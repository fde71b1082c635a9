package org.dragoman.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.dragoman.desk.sitting.FourEyed;
import org.dragoman.desk.sitting.OpenTalks;
import org.dragoman.desk.sitting.Proceedings;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Confidences;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Identifiers;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Settings;
import org.dragoman.talks.Terms;

/// Talks of two delegations, Downstream and Upstream, with a team of two, on a server in this
/// process.
final class TwoSides implements AutoCloseable {

    static final RoomId UP = new RoomId("Upstream");
    static final RoomId DOWN = new RoomId("Downstream");
    static final Seat NORR = new Seat(UP, "Norr");
    static final Seat SYD = new Seat(DOWN, "Syd");
    static final int LEAD = 1;
    static final int SECOND = 2;
    static final int UPPER = 3;
    static final int LOWER = 4;
    static final String DESK = "/talks/t/desk";
    static final Seat LEADS = new Seat(RoomId.DESK, "Lead");
    static final Instant NOW = Instant.parse("2026-03-06T09:00:00Z");

    final Site site = new Site(List.of(LEADS, new Seat(RoomId.DESK, "Second"), NORR, SYD));

    /// Opens talks by these rules.
    TwoSides(Settings settings) {
        site.show(List.of(), NOW, Identifiers.random(new SplittableRandom(1)));
        lead(new PeopleOrder.OpenTalks("talks", settings));
        lead(new PeopleOrder.JoinTeam("Second", Role.MEDIATOR));
        site.seat(LEADS, List.of(NORR, SYD));
        site.introduce(LEADS, UP, DOWN);
    }

    /// Lets nothing leave on the word of one person from now on.
    void underFourEyes() {
        var open = site.household().find(Site.TALKS).orElseThrow();
        site.household().open(new OpenTalks(open.card(), new FourEyed(open.proceedings())));
    }

    Proceedings talks() {
        return site.proceedings();
    }

    void lead(DeskCommand order) {
        site.order(LEADS, order);
    }

    void in(Seat seat, RoomCommand act) {
        site.act(seat, act);
    }

    /// What a side has confided so far.
    Confidences confidences(RoomId room) {
        return talks().now().talks().room(room).orElseThrow().confidences();
    }

    /// Confides a message, and hands out the identifier it got.
    String confide(Seat seat, MessageKind kind, String words, Terms terms, Set<String> keptTo) {
        in(
                seat,
                new ConfidenceAct.Confide(
                        new Message(kind, Binding.PERSONAL, words), terms, false, keptTo));
        return confidences(seat.room()).items().keys().getLast().text();
    }

    /// A page of the desk as someone sees it.
    String page(int number, String path) {
        var answer = site.page(number, DESK + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /// What the lead's form is answered.
    Site.Response form(String path, Map<String, List<String>> fields) {
        return site.form(LEAD, DESK + path, fields);
    }

    /// Does what the lead's form asks.
    void does(String path, Map<String, List<String>> fields) {
        var answer = form(path, fields);
        assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(303);
    }

    static List<String> one(String value) {
        return List.of(value);
    }

    @Override
    public void close() {
        site.close();
    }
}
