package org.dragoman.casefile.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What was declared of one kind, and where; the place to look a name up.
public final class Names {

    private final String kind;
    private final String kinds;
    private final Map<String, Spot> declared = new LinkedHashMap<>();
    private final Map<String, String> called = new LinkedHashMap<>();

    /// @param kind what such a thing is called ("party")
    /// @param kinds several of them ("parties")
    public Names(String kind, String kinds) {
        this.kind = kind;
        this.kinds = kinds;
    }

    /// Declares an id.
    ///
    /// @param name how the thing is called on pages; a help in messages only
    /// @return the id
    /// @throws FaultyFile if it is declared already
    public String declare(Item id, String name) {
        var first = declared.putIfAbsent(id.text(), id.spot());
        if (first != null) {
            throw id.fault(
                    "%s \"%s\" is declared twice (first on %s)."
                            .formatted(kind, id.text(), place(first, id.spot())),
                    "Keep one of the two, or give them different ids.");
        }
        called.put(name, id.text());
        return id.text();
    }

    /// Declares an id whose name on pages must be its own.
    ///
    /// @return the id
    /// @throws FaultyFile if the id is declared already, or another has the name
    public String declareUniquely(Item id, Item name) {
        var other = called.get(name.text());
        if (other != null && !declared.containsKey(id.text())) {
            throw name.fault(
                    "%s \"%s\" is called \"%s\", as \"%s\" is (%s)."
                            .formatted(
                                    kind,
                                    id.text(),
                                    name.text(),
                                    other,
                                    place(declared.getOrDefault(other, id.spot()), id.spot())),
                    "Give them different names.");
        }
        return declare(id, name.text());
    }

    /// The id that a value names.
    ///
    /// @throws FaultyFile if it was not declared
    public String of(Item item) {
        return of(item.text(), item.spot());
    }

    /// The id that stands at a spot.
    ///
    /// @throws FaultyFile if it was not declared
    public String of(String id, Spot at) {
        if (declared.containsKey(id)) {
            return id;
        }
        Set<String> candidates = new LinkedHashSet<>(declared.keySet());
        candidates.addAll(called.keySet());
        var mend =
                Nearest.to(id, candidates)
                        .map(near ->
                                called.containsKey(near) ? called.getOrDefault(near, near) : near)
                        .map(near ->
                                "Did you mean \"%s\" (%s)?"
                                        .formatted(
                                                near, place(declared.getOrDefault(near, at), at)))
                        .orElseGet(() ->
                                declared.isEmpty()
                                        ? "No %s are declared; declare it first.".formatted(kinds)
                                        : "The %s are %s."
                                                .formatted(
                                                        kinds,
                                                        String.join(", ", declared.keySet())));
        throw new FaultyFile("%s: %s \"%s\" is not declared. %s".formatted(at, kind, id, mend));
    }

    /// Every id declared, in order.
    public Set<String> ids() {
        return Collections.unmodifiableSet(declared.keySet());
    }

    /// Whether this id was declared.
    public boolean has(String id) {
        return declared.containsKey(id);
    }

    /// Where an id was declared.
    public Spot spot(String id, Spot otherwise) {
        return declared.getOrDefault(id, otherwise);
    }

    private static String place(Spot spot, Spot seenFrom) {
        return spot.file().equals(seenFrom.file())
                ? "line %d".formatted(spot.line())
                : spot.toString();
    }
}
