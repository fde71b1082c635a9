package org.dragoman.talks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes what is seen as bytes, one way only: different sights never give the same bytes.
///
/// Every text is written as its length in UTF-8 bytes, a colon and the bytes; every list as its
/// length, a semicolon and its members.
public final class Canonical {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// Nothing written yet.
    public Canonical() {}

    /// Adds a text.
    public Canonical text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
        return this;
    }

    /// Adds a list of sights.
    public Canonical sights(List<Sight> sights) {
        length(sights.size());
        sights.forEach(this::sight);
        return this;
    }

    /// Adds a sight.
    public Canonical sight(Sight sight) {
        text(sight.title());
        length(sight.parts().size());
        for (var part : sight.parts()) {
            text(part.name()).text(part.value());
        }
        return this;
    }

    private void length(int length) {
        out.writeBytes((length + ";").getBytes(StandardCharsets.US_ASCII));
    }

    /// All that was added.
    public byte[] bytes() {
        return out.toByteArray();
    }
}
