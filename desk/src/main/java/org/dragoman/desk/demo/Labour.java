package org.dragoman.desk.demo;

import static org.dragoman.desk.demo.Scene.begin;
import static org.dragoman.desk.demo.Scene.confide;
import static org.dragoman.desk.demo.Scene.grant;
import static org.dragoman.desk.demo.Scene.read;
import static org.dragoman.desk.demo.Scene.room;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.desk.sitting.Card;
import org.dragoman.rooms.Place;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.Terms;

/// The labour case, before a mediator's proposal is answered. Everything is invented.
final class Labour implements Scene {

    private static final RoomId FIRM = new RoomId("Larkfield Tramways");
    private static final RoomId UNION = new RoomId("Tram and Depot Workers' Union");
    private static final RoomId BOARD = new RoomId("the board");
    private static final String LEAD = "Ashdown";

    @Override
    public Card card() {
        return new Card(
                "labour",
                "Wages, shifts and contractors at Larkfield Tramways",
                new Place("Larkfield", ZoneId.of("Europe/London")),
                Map.of(),
                true);
    }

    @Override
    public void play(Script it) {
        begin(it, card().title(), LEAD, "Pell", "Ives");
        room(it, LEAD, FIRM, RoomKind.DELEGATION, FIRM, "Carrow", "Finch");
        room(it, LEAD, UNION, RoomKind.DELEGATION, UNION, "Dunmore", "Quill");
        room(it, LEAD, BOARD, RoomKind.CAPITAL, FIRM, "Marchbank");
        it.desk(LEAD, new PeopleOrder.Introduce(FIRM, UNION));
        it.desk(LEAD, new PeopleOrder.Introduce(UNION, FIRM));
        it.desk(LEAD, new RoundOrder.Convene(Set.of(FIRM, UNION), "Second session", "Larkfield"));
        it.minutes(30);
        var rest =
                confide(
                        it,
                        UNION,
                        "Dunmore",
                        MessageKind.FORMAL_OFFER,
                        Binding.AD_REFERENDUM,
                        Terms.WITH_ATTRIBUTION,
                        "Four per cent now and two in autumn, if no depot work goes to contractors"
                                + " before the next agreement.");
        var words =
                "The union offers four per cent now and two in autumn, if no depot work goes to"
                        + " contractors before the next agreement.";
        var grant = grant(it, UNION, "Dunmore", rest, words, FIRM, true);
        it.minutes(10);
        read(it, LEAD, UNION, "Dunmore", grant, words);
        it.desk(LEAD, new ConfidenceOrder.Carry(UNION, grant, words));
        it.minutes(40);
        confide(
                it,
                FIRM,
                "Carrow",
                MessageKind.CLARIFICATION,
                Binding.PERSONAL,
                Terms.MEDIATOR_ONLY,
                "The board would rather pay than lose the night contractors.");
        it.minutes(15);
        it.desk(
                LEAD,
                new OfferOrder.Propose(
                        Set.of(FIRM, UNION),
                        "wages and contractors",
                        List.of(
                                "Five per cent now; contractors at night only, until the next"
                                        + " agreement.",
                                "Four per cent now, two in autumn; no new contractors for a year."),
                        Binding.AD_REFERENDUM,
                        it.now().plus(Duration.ofHours(7))));
    }
}
