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
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.Clause;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundEvent;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.Terms;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// A day as it might go in the geneva case. Persons and words are invented.
final class Geneva implements Scene {

    private static final RoomId IRAN = new RoomId("Iran");
    private static final RoomId USA = new RoomId("United States");
    private static final RoomId TEHRAN = new RoomId("Tehran");
    private static final RoomId WASHINGTON = new RoomId("Washington");
    private static final RoomId AGENCY = new RoomId("International Atomic Energy Agency");
    private static final String LEAD = "Al-Harthy";
    private static final String SECOND = "Said";

    @Override
    public Card card() {
        return new Card(
                "geneva",
                "United States and Iran, third round in Geneva",
                new Place("Geneva", ZoneId.of("Europe/Zurich")),
                Map.of(
                        IRAN,
                        new Place("Tehran", ZoneId.of("Asia/Tehran")),
                        USA,
                        new Place("Washington", ZoneId.of("America/New_York")),
                        RoomId.DESK,
                        new Place("Muscat", ZoneId.of("Asia/Muscat"))),
                true);
    }

    @Override
    public void play(Script it) {
        begin(it, card().title(), LEAD, SECOND, "Noor");
        room(it, LEAD, IRAN, RoomKind.DELEGATION, IRAN, "Amiri", "Sohrabi");
        room(it, LEAD, USA, RoomKind.DELEGATION, USA, "Whitfield", "Okafor");
        room(it, LEAD, TEHRAN, RoomKind.CAPITAL, IRAN, "Rastgar");
        room(it, LEAD, WASHINGTON, RoomKind.CAPITAL, USA, "Harlow");
        room(it, LEAD, AGENCY, RoomKind.EXPERTS, AGENCY, "Brandt");
        it.desk(LEAD, new PeopleOrder.Introduce(IRAN, USA));
        it.desk(LEAD, new PeopleOrder.Introduce(USA, IRAN));
        var round = round(it);
        morning(it);
        text(it);
        it.minutes(15);
        it.desk(LEAD, new RoundOrder.Move(round, RoundStage.SHUTTLE, "Second exchange."));
        afternoon(it);
    }

    private static Id round(Script it) {
        var events =
                it.desk(LEAD, new RoundOrder.Convene(Set.of(IRAN, USA), "Third round", "Geneva"));
        var id =
                switch (events.getFirst()) {
                    case RoundEvent.RoundConvened(var round, _, _, _) -> round;
                    default -> throw new IllegalStateException("No round was convened.");
                };
        it.minutes(5);
        it.desk(LEAD, new RoundOrder.Move(id, RoundStage.IN_ROOMS, ""));
        return id;
    }

    private static void morning(Script it) {
        it.minutes(12);
        var purpose =
                confide(
                        it,
                        IRAN,
                        "Amiri",
                        MessageKind.QUESTION,
                        Binding.EXPLORATORY,
                        Terms.WITH_ATTRIBUTION,
                        "Which sanctions would be lifted on the first day, and which only later? We"
                                + " ask for a list, not for a principle.");
        var asked =
                "The delegation asks for a list: which sanctions on the first day, which later.";
        var first = grant(it, IRAN, "Amiri", purpose, asked, USA, true);
        it.minutes(6);
        read(it, LEAD, IRAN, "Amiri", first, asked);
        it.desk(LEAD, new ConfidenceOrder.Carry(IRAN, first, asked));
        it.minutes(9);
        confide(
                it,
                IRAN,
                "Amiri",
                MessageKind.CLARIFICATION,
                Binding.PERSONAL,
                Terms.MEDIATOR_ONLY,
                "Between us: the number of years matters less at home than that the right itself is"
                        + " named in the first article.");
        it.minutes(20);
        var list =
                confide(
                        it,
                        USA,
                        "Whitfield",
                        MessageKind.REPLY,
                        Binding.AD_REFERENDUM,
                        Terms.WITHOUT_ATTRIBUTION,
                        "A list in two stages can be discussed. The first stage would follow the"
                                + " first visit of the inspectors, not precede it.");
        var staged =
                "A list in two stages can be discussed; the first stage would follow the first"
                        + " inspection.";
        var second = grant(it, USA, "Whitfield", list, staged, IRAN, false);
        it.minutes(4);
        read(it, SECOND, USA, "Whitfield", second, staged);
        it.desk(SECOND, new ConfidenceOrder.Carry(USA, second, staged));
        it.minutes(11);
        it.recorded(
                USA,
                "Okafor",
                "Noor",
                "in the room",
                new ConfidenceAct.Confide(
                        new Message(
                                MessageKind.PROCEDURAL,
                                Binding.EXPLORATORY,
                                "The delegation can stay until Friday evening, not longer."),
                        Terms.MEDIATOR_ONLY,
                        false,
                        Set.of()));
    }

    private static Wording en(String words) {
        return Wording.of("en", words);
    }

    private static void text(Script it) {
        var opened =
                it.desk(
                        LEAD,
                        new TextOrder.OpenText(Set.of(IRAN, USA), "Elements of an understanding"));
        var id =
                switch (opened.getFirst()) {
                    case TextEvent.TextOpened(var text, _, _) -> text;
                    default -> throw new IllegalStateException("No text was opened.");
                };
        it.desk(
                LEAD,
                new TextOrder.DraftVersion(
                        id,
                        Version.of(
                                Clause.of(
                                        "1",
                                        en(
                                                "The Parties recognise the right to peaceful nuclear"
                                                        + " energy under the Treaty.")),
                                Clause.of(
                                                "2",
                                                en(
                                                        "Enrichment is paused for the period named"
                                                                + " in paragraph 3."))
                                        .restingOn("1"),
                                Clause.of(
                                        "3",
                                        en("The period is five years."),
                                        en("The period is one year.")),
                                Clause.of(
                                                "4",
                                                en(
                                                        "Sanctions listed in Annex A are lifted in"
                                                                + " two stages."))
                                        .restingOn("3"))));
        it.desk(LEAD, new TextOrder.ShowVersion(id, IRAN));
        it.desk(LEAD, new TextOrder.ShowVersion(id, USA));
        it.minutes(25);
        it.in(
                IRAN,
                "Amiri",
                new TextAct.ProposeVariant(
                        id,
                        "3",
                        en("The period ends when the first stage of Annex A is complete.")));
        it.in(IRAN, "Amiri", new TextAct.ConsentToSilence(id));
    }

    private static void afternoon(Script it) {
        var capitals = it.now().plus(Duration.ofHours(5));
        it.in(
                IRAN,
                "Amiri",
                new CapitalAct.Consult(
                        TEHRAN,
                        "May we accept that the first stage follows the first inspection?",
                        List.of("Yes", "Only if both fall on one day", "No"),
                        capitals));
        it.minutes(10);
        var linked =
                confide(
                        it,
                        IRAN,
                        "Amiri",
                        MessageKind.CONDITIONAL_OFFER,
                        Binding.AD_REFERENDUM,
                        Terms.WITHOUT_ATTRIBUTION,
                        "If they publish the list of the first stage before the inspectors arrive, we"
                                + " could receive the inspectors within ten days.");
        grant(
                it,
                IRAN,
                "Amiri",
                linked,
                "If the list of the first stage is published before the inspectors arrive, the"
                        + " inspectors could be received within ten days.",
                USA,
                false);
        it.minutes(8);
        var guard =
                confide(
                        it,
                        USA,
                        "Whitfield",
                        MessageKind.NON_PAPER,
                        Binding.EXPLORATORY,
                        Terms.WITHOUT_ATTRIBUTION,
                        "Fuel could be supplied from a reserve that the inspectorate already keeps,"
                                + " for as long as the pause lasts.");
        var fuel =
                "Fuel could be supplied, for as long as a pause lasts, from a reserve that the"
                        + " inspectorate already keeps.";
        var grant = grant(it, USA, "Whitfield", guard, fuel, IRAN, false);
        read(it, LEAD, USA, "Whitfield", grant, fuel);
        it.desk(
                LEAD,
                new ConfidenceOrder.Say(
                        AGENCY,
                        new Message(
                                MessageKind.QUESTION,
                                Binding.EXPLORATORY,
                                "How many days does a first visit need, from notice to report? Give"
                                        + " a range.")));
        it.desk(
                LEAD,
                new OfferOrder.OpenComparison(
                        IRAN,
                        USA,
                        "On which order of the first steps could you agree?",
                        it.now().plus(Duration.ofHours(6))));
        it.minutes(5);
        it.in(
                IRAN,
                "Sohrabi",
                new ConfidenceAct.WriteNote("Ask again tomorrow what happens if a stage is late."));
    }
}
