package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.rooms.Words;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;

/// A form for an order, made from its name: `order.NAME` says what it does, `order.NAME.do` stands
/// on its button, `order.NAME.why` says what follows from it, and `field.FIELD`, or
/// `order.NAME.FIELD`, what a field asks.
///
/// @param id by which its fields are told from those of other forms of the page
/// @param action where it is sent
/// @param button what its button says
/// @param why what follows from it; empty where that is plain
/// @param fields in order, hidden ones among them
public record OrderForm(
        String id, String action, String title, String button, String why, List<Field> fields) {

    /// How a field is filled in.
    public enum Kind {
        HIDDEN,
        LINE,
        WORDS,
        NUMBER,
        MOMENT,
        DAY,
        ONE,
        SEVERAL
    }

    /// A choice of a field.
    public record Option(String value, String words, boolean chosen) {}

    /// One field.
    ///
    /// @param options of a field that offers a choice
    /// @param needed whether it must be filled in
    public record Field(
            String name,
            Kind kind,
            String label,
            String value,
            List<Option> options,
            boolean needed) {

        public Field {
            options = List.copyOf(options);
        }
    }

    public OrderForm {
        fields = List.copyOf(fields);
    }

    /// Whether there is anything to fill in.
    public boolean filledIn() {
        return fields.stream().anyMatch(field -> field.kind() != Kind.HIDDEN);
    }

    /// Makes a form.
    static final class Made {

        private final DeskView view;
        private final String name;
        private final Object[] about;
        private final StringBuilder id;
        private final List<Field> fields = new ArrayList<>();

        private Made(DeskView view, String name, Object... about) {
            this.view = view;
            this.name = name;
            this.about = about.clone();
            this.id = new StringBuilder(name);
        }

        private Words words() {
            return view.words();
        }

        private String label(String field) {
            var own = "order." + name + "." + field;
            return words().of(words().has(own) ? own : "field." + field, about);
        }

        private Made with(
                String field, Kind kind, String value, List<Option> options, boolean needed) {
            fields.add(
                    new Field(
                            field,
                            kind,
                            kind == Kind.HIDDEN ? "" : label(field),
                            value,
                            options,
                            needed));
            return this;
        }

        Made hidden(String field, Object value) {
            id.append('-').append(value.toString().replaceAll("[^\\p{L}\\p{N}]", "_"));
            return with(field, Kind.HIDDEN, value.toString(), List.of(), true);
        }

        Made line(String field) {
            return with(field, Kind.LINE, "", List.of(), true);
        }

        Made line(String field, String value, boolean needed) {
            return with(field, Kind.LINE, value, List.of(), needed);
        }

        Made words(String field) {
            return with(field, Kind.WORDS, "", List.of(), true);
        }

        Made words(String field, String value) {
            return with(field, Kind.WORDS, value, List.of(), true);
        }

        Made number(String field, int value) {
            return with(field, Kind.NUMBER, Integer.toString(value), List.of(), true);
        }

        /// A moment, so many hours from now unless it is changed.
        Made moment(String field, int hours) {
            Instant at = view.at().moment().at().plusSeconds(hours * 3600L);
            return with(field, Kind.MOMENT, view.times().field(at), List.of(), true);
        }

        Made day(String field) {
            return with(
                    field,
                    Kind.DAY,
                    view.times().field(view.at().moment().at()).substring(0, 10),
                    List.of(),
                    true);
        }

        Made one(String field, List<Option> options) {
            return with(field, Kind.ONE, "", options, true);
        }

        Made several(String field, List<Option> options) {
            return with(field, Kind.SEVERAL, "", options, false);
        }

        /// One of a closed list, in the words of that list.
        Made among(String field, String list, Enum<?>... values) {
            return one(
                    field,
                    Arrays.stream(values)
                            .map(it -> new Option(it.name(), words().named(list, it), false))
                            .toList());
        }

        /// One of these rooms.
        Made room(String field, List<RoomState> rooms) {
            return one(
                    field,
                    rooms.stream()
                            .map(it -> new Option(it.room().name(), it.room().name(), false))
                            .toList());
        }

        /// Some of the delegations, all of them unless it is changed.
        Made sides(String field) {
            return several(
                    field,
                    view.sides().stream()
                            .map(it -> new Option(it.room().name(), it.room().name(), true))
                            .toList());
        }

        /// Some of the delegations, none unless it is changed.
        Made noSides(String field) {
            return several(
                    field,
                    view.sides().stream()
                            .map(it -> new Option(it.room().name(), it.room().name(), false))
                            .toList());
        }

        OrderForm form() {
            var why = "order." + name + ".why";
            return new OrderForm(
                    id.toString(),
                    view.order(name),
                    words().of("order." + name, about),
                    words().of("order." + name + ".do", about),
                    words().has(why) ? words().of(why, about) : "",
                    fields);
        }
    }

    /// Begins the form of an order.
    ///
    /// @param about set into its words
    static Made of(DeskView view, String name, Object... about) {
        if (!Order.KNOWN.containsKey(name)) {
            throw new IllegalArgumentException(
                    """
                    There is no order "%s".
                    Add it to one of the families in Order.KNOWN.\
                    """
                            .formatted(name));
        }
        return new Made(view, name, about);
    }

    /// The name of a room as a choice.
    static Option choice(RoomId room) {
        return new Option(room.name(), room.name(), false);
    }
}
