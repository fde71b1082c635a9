package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.talks.PackageDeal;

/// Packages as the mediator writes them in one field, one a line.
///
/// `Years: six years; Flow: 230` names an option for each issue, and words after ` // ` say what
/// the options do not; a line without such pairs, or one that begins with `// `, is a package in
/// words alone. A semicolon inside an option stays in it: a new pair begins only where an issue and
/// a colon follow.
final class PackageLines {

    private static final String BEYOND = " // ";
    private static final String WORDS = "// ";

    private PackageLines() {}

    /// Reads packages.
    ///
    /// @throws Order.Unreadable if an issue stands twice in a line
    static List<PackageDeal> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PackageLines::one)
                .toList();
    }

    /// Reads one package.
    ///
    /// @throws Order.Unreadable if an issue stands twice
    static PackageDeal one(String line) {
        if (line.startsWith(WORDS)) {
            return PackageDeal.inWords(line.substring(WORDS.length()).strip());
        }
        int beyond = line.indexOf(BEYOND);
        var pairs = new ArrayList<String>();
        for (var part : (beyond < 0 ? line : line.substring(0, beyond)).split(";")) {
            if (part.contains(": ") || pairs.isEmpty()) {
                pairs.add(part);
            } else {
                pairs.add(pairs.removeLast() + ";" + part);
            }
        }
        var options = new TreeMap<String, String>();
        for (var pair : pairs) {
            int colon = pair.indexOf(": ");
            if (colon < 0) {
                return PackageDeal.inWords(line.strip());
            }
            var old =
                    options.put(
                            pair.substring(0, colon).strip(), pair.substring(colon + 1).strip());
            if (old != null) {
                throw new Order.Unreadable("packages", "form.packages");
            }
        }
        return new PackageDeal(
                options, beyond < 0 ? "" : line.substring(beyond + BEYOND.length()).strip());
    }

    /// Writes a package, so that `one` gives it back.
    static String write(PackageDeal deal) {
        if (deal.options().isEmpty()) {
            return deal.words().contains(": ") ? WORDS + deal.words() : deal.words();
        }
        var pairs =
                String.join(
                        "; ",
                        deal.options().entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue())
                                .toList());
        return deal.words().isEmpty() ? pairs : pairs + BEYOND + deal.words();
    }

    /// A package as it reads on a page: its options one after the other, then its words.
    static String said(PackageDeal deal) {
        if (deal.options().isEmpty()) {
            return deal.words();
        }
        return write(deal).replace(BEYOND, ". ");
    }
}
