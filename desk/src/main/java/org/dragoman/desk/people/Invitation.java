package org.dragoman.desk.people;

import java.time.Instant;

/// A link that lets one person in, once, for one seat.
///
/// @param digest of the link's secret; the secret itself is not kept
/// @param until when it ends
public record Invitation(String digest, Chair chair, Instant until) {}
