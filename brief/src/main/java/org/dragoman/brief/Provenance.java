package org.dragoman.brief;

/// How something came onto the page. Each looks different, in words and in shape.
enum Provenance {
    /// A machine read it in a report; nobody has looked at it yet.
    READ("read"),
    /// A machine read it and a person agrees.
    CONFIRMED("confirmed"),
    /// A person's entry stands in place of what the machine read.
    CORRECTED("entered"),
    /// A person put it in, with words of a report.
    QUOTED("entered"),
    /// A person put it in.
    ENTERED("entered"),
    /// A person put it in and calls it an assumption.
    ASSUMED("assumed"),
    /// Neither said nor entered: it follows from the rest.
    COMPUTED("computed");

    private final String style;

    Provenance(String style) {
        this.style = style;
    }

    /// Its class in the style sheet.
    String style() {
        return style;
    }
}
