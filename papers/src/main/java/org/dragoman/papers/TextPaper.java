package org.dragoman.papers;

import org.dragoman.talks.Version;

/// One version of the single negotiating text as a paper of its own.
///
/// @param title of the text
/// @param number of the version; 0 for one that nobody has drafted yet
public record TextPaper(String title, int number, Version version) {}
