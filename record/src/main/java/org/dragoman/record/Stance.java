package org.dragoman.record;

import java.util.Arrays;

/// What a statement does in the talks.
public enum Stance {
    DEMAND("demand"),
    OFFER("offer"),
    CONDITION("condition"),
    REFUSAL("refusal"),
    /// Only where the words themselves say "red line" or its like; a refusal is never read as one.
    RED_LINE("red line"),
    THREAT("threat"),
    ASSESSMENT("assessment"),
    CLAIM("claim");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /// As files and pages write it: lower case, "red line" in two words.
    public String words() {
        return words;
    }

    /// @throws IllegalArgumentException if no stance is written so
    public static Stance of(String words) {
        return Arrays.stream(values())
                .filter(stance -> stance.words.equals(words))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                """
                                "%s" is not a stance.
                                Use one of: demand, offer, condition, refusal, red line, \
                                threat, assessment, claim.\
                                """
                                        .formatted(words)));
    }
}
