package org.dragoman.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// A zip file's parts, unpacked within bounds.
final class Unpacked {

    private static final int MOST_PARTS = 4096;
    private static final int LARGEST_PART = 64 << 20;
    private static final int LARGEST_WHOLE = 128 << 20;

    private Unpacked() {}

    /// Each part by its name.
    ///
    /// @throws Unclean if there are too many parts, they are too large, or one stands twice
    static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        long whole = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_PARTS) {
                    throw Unclean.broken("The file has more than %d parts.".formatted(MOST_PARTS));
                }
                var bytes = zip.readNBytes(LARGEST_PART + 1);
                whole += bytes.length;
                if (bytes.length > LARGEST_PART || whole > LARGEST_WHOLE) {
                    throw Unclean.broken("The file unpacks to more than it should.");
                }
                if (parts.put(entry.getName(), bytes) != null) {
                    throw Unclean.broken("A part of the file stands there twice.");
                }
            }
        }
        return parts;
    }
}
