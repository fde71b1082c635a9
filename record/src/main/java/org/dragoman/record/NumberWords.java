package org.dragoman.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Numbers in figures or words, as digits.
final class NumberWords {
    private static final List<String> SPELT_VALUES =
            List.of(
                    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private NumberWords() {}

    /// The value of a match with the groups `number`, `spelt` and `scale`, a decimal number.
    static String value(Matcher match) {
        var spelt = match.group("spelt");
        var digits =
                match.group("number") == null
                        ? spelt(spelt == null ? "" : spelt)
                        : match.group("number").replace(",", "");
        var scale = Optional.ofNullable(match.group("scale")).orElse("").toLowerCase(Locale.ROOT);
        int zeros =
                switch (scale) {
                    case "thousand", "k" -> 3;
                    case "million", "mn", "m" -> 6;
                    case "billion", "bn" -> 9;
                    case "trillion" -> 12;
                    default -> 0;
                };
        return new BigDecimal(digits).scaleByPowerOfTen(zeros).toPlainString();
    }

    /// The digits of a small number's word.
    static String spelt(String word) {
        int small = SPELT_VALUES.indexOf(word.toLowerCase(Locale.ROOT));
        if (small >= 0) {
            return String.valueOf(small);
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "fifteen" -> "15";
            case "twenty" -> "20";
            case "thirty" -> "30";
            case "forty" -> "40";
            case "fifty" -> "50";
            case "sixty" -> "60";
            default -> "100";
        };
    }
}
