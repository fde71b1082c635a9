package org.dragoman.casefile.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.negotiation.Rational;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// One value of a YAML file, with where it stands and what it is called there.
public final class Item {

    private final Spot spot;
    private final String name;
    private final Node node;

    Item(Spot spot, String name, Node node) {
        this.spot = spot;
        this.name = name;
        this.node = node;
    }

    /// Where it stands.
    public Spot spot() {
        return spot;
    }

    /// Whether nothing stands where the value would.
    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty() || scalar.getValue().equals("~"));
    }

    /// Whether this is a single text or number.
    public boolean isText() {
        return node instanceof ScalarNode;
    }

    /// The error to throw about this value.
    public FaultyFile fault(String what, String mend) {
        return spot.fault(what, mend);
    }

    /// The text.
    ///
    /// @throws FaultyFile if it is a list or a block, or blank
    public String text() {
        if (node instanceof ScalarNode scalar) {
            if (scalar.getValue().isBlank()) {
                throw fault("%s has no value.".formatted(name), "Write one, or take it out.");
            }
            return scalar.getValue().strip();
        }
        throw fault(
                "%s is %s, not a text.".formatted(name, kind()),
                "Write a single value; put text with a colon or a bracket in quotation marks.");
    }

    /// The day, written as year-month-day.
    ///
    /// @throws FaultyFile if it is no such day
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException _) {
            throw fault(
                    "%s is \"%s\", which is no date.".formatted(name, text()),
                    "Write year-month-day, for example 2026-02-27.");
        }
    }

    /// The number, exactly.
    ///
    /// @throws FaultyFile if it is none
    public Rational number() {
        try {
            return Rational.parse(text());
        } catch (NumberFormatException _) {
            throw fault(
                    "%s is \"%s\", which is no number.".formatted(name, text()),
                    "Write a decimal such as 0.25, or a fraction such as 1/3.");
        }
    }

    /// The block of keys and values.
    ///
    /// @throws FaultyFile if it is none, or a key stands twice in it
    public Block block() {
        if (node instanceof MappingNode mapping) {
            return new Block(spot, name, mapping);
        }
        throw fault(
                "%s is %s, not a block of keys and values.".formatted(name, kind()),
                "Write \"key: value\" lines under it, indented by two spaces more.");
    }

    /// The entries of a list.
    ///
    /// @throws FaultyFile if it is none
    public List<Item> items() {
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<Item>();
            for (var entry : sequence.getValue()) {
                items.add(
                        new Item(
                                YamlFile.spot(spot.file(), entry),
                                "an entry of %s".formatted(name),
                                entry));
            }
            return List.copyOf(items);
        }
        throw fault(
                "%s is %s, not a list.".formatted(name, kind()),
                "Write its entries in brackets, [a, b], or on lines that open with \"- \".");
    }

    private String kind() {
        return switch (node) {
            case MappingNode _ -> "a block of keys and values";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar -> "\"%s\"".formatted(scalar.getValue());
            default -> "something else";
        };
    }
}
