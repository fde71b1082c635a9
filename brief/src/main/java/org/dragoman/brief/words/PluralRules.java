package org.dragoman.brief.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The plural forms of a language, from rules written as Unicode's CLDR writes them ("n % 10 = 2..4
/// and n % 100 != 12..14"), for whole numbers.
final class PluralRules {

    static final String OTHER = "other";

    private static final Pattern RELATION =
            Pattern.compile("([nivwftec])(?: % (\\d+))? (!?=) ([\\d.,]+)");

    private final Map<String, String> rules;

    /// @param rules a condition for each form but "other", in the order in which they are tried
    /// @throws IllegalArgumentException if one is not written so
    PluralRules(Map<String, String> rules) {
        this.rules = new LinkedHashMap<>(rules);
        rules.values().forEach(rule -> holds(rule, 0));
    }

    /// The form that a number of things takes.
    ///
    /// @param number 0 or more
    String form(long number) {
        for (var rule : rules.entrySet()) {
            if (holds(rule.getValue(), number)) {
                return rule.getKey();
            }
        }
        return OTHER;
    }

    private static boolean holds(String rule, long number) {
        boolean any = false;
        for (var either : rule.strip().split(" or ")) {
            boolean all = true;
            for (var relation : either.split(" and ")) {
                all &= relates(relation.strip(), number);
            }
            any |= all;
        }
        return any;
    }

    private static boolean relates(String relation, long number) {
        var parts = RELATION.matcher(relation);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    """
                    "%s" is no rule for a plural.
                    Write it as CLDR does, for example n %% 10 = 2..4.\
                    """
                            .formatted(relation));
        }
        // Whole numbers have no digits behind a point: v, w, f, t and the exponents are zero.
        long operand = "ni".contains(parts.group(1)) ? number : 0;
        long value = parts.group(2) == null ? operand : operand % Long.parseLong(parts.group(2));
        return among(parts.group(4), value) == parts.group(3).equals("=");
    }

    private static boolean among(String list, long value) {
        for (var each : list.split(",")) {
            var range = each.split("\\.\\.");
            if (Long.parseLong(range[0]) <= value
                    && value <= Long.parseLong(range[range.length - 1])) {
                return true;
            }
        }
        return false;
    }
}
