package org.dragoman.desk.web;

import java.util.function.Function;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Decision;

/// Takes a file that came with someone's words.
@FunctionalInterface
public interface Handing {

    /// Keeps it with these talks if the act that brings it is accepted; a refused act leaves no
    /// bytes.
    ///
    /// @param act decides the act, once it knows how the message names the file
    Decision handIn(String talks, Upload file, Function<Attachment, Decision> act);
}
