package org.dragoman.desk.pages;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Times;
import org.dragoman.talks.Binding;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Id;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.OfferOrder;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoundOrder;
import org.dragoman.talks.RoundStage;
import org.dragoman.talks.TextOrder;

/// An order of the mediator's team as a form asks for it.
///
/// @param name the last part of the address to which the form is sent
/// @param fields the fields that the form may have
/// @param home the page at the desk to go to when it is done
record Order(String name, Set<String> fields, String home, How how) {

    /// Reads the fields of an order.
    @FunctionalInterface
    interface How {
        DeskCommand read(Reader reader);
    }

    /// The fields of one form.
    ///
    /// What cannot be read throws, with the key of the words that say so and the field's name.
    record Reader(Fields fields, Times times) {

        String words(String field) {
            return fields.one(field).replace("\r\n", "\n");
        }

        Id id(String field) {
            return new Id(fields.one(field));
        }

        RoomId room(String field) {
            return new RoomId(fields.one(field));
        }

        Set<RoomId> rooms(String field) {
            var rooms = new TreeSet<RoomId>();
            fields.all(field).forEach(name -> rooms.add(new RoomId(name)));
            return rooms;
        }

        <E extends Enum<E>> E choice(String field, E[] among) {
            return Arrays.stream(among)
                    .filter(each -> each.name().equals(fields.one(field)))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(field, "form.choose"));
        }

        Instant moment(String field) {
            return times.read(fields.one(field))
                    .orElseThrow(() -> new Unreadable(field, "form.moment"));
        }

        Message message() {
            return new Message(
                    choice("kind", MessageKind.values()),
                    choice("binding", Binding.values()),
                    words("words"));
        }
    }

    /// A field that cannot be read.
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final String field;
        private final String why;

        Unreadable(String field, String why) {
            super(field);
            this.field = field;
            this.why = why;
        }

        String field() {
            return field;
        }

        String why() {
            return why;
        }
    }

    /// Every order that has a form, by name.
    static final Map<String, Order> KNOWN =
            Map.ofEntries(
                    order(
                            "read-back",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ReadBack(
                                            r.room("room"), r.id("grant"), r.words("words")),
                            "room",
                            "grant",
                            "words"),
                    order(
                            "propose-wording",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ProposeWording(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to"),
                                            r.moment("until")),
                            "room",
                            "item",
                            "words",
                            "to",
                            "until"),
                    order(
                            "carry",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.Carry(
                                            r.room("room"), r.id("grant"), r.words("words")),
                            "room",
                            "grant",
                            "words"),
                    order(
                            "convey-substance",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.ConveySubstance(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to")),
                            "room",
                            "item",
                            "words",
                            "to"),
                    order(
                            "override",
                            "/rooms",
                            r ->
                                    new ConfidenceOrder.OverrideTerms(
                                            r.room("room"),
                                            r.id("item"),
                                            r.words("words"),
                                            r.room("to"),
                                            r.words("reason")),
                            "room",
                            "item",
                            "words",
                            "to",
                            "reason"),
                    order(
                            "say",
                            "/rooms",
                            r -> new ConfidenceOrder.Say(r.room("to"), r.message()),
                            "to",
                            "kind",
                            "binding",
                            "words"),
                    order(
                            "recall",
                            "/rooms",
                            r -> new ConfidenceOrder.Recall(r.id("hold")),
                            "hold"),
                    order(
                            "notice-error",
                            "/rooms",
                            r -> new ConfidenceOrder.NoticeError(r.room("room"), r.id("received")),
                            "room",
                            "received"),
                    order(
                            "close-error",
                            "/rooms",
                            r -> new ConfidenceOrder.CloseError(r.room("room"), r.id("received")),
                            "room",
                            "received"),
                    order(
                            "join-team",
                            "/people",
                            r ->
                                    new PeopleOrder.JoinTeam(
                                            r.words("person"), r.choice("role", Role.values())),
                            "person",
                            "role"),
                    order(
                            "leave-team",
                            "/people",
                            r -> new PeopleOrder.LeaveTeam(r.words("person")),
                            "person"),
                    order(
                            "hand-over",
                            "/people",
                            r -> new PeopleOrder.HandOver(r.words("to")),
                            "to"),
                    order(
                            "open-room",
                            "/people",
                            r ->
                                    new PeopleOrder.OpenRoom(
                                            r.room("room"),
                                            r.choice("kind", RoomKind.values()),
                                            r.choice("kind", RoomKind.values()) == RoomKind.CAPITAL
                                                    ? r.room("of")
                                                    : r.room("room")),
                            "room",
                            "kind",
                            "of"),
                    order(
                            "suspend",
                            "/people",
                            r -> new PeopleOrder.Suspend(r.room("room"), r.words("person")),
                            "room",
                            "person"),
                    order(
                            "readmit",
                            "/people",
                            r -> new PeopleOrder.Readmit(r.room("room"), r.words("person")),
                            "room",
                            "person"),
                    order(
                            "introduce",
                            "/people",
                            r -> new PeopleOrder.Introduce(r.room("party"), r.room("to")),
                            "party",
                            "to"),
                    order(
                            "convene",
                            "",
                            r ->
                                    new RoundOrder.Convene(
                                            r.rooms("with"), r.words("name"), r.words("place")),
                            "with",
                            "name",
                            "place"),
                    order(
                            "move",
                            "",
                            r ->
                                    new RoundOrder.Move(
                                            r.id("round"),
                                            r.choice("stage", RoundStage.values()),
                                            r.words("words")),
                            "round",
                            "stage",
                            "words"),
                    order(
                            "meet",
                            "/rooms",
                            r -> new RoundOrder.Meet(r.room("room"), r.words("words")),
                            "room",
                            "words"),
                    order(
                            "compare",
                            "/rooms",
                            r ->
                                    new OfferOrder.OpenComparison(
                                            r.room("one"),
                                            r.room("other"),
                                            r.words("question"),
                                            r.moment("deadline")),
                            "one",
                            "other",
                            "question",
                            "deadline"),
                    order(
                            "propose",
                            "/rooms",
                            r ->
                                    new OfferOrder.Propose(
                                            r.rooms("with"),
                                            r.words("subject"),
                                            r.fields().lines("packages"),
                                            r.choice("binding", Binding.values()),
                                            r.moment("deadline")),
                            "with",
                            "subject",
                            "packages",
                            "binding",
                            "deadline"),
                    order("second", "", r -> new OfferOrder.Second(r.id("proposal")), "proposal"),
                    order(
                            "open-text",
                            "/text",
                            r -> new TextOrder.OpenText(r.rooms("with"), r.words("title")),
                            "with",
                            "title"),
                    order(
                            "draft",
                            "/text",
                            r ->
                                    new TextOrder.DraftVersion(
                                            r.id("text"), DraftText.read(r.words("clauses"))),
                            "text",
                            "clauses"),
                    order(
                            "show",
                            "/text",
                            r -> new TextOrder.ShowVersion(r.id("text"), r.room("room")),
                            "text",
                            "room"),
                    order(
                            "silence",
                            "/text",
                            r -> new TextOrder.OpenSilence(r.id("text"), r.moment("deadline")),
                            "text",
                            "deadline"),
                    order(
                            "reopen",
                            "/text",
                            r ->
                                    new TextOrder.ReopenClause(
                                            r.id("text"), r.words("clause"), r.words("reason")),
                            "text",
                            "clause",
                            "reason"));

    private static Map.Entry<String, Order> order(
            String name, String home, How how, String... fields) {
        return entry(name, new Order(name, Set.copyOf(List.of(fields)), home, how));
    }
}
