package org.dragoman.papers;

import java.util.List;

/// What became of a file that was to be conveyed.
public sealed interface Cleaned {

    /// It was written anew from what a reader sees of it.
    ///
    /// @param name a neutral name; the file's own may tell who wrote it
    /// @param mediaType of the new bytes
    /// @param file the new bytes
    /// @param removed what was left behind, for its source and the mediator's team
    record Clean(String name, String mediaType, Bytes file, List<String> removed)
            implements Cleaned {

        public Clean {
            removed = List.copyOf(removed);
        }
    }

    /// It could not be made sure of.
    ///
    /// @param why in one sentence
    /// @param mend what to do instead
    record Refused(String why, String mend) implements Cleaned {}
}
