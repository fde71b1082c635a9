package org.dragoman.e2e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Addresses by their kind: two documents of a record have one page between them.
final class Paths {

    /// Parts of an address below a page of the desk or of a room that name no single thing.
    private static final Set<String> PARTS =
            Set.of(
                    "mouth", "sheet", "as", "do", "add", "upload", "files", "enclose", "clean",
                    "confirm", "drop", "plan", "remove", "export", "merge", "correct", "discard",
                    "enter");

    private Paths() {}

    /// The path with a star for whatever names one thing among others, and the names of what is
    /// asked.
    static String pattern(String address) {
        int asked = address.indexOf('?');
        var parts = new ArrayList<String>();
        var path = asked < 0 ? address : address.substring(0, asked);
        for (var part : List.of(path.split("/"))) {
            boolean act = !parts.isEmpty() && parts.getLast().equals("do");
            parts.add(parts.size() < 5 || act || PARTS.contains(part) ? part : "*");
        }
        return String.join("/", parts)
                + (asked < 0
                        ? ""
                        : "?"
                                + String.join(
                                        "&",
                                        Arrays.stream(address.substring(asked + 1).split("&"))
                                                .map(field -> field.replaceFirst("=.*", ""))
                                                .distinct()
                                                .toList()));
    }
}
