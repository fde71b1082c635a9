package org.dragoman.talks;

/// A clause in one language.
public record Rendering(String clause, Language language) {}
