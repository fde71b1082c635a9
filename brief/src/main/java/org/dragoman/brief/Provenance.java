package org.dragoman.brief;

/// How something came onto the page. Each looks different, in words and in shape.
enum Provenance {
    /// A machine read it in a report; nobody has looked at it yet.
    READ("read by machine", "read"),
    /// A machine read it and a person agrees.
    CONFIRMED("read, confirmed", "confirmed"),
    /// A person's entry stands in place of what the machine read.
    CORRECTED("corrected by a person", "entered"),
    /// A person put it in, with words of a report.
    QUOTED("entered, with its source", "entered"),
    /// A person put it in.
    ENTERED("entered by a person", "entered"),
    /// A person put it in and calls it an assumption.
    ASSUMED("analyst's assumption", "assumed"),
    /// Neither said nor entered: it follows from the rest.
    COMPUTED("computed", "computed");

    private final String words;
    private final String style;

    Provenance(String words, String style) {
        this.words = words;
        this.style = style;
    }

    /// As the page writes it.
    String words() {
        return words;
    }

    /// Its class in the style sheet.
    String style() {
        return style;
    }
}
