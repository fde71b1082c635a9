package org.dragoman.desk.computing;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dragoman.rooms.LentSheet;

/// Packages of which the sheets are asked one thing: which of them would every side take, and of
/// those, which leaves the side that gets least with most?
///
/// The answer is one of the packages or none of them, and nothing else: with n packages it tells at
/// most log₂(n + 1) bits of any one sheet, whatever is known of the others (Shannon 1948).
///
/// @param packages an option for each issue, by the name
public record Question(List<Map<String, String>> packages) {

    public Question {
        packages = packages.stream().<Map<String, String>>map(TreeMap::new).toList();
    }

    /// The most that its answer tells of one side's sheet, in bits.
    public double bits() {
        return Math.log(packages.size() + 1.0) / Math.log(2);
    }

    /// Which package, from 0; nothing where no package is taken by all. Of equals the first: the
    /// order is the mediator's, who asks.
    ///
    /// The share of the most that a sheet could give is what is compared between sides (Kalai and
    /// Smorodinsky 1975), exactly.
    ///
    /// @param sheets of all sides, at least one
    public OptionalInt answer(List<LentSheet> sheets) {
        var best = OptionalInt.empty();
        var worth = new LentSheet.Worth(0, 1);
        for (int i = 0; i < packages.size(); i++) {
            var options = packages.get(i);
            if (sheets.stream().allMatch(sheet -> sheet.takes(options))) {
                var least = least(sheets, options);
                if (best.isEmpty() || worth.under(least)) {
                    best = OptionalInt.of(i);
                    worth = least;
                }
            }
        }
        return best;
    }

    private static LentSheet.Worth least(List<LentSheet> sheets, Map<String, String> options) {
        var least = sheets.getFirst().worth(options);
        for (var sheet : sheets) {
            var worth = sheet.worth(options);
            least = worth.under(least) ? worth : least;
        }
        return least;
    }

    @Override
    public String toString() {
        return packages.toString();
    }
}
