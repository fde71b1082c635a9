package org.dragoman.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Titles of office, and which of them mean the same office.
final class Offices {
    private static final Map<String, String> CANON = new HashMap<>();
    private static final Set<String> HEADS = new HashSet<>();

    static {
        for (var line : Lists.lines("offices.txt")) {
            var names = Lists.parts(line, "\\|");
            for (var name : names) {
                CANON.putIfAbsent(name, names.getFirst());
                HEADS.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        HEADS.remove("state");
        HEADS.remove("affairs");
        HEADS.remove("staff");
        HEADS.remove("defense");
        HEADS.remove("defence");
        HEADS.remove("education");
        HEADS.remove("finance");
        HEADS.remove("interior");
        HEADS.remove("exchequer");
        HEADS.remove("water");
        HEADS.remove("government");
    }

    private Offices() {}

    /// Whether a lower-case word heads a title of office.
    static boolean isOffice(String word) {
        return HEADS.contains(word)
                || HEADS.contains(word.replaceAll("s$", ""))
                || word.matches(".*(minister|secretary|diplomat)");
    }

    /// The office that lower-case words name, by its first spelling; empty where they name none.
    ///
    /// The longest known office inside the words counts.
    static Optional<String> in(List<String> words) {
        var line = " " + String.join(" ", words) + " ";
        return CANON.keySet().stream()
                .filter(name -> line.contains(" " + name + " "))
                .max(
                        java.util.Comparator.comparingInt(String::length)
                                .thenComparing(java.util.Comparator.naturalOrder()))
                .map(CANON::get);
    }
}
