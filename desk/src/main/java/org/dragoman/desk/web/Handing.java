package org.dragoman.desk.web;

import org.dragoman.talks.Attachment;

/// Takes a file that came with someone's words.
@FunctionalInterface
public interface Handing {

    /// Keeps it with these talks.
    ///
    /// @return how the message names it
    Attachment keep(String talks, Upload file);
}
