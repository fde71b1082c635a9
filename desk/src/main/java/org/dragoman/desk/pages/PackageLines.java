package org.dragoman.desk.pages;

import java.util.List;
import java.util.TreeMap;
import org.dragoman.talks.PackageDeal;

/// Packages as the mediator writes them in one field, one a line.
///
/// `Years: six years; Flow: 230` names an option for each issue, and words after ` // ` say what
/// the options do not; a line without such pairs is a package in words alone.
final class PackageLines {

    private static final String BEYOND = " // ";

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
        int beyond = line.indexOf(BEYOND);
        var pairs = beyond < 0 ? line : line.substring(0, beyond);
        var options = new TreeMap<String, String>();
        for (var pair : pairs.split(";")) {
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
            return deal.words();
        }
        var pairs =
                String.join(
                        "; ",
                        deal.options().entrySet().stream()
                                .map(it -> it.getKey() + ": " + it.getValue())
                                .toList());
        return deal.words().isEmpty() ? pairs : pairs + BEYOND + deal.words();
    }
}
