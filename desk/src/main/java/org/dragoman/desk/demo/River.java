package org.dragoman.desk.demo;

import static org.dragoman.desk.demo.Scene.begin;
import static org.dragoman.desk.demo.Scene.confide;
import static org.dragoman.desk.demo.Scene.grant;
import static org.dragoman.desk.demo.Scene.read;
import static org.dragoman.desk.demo.Scene.room;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.desk.sitting.Card;
import org.dragoman.rooms.Place;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.Terms;

/// The river case, three delegations. Everything is invented.
final class River implements Scene {

    private static final RoomId HALVERN = new RoomId("Halvern");
    private static final RoomId MERRIN = new RoomId("Merrin");
    private static final RoomId DORRIN = new RoomId("Dorrin");
    private static final RoomId PANEL = new RoomId("Panel of Hydrologists");
    private static final String LEAD = "Vasko";

    @Override
    public Card card() {
        return new Card(
                "river",
                "Three states on the river Ilvar",
                new Place("Vienna", ZoneId.of("Europe/Vienna")),
                Map.of(DORRIN, new Place("Port Dorr", ZoneId.of("Europe/Bucharest"))),
                true);
    }

    @Override
    public void play(Script it) {
        begin(it, card().title(), LEAD, "Ruiz", "Tamm");
        room(it, LEAD, HALVERN, RoomKind.DELEGATION, HALVERN, "Oster", "Pfeil");
        room(it, LEAD, MERRIN, RoomKind.DELEGATION, MERRIN, "Kesh", "Lorn");
        room(it, LEAD, DORRIN, RoomKind.DELEGATION, DORRIN, "Ilev", "Sava");
        room(it, LEAD, PANEL, RoomKind.EXPERTS, PANEL, "Nordahl");
        for (var one : List.of(HALVERN, MERRIN, DORRIN)) {
            for (var other : List.of(HALVERN, MERRIN, DORRIN)) {
                if (!one.equals(other)) {
                    it.desk(LEAD, new PeopleOrder.Introduce(one, other));
                }
            }
        }
        it.desk(
                LEAD,
                new RoundOrder.Convene(Set.of(HALVERN, MERRIN, DORRIN), "Second round", "Vienna"));
        it.minutes(35);
        var pace =
                confide(
                        it,
                        HALVERN,
                        "Oster",
                        MessageKind.CONDITIONAL_OFFER,
                        Binding.EXPLORATORY,
                        Terms.WITHOUT_ATTRIBUTION,
                        "If they accept that the reservoir is filled in six years, we could let more"
                                + " water through in every dry month.");
        var words =
                "If a filling in six years were accepted, more water could pass in every dry"
                        + " month.";
        var grant = grant(it, HALVERN, "Oster", pace, words, MERRIN, false);
        it.minutes(12);
        read(it, LEAD, HALVERN, "Oster", grant, words);
        it.desk(LEAD, new ConfidenceOrder.Carry(HALVERN, grant, words));
        it.minutes(50);
        confide(
                it,
                MERRIN,
                "Kesh",
                MessageKind.REPLY,
                Binding.PERSONAL,
                Terms.ONLY_IF_MATCHED,
                "Seven years would do, were the first two of them wet ones.");
        it.minutes(20);
        confide(
                it,
                DORRIN,
                "Ilev",
                MessageKind.QUESTION,
                Binding.EXPLORATORY,
                Terms.WITH_ATTRIBUTION,
                "Who measures the flow at the mouth, and who pays for the gauge?");
    }
}
