package org.dragoman.rooms;

import java.time.ZoneId;

/// Somewhere with a clock of its own.
///
/// @param name what people call it; empty where nobody has said
public record Place(String name, ZoneId zone) {}
