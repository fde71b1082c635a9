package org.dragoman.talks;

import java.util.List;

/// A file that goes with a message, as a value: its bytes are kept elsewhere under their digest.
///
/// @param name the file's name as it is shown
/// @param mediaType what sort of file it is, such as `application/pdf`
/// @param digest of its exact bytes
/// @param size how large, roughly
/// @param removed what cleaning took out of it (authors, revisions, places), for its source and the
///   mediator's team; never shown to whoever receives it
/// @param cleaned whether these are the bytes that cleaning left; only such a file is conveyed
public record Attachment(
        String name,
        String mediaType,
        Digest digest,
        SizeBucket size,
        List<String> removed,
        boolean cleaned) {

    public Attachment {
        removed = List.copyOf(removed);
    }

    /// A file as its source hands it in, not cleaned yet.
    public static Attachment handedIn(
            String name, String mediaType, Digest digest, SizeBucket size) {
        return new Attachment(name, mediaType, digest, size, List.of(), false);
    }

    /// The file as whoever receives it sees it: not what cleaning took out.
    public Attachment conveyed() {
        return new Attachment(name, mediaType, digest, size, List.of(), cleaned);
    }

    @Override
    public String toString() {
        return name
                + " ("
                + mediaType
                + ", "
                + size
                + ", "
                + digest
                + (cleaned ? "" : ", not cleaned")
                + (removed.isEmpty() ? "" : ", removed " + removed)
                + ")";
    }
}
