package org.dragoman.desk.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Times;
import org.dragoman.rooms.Words;
import org.dragoman.talks.Binding;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.Message;
import org.dragoman.talks.MessageKind;
import org.dragoman.talks.RoomId;

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

        Language language(String field) {
            try {
                return new Language(words(field));
            } catch (IllegalArgumentException _) {
                throw new Unreadable(field, "form.choose");
            }
        }

        Set<RoomId> rooms(String field) {
            var rooms = new TreeSet<RoomId>();
            fields.all(field).forEach(name -> rooms.add(new RoomId(name)));
            return rooms;
        }

        /// What the wrong-room check found and the mediator confirms, one a line.
        Set<String> found() {
            var found = new TreeSet<String>();
            fields.all("found")
                    .forEach(each -> each.lines().map(String::strip).forEach(found::add));
            return found;
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

        /// A moment as the clock at the venue shows it.
        LocalDateTime hour(String field) {
            return LocalDateTime.ofInstant(moment(field), zone());
        }

        /// The venue's zone.
        ZoneId zone() {
            return times.venue().zone();
        }

        LocalDate day(String field) {
            try {
                return LocalDate.parse(fields.one(field));
            } catch (DateTimeException _) {
                throw new Unreadable(field, "form.day");
            }
        }

        int number(String field) {
            try {
                return Integer.parseInt(fields.one(field));
            } catch (NumberFormatException _) {
                throw new Unreadable(field, "form.number");
            }
        }

        List<String> lines(String field) {
            return fields.lines(field);
        }

        boolean yes(String field) {
            return fields.one(field).equals("yes");
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
        private final String[] about;

        /// @param about what the words name beside the field
        Unreadable(String field, String why, String... about) {
            super(field);
            this.field = field;
            this.why = why;
            this.about = about.clone();
        }

        /// Why, in words.
        String said(Words words) {
            var values = new ArrayList<Object>(List.of(about));
            values.addFirst(words.named("part", field));
            return words.of(why, values.toArray());
        }

        String why() {
            return why;
        }

        /// The field's name.
        String field() {
            return field;
        }
    }

    /// An order of this name.
    static Order of(String name, String home, How how, String... fields) {
        return new Order(name, Set.copyOf(List.of(fields)), home, how);
    }

    /// Every order that has a form, by name.
    static final Map<String, Order> KNOWN = known();

    private static Map<String, Order> known() {
        var known = new TreeMap<String, Order>();
        for (var family :
                List.of(
                        CarryingOrders.ALL,
                        StaffOrders.ALL,
                        ConductOrders.ALL,
                        PromiseOrders.ALL,
                        PointOrders.ALL,
                        PressOrders.ALL,
                        ExpertOrders.ALL,
                        OfferingOrders.ALL,
                        DraftingOrders.ALL,
                        AccordOrders.ALL)) {
            family.forEach(order -> known.put(order.name(), order));
        }
        return Map.copyOf(known);
    }
}
