package org.dragoman.desk.web;

/// Bytes that nobody changes.
public final class Bytes {

    private final byte[] held;

    /// A copy of these.
    public Bytes(byte[] bytes) {
        this.held = bytes.clone();
    }

    /// A copy of them.
    public byte[] copy() {
        return held.clone();
    }
}
