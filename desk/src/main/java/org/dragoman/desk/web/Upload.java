package org.dragoman.desk.web;

/// A file that came with a form.
///
/// @param name as its sender calls it; never shown to anyone else
public record Upload(String name, Bytes bytes) {}
