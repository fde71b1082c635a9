package org.dragoman.store;

import java.util.Arrays;
import java.util.HexFormat;

/// Bytes that do not change, equal when they are the same.
public final class Bytes {

    /// No bytes.
    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /// These bytes; whoever gives them away keeps no hand on them.
    public static Bytes of(byte[] array) {
        return array.length == 0 ? NONE : new Bytes(array.clone());
    }

    /// The bytes of hexadecimal digits.
    ///
    /// @throws IllegalArgumentException if they are none
    public static Bytes ofHex(String hex) {
        return new Bytes(HexFormat.of().parseHex(hex));
    }

    /// These bytes without a copy: for an array that nobody else holds.
    static Bytes own(byte[] array) {
        return new Bytes(array);
    }

    /// The bytes as they lie here; to be read, never written.
    byte[] raw() {
        return array;
    }

    /// A copy of the bytes.
    public byte[] array() {
        return array.clone();
    }

    /// How many there are.
    public int length() {
        return array.length;
    }

    /// As hexadecimal digits, in lower case.
    public String hex() {
        return HexFormat.of().formatHex(array);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public String toString() {
        return hex();
    }
}
