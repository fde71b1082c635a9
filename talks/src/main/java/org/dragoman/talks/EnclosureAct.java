package org.dragoman.talks;

/// What a participant does about the files that go with its words.
public sealed interface EnclosureAct extends ShuttleAct {

    /// Encloses a cleaned file in a draft: the grant then covers its exact bytes, too.
    ///
    /// @param file the digest of the cleaned bytes
    record Enclose(Id grant, Digest file) implements EnclosureAct {}

    @Override
    default Power power() {
        return Power.SPEAK;
    }

    @Override
    default Sight sight() {
        return switch (this) {
            case Enclose(var grant, var file) ->
                    Sight.of("enclose a file", "grant", grant, "file", file);
        };
    }
}
