package org.dragoman.talks;

import java.time.Instant;

/// How the silence procedure on a text stands in one room.
///
/// @param consented whether the room has consented to its use
/// @param deadline until when it runs or ran; [Instant#MIN] where there was none
/// @param objected whether the room has objected in the present one
public record Silencing(
        boolean consented, Texts.Silence silence, Instant deadline, boolean objected) {

    static final Silencing NONE = new Silencing(false, Texts.Silence.NONE, Instant.MIN, false);

    Silencing withConsent() {
        return new Silencing(true, silence, deadline, objected);
    }

    Silencing until(Instant end) {
        return new Silencing(consented, Texts.Silence.OPEN, end, false);
    }

    Silencing withObjection() {
        return new Silencing(consented, silence, deadline, true);
    }

    Silencing is(Texts.Silence then) {
        return new Silencing(consented, then, deadline, objected);
    }
}
