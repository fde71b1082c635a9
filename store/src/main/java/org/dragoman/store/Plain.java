package org.dragoman.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/// What is sealed: a version, a salt, bytes, and padding so that the size tells less.
///
/// The sealed size is a multiple of 64 up to 1 KiB, then of 1 KiB.
///
/// @param salt of the commitment
/// @param bytes JSON in UTF-8
record Plain(Bytes salt, Bytes bytes) {

    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Chain.LENGTH + Integer.BYTES;

    byte[] padded() {
        int length = HEAD + bytes.length();
        int step = length <= 1024 ? 64 : 1024;
        var out = ByteBuffer.allocate((length + step - 1) / step * step);
        out.put(VERSION).put(salt.raw()).putInt(bytes.length()).put(bytes.raw());
        return out.array();
    }

    /// @throws IllegalArgumentException if this is nothing that was padded here
    static Plain of(byte[] padded) {
        var in = ByteBuffer.wrap(padded);
        try {
            if (in.get() != VERSION) {
                throw new IllegalArgumentException(
                        "A row of another version.\nTake the Dragoman that wrote it, or a newer one.");
            }
            var salt = new byte[Chain.LENGTH];
            in.get(salt);
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                throw new IllegalArgumentException("A row without its end.\nRestore a backup.");
            }
            var bytes = new byte[length];
            in.get(bytes);
            return new Plain(Bytes.own(salt), Bytes.own(bytes));
        } catch (BufferUnderflowException _) {
            throw new IllegalArgumentException("A row without its end.\nRestore a backup.");
        }
    }
}
