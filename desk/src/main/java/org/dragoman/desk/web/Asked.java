package org.dragoman.desk.web;

import java.util.Map;
import org.dragoman.desk.people.Account;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Words;

/// A request, once its form is known to be one that a page makes.
///
/// @param words in the language of whoever asks
/// @param parts of the path, by the name the route gives them
/// @param query what stands behind the path
/// @param form what was filled in
/// @param said what was just done, to be shown once
/// @param wrong why what was just asked was not done, to be shown once
/// @param token for the forms of the page
/// @param by who asks; `NOBODY` before they have signed in
/// @param port on which they were answered
/// @param sends whether it is a form that changes something
/// @param uploads files that came with the form, by the name of their field
public record Asked(
        Words words,
        Map<String, String> parts,
        Fields query,
        Fields form,
        String said,
        String wrong,
        Frame.Token token,
        Account by,
        int port,
        boolean sends,
        Map<String, Upload> uploads) {

    /// Whoever has not signed in.
    public static final Account NOBODY = new Account("", "", "", "", java.util.List.of());

    public Asked {
        parts = Map.copyOf(parts);
        uploads = Map.copyOf(uploads);
    }

    /// A part of the path.
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /// A file that came with the form, or nothing.
    public java.util.Optional<Upload> upload(String name) {
        return java.util.Optional.ofNullable(uploads.get(name));
    }

    /// Where the page that answers can hear that something arrived, below the talks' address. What
    /// answers a form does not listen: it cannot be asked for again, and what was typed stands on
    /// it.
    public String stream(String base) {
        return sends ? "" : base + "/arrivals";
    }

    /// Whether someone has signed in.
    public boolean signedIn() {
        return !by.number().isEmpty();
    }
}
