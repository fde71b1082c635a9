package org.dragoman.e2e;

/// A seat of the demonstration.
///
/// @param scene the end of the talks' title
record Seat(String scene, String person) {

    static final Seat MINISTER = round("the minister");
    static final Seat ADVISER = round("the legal adviser");
    static final Seat ENVOY = round("the envoy");
    static final Seat LEAD = round("The mediator's lead");
    static final Seat COUNCIL = round("the council's secretary");
    static final Seat SECRETARY = round("the secretary of state");
    static final Seat DIRECTOR = round("the director");

    private static Seat round(String person) {
        return new Seat("Geneva", person);
    }

    /// The same person later that night, when the text is with the capitals.
    Seat later() {
        return new Seat("with the capitals", person);
    }

    @Override
    public String toString() {
        return person;
    }
}
