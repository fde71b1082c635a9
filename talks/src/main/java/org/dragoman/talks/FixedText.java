package org.dragoman.talks;

/// The fixed words of an instrument.
///
/// @param number the version of the text that was fixed
/// @param nonce the same in every room that was shown the version
public record FixedText(int number, Version version, Id nonce) {}
