package org.dragoman.talks;

/// A version that every delegation approved, kept beside the working copy.
///
/// @param number 0 where none is frozen
public record FrozenVersion(int number, Version version, Id nonce) {

    /// No version is frozen.
    public static final FrozenVersion NONE = new FrozenVersion(0, Version.EMPTY, new Id(""));
}
