package org.dragoman.negotiation;

import java.util.ArrayList;
import java.util.List;

/// What one party sees in the issues of one part.
///
/// @param utility what a cardinal party gains from these issues; empty for an ordinal one
/// @param orders the orders of these issues; empty for a cardinal party
record PartWorth(List<Utility> utility, List<Integer> issues, List<Ranking> orders) {

    /// No cap: parts are told apart only where the cap of the whole never binds.
    private static final Rational BEYOND = Rational.of(Long.MAX_VALUE);

    static PartWorth of(Preference preference, List<Integer> issues) {
        return switch (preference) {
            case Preference.Ordinal(var options, _) ->
                    new PartWorth(List.of(), issues, issues.stream().map(options::get).toList());
            case Preference.Cardinal(var utility) ->
                    new PartWorth(List.of(only(utility, issues)), issues, List.of());
        };
    }

    private static Utility only(Utility utility, List<Integer> issues) {
        return switch (utility) {
            case Utility.Additive(var values, var interactions, var whole) -> {
                var cap = issues.size() == values.size() ? whole : BEYOND;
                var rows = new ArrayList<List<Rational>>();
                for (int i = 0; i < values.size(); i++) {
                    boolean in = issues.contains(i);
                    rows.add(values.get(i).stream().map(v -> in ? v : Rational.ZERO).toList());
                }
                yield new Utility.Additive(
                        rows,
                        interactions.stream()
                                .filter(part -> issues.contains(part.issues().getFirst()))
                                .toList(),
                        cap);
            }
            case Utility.Boxes(int size, var boxes, var divisor, var whole) ->
                    new Utility.Boxes(
                            size,
                            boxes.stream()
                                    .filter(box ->
                                            box.sides().isEmpty()
                                                    ? issues.contains(0)
                                                    : issues.contains(
                                                            box.sides().getFirst().issue()))
                                    .toList(),
                            divisor,
                            issues.size() == size ? whole : BEYOND);
        };
    }

    /// Adds to a signature what this party tells apart.
    void describe(Outcome outcome, List<Object> signature) {
        utility.forEach(u -> signature.add(u.of(outcome)));
        for (int k = 0; k < orders.size(); k++) {
            int option = outcome.option(issues.get(k));
            var tier = orders.get(k).tier(option);
            signature.add(tier.isPresent() ? tier.getAsInt() : -1 - option);
        }
    }

    /// Adds what a cardinal party gains.
    void add(Outcome outcome, List<Rational> row) {
        utility.forEach(u -> row.add(u.of(outcome)));
    }
}
