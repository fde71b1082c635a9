package org.dragoman.casefile.yaml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// A block of keys and values of a YAML file, in the order written.
///
/// A key with nothing behind it counts as absent.
public final class Block {

    private final Spot spot;
    private final String name;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Spot> keys = new LinkedHashMap<>();

    Block(Spot spot, String name, MappingNode mapping) {
        this.spot = spot;
        this.name = name;
        for (var pair : mapping.getValue()) {
            var keySpot = YamlFile.spot(spot.file(), pair.getKeyNode());
            if (!(pair.getKeyNode() instanceof ScalarNode scalar)) {
                throw keySpot.fault(
                        "A key in %s is a list or a block.".formatted(name),
                        "Write a plain word before the colon.");
            }
            var key = scalar.getValue();
            var first = keys.putIfAbsent(key, keySpot);
            if (first != null) {
                throw keySpot.fault(
                        "\"%s\" stands twice in %s (first on line %d)."
                                .formatted(key, name, first.line()),
                        "Keep one of the two.");
            }
            var value =
                    new Item(
                            YamlFile.spot(spot.file(), pair.getValueNode()),
                            "\"%s\"".formatted(key),
                            pair.getValueNode());
            if (!value.isEmpty()) {
                items.put(key, value);
            }
        }
    }

    /// Where it stands.
    public Spot spot() {
        return spot;
    }

    /// Refuses every other key.
    ///
    /// @return this block
    /// @throws FaultyFile if another key stands in it
    public Block only(String... known) {
        for (var key : keys.entrySet()) {
            if (!List.of(known).contains(key.getKey())) {
                var meant =
                        Nearest.to(key.getKey(), List.of(known))
                                .map(near -> "Did you mean \"%s\"? ".formatted(near))
                                .orElse("");
                throw key.getValue()
                        .fault(
                                "%s has no key \"%s\".".formatted(upper(name), key.getKey()),
                                "%sIts keys are %s. Check the spelling, and the indent."
                                        .formatted(meant, String.join(", ", known)));
            }
        }
        return this;
    }

    /// Whether the key has a value.
    public boolean has(String key) {
        return items.containsKey(key);
    }

    /// The value of a key.
    ///
    /// @throws FaultyFile if it has none
    public Item need(String key) {
        var item = items.get(key);
        if (item == null) {
            var at = keys.getOrDefault(key, spot);
            throw at.fault(
                    keys.containsKey(key)
                            ? "\"%s\" has no value.".formatted(key)
                            : "%s has no \"%s\".".formatted(upper(name), key),
                    "Add a line \"%s: …\" here; docs/formats/case.md shows its form."
                            .formatted(key));
        }
        return item;
    }

    /// The text of a key, or another where the key is absent.
    public String text(String key, String otherwise) {
        var item = items.get(key);
        return item == null ? otherwise : item.text();
    }

    /// The day of a key, or another where the key is absent.
    public LocalDate date(String key, LocalDate otherwise) {
        var item = items.get(key);
        return item == null ? otherwise : item.date();
    }

    /// The entries of a list; none where the key is absent.
    public List<Item> items(String key) {
        var item = items.get(key);
        return item == null ? List.of() : item.items();
    }

    /// The texts of a list; none where the key is absent.
    public List<String> texts(String key) {
        return items(key).stream().map(Item::text).toList();
    }

    /// Keys with their values, in the order written; keys without a value are left out.
    public Map<String, Item> entries() {
        return Collections.unmodifiableMap(items);
    }

    /// Where a key stands.
    ///
    /// @param key one that stands in this block
    public Spot keySpot(String key) {
        return keys.getOrDefault(key, spot);
    }

    private static String upper(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
