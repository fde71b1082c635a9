package org.dragoman.rooms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was filled in: the fields of a form, by name.
///
/// @param values each field's values, in the order of the form
public record Fields(Map<String, List<String>> values) {

    /// Nothing filled in.
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        var copy = new TreeMap<String, List<String>>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = copy;
    }

    /// The one value of a field, without blanks around it; empty where it was left out.
    public String one(String name) {
        var all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /// All values of a field.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// The lines of a field that are not blank.
    public List<String> lines(String name) {
        return one(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Whether a box was ticked.
    public boolean ticked(String name) {
        return values.containsKey(name);
    }
}
