package org.dragoman.casefile;

/// What a party does with its words on an issue.
public enum Stance {
    DEMAND("demand"),
    OFFER("offer"),
    CONDITION("condition"),
    REFUSAL("refusal"),
    RED_LINE("red line"),
    THREAT("threat"),
    ASSESSMENT("assessment"),
    CLAIM("claim");

    private final String words;

    Stance(String words) {
        this.words = words;
    }

    /// As files and pages write it.
    public String words() {
        return words;
    }
}
